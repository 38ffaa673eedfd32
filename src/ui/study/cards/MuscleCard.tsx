// A muscle on a card of paper: picture, names, terms, points with their pain; blank, with lines to write on.
import type { MuscleEntry } from '../../../dataset/atlas-index.ts';
import type { Muscle } from '../../../dataset/muscle-schema.ts';
import { muscleName } from '../../../study/names.ts';
import type { Naming } from '../../../study/quiz-source.ts';
import { capital, message } from '../../../words/format.ts';
import { SpokenLatin } from '../learn/SpokenLatin.tsx';
import styles from './Cards.module.css';
import type { MusclePicture } from './muscle-picture.ts';
import { muscleTerms } from './muscle-terms.ts';

interface MuscleCardProps {
  muscle: Muscle;
  entry: MuscleEntry;
  naming: Naming;
  pictures: readonly MusclePicture[];
  isBlank: boolean;
}

export function MuscleCard({ muscle, entry, naming, pictures, isBlank }: MuscleCardProps) {
  const name = capital(muscleName(muscle, naming));
  const others = (['latin', 'english', 'plain'] as const).filter((one) => one !== naming);
  return (
    <article className={styles.card} data-card={muscle.id} data-blank={isBlank || undefined}>
      <div className={styles.figures}>
        {pictures.map(({ image, view }) => (
          <img
            key={view}
            src={image}
            alt={message('sheets.picture', { name: isBlank ? message('sheets.name') : name, view })}
            decoding="sync"
          />
        ))}
      </div>
      <div className={styles.said}>
        {isBlank ? (
          <h2 className={styles.line}>{message('sheets.name')}</h2>
        ) : (
          <>
            <h2>{name}</h2>
            <p className={styles.names}>
              {others.map((one) => (
                <span key={one} lang={one === 'latin' ? 'la' : undefined} data-naming={one}>
                  {capital(muscle.names[one])}
                </span>
              ))}
            </p>
            <p className={styles.spoken}>
              <SpokenLatin latin={muscle.names.latin} />
            </p>
          </>
        )}
        <dl>
          {muscleTerms(muscle).map(({ key, term, meanings }) => (
            <div key={key} data-term={key}>
              <dt>{term}</dt>
              <dd className={isBlank ? styles.lines : undefined}>{!isBlank && meanings.join(' ')}</dd>
            </div>
          ))}
        </dl>
      </div>
      <ol className={styles.points}>
        {entry.points.map(({ id, number, label, zones }) => (
          <li key={id} className={isBlank ? styles.line : undefined}>
            <b>{isBlank ? message('sheets.point', { number }) : number}</b>
            {!isBlank && (
              <span>
                {label}
                <span className={styles.pain}>
                  {' → '}
                  {zones
                    .filter((zone) => zone.class === 'essential')
                    .map((zone) => zone.label)
                    .join('; ')}
                </span>
              </span>
            )}
          </li>
        ))}
      </ol>
    </article>
  );
}
