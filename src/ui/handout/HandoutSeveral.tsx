// Several points on one hand-out: each with its picture, pain and self-care; what they share is said once.
import { message } from '../../words/format.ts';
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
import type { OwnPart } from './HandoutSheet.tsx';
import type { HandedPoint } from './handed.ts';
import type { HandoutTogether } from './handout-together.ts';
import type { HandoutPicture } from './use-handout-pictures.ts';

interface SeveralProps {
  readonly points: readonly HandedPoint[];
  readonly shared: HandoutTogether;
  /** The whole body with all of them. */
  readonly whole: HandoutPicture | null;
  readonly own: OwnPart;
  readonly paper: boolean;
}

export function SeveralTop({ points, shared, whole, own, paper }: SeveralProps) {
  return (
    <>
      <div className={styles.name}>
        <h1>{message('handout.several', { count: points.length })}</h1>
        <p className={styles.what}>
          {message('handout.what.several')} {shared.what.join(' ')}
        </p>
      </div>
      <div className={styles.several}>
        <div className={styles.rows}>
          {points.map(({ pin, content, pictures }) => (
            <section key={pin} className={styles.row} data-cell={pin}>
              <figure data-handout-figure={pictures?.near.length ?? 0}>
                {pictures?.near.length === 0 && (
                  <p className={styles.missing}>{message('handout.noPicture')}</p>
                )}
                <NearPictures name={content.name} near={pictures?.near ?? []} />
              </figure>
              <div>
                <h2>{content.name}</h2>
                <p className={styles.exact}>
                  <b>{content.side}</b> {content.exact} <Latin>{content.latin}</Latin>
                </p>
                <PainWords pain={content.pain} />
              </div>
            </section>
          ))}
        </div>
        <div className={styles.aside}>
          {whole && <WholePicture alt={message('handout.wholeOfAll')} whole={whole} />}
          <MarkWords />
        </div>
      </div>
      <Done works={shared.works} after={shared.after} done={own.done} paper={paper} />
    </>
  );
}

export function SeveralCare({ points, shared }: Pick<SeveralProps, 'points' | 'shared'>) {
  const stopped = points.filter(({ content }) => content.isStop);
  const cared = points.filter(({ content }) => content.care.length > 0);
  return (
    <>
      {stopped.length > 0 && (
        <p className={styles.alarm}>
          {message('handout.not-now')} {stopped.map(({ content }) => content.name).join(', ')}.
        </p>
      )}
      {cared.length > 0 && (
        <section data-handout-care>
          <h2>{message('handout.care')}</h2>
          <div className={styles.cells}>
            {cared.map(({ pin, content }) => (
              <div key={pin}>
                <h3>{message('handout.of', { name: content.name, side: content.side })}</h3>
                <Steps care={content.care} />
              </div>
            ))}
          </div>
        </section>
      )}
      <section className={styles.stop} data-handout-stop>
        <h2>
          <Icon name="stop" /> {message('handout.stop')}
        </h2>
        {shared.ownStops.map(({ at, text }) => (
          <p key={`${at} ${text}`}>
            <b>{points[at]?.content.name}.</b> {text}
          </p>
        ))}
        <p>{shared.stop.join(' ')}</p>
      </section>
      <DoctorSigns doctor={shared.doctor} />
    </>
  );
}
