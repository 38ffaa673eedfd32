// What is said of painted pains and what the guide's case holds are the same facts: read from one another here. Pure.
import type { PainFacts } from '../../anatomy/pain/drawing.ts';
import { type PainQuality, type PaintedPain, painQualities } from '../../anatomy/pain/painted-pain.ts';
import type { Answers } from '../../state/case-answers.ts';
import { message } from '../../words/format.ts';
import { type DurationWord, durationOf, durationWords, weeksOf } from '../guide/intake/intake-questions.ts';

export interface SaidOfPain {
  readonly intensity: number | undefined;
  readonly qualities: readonly PainQuality[];
  readonly since: DurationWord | undefined;
  readonly rhythm: PaintedPain['rhythm'];
}

const isQuality = (word: string): word is PainQuality => (painQualities as readonly string[]).includes(word);
const asDuration = (word: string | undefined): DurationWord | undefined =>
  durationWords.find((one) => one === word);

/** @param alone the only pain: what was told to the guide was told of it */
export function saidOf(pain: PaintedPain, answers: Answers, alone: boolean): SaidOfPain {
  const { intensity, qualities = [], since, rhythm } = pain;
  if (!alone) return { intensity, qualities, since: asDuration(since), rhythm };
  return {
    intensity: answers.painNow ?? intensity,
    qualities: answers.qualities?.filter(isQuality) ?? qualities,
    since: durationOf(answers.durationWeeks) ?? asDuration(since),
    rhythm,
  };
}

/**
 * The case once the pains say what they say: the strongest, the longest, and every quality; what a pain cannot say (stiff)
 * stays. What no pain says any longer is taken back.
 */
export function caseOfPains(pains: readonly PaintedPain[], answers: Answers): Answers {
  const { painNow: _pain, qualities: before = [], durationWeeks: _weeks, ...rest } = answers;
  const strong = pains.flatMap(({ intensity }) => intensity ?? []);
  const weeks = pains.flatMap(({ since }) => asDuration(since) ?? []).map(weeksOf);
  const said = new Set(pains.flatMap(({ qualities = [] }) => qualities));
  const qualities = [
    ...before.filter((word) => !isQuality(word)),
    ...painQualities.filter((word) => said.has(word)),
  ];
  return {
    ...rest,
    ...(strong.length > 0 ? { painNow: Math.max(...strong) } : {}),
    ...(weeks.length > 0 ? { durationWeeks: sameWord(_weeks, Math.max(...weeks)) } : {}),
    ...(qualities.length > 0 ? { qualities } : {}),
  };
}

/** Weeks that were told exactly stay, as long as the word for them is the same. */
function sameWord(told: number | undefined, weeks: number): number {
  return told !== undefined && durationOf(told) === durationOf(weeks) ? told : weeks;
}

/** The facts as a pain keeps them. */
export function factsOf({ intensity, qualities, since, rhythm }: SaidOfPain): {
  [F in keyof PainFacts]-?: PainFacts[F] | undefined;
} {
  return { intensity, qualities: qualities.length > 0 ? qualities : undefined, since, rhythm };
}

/** In half a line; empty where nothing was said. */
export function feelsInWords({ intensity, qualities, since }: SaidOfPain): string {
  const what = qualities.map((word) => message(`quality.${word}`).toLowerCase()).join(', ');
  if (intensity === undefined && what === '' && since === undefined) return '';
  const text = message('painted.feelsLike', {
    strong: intensity ?? 'none',
    what: what || 'none',
    since: since ? message(`duration.${since}`).toLowerCase() : 'none',
  });
  return text.replace(/^, /, '');
}
