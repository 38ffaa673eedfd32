// Nerve or muscle? Shown where tingling, numbness or burning is reported: in words, and for a point on the body.

import type { Verdict } from '../../../guide/verdict/verdict.ts';
import { useAtlas } from '../../../state/use-atlas.ts';
import { message } from '../../../words/format.ts';
import { StatementList } from '../verdict/StatementList.tsx';
import styles from '../verdict/Verdict.module.css';
import { NerveOrMuscle } from './NerveOrMuscle.tsx';

interface NerveNoteProps extends Pick<Verdict, 'notes'> {
  /** The point whose pain is held against the dermatomes, where one is chosen. */
  point: string | undefined;
}

export function NerveNote({ notes, point }: NerveNoteProps) {
  const side = useAtlas((state) => state.side);
  if (notes.length === 0) return null;
  return (
    <section className={styles.nerve} data-nerve>
      <h4>{message('nerve.title')}</h4>
      <StatementList statements={notes} />
      {point !== undefined && <NerveOrMuscle point={point} side={side} />}
    </section>
  );
}
