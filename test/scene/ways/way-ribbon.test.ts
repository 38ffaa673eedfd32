// Ways as triangles: two vertices a place, lengths that add up, no triangle between two ways.
import { expect, test } from 'vitest';
import { ribbonOf } from '../../../src/scene/ways/way-ribbon.ts';

const straight = {
  places: [
    [0, 0, 0],
    [0, 0.1, 0],
    [0, 0.3, 0],
  ],
  normals: [],
} as const;
const other = {
  places: [
    [1, 0, 0],
    [1, 0, 0.2],
  ],
  normals: [],
} as const;

test('each place is spread to both sides, with what lies behind and before it', () => {
  const { places, along, lengths, index } = ribbonOf([straight, other]);
  expect(places).toHaveLength(30);
  expect([...along.subarray(0, 8)]).toEqual([0, 1, 0, -1, 0, 1, 0, 1]);
  const rows = Array.from({ length: 10 }, (_, v) => [...lengths.subarray(v * 3, v * 3 + 3)]);
  rows.forEach(([gone, left, number], v) => {
    expect(gone! + left!).toBeCloseTo(number === 0 ? 0.3 : 0.2, 6);
    expect(number).toBe(v < 6 ? 0 : 1);
  });
  // Two quads and one.
  expect(index).toHaveLength(18);
  for (let t = 0; t < index.length; t += 3) {
    const numbers = [0, 1, 2].map((k) => lengths[index[t + k]! * 3 + 2]);
    expect(new Set(numbers).size).toBe(1);
  }
});

test('no ways, no triangles', () => {
  expect(ribbonOf([]).index).toHaveLength(0);
});
