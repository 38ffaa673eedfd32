// Red flags as questions, each with a box to tick: a yes changes everything at once, and the row stays where it is.
import type { FlagQuestion } from '../../../guide/verdict/verdict.ts';
import { readsPlainly } from '../../../state/audience.ts';
import { withWord } from '../../../state/case-answers.ts';
import { useAtlas } from '../../../state/use-atlas.ts';
import { useCase } from '../../../state/use-case.ts';
import { message } from '../../../words/format.ts';
import { SourcesOf } from '../verdict/SourcesOf.tsx';
import { keepInPlace } from './keep-in-place.ts';
import styles from './SafetyLine.module.css';

export function Questions({ questions }: { questions: readonly FlagQuestion[] }) {
  const tell = useCase((state) => state.tell);
  const plain = useAtlas(readsPlainly);
  return (
    <>
      <ul>
        {questions.map(({ id, name, ask, urgency, set, sources }) => (
          <li key={id}>
            <label>
              <input
                type="checkbox"
                checked={set}
                data-flag={id}
                onChange={({ currentTarget }) => {
                  const { checked } = currentTarget;
                  keepInPlace(currentTarget, () =>
                    tell((answers) => withWord(answers, 'redFlags', id, checked)),
                  );
                }}
              />
              <span>
                <span className={styles.ask}>{ask}</span>
                <span className={styles.name}>
                  {name}: {message(`redFlags.${urgency}`)}
                </span>
              </span>
            </label>
            {!plain && <SourcesOf statements={[{ sources }]} />}
          </li>
        ))}
      </ul>
      {plain && <SourcesOf statements={questions} />}
    </>
  );
}
