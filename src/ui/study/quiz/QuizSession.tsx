// A session that is on: question, answer, pause, score, one after the other.
import type { Question } from '../../../study/question.ts';
import type { QuizPlan } from '../../../study/quiz-code.ts';
import type { Naming } from '../../../study/quiz-source.ts';
import { askedNow, type Outcome } from '../../../study/session.ts';
import { message } from '../../../words/format.ts';
import { AnswerView } from './AnswerView.tsx';
import { QuestionView } from './QuestionView.tsx';
import styles from './Quiz.module.css';
import { useQuizForm } from './quiz-form.ts';
import { type Given, type QuizRun, withAnswer } from './quiz-run.ts';
import { ScoreView } from './ScoreView.tsx';
import { nothingAsked, useLook } from './use-look.ts';

interface QuizSessionProps {
  run: QuizRun;
  naming: Naming;
  plan: QuizPlan | null;
  onChange: (run: QuizRun) => void;
  onReview: (question: Question, outcome: Outcome) => void;
  /** Begins the same quiz anew; null for today's cards, which are others then. */
  restart: (() => void) | null;
}

export function QuizSession({ run, naming, plan, onChange, onReview, restart }: QuizSessionProps) {
  const [form, setForm] = useQuizForm();
  const question = askedNow(run.session);
  if (run.paused) return <Paused run={run} onChange={onChange} />;
  if (run.explained)
    return (
      <AnswerView
        key={run.session.answers.length}
        {...run.explained}
        naming={naming}
        isLast={question === undefined}
        comesAgain={run.explained.given.outcome === 'wrong' && question !== undefined}
        onNext={() => onChange({ ...run, explained: null })}
      />
    );
  if (question === undefined || run.ended)
    return <ScoreView run={run} naming={naming} plan={plan} restart={restart} />;
  return (
    <>
      <div className={styles.place}>
        <p>{placeIn(run)}</p>
        <button type="button" className={styles.link} onClick={() => onChange({ ...run, paused: true })}>
          {message('quiz.pause')}
        </button>
        <button type="button" className={styles.link} onClick={() => onChange({ ...run, ended: true })}>
          {message('quiz.end')}
        </button>
      </div>
      <QuestionView
        key={run.session.answers.length}
        question={question}
        naming={naming}
        form={form}
        onForm={setForm}
        onAnswer={(given: Given, tookMs) => {
          onReview(question, given.outcome);
          onChange(withAnswer(run, question, given, tookMs));
        }}
      />
    </>
  );
}

/** "Question 3 of 10"; a question that comes again has no number of its own. */
function placeIn({ session, count }: QuizRun): string {
  const number = session.answers.filter(({ again }) => !again).length + 1;
  if (session.mostMs !== undefined)
    return message('quiz.placeInTime', {
      number,
      minutes: Math.round((session.mostMs - session.spentMs) / 60_000),
    });
  return number > count ? message('quiz.placeAgain') : message('quiz.place', { number, of: count });
}

function Paused({ run, onChange }: { run: QuizRun; onChange: (run: QuizRun) => void }) {
  useLook(nothingAsked);
  return (
    <div className={styles.view}>
      <h3>{message('quiz.paused')}</h3>
      <p>{message('quiz.paused.about')}</p>
      <div className={styles.row}>
        <button
          type="button"
          className={styles.main}
          // biome-ignore lint/a11y/noAutofocus: the button that was pressed is gone, and this is the way back
          autoFocus
          onClick={() => onChange({ ...run, paused: false })}
        >
          {message('quiz.goOn')}
        </button>
        <button
          type="button"
          className={styles.link}
          onClick={() => onChange({ ...run, paused: false, explained: null, ended: true })}
        >
          {message('quiz.end')}
        </button>
      </div>
    </div>
  );
}
