// Making a hand-out: which points, what was done, own words, type; beside it the page itself, as it comes out of the printer.
import { useId, useState } from 'react';
import type { Work } from '../../guide/guide-fact.ts';
import type { PointOnSide } from '../../state/atlas-state.ts';
import { pinOf } from '../../state/pin.ts';
import { useAtlas, useAtlasNow, useAtlasStore } from '../../state/use-atlas.ts';
import { message } from '../../words/format.ts';
import { codeOf } from '../painted/CodeSquare.tsx';
import { useAtlasData } from '../parts/atlas-data.ts';
import { Choice } from '../parts/Choice.tsx';
import { CopyLine } from '../parts/CopyLine.tsx';
import { printPage } from '../parts/print-page.ts';
import { pointName } from '../parts/wording.ts';
import sheet from './Handout.module.css';
import styles from './HandoutMaker.module.css';
import { type HandoutLook, HandoutPaper, handoutLooks } from './HandoutPaper.tsx';
import { SeveralCare, SeveralTop } from './HandoutSeveral.tsx';
import { HandoutCare, HandoutOwn, HandoutTop, type OwnPart } from './HandoutSheet.tsx';
import type { Handed } from './handed.ts';
import { clientLink, handoutPoints, MOST_HANDED } from './handout-link.ts';
import type { PictureStatus } from './use-handout-pictures.ts';
import { type OwnAddress, useOwnAddress } from './use-own-address.ts';

interface HandoutMakerProps {
  readonly points: readonly PointOnSide[];
  readonly onPoints: (points: PointOnSide[]) => void;
  readonly handed: Handed;
  readonly status: PictureStatus;
}

const works: readonly Work[] = ['neuromuscular', 'deep-tissue'];

export function HandoutMaker({ points, onPoints, handed, status }: HandoutMakerProps) {
  const store = useAtlasStore();
  const [done, setDone] = useState<readonly Work[]>([]);
  const [tells, setTells] = useState(false);
  const [code, setCode] = useState(true);
  const [chosenLook, setLook] = useState<HandoutLook>('together');
  const [takesTwo, setTakesTwo] = useState(false);
  const [words, setWords] = useState('');
  const own = useOwnAddress();
  if (handed.points.length === 0) return <p>{message('handout.choose')}</p>;
  const link = clientLink(
    window.location.href,
    store.getState(),
    points,
    tells && done.length > 0 ? done : null,
  );
  const part: OwnPart = {
    done: done.length > 0 ? done : null,
    words: words.trim(),
    address: own.address.trim(),
    link: code && codeOf(link) !== null ? link : null,
  };
  const [first] = handed.points;
  const count = handed.points.length;
  const look = count === 1 && chosenLook === 'together' ? 'normal' : chosenLook;
  const looks = handoutLooks.filter((one) => one !== 'together' || count > 1);
  return (
    <div className={styles.make} data-handout="make">
      <form className={styles.form} onSubmit={(event) => event.preventDefault()}>
        <p className={styles.hint}>{message('handout.how')}</p>
        <PointChoice points={points} onPoints={onPoints} />
        <fieldset>
          <legend>{message('handout.done')}</legend>
          {works.map((work) => (
            <Tick
              key={work}
              label={message(`handout.done.${work}`)}
              on={done.includes(work)}
              onChange={(on) => setDone(works.filter((one) => (one === work ? on : done.includes(one))))}
            />
          ))}
        </fieldset>
        <Choice
          legend={message('handout.look')}
          options={looks.map((value) => ({ value, label: message(`handout.look.${value}`, { count }) }))}
          value={look}
          onChoose={setLook}
          titled
        />
        <OwnFields words={words} onWords={setWords} own={own} />
        <Tick label={message('handout.code')} on={code} onChange={setCode} />
        {done.length > 0 && <Tick label={message('handout.tell')} on={tells} onChange={setTells} />}
        <div className={styles.row}>
          <button type="button" className={styles.main} disabled={status === 'drawing'} onClick={printPage}>
            {message('handout.print')}
          </button>
        </div>
        <CopyLine
          text={link}
          words={{
            copy: message('handout.link'),
            copied: message('handout.copied'),
            byHand: message('handout.byHand'),
          }}
        />
        <p role="status" className={styles.hint}>
          {status === 'drawing' && message('handout.drawing')}
          {status === 'failed' && message('handout.noPicture')}
          {status === 'ready' && look === 'together' && takesTwo && message('handout.twoPages')}
        </p>
      </form>
      <section className={styles.preview} aria-label={message('handout.preview')}>
        {first && (
          <article className={sheet.screen} data-large={look === 'large' || undefined}>
            {look === 'together' ? (
              <>
                <SeveralTop {...handed} own={part} paper />
                <SeveralCare points={handed.points} shared={handed.shared} />
              </>
            ) : (
              <>
                <HandoutTop content={first.content} pictures={first.pictures} own={part} paper />
                <HandoutCare content={first.content} />
              </>
            )}
            <HandoutOwn own={part} paper />
          </article>
        )}
      </section>
      <HandoutPaper handed={handed} own={part} look={look} onTwo={setTakesTwo} />
    </div>
  );
}

