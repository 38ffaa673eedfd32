// The guide's question where the pain is, answered by what was painted: only where a size can answer it.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { paintedExtent } from '../../../src/anatomy/pain/pain-extent.ts';

const of = (...cm2: number[]) => paintedExtent(cm2.map((one) => ({ cm2: one }))).extent;

test('a spot is one spot, more than a palm is spread out, and what lies between is asked', () => {
  expect(of(4)).toBe('one-spot');
  expect(of(13)).toBe('one-spot');
  expect(of(40)).toBeNull();
  expect(of(110)).toBeNull();
  expect(of(230)).toBe('broad');
});

test('two spots are not one; many small pains are spread out by their sum', () => {
  expect(of(4, 4)).toBeNull();
  expect(of(60, 60)).toBe('broad');
  expect(paintedExtent([{ cm2: 61 }, { cm2: 62 }]).cm2).toBe(120);
});

test('painting more never makes it one spot again, and a size never says that a band is felt', () => {
  const sizes = fc.array(fc.double({ min: 0.5, max: 400, noNaN: true }), { minLength: 1, maxLength: 16 });
  const rank = { 'one-spot': 0, none: 1, broad: 2 } as const;
  fc.assert(
    fc.property(sizes, fc.double({ min: 0.5, max: 100, noNaN: true }), (pains, more) => {
      expect(rank[of(...pains, more) ?? 'none']).toBeGreaterThanOrEqual(rank[of(...pains) ?? 'none']);
    }),
  );
});
