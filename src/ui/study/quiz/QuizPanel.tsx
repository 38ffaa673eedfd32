// The quiz: choosing what to learn, or the session that the code in the link stands for.
import '../../../words/en/late-words.ts';
import '../../../words/en/study-words.ts';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { useAtlasAction, useAtlasStore } from '../../../state/use-atlas.ts';
import { quizPlan } from '../../../study/quiz-code.ts';
import type { QuizSource } from '../../../study/quiz-source.ts';
import { todaysCards } from '../../../study/today.ts';
import { message } from '../../../words/format.ts';
import { useDetails } from '../../parts/atlas-data.ts';
import { Icon } from '../../parts/Icon.tsx';
import { TextsMissing } from '../../parts/TextsMissing.tsx';
import { TourView } from '../tour/TourView.tsx';
import styles from './Quiz.module.css';
import { QuizSession } from './QuizSession.tsx';
import { QuizSetup } from './QuizSetup.tsx';
import { knownSets, QuizSourceContext, useQuizSource } from './quiz-data.ts';
import {
  keepRun,
  keptRun,
  type QuizRun,
  resumedRun,
  resumedToday,
  startRun,
  startToday,
} from './quiz-run.ts';
import { type StudyCards, useStudyCards } from './use-study-cards.ts';

/** @param code as in the link: `new`, `today`, a quiz, or the tour of a region with its step. */
export function QuizPanel({ code }: { code: string }) {
  const source = useQuizSource();
  const details = useDetails();
  const cards = useStudyCards();
  const openQuiz = useAtlasAction('openQuiz');
  const store = useAtlasStore();
  const showAsked = useAtlasAction('showAsked');
  // Whatever the picture shows of a question ends with the quiz.
  useEffect(() => () => showAsked(null), [showAsked]);
  const tour = /^tour-([a-z]+)(?:_(\d+))?$/.exec(code);
  const close = () => {
    keepRun(store, null);
    openQuiz(null);
  };
  return (
    <section aria-labelledby="quiz-title" className={styles.quiz} data-quiz>
      <div className={styles.head}>
        <h2 id="quiz-title">{tour ? message('tour.title') : message('quiz.title')}</h2>
        <button type="button" className={styles.quiet} onClick={close}>
          <Icon name="close" />
          {message('quiz.close')}
        </button>
      </div>
      <TextsMissing>{message('quiz.noTexts')}</TextsMissing>
      {details.status === 'loading' && <p role="status">{message('quiz.preparing')}</p>}
      {source && (
        <QuizSourceContext value={source}>
          {tour ? (
            <TourView key={tour[1]} region={tour[1] ?? ''} at={Number(tour[2] ?? 1)} />
          ) : (
            <QuizOf key={code} code={code} source={source} cards={cards} />
          )}
        </QuizSourceContext>
      )}
    </section>
  );
}

interface QuizOfProps {
  code: string;
  source: QuizSource;
  cards: StudyCards;
}

function QuizOf({ code, source, cards }: QuizOfProps) {
  const store = useAtlasStore();
  const plan = useMemo(() => quizPlan(code, knownSets(source)) ?? null, [code, source]);
  const [run, setRun] = useState<QuizRun | null>(
    () => keptRun(store, code) ?? (plan && !store.getState().remember ? startRun(source, code, plan) : null),
  );
  useEffect(() => {
    if (plan === null || run !== null) return;
    let ended = false;
    resumedRun(store, source, code, plan).then((resumed) => {
      if (!ended) setRun(resumed);
    });
    return () => {
      ended = true;
    };
  }, [plan, run, store, source, code]);
  const change = useCallback(
    (next: QuizRun | null) => {
      keepRun(store, next);
      setRun(next);
    },
    [store],
  );
  const isToday = code === 'today';
  const known = cards.cards;
  useEffect(() => {
    if (!isToday || run !== null || known === null) return;
    const now = new Date();
    let ended = false;
    resumedToday(store, source, now).then((resumed) => {
      if (ended) return;
      const { due, fresh } = todaysCards(source, known, store.getState().newADay, now);
      change(resumed ?? startToday(source, [...due, ...fresh], now));
    });
    return () => {
      ended = true;
    };
  }, [isToday, run, known, source, store, change]);
  if (plan === null && !isToday) return <QuizSetup cards={known} isUnread={code !== 'new'} />;
  if (run === null) return <p role="status">{message('quiz.preparing')}</p>;
  return (
    <QuizSession
      run={run}
      naming={plan?.naming ?? 'english'}
      onChange={change}
      onReview={cards.review}
      restart={plan && (() => change(startRun(source, code, plan)))}
      plan={plan}
    />
  );
}
