// What a kind of question is: which subjects it can ask about, and how it asks; and the picking of wrong answers.
import type { Muscle } from '../../dataset/muscle-schema.ts';
import { apart } from '../../space/vector.ts';
import { muscleName } from '../names.ts';
import type { Option, Question } from '../question.ts';
import type { Naming, QuizSource } from '../quiz-source.ts';
import { type Random, shuffled } from '../random.ts';

export interface Asking {
  readonly source: QuizSource;
  readonly naming: Naming;
  readonly random: Random;
}

interface Subject {
  readonly id: string;
  /** The muscle that it belongs to, or its absence for a red flag. */
  readonly muscle?: string;
  /** Of what belongs to no muscle but lies beside some: these, the nearest first. */
  readonly beside?: readonly string[];
}

export interface Kind {
  subjects(source: QuizSource): readonly Subject[];
  /** Nothing where the records give no question that has one right answer only. */
  ask(subject: string, asking: Asking): Omit<Question, 'kind' | 'subject'> | undefined;
}

/** Of a kind that asks about muscles. */
export const everyMuscle: Kind['subjects'] = ({ muscles }) => muscles.map(({ id }) => ({ id, muscle: id }));

/** Statements as one text. */
export const together = (facts: readonly { readonly text: string }[]) =>
  facts.map(({ text }) => text).join(' ');

/** Wrong answers to one question. */
const WRONG = 3;

/** How many of the likeliest chance chooses among: fewer are harder, more are less alike from quiz to quiz. */
const POOL = 8;

interface Candidate {
  readonly option: Option;
  /** The higher, the more plausible. */
  readonly plausible: number;
}

/** The right one among three wrong ones in an order of chance; nothing where there are too few that differ. */
export function optionsOf(right: Option, wrong: readonly Candidate[], random: Random): Option[] | undefined {
  const texts = new Set([JSON.stringify(right.text)]);
  const pool: Option[] = [];
  const byChance = shuffled(wrong, random).sort((a, b) => b.plausible - a.plausible);
  for (const { option } of byChance) {
    const text = JSON.stringify(option.text);
    if (option.id === right.id || texts.has(text) || pool.length === POOL) continue;
    texts.add(text);
    pool.push(option);
  }
  if (pool.length < WRONG) return undefined;
  return shuffled([right, ...shuffled(pool, random).slice(0, WRONG)], random);
}

/** Of a kind whose answers are names of muscles. */
export function muscleOptions(
  muscle: Muscle,
  { source, naming, random }: Asking,
  alsoRight: (other: Muscle) => boolean,
  plausible: (other: Muscle) => number = (other) => nearness(muscle, other, source),
): Option[] | undefined {
  const optionOf = (one: Muscle) => ({ id: one.id, text: muscleName(one, naming) });
  const wrong = source.muscles
    .filter((other) => other.id !== muscle.id && !alsoRight(other))
    .map((other) => ({ option: optionOf(other), plausible: plausible(other) }));
  return optionsOf(optionOf(muscle), wrong, random);
}

/** A hand's breadth. */
const HAND_MM = 100;

/** Same group, points not far from one another, same layer. */
export function nearness(a: Muscle, b: Muscle, source: Pick<QuizSource, 'places'>): number {
  const group = a.groups.some((name) => b.groups.includes(name)) ? 2 : 0;
  return group + 3 - Math.min(3, pointsApart(a, b, source) / HAND_MM) + (a.layer === b.layer ? 0.5 : 0);
}

/** From the nearest point of one to that of the other, mm; without bound where one has none. */
function pointsApart(a: Muscle, b: Muscle, { places }: Pick<QuizSource, 'places'>): number {
  const of = (muscle: Muscle) =>
    muscle.points.flatMap(({ id }) => {
      const at = places.get(id);
      return at ? [at] : [];
    });
  const others = of(b);
  return Math.min(...of(a).flatMap((one) => others.map((other) => apart(one, other))));
}
