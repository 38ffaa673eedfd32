// One trigger point in a list: a button for each side. The present side's button stretches over the whole row.

import type { MuscleEntry, PointEntry } from '../../dataset/atlas-index.ts';
import { sideOfPoint, sides } from '../../space/side.ts';
import { useAtlas, useAtlasAction } from '../../state/use-atlas.ts';
import { message } from '../../words/format.ts';
import { PointMark } from '../parts/Icon.tsx';
import { pointing } from '../parts/pointing.ts';
import { muscleName } from '../parts/wording.ts';
import styles from './PointRow.module.css';

interface PointRowProps {
  muscle: MuscleEntry;
  point: PointEntry;
  /** What the muscle is called here; its own name unless names are hidden. */
  name?: string;
  /** What else may be done with it, for the present side. */
  more?: React.ReactNode;
}

export function PointRow({ muscle, point, name = muscleName(muscle), more }: PointRowProps) {
  const selected = useAtlas((state) => state.point === point.id);
  const side = useAtlas((state) => state.side);
  const selectPoint = useAtlasAction('selectPoint');
  const hoverPoint = useAtlasAction('hoverPoint');
  return (
    <li className={styles.row} data-selected={selected || undefined}>
      <PointMark number={point.number} selected={selected} />
      <span className={styles.label}>{point.label}</span>
      {(point.midline ? [side] : sides).map((one) => (
        <button
          key={one}
          type="button"
          className={styles.side}
          data-main={one === side || undefined}
          aria-pressed={selected && one === side}
          aria-label={message('point.nameAndLabel', {
            muscle: name,
            number: point.number,
            side: sideOfPoint(point, one),
            label: point.label,
          })}
          data-point={point.id}
          data-side={one}
          onClick={() => selectPoint(point.id, one)}
          {...pointing(
            () => hoverPoint({ point: point.id, side: one }),
            () => hoverPoint(null),
          )}
        >
          {message('side.letter', { side: sideOfPoint(point, one) })}
        </button>
      ))}
      {more}
    </li>
  );
}
