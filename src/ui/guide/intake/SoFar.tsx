// The verdict in one line, kept in sight while the questions are answered, and said politely when it changes.

import type { Verdict } from '../../../guide/verdict/verdict.ts';
import { inWords, message } from '../../../words/format.ts';
import { isStopped } from '../verdict/use-verdict.ts';
import { VerdictShape } from '../verdict/VerdictShape.tsx';
import { changeBetween } from '../verdict/verdict-change.ts';
import styles from './Intake.module.css';

export function SoFar({ verdict, without }: { verdict: Verdict; without: Verdict }) {
  const { word, added } = changeBetween(without, verdict);
  const swapped = word && verdict.modality === without.modality;
  return (
    <div className={styles.soFar} role="status" data-so-far={verdict.modality}>
      <VerdictShape modality={verdict.modality} order={verdict.order} />
      <p>
        <b>{inWords(verdict.headline)}</b>{' '}
        <span>
          {isStopped(verdict)
            ? inWords(verdict.summary)
            : swapped
              ? message('change.order')
              : word
                ? message('change.before', { before: without.headline })
                : message('change.reasons', { count: added.length })}
        </span>
      </p>
    </div>
  );
}
