// How long and how hard: the hold in seconds and the comfort scale. The caps of F42 and F44 are set here and only here.

import { phrase } from '../../words/phrase.ts';
import type { FactId } from '../guide-fact.ts';
import { sourcesOf } from '../guide-fact.ts';
import type { Input } from '../rules/rule.ts';
import type { Statement } from '../statement.ts';

/** Shortest and longest hold, seconds (F42). */
const shortestHold = 10;
const longestHold = 30;
/** Highest pain on the scale of 1 to 10 that the work may cause (F44). */
export const comfortCap = 7;

export interface Dose extends Statement {
  /** Seconds of one hold, shortest and longest: 10 to 30. */
  holdSeconds: readonly [number, number];
  /** Never above this on the scale of 1 to 10. */
  comfortCap: number;
  /** Where on the scale to work, from and to; never above the cap. */
  aim: readonly [number, number];
}

const doseFacts: readonly FactId[] = ['F42', 'F43', 'F44'];

/** Full dose; shorter beside a vessel or organ, shorter and lower where a caution asks for gentleness. */
export function doseOf({ subject }: Input, gentle: boolean): Dose {
  const spare = subject?.traits.vesselOrOrganNearby === true;
  const longest = gentle ? 15 : spare ? 20 : longestHold;
  const aim: Dose['aim'] = gentle ? [3, 5] : [5, comfortCap];
  const why = gentle ? 'gentle' : spare ? 'spare' : 'full';
  return {
    id: `dose-${why}`,
    holdSeconds: [shortestHold, longest],
    comfortCap,
    aim,
    text: phrase('dose.hold', {
      shortest: shortestHold,
      longest,
      from: aim[0],
      to: aim[1],
      cap: comfortCap,
      why,
    }),
    facts: doseFacts,
    sources: sourcesOf(doseFacts),
  };
}

/** A hold from a muscle's record, kept inside the dose. */
export function holdWithin([from, to]: readonly [number, number], dose: Dose): [number, number] {
  const longest = Math.min(Math.max(to, shortestHold), dose.holdSeconds[1]);
  return [Math.min(Math.max(from, shortestHold), longest), longest];
}
