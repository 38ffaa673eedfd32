// Nerve or muscle? Shown where tingling, numbness or burning is reported: how the two differ, in words.
import { message } from '../../dataset/messages/format.ts';
import type { Verdict } from '../../guide/verdict.ts';
import { LineList } from './LineList.tsx';
import styles from './Verdict.module.css';

export function NerveNote({ notes }: Pick<Verdict, 'notes'>) {
  if (notes.length === 0) return null;
  return (
    <section className={styles.nerve} aria-label={message('nerve.title')} data-nerve>
      <LineList lines={notes} />
    </section>
  );
}
