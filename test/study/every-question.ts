// All questions of a kind, and what tests ask about each.

import { loadQuizSource } from '../../src/node/load-quiz-source.ts';
import type { Question, QuestionKind } from '../../src/study/question.ts';
import { questionAbout, subjectsOf } from '../../src/study/quiz.ts';
import { pointsOf } from '../../src/study/quiz-source.ts';
import { inWords } from '../../src/words/format.ts';
import '../../src/words/en/late-words.ts';
import '../../src/words/en/study-words.ts';

export const source = await loadQuizSource();
export const muscles = new Map(source.muscles.map((muscle) => [muscle.id, muscle]));
export const points = new Map(pointsOf(source.muscles).map((point) => [point.id, point]));

/** All of a kind, for some seeds: wrong answers differ from seed to seed. */
const every = (kind: QuestionKind, seeds = [1, 2]): Question[] =>
  seeds.flatMap((seed) =>
    subjectsOf(source, kind).flatMap((subject) => questionAbout(source, { kind, subject }, { seed }) ?? []),
  );
const made = new Map<QuestionKind, Question[]>();
/** Each kind is made once, when it is first asked for. */
export const of = (kind: QuestionKind): readonly Question[] => {
  const known = made.get(kind) ?? every(kind);
  made.set(kind, known);
  return known;
};
export const wrongOf = ({ options, right }: Question) => options.filter(({ id }) => id !== right);
export const rightText = ({ options, right }: Question) =>
  inWords(options.find(({ id }) => id === right)?.text ?? '');
export const named = ({ kind, subject }: Question) => `${kind} ${subject}`;
