// What the short intake asks and what an answer means for the case. Six questions; each may be left out.
import type { Case } from '../../../guide/case/case.ts';
import { type Condition, conditions } from '../../../guide/case/case-words.ts';
import type { Answers } from '../../../state/case-answers.ts';

/** How long it has hurt, as people say it, with the weeks that it stands for. */
const durations = [
  { value: 'days', weeks: 1 },
  { value: 'weeks', weeks: 6 },
  { value: 'months', weeks: 26 },
  { value: 'years', weeks: 104 },
] as const;
export type DurationWord = (typeof durations)[number]['value'];
export const durationWords = durations.map(({ value }) => value);

/** The weeks that a word stands for. */
export function weeksOf(word: DurationWord): number {
  return durations.find(({ value }) => value === word)?.weeks ?? 0;
}

/** The word for any number of weeks: days under 2, weeks under 12 (then it counts as chronic), months under 52. */
export function durationOf(weeks: number | undefined): DurationWord | undefined {
  if (weeks === undefined) return undefined;
  return weeks < 2 ? 'days' : weeks < 12 ? 'weeks' : weeks < 52 ? 'months' : 'years';
}

type Caution = NonNullable<Case['cautions']>[number];

/** Asked first, as they come up most or matter most; the others are one press away. */
export const firstCautions: readonly Caution[] = [
  'low-pain-tolerance',
  'recent-injury',
  'fever',
  'blood-thinners',
  'pregnancy',
  'osteoporosis',
  'inflammatory-arthritis',
  'cancer',
];
export const otherCautions: readonly Caution[] = [
  'wants-gentle-massage',
  'suspected-fracture',
  'torn-muscle-or-tendon',
  'dvt-risk',
  'skin-infection',
  'recent-surgery',
  'bleeding-disorder',
  'reduced-sensation',
  'diabetes',
  'heart-disease',
  'high-blood-pressure',
  'varicose-veins',
  'implant',
  'other-medical-condition',
];

/** Conditions that the other answers do not already say. */
export const askedConditions: readonly Condition[] = conditions.filter(
  (condition) => !['chronic-pain', 'nerve-symptoms', 'stress', 'posture-or-gait'].includes(condition),
);

/** How many of the six questions have an answer. */
export function answeredCount(answers: Answers): number {
  const { durationWeeks, extent, qualities: feels, painNow, goals: wants, cautions } = answers;
  return [durationWeeks, extent, feels, painNow, wants, cautions].filter((answer) => answer !== undefined)
    .length;
}
