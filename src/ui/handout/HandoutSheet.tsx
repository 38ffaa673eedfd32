// One point on a hand-out: pictures, what it is, what was done, self-care, when to stop, when to see a doctor, the therapist's own words.
import type { Work } from '../../guide/guide-fact.ts';
import { message } from '../../words/format.ts';
import '../../words/en/handout-words.ts';
import { CodeSquare } from '../painted/CodeSquare.tsx';
import { Icon, PointMark, ZoneSwatch } from '../parts/Icon.tsx';
import styles from './Handout.module.css';
import type { HandoutContent } from './handout-content.ts';
import type { HandoutPictures } from './use-handout-pictures.ts';

export interface OwnPart {
  /** What was done; null: nobody says, and there are boxes to tick by hand. */
  readonly done: readonly Work[] | null;
  readonly words: string;
  readonly address: string;
  /** The client's link, as a code; null: none is wanted. */
  readonly link: string | null;
}

interface HandoutSheetProps {
  readonly content: HandoutContent;
  readonly pictures: HandoutPictures | undefined;
  readonly own: OwnPart;
  /** On paper there is room to write by hand. */
  readonly paper: boolean;
}

export function HandoutTop({ content, pictures, own, paper }: HandoutSheetProps) {
  const { name, side, exact, latin, what, pain } = content;
  return (
    <>
      <div className={styles.name}>
        <h1>{name}</h1>
        <p>
          <b>{side}</b> {exact} <i lang="la">{latin}</i>
        </p>
      </div>
      <div className={styles.plate}>
        <Figure name={name} pictures={pictures} />
        <div className={styles.said}>
          <section>
            <h2>{message('handout.what')}</h2>
            <p>{what.join(' ')}</p>
          </section>
          <section>
            <h2>{message('handout.pain')}</h2>
            {pain.map(({ kind, text }) => (
              <div key={kind} className={styles.zone}>
                <ZoneSwatch kind={kind} />
                <p>
                  <b>{message(`handout.pain.${kind}`)}.</b> {text}
                </p>
              </div>
            ))}
            <p className={styles.zone}>
              <PointMark />
              <span>{message('handout.mark')}</span>
            </p>
          </section>
        </div>
      </div>
      <Was content={content} done={own.done} paper={paper} />
    </>
  );
}

export function HandoutCare({ content: { care, stop, doctor, isStop } }: Pick<HandoutSheetProps, 'content'>) {
  return (
    <>
      {isStop && <p className={styles.alarm}>{message('handout.not-now')}</p>}
      {care.length > 0 && (
        <section data-handout-care>
          <h2>{message('handout.care')}</h2>
          <ol className={styles.steps}>
            {care.map(({ id, lead, text }) => (
              <li key={id}>
                {lead && <b>{lead}</b>} {text}
              </li>
            ))}
          </ol>
        </section>
      )}
      <section className={styles.stop} data-handout-stop>
        <h2>
          <Icon name="stop" /> {message('handout.stop')}
        </h2>
        <p>{stop.join(' ')}</p>
      </section>
      <section className={styles.doctor} data-handout-doctor>
        <h2>{message('handout.doctor')}</h2>
        <div className={styles.urgencies}>
          {doctor.map(({ urgency, signs }) => (
            <div key={urgency} data-urgency={urgency}>
              <h3>{message(`redFlags.${urgency}`)}</h3>
              <ul>
                {signs.map((sign) => (
                  <li key={sign}>{sign}</li>
                ))}
              </ul>
            </div>
          ))}
        </div>
      </section>
    </>
  );
}

/** The therapist's own words, or lines to write on; with the code for a phone. */
export function HandoutOwn({ own, paper }: Pick<HandoutSheetProps, 'own' | 'paper'>) {
  if (!paper && own.words === '' && own.address === '') return null;
  return (
    <div className={styles.own}>
      <section>
        <h2>{message('handout.own')}</h2>
        <p className={styles.words} data-empty={own.words === '' || undefined}>
          {own.words}
        </p>
        <p className={styles.address} data-empty={own.address === '' || undefined}>
          {own.address}
        </p>
      </section>
      {own.link !== null && (
        <figure className={styles.code} data-handout-code>
          <CodeSquare link={own.link} label={message('handout.scan')} />
          <figcaption>{message('handout.scan')}</figcaption>
        </figure>
      )}
    </div>
  );
}

/** Ticked as the therapist said; else boxes for a pen, and on a phone nothing. */
function Was({ content, done, paper }: { content: HandoutContent; done: OwnPart['done']; paper: boolean }) {
  const works = content.works.filter(({ work }) => done?.includes(work) ?? paper);
  if (works.length === 0) return null;
  const isSore = content.after !== '' && works.some(({ work }) => work === 'neuromuscular');
  return (
    <section data-handout-done={done?.join(' ') ?? ''}>
      <h2>{message('handout.was')}</h2>
      <ul className={styles.boxes}>
        {works.map(({ work, text }) => (
          <li key={work} data-ticked={done !== null || undefined}>
            <b>{message(`handout.done.${work}`)}.</b> {text}
          </li>
        ))}
      </ul>
      {isSore && <p>{content.after}</p>}
    </section>
  );
}

function Figure({ name, pictures }: { name: string; pictures: HandoutPictures | undefined }) {
  const near = pictures?.near ?? [];
  const whole = pictures?.whole;
  return (
    <figure className={styles.figure} data-handout-figure={near.length}>
      {pictures && near.length === 0 && <p className={styles.missing}>{message('handout.noPicture')}</p>}
      <div className={styles.near}>
        {near.map(({ image, from, widthPx, heightPx }) => (
          <div key={from}>
            <img
              src={image}
              alt={message('handout.pictureOf', { name })}
              width={widthPx}
              height={heightPx}
              decoding="sync"
            />
            <p>{message('paper.picture', { from, shows: 'all' })}</p>
          </div>
        ))}
      </div>
      {whole && (
        <div className={styles.whole}>
          <img
            src={whole.image}
            alt={message('handout.wholeOf', { name })}
            width={whole.widthPx}
            height={whole.heightPx}
            decoding="sync"
          />
          <p>{message('handout.whole')}</p>
        </div>
      )}
    </figure>
  );
}
