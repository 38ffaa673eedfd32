// What the sheet is about: the name that its reader knows first, the other ones, and the side in words.
import type { MuscleEntry, PointEntry } from '../../dataset/atlas-index.ts';
import { type Side, sideOfPoint } from '../../space/side.ts';
import { readsPlainly } from '../../state/audience.ts';
import { useAtlas } from '../../state/use-atlas.ts';
import { capital, message } from '../../words/format.ts';
import { PointMark } from '../parts/Icon.tsx';
import { Latin } from '../parts/Latin.tsx';
import { muscleName } from '../parts/wording.ts';
import styles from './Paper.module.css';

interface PaperNameProps {
  muscle: MuscleEntry;
  point?: PointEntry | undefined;
  side: Side;
}

export function PaperName({ muscle, point, side }: PaperNameProps) {
  const plainly = useAtlas(readsPlainly);
  const { plain, latin } = muscle.names;
  const exact = muscleName(muscle);
  return (
    <div className={styles.name}>
      <h1>{plainly ? capital(plain) : exact}</h1>
      <p className={styles.exact}>
        {plainly ? exact : capital(plain)} <Latin>{latin}</Latin>
      </p>
      <p>
        {point && (
          <>
            <PointMark number={point.number} selected /> {message('detail.point', { number: point.number })}{' '}
            {point.label}.{' '}
          </>
        )}
        <b className={styles.side}>
          {message('detail.side', { side: point ? sideOfPoint(point, side) : side })}
        </b>
      </p>
    </div>
  );
}
