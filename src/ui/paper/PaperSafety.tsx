// The signs that need a doctor, as open questions with boxes to tick, the most urgent first. None is left out: the first ones
// are asked in full, the others in a few words, so that one page holds them all in type that can be read.
import { byUrgency } from '../../guide/case/urgency.ts';
import type { FlagQuestion } from '../../guide/verdict/verdict.ts';
import { capital, message } from '../../words/format.ts';
import styles from './Paper.module.css';

/** Questions in full. */
const IN_FULL = 12;

interface PaperSafetyProps {
  questions: readonly FlagQuestion[];
  /** How many are asked in full. */
  inFull?: number;
}

export function PaperSafety({ questions, inFull = IN_FULL }: PaperSafetyProps) {
  if (questions.length === 0) return null;
  const full = new Set(questions.slice(0, inFull).map(({ id }) => id));
  return (
    <section className={styles.safety} data-paper-safety>
      <h2>{message('paper.safety')}</h2>
      <p className={styles.soft}>{message('paper.safetyHow')}</p>
      <div className={styles.questions}>
        {byUrgency(questions).map(({ urgency, flags }) => (
          <div key={urgency}>
            <h3>{message(`redFlags.${urgency}`)}</h3>
            <ul>
              {flags.map(({ id, ask, sign, set }) => (
                <li key={id} data-set={set || undefined} data-paper-question={id}>
                  {set || full.has(id) ? ask : message('paper.sign', { sign: capital(sign) })}
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  );
}
