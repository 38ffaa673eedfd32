// Safety in one line: the signs of a place as one question; one press opens the questions, another says none applies.
import { useId, useRef, useState } from 'react';
import { redFlag } from '../../../guide/case/red-flags.ts';
import type { Place } from '../../../guide/verdict/first-questions.ts';
import { type SafetyState, signsInLine } from '../../../guide/verdict/place-safety.ts';
import type { FlagQuestion } from '../../../guide/verdict/verdict.ts';
import { useCase } from '../../../state/use-case.ts';
import { capital, message } from '../../../words/format.ts';
import { Icon } from '../../parts/Icon.tsx';
import { Unfold } from '../../parts/Unfold.tsx';
import { NewClient } from './NewClient.tsx';
import { Questions } from './Questions.tsx';
import styles from './SafetyLine.module.css';
import { usePlaceQuestions, useSafetyState } from './use-safety.ts';

/** Give it the place as its key: another place is another line, folded again. */
export function SafetyLine({ place }: { place: Place }) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const title = useRef<HTMLButtonElement>(null);
  const { first, rest } = usePlaceQuestions(place);
  const { state, count } = useSafetyState(place);
  const deny = useCase((told) => told.deny);
  const words = useWords(state, count, first);
  if (first.length === 0) return null;
  const ids = first.map((question) => question.id);
  const answer = (none: boolean): void => {
    deny(ids, none);
    setOpen(!none);
    title.current?.focus();
  };
  return (
    <section className={styles.safety} aria-labelledby={`${id}-title`} data-flags data-safety={state}>
      <div className={styles.line}>
        <h3 id={`${id}-title`}>
          <button
            ref={title}
            type="button"
            aria-expanded={open}
            aria-controls={`${id}-questions`}
            onClick={() => setOpen(!open)}
          >
            <Icon name="stop" />
            <span>{words}</span>
          </button>
        </h3>
        {state === 'unasked' && !open && (
          <button
            type="button"
            className={styles.none}
            aria-label={message('flags.none')}
            onClick={() => answer(true)}
          >
            {message('safety.none')}
          </button>
        )}
        {state !== 'unasked' && <NewClient className={styles.again} />}
      </div>
      <p className="sr-only" role="status">
        {state === 'none' && words}
      </p>
      <div id={`${id}-questions`} className={styles.questions} data-open={open || undefined}>
        <Questions questions={first} />
        {state === 'unasked' && (
          <button type="button" className={styles.noneOfAll} onClick={() => answer(true)}>
            {message('flags.none')}
          </button>
        )}
        {state === 'none' && (
          <button type="button" className={styles.noneOfAll} onClick={() => answer(false)}>
            {message('safety.again')}
          </button>
        )}
        {rest.length > 0 && (
          <Unfold title={message('flags.more', { count: rest.length })}>
            <Questions questions={rest} />
          </Unfold>
        )}
      </div>
    </section>
  );
}

function useWords(state: SafetyState, count: number, first: readonly FlagQuestion[]): string {
  const reported = useCase(({ answers }) => answers.redFlags);
  if (state === 'none') return message('safety.noneSaid', { count });
  if (state === 'unasked')
    return message('safety.line', { signs: capital(signsInLine(first).join(', ')), count });
  const names = (reported ?? []).flatMap((one) => redFlag(one)?.name ?? []);
  return message('safety.reported', { names: names.join('; ') });
}
