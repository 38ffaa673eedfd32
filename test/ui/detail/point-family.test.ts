// A key with its satellites and theirs: each once, and a circle ends.
import { expect, test } from 'vitest';
import { familyOf } from '../../../src/ui/detail/point-family.ts';

const satellites: Readonly<Record<string, readonly string[]>> = {
  a: ['b', 'c'],
  b: ['d'],
  c: ['d', 'a'],
  d: [],
};

test('the point, its satellites, then those that follow them; a circle ends', () => {
  expect(familyOf('a', (point) => satellites[point] ?? [])).toEqual(['a', 'b', 'c', 'd']);
  expect(familyOf('d', (point) => satellites[point] ?? [])).toEqual(['d']);
});
