// What lies deep is moved as measured, the other way on the other body, and nothing is pushed through the skin.
import { expect, test } from 'vitest';
import { DeepMap } from '../../../src/compile/muscles/deep-shift.ts';
import type { Vector } from '../../../src/space/vector.ts';

/** A bar of skin, 60 mm square, from y = 0 to 200, its middle at x = 100. */
const skin: Vector[] = [];
const normals: Vector[] = [];
for (let y = 0; y <= 200; y += 20) {
  for (const [x, z] of [
    [1, 0],
    [-1, 0],
    [0, 1],
    [0, -1],
  ] as const) {
    skin.push([100 + x * 30, y, z * 30]);
    normals.push([x, 0, z]);
  }
}
const shifts = [60, 100, 140].map((y) => ({ at: [100, y, 0] as Vector, male: [6, 9, 0] as Vector }));
const map = new DeepMap(shifts, skin, normals);
const moved = (at: Vector, sex: 'female' | 'male') => [...map.move(map.pull(sex), at)];

test('the middle moves as measured on the male, and as far back on the female', () => {
  const [x, y, z] = moved([100, 100, 0], 'male');
  expect([x, y, z].map((mm) => Math.round(mm!))).toEqual([106, 109, 0]);
  const [u, v, w] = moved([100, 100, 0], 'female');
  expect([u, v, w].map((mm) => Math.round(mm!))).toEqual([94, 91, 0]);
});

test('at the skin nothing moves out or in, only along it', () => {
  const [x, y] = moved([130, 100, 0], 'male');
  expect(x).toBeCloseTo(130, 1);
  expect(y).toBeGreaterThan(100.5);
});
