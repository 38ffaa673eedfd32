// The techniques of a protocol, each with a plain grade of the evidence for it and the studies behind the grade.

import type { Technique } from '../../../guide/protocol/techniques.ts';
import { readsPlainly } from '../../../state/audience.ts';
import { useAtlas } from '../../../state/use-atlas.ts';
import { inWords, message } from '../../../words/format.ts';
import { Cite } from '../../parts/Cite.tsx';
import styles from './Protocol.module.css';

/** Filled marks of three: how much stands behind a technique. No grade of this list is high. */
const marks: Readonly<Record<Technique['grade'], number>> = { mixed: 2, weak: 1, opinion: 0 };

export function Techniques({ techniques }: { techniques: readonly Technique[] }) {
  const plain = useAtlas(readsPlainly);
  return (
    <ul className={styles.techniques}>
      {techniques.map(({ id, text, grade, facts, evidence }) => (
        <li key={id}>
          <p className={styles.technique}>
            <b>{inWords(text)}</b>
            {!plain && <span className={styles.factIds}> {facts.join(' ')}</span>}
          </p>
          <p className={styles.grade}>
            <Grade filled={marks[grade]} />
            {message(`grade.${grade}`)}
          </p>
          <p>
            {inWords(evidence.text)}
            <Cite sources={evidence.sources} />
          </p>
        </li>
      ))}
    </ul>
  );
}

function Grade({ filled }: { filled: number }) {
  return (
    <svg viewBox="0 0 30 10" aria-hidden="true" focusable="false">
      {[0, 1, 2].map((i) => (
        <circle key={i} cx={5 + 10 * i} cy="5" r="3.6" data-filled={i < filled || undefined} />
      ))}
    </svg>
  );
}
