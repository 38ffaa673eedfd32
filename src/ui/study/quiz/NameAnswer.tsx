// "What is it?": the name is typed, or chosen from four.
import { useId, useState } from 'react';
import { judgeName } from '../../../study/judge-name.ts';
import type { Question } from '../../../study/question.ts';
import { message } from '../../../words/format.ts';
import { useAtlasData } from '../../parts/atlas-data.ts';
import { Options } from './Options.tsx';
import styles from './Quiz.module.css';
import type { Given } from './quiz-run.ts';
import { nothingAsked, useLook } from './use-look.ts';

interface NameAnswerProps {
  question: Question;
  muscle: string;
  onAnswer: (given: Given) => void;
  onChoose: (option: string) => void;
}

export function NameAnswer({ question, muscle, onAnswer, onChoose }: NameAnswerProps) {
  const { index, muscles } = useAtlasData();
  const [typed, setTyped] = useState('');
  const [unknown, setUnknown] = useState(false);
  const [asOptions, setAsOptions] = useState(false);
  const hint = useId();
  const right = muscles.get(muscle);
  const crosses = right?.points.map(({ id }) => [id, 'cross'] as const) ?? [];
  useLook({ ...nothingAsked, muscle, marks: Object.fromEntries(crosses) });
  if (asOptions || !right) return <Options options={question.options} onChoose={onChoose} />;
  const check = () => {
    const judged = judgeName(typed, right, index.muscles);
    if (judged.judged === 'unknown') return setUnknown(true);
    if (judged.judged === 'other') return onAnswer({ outcome: 'wrong', option: judged.muscle });
    onAnswer({
      outcome: 'right',
      option: muscle,
      ...(judged.judged === 'right-but-misspelt' && { spelt: judged.meant }),
    });
  };
  return (
    <>
      <form
        className={styles.name}
        onSubmit={(event) => {
          event.preventDefault();
          check();
        }}
      >
        <label>
          {message('quiz.name')}
          <input
            value={typed}
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            aria-describedby={hint}
            onChange={(event) => {
              setTyped(event.currentTarget.value);
              setUnknown(false);
            }}
          />
        </label>
        <button type="submit" className={styles.main}>
          {message('quiz.name.check')}
        </button>
        <p id={hint} className={styles.hint}>
          {message('quiz.name.hint')}
        </p>
        <p role="status">{unknown && message('quiz.name.unknown')}</p>
      </form>
      <button type="button" className={styles.link} onClick={() => setAsOptions(true)}>
        {message('quiz.name.options')}
      </button>
    </>
  );
}