function PointChoice({ points, onPoints }: Pick<HandoutMakerProps, 'points' | 'onPoints'>) {
  const { points: entries } = useAtlasData();
  const all = useAtlas((state) => handoutPoints(state).map(pinOf).join('.'));
  const state = useAtlasStore().getState();
  const offered = all === '' ? [] : handoutPoints(state);
  if (offered.length < 2) return null;
  const on = new Set(points.map(pinOf));
  return (
    <fieldset>
      <legend>{message('handout.points')}</legend>
      {offered.map((one) => {
        const pin = pinOf(one);
        const found = entries.get(one.point);
        return (
          found && (
            <Tick
              key={pin}
              label={pointName(found.muscle, found.point, one.side)}
              on={on.has(pin)}
              disabled={on.has(pin) ? on.size === 1 : on.size >= MOST_HANDED}
              onChange={(wanted) =>
                onPoints(offered.filter((other) => (pinOf(other) === pin ? wanted : on.has(pinOf(other)))))
              }
            />
          )
        );
      })}
      {offered.length > MOST_HANDED && <p className={styles.hint}>{message('handout.most')}</p>}
    </fieldset>
  );
}

interface OwnFieldsProps {
  readonly words: string;
  readonly onWords: (words: string) => void;
  readonly own: OwnAddress;
}

function OwnFields({ words, onWords, own }: OwnFieldsProps) {
  const id = useId();
  const remember = useAtlasNow((state) => state.remember);
  const [said, setSaid] = useState('');
  return (
    <div className={styles.fields}>
      <label htmlFor={`${id}-words`}>{message('handout.words')}</label>
      <textarea
        id={`${id}-words`}
        rows={3}
        maxLength={400}
        value={words}
        onChange={(event) => onWords(event.currentTarget.value)}
      />
      <label htmlFor={`${id}-address`}>{message('handout.address')}</label>
      <textarea
        id={`${id}-address`}
        rows={3}
        maxLength={400}
        value={own.address}
        autoComplete="off"
        onChange={(event) => own.type(event.currentTarget.value)}
        onBlur={own.keep}
      />
      <p className={styles.hint}>{message(remember ? 'handout.keeps' : 'handout.visit')}</p>
      {own.address !== '' && (
        <button
          type="button"
          className={styles.button}
          onClick={() => {
            own.erase();
            setSaid(message('handout.erased'));
          }}
        >
          {message('handout.erase')}
        </button>
      )}
      <p role="status" className={styles.hint}>
        {own.address === '' && said}
      </p>
    </div>
  );
}

interface TickProps {
  readonly label: string;
  readonly on: boolean;
  readonly disabled?: boolean;
  readonly onChange: (on: boolean) => void;
}

function Tick({ label, on, disabled = false, onChange }: TickProps) {
  return (
    <label className={styles.tick}>
      <input
        type="checkbox"
        checked={on}
        disabled={disabled}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span>{label}</span>
    </label>
  );
}
