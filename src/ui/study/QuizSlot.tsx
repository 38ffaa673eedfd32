// Where the quiz stands in Study: the way to it, and, once it is wanted, the quiz itself, in a chunk of its own.

import { useAtlasAction, useAtlasNow } from '../../state/use-atlas.ts';
import { message } from '../../words/format.ts';
import { LaterOver } from '../parts/LaterOver.tsx';
import { latePart } from '../parts/late-part.tsx';
import styles from './Study.module.css';

const QuizPanel = latePart(() => import('./quiz/QuizPanel.tsx').then(({ QuizPanel }) => QuizPanel));

export function QuizSlot() {
  const quiz = useAtlasNow((state) => state.quiz);
  const openQuiz = useAtlasAction('openQuiz');
  if (quiz === null)
    return (
      <div className={styles.entry}>
        <button type="button" className={styles.start} onClick={() => openQuiz('new')} data-quiz-start>
          {message('study.quiz')}
        </button>
        <p>{message('study.quiz.about')}</p>
      </div>
    );
  return (
    <LaterOver onFailed={() => openQuiz(null)} waiting={<p role="status">{message('study.quiz.coming')}</p>}>
      <QuizPanel code={quiz} />
    </LaterOver>
  );
}
