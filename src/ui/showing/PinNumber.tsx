// The number of a pin as it stands on the body: a disc with a ring, filled for the one in front.
import styles from './Showing.module.css';

export function PinNumber({ number, inFront = false }: { number: number; inFront?: boolean }) {
  return (
    <span className={styles.number} data-front={inFront || undefined}>
      {number}
    </span>
  );
}
