// Whom to call. Numbers as links, so that a phone can dial them.
import { message } from '../../../words/format.ts';
import styles from './EmergencyNumbers.module.css';

const numbers = ['112', '999', '911'] as const;

export function EmergencyNumbers() {
  return (
    <p className={styles.numbers}>
      {numbers.map((number) => (
        <a key={number} href={`tel:${number}`}>
          <b>{number}</b> <span>{message(`emergency.${number}`)}</span>
        </a>
      ))}
    </p>
  );
}
