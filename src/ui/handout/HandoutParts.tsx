// What hand-outs of one point and of several are put together from: pictures, pain in words, what was done, steps, signs for a doctor.
import type { Work } from '../../guide/guide-fact.ts';
import { message } from '../../words/format.ts';
import '../../words/en/handout-words.ts';
import { PointMark, ZoneSwatch } from '../parts/Icon.tsx';
import styles from './Handout.module.css';
import type { HandoutContent } from './handout-content.ts';
import type { HandoutPicture, HandoutPictures } from './use-handout-pictures.ts';

export function PainWords({ pain }: Pick<HandoutContent, 'pain'>) {
  return pain.map(({ kind, text }) => (
    <div key={kind} className={styles.zone}>
      <ZoneSwatch kind={kind} />
      <p>
        <b>{message(`handout.pain.${kind}`)}.</b> {text}
      </p>
    </div>
  ));
}

export function MarkWords() {
  return (
    <p className={styles.zone}>
      <PointMark />
      <span>{message('handout.mark')}</span>
    </p>
  );
}

export function Steps({ care }: Pick<HandoutContent, 'care'>) {
  return (
    <ol className={styles.steps}>
      {care.map(({ id, lead, text }) => (
        <li key={id}>
          {lead && <b>{lead}</b>} {text}
        </li>
      ))}
    </ol>
  );
}

export function DoctorSigns({ doctor }: Pick<HandoutContent, 'doctor'>) {
  return (
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
  );
}

interface DoneProps extends Pick<HandoutContent, 'works' | 'after'> {
  /** Ticked as the therapist said; null: boxes for a pen, and on a phone nothing. */
  readonly done: readonly Work[] | null;
  readonly paper: boolean;
}

export function Done({ works: all, after, done, paper }: DoneProps) {
  const works = all.filter(({ work }) => done?.includes(work) ?? paper);
  if (works.length === 0) return null;
  const isSore = after !== '' && works.some(({ work }) => work === 'neuromuscular');
  return (
    <section data-handout-done={done?.join(' ') ?? ''}>
      <h2>{message('handout.was')}</h2>
      <ul className={styles.boxes}>
        {works.map(({ work, text }) => (
          <li key={text} data-ticked={done !== null || undefined}>
            <b>{message(`handout.done.${work}`)}.</b> {text}
          </li>
        ))}
      </ul>
      {isSore && <p>{after}</p>}
    </section>
  );
}

export function NearPictures({ name, near }: { name: string; near: HandoutPictures['near'] }) {
  return (
    <div className={styles.near}>
      {near.map((picture) => (
        <div key={picture.from}>
          <Printed picture={picture} alt={message('handout.pictureOf', { name })} />
          <p>{message('paper.picture', { from: picture.from, shows: 'all' })}</p>
        </div>
      ))}
    </div>
  );
}

export function WholePicture({ alt, whole }: { alt: string; whole: HandoutPicture }) {
  return (
    <div className={styles.whole}>
      <Printed picture={whole} alt={alt} />
      <p>{message('handout.whole')}</p>
    </div>
  );
}

function Printed({ picture, alt }: { picture: HandoutPicture; alt: string }) {
  const { image, widthPx, heightPx } = picture;
  return <img src={image} alt={alt} width={widthPx} height={heightPx} decoding="sync" />;
}
