// The way of a brush: no gap on the skin, nothing off the body, on again where the skin goes on.
import { expect, test } from 'vitest';
import { hitsBetween, type SkinHit } from '../../../src/scene/paint/stroke.ts';

const anchor = {} as SkinHit['anchor'];
/** A flat skin, one unit a pixel, with nothing between 40 and 60. */
const skinAt = (x: number, y: number): SkinHit | null =>
  x > 40 && x < 60 ? null : { anchor, position: [x, y, 0] };
const place = (x: number) => ({ x, y: 0, hit: skinAt(x, 0) });
const xs = (from: number, to: number, spacing: number) =>
  hitsBetween(place(from), place(to), spacing, skinAt).map((hit) => hit.position[0]);

test('leaves no gap wider than the spacing, and ends where the pointer is', () => {
  const way = [0, ...xs(0, 37, 3)];
  expect(way.at(-1)).toBe(37);
  for (const [index, x] of way.slice(1).entries()) {
    expect(x - (way[index] ?? Number.NaN)).toBeGreaterThan(0);
    expect(x - (way[index] ?? Number.NaN)).toBeLessThanOrEqual(3);
  }
});

test('paints nothing off the body and goes on where the skin goes on', () => {
  const way = xs(0, 100, 3);
  expect(way.some((x) => x > 40 && x < 60)).toBe(false);
  expect(Math.max(...way.filter((x) => x <= 40))).toBeGreaterThan(39);
  expect(Math.min(...way.filter((x) => x >= 60))).toBeLessThan(61);
  expect(way.at(-1)).toBe(100);
});

test('a pointer that stays paints its place, one off the body none', () => {
  expect(xs(5, 5, 3)).toEqual([5]);
  expect(xs(45, 55, 3)).toEqual([]);
});
