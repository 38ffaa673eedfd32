// Red flags first: the few most urgent questions for this place, the rest behind one press; a yes changes everything.

import type { FlagQuestion } from '../../../guide/verdict/verdict.ts';
import { readsPlainly } from '../../../state/audience.ts';
import { withWord } from '../../../state/case-answers.ts';
import { useAtlas } from '../../../state/use-atlas.ts';
import { useCase } from '../../../state/use-case.ts';
import { message } from '../../../words/format.ts';
import { Icon } from '../../parts/Icon.tsx';
import { Unfold } from '../../parts/Unfold.tsx';
import { SourcesOf } from '../verdict/SourcesOf.tsx';
import styles from './RedFlagQuestions.module.css';

/** Questions shown at once: few enough to be read by someone who is frightened. */
const firstShown = 4;

interface RedFlagQuestionsProps {
  /** Reported ones first, then the most important. */
  questions: readonly FlagQuestion[];
  /** Told apart from another card on the page. */
  id?: string;
}

export function RedFlagQuestions({ questions, id = 'flags' }: RedFlagQuestionsProps) {
  const denied = useCase((state) => state.denied);
  const deny = useCase((state) => state.deny);
  if (questions.length === 0) return null;
  const reported = questions.filter(({ set }) => set);
  const open = questions.filter(({ set }) => !set);
  const first = open.slice(0, Math.max(0, firstShown - reported.length));
  const rest = open.slice(first.length);
  const asked = first.filter((question) => !denied.includes(question.id));
  const answered = reported.length === 0 && asked.length === 0;
  return (
    <section className={styles.card} aria-labelledby={`${id}-title`} data-flags>
      <h3 id={`${id}-title`} className={styles.title}>
        <Icon name="stop" />
        {message(answered ? 'flags.noneSaid' : 'flags.title', { count: first.length })}
      </h3>
      {answered ? (
        <button type="button" className={styles.again} onClick={() => deny(first.map(idOf), false)}>
          {message('flags.again')}
        </button>
      ) : (
        <>
          <Questions questions={[...reported, ...first]} />
          {reported.length === 0 && (
            <button type="button" className={styles.none} onClick={() => deny(first.map(idOf), true)}>
              {message('flags.none')}
            </button>
          )}
        </>
      )}
      {rest.length > 0 && (
        <Unfold title={message('flags.more', { count: rest.length })}>
          <Questions questions={rest} />
        </Unfold>
      )}
    </section>
  );
}

const idOf = ({ id }: FlagQuestion): string => id;

function Questions({ questions }: { questions: readonly FlagQuestion[] }) {
  const tell = useCase((state) => state.tell);
  const plain = useAtlas(readsPlainly);
  return (
    <>
      <ul className={styles.questions}>
        {questions.map(({ id, name, ask, urgency, set, sources }) => (
          <li key={id}>
            <label>
              <input
                type="checkbox"
                checked={set}
                data-flag={id}
                onChange={(event) => {
                  const { checked } = event.currentTarget;
                  tell((answers) => withWord(answers, 'redFlags', id, checked));
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
