// The end of a session: how many were right, and what to learn, each with its way into the atlas.
import { useEffect, useRef } from 'react';
import { useAtlasAction } from '../../../state/use-atlas.ts';
import type { QuestionKind } from '../../../study/question.ts';
import { type QuizPlan, quizCode } from '../../../study/quiz-code.ts';
import type { Naming } from '../../../study/quiz-source.ts';
import { scoreOf } from '../../../study/session.ts';
import { message } from '../../../words/format.ts';
import styles from './Quiz.module.css';
import { useSource } from './quiz-data.ts';
import type { QuizRun } from './quiz-run.ts';
import { subjectOf } from './subject-name.ts';
import { useLook } from './use-look.ts';

interface ScoreViewProps {
  run: QuizRun;
  naming: Naming;
  plan: QuizPlan | null;
  restart: (() => void) | null;
}

export function ScoreView({ run, naming, plan, restart }: ScoreViewProps) {
  const openQuiz = useAtlasAction('openQuiz');
  const title = useRef<HTMLHeadingElement>(null);
  useLook(null);
  useEffect(() => title.current?.focus(), []);
  const { right, nearly, of, learn } = scoreOf(run.session);
  return (
    <div className={styles.view} data-score={`${right}/${of}`}>
      <h3 ref={title} tabIndex={-1} className={styles.score}>
        {of === 0 ? message('quiz.score.none') : message('quiz.score', { right, of })}
      </h3>
      {nearly > 0 && <p>{message('quiz.score.nearly', { count: nearly })}</p>}
      {of > 0 && learn.length === 0 && <p>{message('quiz.score.all')}</p>}
      {learn.length > 0 && (
        <>
          <h4>{message('quiz.score.learn')}</h4>
          <ul className={styles.learn}>
            {learn.map((card) => (
              <ToLearn key={card} card={card} naming={naming} />
            ))}
          </ul>
        </>
      )}
      <div className={styles.row}>
        {restart && (
          <button type="button" className={styles.main} onClick={restart}>
            {message('quiz.score.same')}
          </button>
        )}
        {plan && (
          <button
            type="button"
            className={styles.link}
            onClick={() => openQuiz(quizCode({ ...plan, seed: (plan.seed % 999_999_999) + 1 }))}
          >
            {message('quiz.score.other')}
          </button>
        )}
        <button type="button" className={styles.link} onClick={() => openQuiz('new')}>
          {message('quiz.score.new')}
        </button>
      </div>
      {plan && <p className={styles.hint}>{message('quiz.score.link')}</p>}
    </div>
  );
}

function ToLearn({ card, naming }: { card: string; naming: Naming }) {
  const source = useSource();
  const selectPoint = useAtlasAction('selectPoint');
  const selectMuscle = useAtlasAction('selectMuscle');
  const [kind = '', id = ''] = card.split('/');
  const { name, point, muscle } = subjectOf(source, id, naming);
  return (
    <li>
      {muscle === null ? (
        name
      ) : (
        <button
          type="button"
          className={styles.link}
          onClick={() => (point === null ? selectMuscle(muscle) : selectPoint(point))}
        >
          {name}
        </button>
      )}
      <small>{message(`quiz.kind.${kind as QuestionKind}`)}</small>
    </li>
  );
}
