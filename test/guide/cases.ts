// Random cases and subjects for the property tests.
import fc from 'fast-check';
import type { Case } from '../../src/guide/case/case.ts';
import {
  absoluteCautions,
  conditions,
  extents,
  goals,
  onsets,
  qualities,
  relativeCautions,
} from '../../src/guide/case/case-words.ts';
import { redFlagIds } from '../../src/guide/case/red-flags.ts';
import type { Subject } from '../../src/guide/case/traits.ts';
import { archetype, archetypes } from './vignettes.ts';

const some = <T>(words: readonly T[], maxLength = 4) =>
  fc.uniqueArray(fc.constantFrom(...words), { maxLength });

/** Cases that nothing absolute stands against. */
export const openCase: fc.Arbitrary<Case> = fc.record(
  {
    area: fc.constantFrom('lumbar', 'temporal-head', 'posterior-leg', 'front-of-chest', 'cheek-and-jaw'),
    side: fc.constantFrom('left' as const, 'right' as const),
    durationWeeks: fc.integer({ min: 0, max: 200 }),
    extent: fc.constantFrom(...extents),
    qualities: some(qualities),
    painNow: fc.integer({ min: 0, max: 10 }),
    onset: fc.constantFrom(...onsets),
    goals: some(goals),
    conditions: some(conditions, 5),
    cautions: some(relativeCautions),
  },
  { requiredKeys: [] },
);

export const redFlagId = fc.constantFrom(...redFlagIds);
export const absoluteCaution = fc.constantFrom(...absoluteCautions);

/** One of the written archetypes, or nothing. */
export const anySubject: fc.Arbitrary<Subject | undefined> = fc.option(
  fc.constantFrom(...Object.keys(archetypes)).map(archetype),
  { nil: undefined },
);

/** The same case with every list reversed and each entry twice. */
export function retold(told: Case): Case {
  return Object.fromEntries(
    Object.entries(told)
      .reverse()
      .map(([key, value]) => [key, Array.isArray(value) ? [...value, ...value].reverse() : value]),
  ) as Case;
}
