// What a person has told about the pain, and how it changes: pure steps on plain data. Never stored on the device.
import type { Case } from '../guide/case/case.ts';

/** A case without its place (in the atlas state) and without what pressing told, which is another thing at each point. */
export type Answers = Omit<Case, 'point' | 'muscle' | 'area' | 'side' | 'pressed'>;

/** Answers that hold a list of words. */
export type ManyAnswers = {
  [F in keyof Answers]-?: NonNullable<Answers[F]> extends readonly unknown[] ? F : never;
}[keyof Answers];
type OneAnswer = Exclude<keyof Answers, ManyAnswers>;
/** The answers with one of them given, or taken back with undefined. */
export function withAnswer<F extends OneAnswer>(
  answers: Answers,
  field: F,
  value: Answers[F] | undefined,
): Answers {
  const { [field]: _before, ...rest } = answers;
  return value === undefined ? (rest as Answers) : { ...rest, [field]: value };
}

/** The answers with one word of a list set, or taken out again. An empty list is no answer. */
export function withWord<F extends ManyAnswers>(
  answers: Answers,
  field: F,
  word: NonNullable<Answers[F]>[number],
  set: boolean,
): Answers {
  const { [field]: before = [], ...rest } = answers;
  const others = (before as readonly string[]).filter((one) => one !== word);
  const words = set ? [...others, word] : others;
  return words.length === 0 ? (rest as Answers) : { ...rest, [field]: words };
}

/** True when nothing has been told. */
export function isEmpty(answers: Answers): boolean {
  return Object.keys(answers).length === 0;
}
