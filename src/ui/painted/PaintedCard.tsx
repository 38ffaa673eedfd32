// One of the best: a picture of its pain over the painted one, why it is named, the guide's word, and what a finger can tell.
import { pointKey } from '../../anatomy/pain/point-key.ts';
import type { AtlasDetails } from '../../dataset/atlas-index.ts';
import { sideOfPoint } from '../../space/side.ts';
import { message } from '../../words/format.ts';
import { MuscleNames, PointButton } from '../find/candidate-parts.tsx';
import find from '../find/Find.module.css';
import { GuideWord } from '../find/GuideWord.tsx';
import { useAtlasData } from '../parts/atlas-data.ts';
import type { GuidedPlace } from '../parts/guided-place.ts';
import { PointMark } from '../parts/Icon.tsx';
import { Unfold } from '../parts/Unfold.tsx';
import { muscleName } from '../parts/wording.ts';
import { FingerCheck } from './FingerCheck.tsx';
import { PainFigure } from './PainFigure.tsx';
import styles from './Painted.module.css';
import { type PaintedMuscle, reasonsInWords } from './painted-reasons.ts';
import { usePointControl } from './use-point-control.ts';

export interface PaintedCardProps {
  row: PaintedMuscle;
  details: AtlasDetails | null;
  guided: GuidedPlace | undefined;
  /** A pain in words, where there are several. */
  nameOf: ((pain: string) => string) | null;
  /** A finger's answer is about to change the order. */
  onPressed: (row: PaintedMuscle) => void;
  /** With picture and check; else a line in the list. */
  large: boolean;
}

export function PaintedCard({ row, details, guided, nameOf, onPressed, large }: PaintedCardProps) {
  const data = useAtlasData();
  const { best } = row;
  const control = usePointControl(best);
  const muscle = data.muscles.get(row.muscle);
  const point = data.points.get(best.point)?.point;
  if (muscle === undefined || point === undefined) return null;
  return (
    <li className={styles.card} data-candidate={muscle.id} data-large={large || undefined}>
      <button type="button" className={styles.cardButton} {...control}>
        {large && <PainFigure of={best} muscle={muscleName(muscle)} number={point.number} />}
        <span className={styles.cardWords}>
          <MuscleNames muscle={muscle} />
          <span className={find.point}>
            <PointMark number={point.number} selected={control['aria-pressed']} />
            <span>
              {message('painted.point', { label: point.label, side: sideOfPoint(point, best.side) })}
            </span>
          </span>
          <span className={styles.reasons}>
            {reasonsInWords(best, data, nameOf).map((reason) => (
              <span key={reason}>{reason}</span>
            ))}
          </span>
          {details && guided && (
            <span className={styles.word} data-row-verdict>
              <GuideWord
                muscle={muscle.id}
                point={point.id}
                side={best.side}
                place={{ guided }}
                details={details}
              />
            </span>
          )}
        </span>
      </button>
      {row.others.length > 0 && <OtherPoints row={row} />}
      {details && (
        <Unfold title={message('painted.check')}>
          <FingerCheck row={row} details={details} onPressed={() => onPressed(row)} />
        </Unfold>
      )}
    </li>
  );
}

/** The muscle's further points that reach the pain. */
function OtherPoints({ row }: { row: PaintedMuscle }) {
  return (
    <div className={styles.others}>
      {row.others.map((candidate) => (
        <OtherPoint key={pointKey(candidate.point, candidate.side)} candidate={candidate} />
      ))}
    </div>
  );
}

function OtherPoint({ candidate }: { candidate: PaintedMuscle['best'] }) {
  const { points } = useAtlasData();
  const control = usePointControl(candidate);
  const found = points.get(candidate.point);
  if (found === undefined) return null;
  const { point, muscle } = found;
  const name = message('painted.pointName', {
    muscle: muscleName(muscle),
    number: point.number,
    label: point.label,
    side: sideOfPoint(point, candidate.side),
  });
  return (
    <PointButton
      name={name}
      number={point.number}
      words={message('painted.point', { label: point.label, side: sideOfPoint(point, candidate.side) })}
      control={control}
    />
  );
}
