// The signs that need a doctor, as open questions with boxes to tick, the most urgent first. None is left out: the first ones
// are asked in full, the others in a few words, so that one page holds them all in type that can be read.
import { byUrgency } from '../../guide/case/urgency.ts';
import type { FlagQuestion } from '../../guide/verdict/verdict.ts';
import { capital, message } from '../../words/format.ts';
import styles from './Paper.module.css';

/** Questions in full. */
const IN_FULL = 12;

export function PaperSafety({ questions }: { questions: readonly FlagQuestion[] }) {
  if (questions.length === 0) return null;
  const inFull = new Set(questions.slice(0, IN_FULL).map(({ id }) => id));
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
                  {set || inFull.has(id) ? ask : message('paper.sign', { sign: capital(sign) })}
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  );
}
