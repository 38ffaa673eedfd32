// How much of each other two solids swallow: boxes of which it is known.
import { expect, test } from 'vitest';
import type { Solid } from '../../../src/compile/muscles/measure-tissue.ts';
import { overlaps } from '../../../src/compile/muscles/overlap.ts';

/** 40 x 20 x 10 mm from (x, 0, 0). */
function box(x: number): Solid {
  const corners = [0, 1, 2, 3, 4, 5, 6, 7].map((i) => [x + (i & 1 ? 40 : 0), i & 2 ? 20 : 0, i & 4 ? 10 : 0]);
  const quads = [
    [0, 2, 3, 1],
    [4, 5, 7, 6],
    [0, 1, 5, 4],
    [2, 6, 7, 3],
    [0, 4, 6, 2],
    [1, 3, 7, 5],
  ];
  return {
    positions: Float32Array.from(corners.flat()),
    triangles: Uint32Array.from(quads.flatMap(([a, b, c, d]) => [a!, b!, c!, a!, c!, d!])),
    along: Float32Array.from(corners.map(([at]) => at! - x)),
  };
}

test('two boxes that share a quarter of their length share a quarter of their room', () => {
  const { pairs, mm3 } = overlaps(
    [
      { id: 'a', solid: box(0.3) },
      { id: 'b', solid: box(30.3) },
      { id: 'far', solid: box(80.3) },
    ],
    1,
  );
  expect(mm3.get('a')).toBeCloseTo(8000, -3);
  expect(pairs.map(({ a, b }) => [a, b])).toEqual([['a', 'b']]);
  expect(pairs[0]!.share).toBeCloseTo(0.25, 2);
});

test('boxes side by side share nothing', () => {
  expect(
    overlaps(
      [
        { id: 'a', solid: box(0.3) },
        { id: 'b', solid: box(40.3) },
      ],
      1,
    ).pairs,
  ).toEqual([]);
});
