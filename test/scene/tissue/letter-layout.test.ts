// Letters on what is seen: each on a place of its own muscle, no two over one another, those with the least choice first.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layLetters } from '../../../src/scene/tissue/letter-layout.ts';

const APART = 21;
const place = fc.tuple(fc.integer({ min: 0, max: 230 }), fc.integer({ min: 0, max: 390 }));
const owner = fc.record({
  letter: fc.constant('a'),
  places: fc.array(place, { minLength: 1, maxLength: 40 }),
});

test('each stands where its own is seen, and apart from every other', () => {
  fc.assert(
    fc.property(fc.array(owner, { maxLength: 20 }), (owners) => {
      const lettered = owners.map((one, i) => ({ ...one, letter: String(i) }));
      const placed = layLetters(lettered, APART);
      for (const { letter, at } of placed) expect(lettered[Number(letter)]?.places).toContain(at);
      for (const [i, a] of placed.entries())
        for (const b of placed.slice(i + 1))
          expect(Math.hypot(a.at[0] - b.at[0], a.at[1] - b.at[1])).toBeGreaterThanOrEqual(APART);
    }),
  );
});

test('one that is seen at a single place gets it; the other gives way, or is left out', () => {
  const broad = {
    letter: 'a',
    places: [
      [50, 50],
      [60, 50],
      [50, 60],
      [90, 50],
    ] as const,
  };
  const small = { letter: 'b', places: [[52, 50]] as const };
  expect(layLetters([broad, small], APART)).toEqual([
    { letter: 'b', at: [52, 50] },
    { letter: 'a', at: [90, 50] },
  ]);
  expect(layLetters([{ ...broad, places: [[50, 50]] }, small], APART)).toHaveLength(1);
});
