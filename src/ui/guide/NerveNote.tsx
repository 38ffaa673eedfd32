// Nerve or muscle? Shown where tingling, numbness or burning is reported: in words, and for a point on the body.
import { message } from '../../dataset/messages/format.ts';
import type { Verdict } from '../../guide/verdict.ts';
import { useAtlas } from '../../state/use-atlas.ts';
import { LineList } from './LineList.tsx';
import { NerveOrMuscle } from './NerveOrMuscle.tsx';
import styles from './Verdict.module.css';

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
      <LineList lines={notes} />
      {point !== undefined && <NerveOrMuscle point={point} side={side} />}
    </section>
  );
}
