// What the sheet is about: the name that a client understands, the exact ones, and the side in words.
import type { MuscleEntry, PointEntry } from '../../dataset/atlas-index.ts';
import type { Side } from '../../space/side.ts';
import { capital, message } from '../../words/format.ts';
import { PointMark } from '../parts/Icon.tsx';
import { muscleName } from '../parts/wording.ts';
import styles from './Paper.module.css';

interface PaperNameProps {
  muscle: MuscleEntry;
  point?: PointEntry | undefined;
  side: Side;
}

export function PaperName({ muscle, point, side }: PaperNameProps) {
  const { plain, latin } = muscle.names;
  return (
    <div className={styles.name}>
      <h1>{capital(plain)}</h1>
      <p className={styles.exact}>
        {muscleName(muscle)} <i lang="la">{latin}</i>
      </p>
      <p>
        {point && (
          <>
            <PointMark number={point.number} selected /> {message('detail.point', { number: point.number })}{' '}
            {point.label}.{' '}
          </>
        )}
        <b className={styles.side}>{message('detail.side', { side })}</b>
      </p>
    </div>
  );
}
