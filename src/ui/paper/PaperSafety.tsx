// The signs that need a doctor, as open questions with boxes to tick, the most urgent first. None is left out.
import type { FlagQuestion } from '../../guide/verdict/verdict.ts';
import { message } from '../../words/format.ts';
import styles from './Paper.module.css';

const urgencies = ['emergency', 'same-day', 'soon'] as const;

export function PaperSafety({ questions }: { questions: readonly FlagQuestion[] }) {
  if (questions.length === 0) return null;
  return (
    <section className={styles.safety} data-paper-safety>
      <h2>{message('paper.safety')}</h2>
      <p className={styles.soft}>{message('paper.safetyHow')}</p>
      <div className={styles.questions}>
        {urgencies.map((urgency) => {
          const asked = questions.filter((question) => question.urgency === urgency);
          return (
            asked.length > 0 && (
              <div key={urgency}>
                <h3>{message(`redFlags.${urgency}`)}</h3>
                <ul>
                  {asked.map(({ id, ask, set }) => (
                    <li key={id} data-set={set || undefined} data-paper-question={id}>
                      {ask}
                    </li>
                  ))}
                </ul>
              </div>
            )
          );
        })}
      </div>
    </section>
  );
}
