// The face of the hold timer: a ring that fills with the hold, and a disc that swells and falls with the breath.
import styles from './HoldTimer.module.css';

const radius = 46;
const round = 2 * Math.PI * radius;

interface BreathRingProps {
  /** Share of the hold that is done, 0 to 1. */
  share: number;
  /** Null while nothing is held. */
  breath: 'in' | 'out' | null;
}

export function BreathRing({ share, breath }: BreathRingProps) {
  return (
    <svg className={styles.ring} viewBox="0 0 100 100" aria-hidden="true" focusable="false">
      <circle cx="50" cy="50" r="40" className={styles.breath} data-breath={breath ?? undefined} />
      <circle cx="50" cy="50" r={radius} className={styles.track} />
      <circle
        cx="50"
        cy="50"
        r={radius}
        className={styles.done}
        strokeDasharray={`${round * Math.min(1, share)} ${round}`}
        transform="rotate(-90 50 50)"
      />
    </svg>
  );
}
