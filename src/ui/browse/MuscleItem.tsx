// One muscle in a browse list: unfolds to its points, both sides, and the way to the muscle's own page.
import { useEffect, useRef, useState } from 'react';
import type { MuscleEntry } from '../../dataset/atlas-index.ts';
import { useAtlas, useAtlasAction } from '../../state/use-atlas.ts';
import { message } from '../../words/format.ts';
import { Latin } from '../parts/Latin.tsx';
import { muscleName } from '../parts/wording.ts';
import styles from './Browse.module.css';
import { PointRow } from './PointRow.tsx';

interface MuscleItemProps {
  muscle: MuscleEntry;
  /** Shows the Latin name below. */
  terms?: boolean;
}

export function MuscleItem({ muscle, terms }: MuscleItemProps) {
  const chosen = useAtlas((state) => state.muscle === muscle.id);
  const selectMuscle = useAtlasAction('selectMuscle');
  const hidden = useAtlas((state) => state.hideLabels);
  const [shown, setShown] = useState(false);
  const fold = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (chosen && fold.current) fold.current.open = true;
  }, [chosen]);
  useEffect(() => {
    if (!hidden) setShown(false);
  }, [hidden]);
  const blank = hidden && !shown;
  const name = blank ? message('study.hiddenName') : muscleName(muscle);
  return (
    <li>
      <details ref={fold} className={styles.muscle}>
        <summary>
          <span className={styles.name}>
            {blank ? <span className={styles.blank}>{name}</span> : name}
            {terms && !blank && <Latin>{muscle.names.latin}</Latin>}
          </span>
          <span className={styles.count}>{message('browse.points', { count: muscle.points.length })}</span>
        </summary>
        {blank && (
          <button type="button" className={styles.more} onClick={() => setShown(true)}>
            {message('study.showName')}
          </button>
        )}
        <ul>
          {muscle.points.map((point) => (
            <PointRow key={point.id} muscle={muscle} point={point} name={name} />
          ))}
        </ul>
        {!blank && (
          <button type="button" className={styles.more} onClick={() => selectMuscle(muscle.id)}>
            {message('browse.aboutMuscle', { muscle: muscleName(muscle) })}
          </button>
        )}
      </details>
    </li>
  );
}
