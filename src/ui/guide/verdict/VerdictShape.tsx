// A shape for each verdict, so that it is told apart without colour: rings for a point, strokes for broad work, a stop sign.
import type { Verdict } from '../../../guide/verdict/verdict.ts';
import styles from './VerdictShape.module.css';

const point = 'M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18M12 7.6a4.4 4.4 0 1 0 0 8.8a4.4 4.4 0 1 0 0-8.8M12 11.6v.8';
const strokes = 'M2.5 7c6-4 13 4 19 0M2.5 12.5c6-4 13 4 19 0M2.5 18c6-4 13 4 19 0';
const stop = 'M8 3h8l5 5v8l-5 5H8l-5-5V8zM12 7.5v5.5M12 16v.5';

interface VerdictShapeProps {
  modality: Verdict['modality'];
  order: Verdict['order'];
}

export function VerdictShape({ modality, order }: VerdictShapeProps) {
  const works = modality === 'both' ? (order ?? ['deep-tissue', 'neuromuscular']) : [modality];
  return (
    <span className={styles.shapes} aria-hidden="true">
      {works.map((work) => (
        <svg key={work} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
          <path d={work === 'neuromuscular' ? point : work === 'deep-tissue' ? strokes : stop} />
        </svg>
      ))}
    </span>
  );
}
