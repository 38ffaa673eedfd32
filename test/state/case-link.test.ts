// The answers in the address: they read back as they were told, and nothing hostile gets through.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseCase } from '../../src/guide/case/case.ts';
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
import type { Answers } from '../../src/state/case-answers.ts';
import { readCase, withCase, writeCase } from '../../src/state/case-link.ts';

const some = <T extends string>(words: readonly T[]) =>
  fc.subarray([...words], { minLength: 1 }).map((list) => [...list] as T[]);

const anyAnswers: fc.Arbitrary<Answers> = fc
  .record(
    {
      durationWeeks: fc.integer({ min: 0, max: 5200 }),
      extent: fc.constantFrom(...extents),
      qualities: some(qualities),
      painNow: fc.integer({ min: 0, max: 10 }),
      onset: fc.constantFrom(...onsets),
      goals: some(goals),
      conditions: some(conditions),
      cautions: some([...absoluteCautions, ...relativeCautions]),
      redFlags: some(redFlagIds),
    },
    { requiredKeys: [] },
  )
  .map((answers) => answers as Answers);

test('what is told reads back the same, in whatever order it was told', () => {
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      const text = writeCase(answers);
      const backwards = Object.fromEntries(
        Object.entries(answers)
          .reverse()
          .map(([field, value]) => [field, Array.isArray(value) ? [...value].reverse() : value]),
      ) as Answers;
      expect(writeCase(backwards)).toBe(text);
      expect(readCase(text ?? '')).toEqual({ answers, refused: false });
    }),
  );
});

test('it is short, readable, and needs no escapes', () => {
  const text = writeCase({
    painNow: 6,
    durationWeeks: 26,
    qualities: ['numb', 'ache'],
    extent: 'one-spot',
    redFlags: ['cauda-equina'],
  });
  expect(text).toBe('sign.cauda-equina_weeks.26_spread.one-spot_feel.ache.numb_pain.6');
  expect(encodeURIComponent(text ?? '')).toBe(text);
  expect(writeCase({})).toBeNull();
});

test('unknown words are left out and said; the sound ones stay', () => {
  expect(readCase('weeks.9999_feel.ache.wrath_pain.11_sign.cauda-equina_colour.red')).toEqual({
    answers: { qualities: ['ache'], redFlags: ['cauda-equina'] },
    refused: true,
  });
  expect(readCase('spread.one-spot.broad').refused).toBe(true);
  expect(readCase('pain.3_pain.4')).toEqual({ answers: { painNow: 3 }, refused: true });
});

test('whatever stands there, reading never throws and gives a sound case', () => {
  const word = fc.oneof(
    fc.string(),
    fc.constantFrom('sign', 'feel', 'pain', 'weeks', '__proto__', 'constructor', 'ache', '-1', '7.5', '1e3'),
  );
  const text = fc
    .array(word, { maxLength: 12 })
    .chain((words) => fc.constantFrom('.', '_', '').map((join) => words.join(join)));
  fc.assert(
    fc.property(fc.oneof(text, fc.string({ maxLength: 200 })), (told) => {
      const { answers } = readCase(told);
      expect(() => parseCase(answers)).not.toThrow();
    }),
    { numRuns: 500 },
  );
  expect(readCase('pain.3_'.repeat(2000))).toEqual({ answers: {}, refused: true });
});

test('the rest of the address stays as it is', () => {
  expect(withCase('?point=soleus-1&aa=0', { painNow: 6 })).toBe('?point=soleus-1&aa=0&case=pain.6');
  expect(withCase('?point=soleus-1&case=pain.6&aa=0', {})).toBe('?point=soleus-1&aa=0');
  expect(withCase('?case=pain.6', {})).toBe('');
});
