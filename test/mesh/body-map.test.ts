// The smooth map of one body onto another, against maps that are known.
import { describe, expect, test } from 'vitest';
import { BodyMap } from '../../src/mesh/body-map.ts';

/** Handles on a half ball about (0, 100, 20), x >= 0, some of them in the midline. */
function handles(): Float64Array {
  const out: number[] = [];
  for (let i = 0; i <= 10; i++) {
    for (let j = 0; j <= 8; j++) {
      const [a, b] = [(Math.PI * (i + 0.5)) / 11, (Math.PI * j) / 8];
      out.push(60 * Math.sin(a) * Math.sin(b), 100 + 60 * Math.cos(a), 20 + 60 * Math.sin(a) * Math.cos(b));
    }
  }
  return Float64Array.from(out, (value) => (Math.abs(value) < 1e-9 ? 0 : value));
}
const moved = (list: ArrayLike<number>, to: (x: number, y: number, z: number) => number[]) =>
  Array.from({ length: list.length / 3 }, (_, i) =>
    to(list[i * 3]!, list[i * 3 + 1]!, list[i * 3 + 2]!),
  ).flat();

describe('body map', () => {
  const from = handles();
  const map = new BodyMap(from);
  const inner = [10, 100, 20, 30, 120, 0, -30, 120, 0, 0, 80, 30];

  test('gives back a symmetric straight map exactly, inside as at the handles', () => {
    const straight = (x: number, y: number, z: number) => [1.2 * x, 0.9 * y + 0.1 * z + 7, z - 0.2 * y - 3];
    const carried = map.carry(moved(from, straight), inner);
    for (const [i, value] of moved(inner, straight).entries()) expect(carried[i]).toBeCloseTo(value, 3);
  });

  test('takes every handle to its target, bends smoothly between, and mirrors', () => {
    const bent = (x: number, y: number, z: number) => [
      x * (1 + 0.002 * (y - 100)),
      y + 0.003 * (z - 20) ** 2,
      z,
    ];
    const to = moved(from, bent);
    const carried = map.carry(to, from);
    for (const [i, value] of to.entries()) expect(carried[i]).toBeCloseTo(value, 2);
    const within = map.carry(to, inner);
    for (const [i, value] of moved(inner, bent).entries())
      expect(Math.abs(within[i]! - value)).toBeLessThan(4);
    expect(within[6]).toBeCloseTo(-within[3]!, 4);
    expect(within[7]).toBeCloseTo(within[4]!, 4);
    expect(within[9]).toBeCloseTo(0, 6);
  });
});
