// Corners turned away: by their share of the area.
import { expect, test } from 'vitest';
import { turnedAway } from '../../../src/compile/muscles/turned-away.ts';

/** A square of two triangles that look along z; the corner of the second alone is the last. */
const square = [0, 0, 0, 1, 0, 0, 1, 1, 0, 0, 1, 0];
const triangles = [0, 1, 2, 0, 2, 3];
const ahead = [0, 0, 1];
const at = (degrees: number) => [Math.sin((degrees * Math.PI) / 180), 0, Math.cos((degrees * Math.PI) / 180)];

test.each([
  { degrees: 0, share: 0 },
  { degrees: 115, share: 0 },
  { degrees: 125, share: 0.5 },
  { degrees: 180, share: 0.5 },
])('a corner that looks $degrees degrees beside its face: $share of the area', ({ degrees, share }) => {
  const normals = [...ahead, ...ahead, ...ahead, ...at(degrees)];
  expect(turnedAway(square, normals, triangles)).toBeCloseTo(share);
});

test('a larger triangle counts for more', () => {
  const long = [...square.slice(0, 9), 0, 3, 0];
  expect(turnedAway(long, [...ahead, ...ahead, ...ahead, ...at(180)], triangles)).toBeCloseTo(0.75);
});

test('where nothing is left, nothing is lit', () => {
  expect(turnedAway(square, ahead, [])).toBe(1);
});
