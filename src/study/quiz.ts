// A quiz: questions of the chosen kinds about the chosen set. The same choice with the same seed is the same quiz.
import { atRisk, moves, supplies } from './kinds/anatomy-kinds.ts';
import { whereItAttaches } from './kinds/attachment-kind.ts';
import { deepOrNeuromuscular, redFlag } from './kinds/judgement-kinds.ts';
import type { Kind } from './kinds/kind.ts';
import { whereIsLandmark } from './kinds/landmark-kind.ts';
import { attaches, whereIsMuscle } from './kinds/muscle-place-kind.ts';
import { whatIsIt, whereIsIt } from './kinds/place-kinds.ts';
import { whereDoesItRefer, whichPointSendsThis } from './kinds/zone-kinds.ts';
import {
  type CardName,
  cardOf,
  firstKinds,
  type Question,
  type QuestionKind,
  questionKinds,
} from './question.ts';
import type { Naming, QuizSource } from './quiz-source.ts';
import { seededRandom, shuffled } from './random.ts';
import { inSet, type StudySet } from './study-set.ts';

const kinds: Readonly<Record<QuestionKind, Kind>> = {
  'where-is-it': whereIsIt,
  'what-is-it': whatIsIt,
  'where-does-it-refer': whereDoesItRefer,
  'which-point-sends-this': whichPointSendsThis,
  supplies,
  moves,
  attaches,
  'at-risk': atRisk,
  'deep-or-neuromuscular': deepOrNeuromuscular,
  'red-flag': redFlag,
  'where-is-landmark': whereIsLandmark,
  'where-it-attaches': whereItAttaches,
  'where-is-muscle': whereIsMuscle,
};

export interface QuizChoice {
  readonly seed: number;
  /** How many questions. */
  readonly count: number;
  /** The first ten where absent, as in links that were sent before there were more. */
  readonly kinds?: readonly QuestionKind[];
  readonly set?: StudySet;
  readonly naming?: Naming;
}

/** One question; nothing where the records give none that has one right answer only. */
export function questionAbout(
  source: QuizSource,
  { kind, subject }: CardName,
  { seed, naming = 'english' }: Pick<QuizChoice, 'seed' | 'naming'>,
): Question | undefined {
  const random = seededRandom(seed, kind, subject);
  const asked = kinds[kind].ask(subject, { source, naming, random });
  return asked && { kind, subject, ...asked };
}

/** The subjects of a kind within the set. A red flag belongs to no muscle, so to every set. */
export function subjectsOf(source: QuizSource, kind: QuestionKind, set: StudySet = {}): string[] {
  const chosen = new Set(source.muscles.filter((muscle) => inSet(muscle, set)).map(({ id }) => id));
  return kinds[kind]
    .subjects(source)
    .filter(({ muscle, beside }) => {
      if (beside) return beside.some((one) => chosen.has(one));
      return muscle === undefined || chosen.has(muscle);
    })
    .map(({ id }) => id);
}

/** Those of them that a question can be made of: what is counted and promised. */
export function askedSubjects(source: QuizSource, kind: QuestionKind, set: StudySet = {}): string[] {
  return subjectsOf(source, kind, set).filter((subject) => !source.unasked.has(cardOf({ kind, subject })));
}

/** The cards that the records give no question for. Takes as long as asking everything once. */
export function unaskedCards(source: QuizSource): string[] {
  return questionKinds.flatMap((kind) =>
    subjectsOf(source, kind).flatMap((subject) =>
      questionAbout(source, { kind, subject }, { seed: 1 }) ? [] : [cardOf({ kind, subject })],
    ),
  );
}

/**
 * As many questions as asked for, the kinds in turn. When all subjects have been asked, they come again with other wrong
 * answers; fewer only where there is nothing to ask.
 */
export function makeQuiz(source: QuizSource, choice: QuizChoice): Question[] {
  const { seed, count, set } = choice;
  const rounds = (choice.kinds ?? firstKinds).map((kind) => ({
    kind,
    subjects: shuffled(subjectsOf(source, kind, set), seededRandom(seed, kind)),
  }));
  const questions: Question[] = [];
  const most = Math.max(0, ...rounds.map(({ subjects }) => subjects.length));
  for (let round = 0; questions.length < count; round++) {
    const before = questions.length;
    for (let turn = 0; turn < most; turn++)
      for (const { kind, subjects } of rounds) {
        const subject = subjects[turn];
        if (subject === undefined || questions.length >= count) continue;
        const question = questionAbout(source, { kind, subject }, { ...choice, seed: seed + round * 7919 });
        if (question) questions.push(question);
      }
    if (questions.length === before) break;
  }
  return questions;
}
