// One point on a hand-out: pictures, what it is, what was done, self-care, when to stop, when to see a doctor, the therapist's own words.
import type { Work } from '../../guide/guide-fact.ts';
import { message } from '../../words/format.ts';
import '../../words/en/handout-words.ts';
import { CodeSquare } from '../painted/CodeSquare.tsx';
import { Icon } from '../parts/Icon.tsx';
import { Latin } from '../parts/Latin.tsx';
import styles from './Handout.module.css';
import {
  DoctorSigns,
  Done,
  MarkWords,
  NearPictures,
  PainWords,
  Steps,
  WholePicture,
} from './HandoutParts.tsx';
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
          <b>{side}</b> {exact} <Latin>{latin}</Latin>
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
            <PainWords pain={pain} />
            <MarkWords />
          </section>
        </div>
      </div>
      <Done works={content.works} after={content.after} done={own.done} paper={paper} />
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
          <Steps care={care} />
        </section>
      )}
      <section className={styles.stop} data-handout-stop>
        <h2>
          <Icon name="stop" /> {message('handout.stop')}
        </h2>
        <p>{stop.join(' ')}</p>
      </section>
      <DoctorSigns doctor={doctor} />
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

function Figure({ name, pictures }: { name: string; pictures: HandoutPictures | undefined }) {
  const near = pictures?.near ?? [];
  const whole = pictures?.whole;
  return (
    <figure className={styles.figure} data-handout-figure={near.length}>
      {pictures && near.length === 0 && <p className={styles.missing}>{message('handout.noPicture')}</p>}
      <NearPictures name={name} near={near} />
      {whole && <WholePicture alt={message('handout.wholeOf', { name })} whole={whole} />}
    </figure>
  );
}
