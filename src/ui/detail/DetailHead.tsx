// The head of a chosen point or muscle, in as few lines as a phone allows: name, point and side, and where the pain is felt.

import type { MuscleEntry, PointEntry } from '../../dataset/atlas-index.ts';
import { otherSide, sideOfPoint } from '../../space/side.ts';
import { readsPlainly, taskOf } from '../../state/audience.ts';
import { useAtlas, useAtlasAction } from '../../state/use-atlas.ts';
import { capital, message } from '../../words/format.ts';
import { Icon, PointMark } from '../parts/Icon.tsx';
import { PinButton } from '../parts/PinButton.tsx';
import { hiddenPointName, muscleName, pointName } from '../parts/wording.ts';
import styles from './DetailHead.module.css';
import { LearntName } from './Learnt.tsx';
import { ZoneLine } from './ZoneLine.tsx';

interface DetailHeadProps {
  muscle: MuscleEntry;
  point: PointEntry | undefined;
  /** Names are hidden until the student asks for them. */
  hidden: boolean;
  onReveal: () => void;
}

/** Letters beyond which a name may need a second line on the narrowest phone. */
const longName = 22;

export function DetailHead({ muscle, point, hidden, onReveal }: DetailHeadProps) {
  const selectMuscle = useAtlasAction('selectMuscle');
  const plainly = useAtlas(readsPlainly);
  const learns = useAtlas(taskOf) === 'learn';
  const exact = muscleName(muscle);
  const plain = capital(muscle.names.plain);
  // Who reads plainly meets the word of every day first, everyone else the exact one.
  const [first, second] = plainly ? [plain, exact] : [exact, plain];
  const name = hidden ? message('study.hiddenName') : first;
  return (
    <header className={styles.head}>
      <button type="button" className={styles.back} onClick={() => selectMuscle(null)}>
        <Icon name="back" />
        <span>{message('detail.back')}</span>
      </button>
      <div className={styles.names} data-long={name.length > longName || undefined}>
        <h2 id="detail-title" tabIndex={-1}>
          {name}
        </h2>
        {!hidden && (
          <>
            <p className={styles.latin} lang="la" translate="no">
              {muscle.names.latin}
            </p>
            {learns && (
              <p className={styles.spoken}>
                <LearntName latin={muscle.names.latin} silent />
              </p>
            )}
            <p className={styles.plain}>{second}</p>
          </>
        )}
      </div>
      {hidden && (
        <button type="button" className={styles.reveal} onClick={onReveal}>
          {message('study.showName')}
        </button>
      )}
      {point && <PointLine muscle={muscle} point={point} hidden={hidden} />}
      <ZoneLine points={point ? [point] : muscle.points} chosen={point !== undefined} />
    </header>
  );
}

function PointLine({ muscle, point, hidden }: { muscle: MuscleEntry; point: PointEntry; hidden: boolean }) {
  const side = useAtlas((state) => state.side);
  const setSide = useAtlasAction('setSide');
  return (
    <p className={styles.point}>
      <PointMark number={point.number} selected />
      <span className="sr-only">{message('detail.point', { number: point.number })} </span>
      <span className={styles.label}>{point.label}</span>
      <span className={styles.side}>{message('detail.side', { side: sideOfPoint(point, side) })}</span>
      <PinButton
        which={{ point: point.id, side }}
        name={hidden ? hiddenPointName(point, side) : pointName(muscle, point, side)}
        className={styles.pin}
      />
      {!point.midline && (
        <button
          type="button"
          className={styles.other}
          aria-label={message('detail.otherSide', { side: otherSide(side) })}
          onClick={() => setSide(otherSide(side))}
        >
          <Icon name="swap" />
          <span>{message('detail.otherSide', { side: otherSide(side) })}</span>
        </button>
      )}
    </p>
  );
}
