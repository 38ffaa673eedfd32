// The short intake: six questions, each may be left out, each changes the verdict at once. Nothing is stored.
import { useId } from 'react';
import { goals, qualities } from '../../../guide/case/case-words.ts';
import type { Verdict } from '../../../guide/verdict/verdict.ts';
import { isEmpty, withAnswer, withWord } from '../../../state/case-answers.ts';
import { useAnswers } from '../../../state/use-answers.ts';
import { useCase } from '../../../state/use-case.ts';
import { message } from '../../../words/format.ts';
import { Unfold } from '../../parts/Unfold.tsx';
import { Extent } from './Extent.tsx';
import styles from './Intake.module.css';
import { IntakeMore } from './IntakeMore.tsx';
import {
  answeredCount,
  durationOf,
  durationWords,
  firstCautions,
  otherCautions,
  weeksOf,
} from './intake-questions.ts';
import { PainScale } from './PainScale.tsx';
import { Pick } from './Pick.tsx';
import { SoFar } from './SoFar.tsx';
import { Ticks } from './Ticks.tsx';

interface IntakeProps {
  verdict: Verdict;
  without: Verdict;
}

export function Intake({ verdict, without }: IntakeProps) {
  const answers = useCase((state) => state.answers);
  const count = answeredCount(useAnswers());
  const titleId = useId();
  return (
    <section className={styles.intake} aria-labelledby={titleId} data-intake>
      <Unfold
        open={!isEmpty(answers)}
        title={
          <span className={styles.title} id={titleId}>
            {message(count > 0 ? 'intake.answered' : 'intake.title', { count })}
          </span>
        }
      >
        <Questions />
        <SoFar verdict={verdict} without={without} />
      </Unfold>
    </section>
  );
}

function Questions() {
  const answers = useCase((state) => state.answers);
  const tell = useCase((state) => state.tell);
  const erase = useCase((state) => state.erase);
  const cautions = answers.cautions ?? [];
  const tickCaution = (word: (typeof cautions)[number], set: boolean): void =>
    tell((told) => withWord(told, 'cautions', word, set));
  return (
    <div className={styles.questions}>
      <Pick
        title={message('intake.duration')}
        chosen={durationOf(answers.durationWeeks)}
        options={durationWords.map((value) => ({ value, label: message(`duration.${value}`) }))}
        onPick={(word) => tell((told) => withAnswer(told, 'durationWeeks', word && weeksOf(word)))}
      />
      <Extent />
      <Ticks
        title={message('intake.qualities')}
        options={qualities.map((value) => ({ value, label: message(`quality.${value}`) }))}
        chosen={answers.qualities ?? []}
        onTick={(word, set) => tell((told) => withWord(told, 'qualities', word, set))}
      />
      <PainScale
        title={message('intake.pain')}
        level={answers.painNow ?? null}
        onTell={(level) => tell((told) => withAnswer(told, 'painNow', level))}
        onTakeBack={() => tell((told) => withAnswer(told, 'painNow', undefined))}
      />
      <Ticks
        title={message('intake.goals')}
        options={goals.map((value) => ({ value, label: message(`goal.${value}`) }))}
        chosen={answers.goals ?? []}
        onTick={(word, set) => tell((told) => withWord(told, 'goals', word, set))}
      />
      <Ticks
        title={message('intake.cautions')}
        options={firstCautions.map((value) => ({ value, label: message(`care.${value}`) }))}
        chosen={cautions}
        onTick={tickCaution}
      >
        <Unfold
          title={message('intake.moreCautions', { count: otherCautions.length })}
          open={otherCautions.some((word) => cautions.includes(word))}
        >
          <Ticks
            title={message('intake.otherCautions')}
            options={otherCautions.map((value) => ({ value, label: message(`care.${value}`) }))}
            chosen={cautions}
            onTick={tickCaution}
          />
        </Unfold>
      </Ticks>
      <IntakeMore />
      <div className={styles.kept}>
        <p>{message('intake.kept')}</p>
        {!isEmpty(answers) && (
          <button type="button" onClick={erase}>
            {message('intake.erase')}
          </button>
        )}
      </div>
    </div>
  );
}
