// Names of the chosen muscle and point, the way back to the list, and what passes it on.

import type { MuscleEntry, PointEntry } from '../../dataset/atlas-index.ts';
import { otherSide } from '../../space/side.ts';
import { useAtlas, useAtlasAction } from '../../state/use-atlas.ts';
import { capital, message } from '../../words/format.ts';
import { ResultActions } from '../paper/ResultActions.tsx';
import { Icon, PointMark } from '../parts/Icon.tsx';
import { muscleName } from '../parts/wording.ts';
import styles from './Detail.module.css';

interface DetailHeadProps {
  muscle: MuscleEntry;
  point: PointEntry | undefined;
  /** Names are hidden until the student asks for them. */
  hidden: boolean;
  onReveal: () => void;
}

export function DetailHead({ muscle, point, hidden, onReveal }: DetailHeadProps) {
  const side = useAtlas((state) => state.side);
  const setSide = useAtlasAction('setSide');
  const selectMuscle = useAtlasAction('selectMuscle');
  return (
    <header className={styles.head}>
      <div className={styles.tools}>
        <button type="button" className={styles.back} onClick={() => selectMuscle(null)}>
          <Icon name="back" />
          {message('detail.back')}
        </button>
      </div>
      <h2 id="detail-title" tabIndex={-1}>
        {hidden ? message('study.hiddenName') : muscleName(muscle)}
      </h2>
      {hidden ? (
        <button type="button" className={styles.action} onClick={onReveal}>
          {message('study.showName')}
        </button>
      ) : (
        <>
          <p className={styles.latin} lang="la">
            {muscle.names.latin}
          </p>
          <p className={styles.plain}>{capital(muscle.names.plain)}</p>
        </>
      )}
      {point && (
        <div className={styles.point}>
          <p>
            <PointMark number={point.number} selected />
            <span className="sr-only">{message('detail.point', { number: point.number })} </span>
            {point.label}
          </p>
          <p className={styles.side}>
            {message('detail.side', { side })}{' '}
            <button type="button" onClick={() => setSide(otherSide(side))}>
              {message('detail.otherSide', { side: otherSide(side) })}
            </button>
          </p>
        </div>
      )}
      <ResultActions />
    </header>
  );
}
