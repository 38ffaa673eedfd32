// The points of a muscle as a table: number, part of the muscle, where the pain of each is felt.
import type { PointEntry } from '../../dataset/atlas-index.ts';
import type { Side } from '../../space/side.ts';
import { message } from '../../words/format.ts';
import { PointMark } from '../parts/Icon.tsx';
import styles from './Paper.module.css';
import { zonesInWords } from './zones-in-words.ts';

interface PaperPointsProps {
  points: readonly PointEntry[];
  side: Side;
  /** The chosen one, where one is chosen. */
  chosen?: string | undefined;
}

export function PaperPoints({ points, side, chosen }: PaperPointsProps) {
  return (
    <section>
      <h2>{message('detail.points', { count: points.length })}</h2>
      <ul className={styles.points}>
        {points.map((point) => (
          <li key={point.id}>
            <PointMark number={point.number} selected={point.id === chosen} />
            <div>
              <b>{point.label}</b>
              {(['essential', 'spillover'] as const).map((kind) => {
                const said = zonesInWords(point, kind, side);
                return (
                  said && (
                    <p key={kind}>
                      <i>{message(`legend.${kind}`)}</i> {said}
                    </p>
                  )
                );
              })}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
