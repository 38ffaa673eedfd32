// What the answer was worth, the right one, and why: in words with its sources, and on the body.
import { useEffect, useId, useRef } from 'react';
import { useAtlasNow } from '../../../state/use-atlas.ts';
import type { Question } from '../../../study/question.ts';
import type { Naming } from '../../../study/quiz-source.ts';
import { capital, inWords, message } from '../../../words/format.ts';
import { useAtlasData, useDetails } from '../../parts/atlas-data.ts';
import { Icon } from '../../parts/Icon.tsx';
import { Latin } from '../../parts/Latin.tsx';
import { muscleName } from '../../parts/wording.ts';
import { shortWorks } from '../../reference/short-source.ts';
import { SpokenLatin } from '../learn/SpokenLatin.tsx';
import styles from './Quiz.module.css';
import { useSource } from './quiz-data.ts';
import type { Given } from './quiz-run.ts';
import { subjectOf } from './subject-name.ts';
import { placeOf } from './touched-place.ts';
import { nothingAsked, useLook } from './use-look.ts';

interface AnswerViewProps {
  question: Question;
  given: Given;
  naming: Naming;
  isLast: boolean;
  comesAgain: boolean;
  onNext: () => void;
}

export function AnswerView({ question, given, naming, isLast, comesAgain, onNext }: AnswerViewProps) {
  const source = useSource();
  const { point, muscle } = subjectOf(source, question.subject, naming);
  const { outcome, paint } = given;
  // Words that were never offered are no answers to choose from.
  const onBody = given.touch !== undefined || paint !== undefined;
  // Whose name was the answer: here it is in full.
  const asked = question.kind === 'what-is-it' && source.muscles.find(({ id }) => id === question.subject);
  const place = placeOf(source, question);
  const hasPicture = useAtlasNow((state) => state.scene !== 'unavailable');
  useLook(
    muscle === null
      ? { ...nothingAsked, ...(place && { found: place }) }
      : {
          point,
          muscle,
          marks: null,
          sought: null,
          ...(place && { found: place }),
          ...(paint && { sketched: 'before' as const, side: paint.side }),
        },
  );
  const said = useId();
  const next = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    next.current?.focus({ preventScroll: true });
    next.current?.closest('[data-outcome]')?.scrollIntoView({ block: 'start' });
  }, []);
  return (
    <div className={styles.view} data-outcome={outcome}>
      <p className={styles.kind}>{message(`quiz.kind.${question.kind}`)}</p>
      <div id={said}>
        <h3 className={styles.outcome}>
          <Icon name={outcome === 'wrong' ? 'close' : 'check'} />
          {comesAgain ? message('quiz.wrong.again') : message(`quiz.outcome.${outcome}`)}{' '}
          <HowNear question={question} given={given} naming={naming} />
        </h3>
      </div>
      <p className={styles.asked}>{inWords(question.prompt)}</p>
      <ol className={styles.solved}>
        {(onBody ? question.options.filter(({ id }) => id === question.right) : question.options).map(
          ({ id, text }) => (
            <li key={id} data-right={id === question.right || undefined}>
              {capital(inWords(text))}
              {!onBody && <Marks isRight={id === question.right} isChosen={id === given.option} />}
            </li>
          ),
        )}
      </ol>
      {asked && (
        <p data-latin-name>
          <Latin>{asked.names.latin}</Latin> <SpokenLatin latin={asked.names.latin} />
        </p>
      )}
      {place && hasPicture && <p className={styles.hint}>{message('quiz.touch.shown')}</p>}
      <h4>{message('quiz.why')}</h4>
      <WhyList question={question} />
      <div className={styles.foot}>
        <button ref={next} type="button" className={styles.main} aria-describedby={said} onClick={onNext}>
          {message(isLast ? 'quiz.toScore' : 'quiz.next')}
        </button>
      </div>
    </div>
  );
}

function Marks({ isRight, isChosen }: { isRight: boolean; isChosen: boolean }) {
  const words = [
    ...(isRight ? [message('quiz.option.right')] : []),
    ...(isChosen ? [message('quiz.option.chosen')] : []),
  ];
  return words.length > 0 && <small>{words.join(', ')}</small>;
}

/** How far off a touch was, and what lies there; which muscle a typed name means; how it is spelt. */
function HowNear({ question, given, naming }: Pick<AnswerViewProps, 'question' | 'given' | 'naming'>) {
  const { touch, spelt, option, paint } = given;
  const source = useSource();
  const { muscles } = useAtlasData();
  if (spelt !== undefined) return message('quiz.misspelt', { name: spelt });
  const isOffered = question.options.some(({ id }) => id === option);
  const meant = option !== undefined && !isOffered ? muscles.get(option) : undefined;
  if (meant) return message('quiz.thatIs', { muscle: muscleName(meant) });
  if (paint) return message('quiz.paint.told', { cover: paint.cover, spill: paint.spill });
  if (touch === undefined) return null;
  const { mm, too, touched, muscle, lies } = touch;
  const owner = muscles.get(muscle ?? '');
  if (question.kind === 'where-is-muscle' && too === undefined && !lies)
    return message('quiz.touch.onMuscle');
  if (owner && lies) return message('quiz.touch.layer', { mm, muscle: muscleName(owner), lies });
  if (owner) return message('quiz.touch.inMuscle', { mm });
  if (too === undefined && question.picture?.ask === 'touch-place')
    return message('quiz.touch.foundPlace', { mm });
  if (too === undefined) return message('quiz.touch.found', { mm });
  if (touched === undefined) return message('quiz.touch.off', { mm, too });
  return message('quiz.touch.other', { mm, too, touched: subjectOf(source, touched, naming).name });
}

function WhyList({ question: { why, options, right } }: { question: Question }) {
  const state = useDetails();
  const sources = state.status === 'ready' ? state.details.sources : [];
  const byId = new Map(sources.map((source) => [source.id, source]));
  const answer = inWords(options.find(({ id }) => id === right)?.text ?? '');
  return (
    <ul className={styles.why}>
      {why.map(({ text, sources }) => {
        const words = inWords(text);
        return (
          <li key={words}>
            {words !== answer && `${capital(words)} `}
            <small>
              {sources.length === 0
                ? message('quiz.ownMeasure')
                : message('quiz.source', { works: shortWorks(sources, byId) })}
            </small>
          </li>
        );
      })}
    </ul>
  );
}
