// What is said of pains and what the guide's case holds: one set of facts, no question twice.
import { expect, test } from 'vitest';
import type { PaintedPain } from '../../../src/anatomy/pain/painted-pain.ts';
import '../../../src/words/en/late-words.ts';
import '../../../src/words/en/painted-words.ts';
import { caseOfPains, factsOf, feelsInWords, saidOf } from '../../../src/ui/painted/pain-facts.ts';

const pain = (rest: Partial<PaintedPain> = {}): PaintedPain => ({ id: 'a', dabs: [], areas: [], ...rest });

test('the only pain is the one that the guide was told about, and the other way round', () => {
  const answers = { painNow: 6, qualities: ['stiff', 'ache'] as const, durationWeeks: 30 };
  const said = saidOf(pain({ intensity: 2 }), { ...answers, qualities: [...answers.qualities] }, true);
  expect(said).toEqual({ intensity: 6, qualities: ['ache'], since: 'months', rhythm: undefined });
  expect(saidOf(pain({ intensity: 2 }), { painNow: 6 }, false).intensity).toBe(2);
});

test('of several pains the case holds the strongest, the longest and every quality; stiff and exact weeks stay', () => {
  const pains = [
    pain({ intensity: 3, qualities: ['numb'], since: 'days' }),
    pain({ intensity: 7, qualities: ['ache', 'numb'], since: 'months' }),
  ];
  expect(caseOfPains(pains, { qualities: ['stiff', 'burning'], durationWeeks: 30, extent: 'broad' })).toEqual(
    {
      painNow: 7,
      qualities: ['stiff', 'ache', 'numb'],
      durationWeeks: 30,
      extent: 'broad',
    },
  );
  expect(caseOfPains(pains, {}).durationWeeks).toBe(26);
});

test('what no pain says any longer is taken back', () => {
  expect(caseOfPains([pain()], { painNow: 4, qualities: ['ache'], durationWeeks: 3 })).toEqual({});
  expect(factsOf(saidOf(pain(), {}, true))).toEqual({
    intensity: undefined,
    qualities: undefined,
    since: undefined,
    rhythm: undefined,
  });
});

test('in half a line, as far as anything was said', () => {
  const line = (rest: Partial<PaintedPain>) => feelsInWords(saidOf(pain(rest), {}, false));
  expect(line({})).toBe('');
  expect(line({ intensity: 6, qualities: ['throbbing'], since: 'weeks' })).toBe(
    '6 of 10, throbbing, for weeks',
  );
  expect(line({ qualities: ['numb', 'ache'] })).toBe('numb, dull ache');
  expect(line({ intensity: 0 })).toBe('0 of 10');
});
