// What is authored in the midline stays in it.
import { expect, test } from 'vitest';
import { compileBodies } from '../../src/compile/compile-bodies.ts';
import { createCompileSurface } from '../../src/compile/compile-surface.ts';
import { anchorValue } from '../../src/mesh/anchor.ts';
import { egg } from './egg.ts';

const RADIUS = 105;
const { mesh, midline } = createCompileSurface(compileBodies(egg()));
const placeOf = (anchor: Parameters<typeof anchorValue>[2]) =>
  anchorValue(mesh.triangles, mesh.positions, anchor);
const angle = ([, y, z]: readonly number[]) => Math.atan2(y!, z!);

test('finds the nearest place in the midline, with x exactly 0', () => {
  const anchor = midline.nearest([30, 70, 70])!;
  const [x, y, z] = placeOf(anchor);
  expect(x).toBe(0);
  expect(Math.abs(y - z)).toBeLessThan(0.5);
  expect(midline.holds(anchor)).toBe(true);
});

test('walks along it, both ways and past the end of the ring, by the millimetre', () => {
  const front = midline.nearest([0, 0, 200])!;
  for (const [direction, sign] of [
    [[0, 1, 0], 1],
    [[0, -1, 0], -1],
  ] as const) {
    for (const mm of [3, 40, 250]) {
      const path = midline.walk(front, direction, mm)!;
      const end = placeOf(path.points.at(-1)!);
      expect(path.lengthMm).toBeCloseTo(mm, 3);
      expect(end[0]).toBe(0);
      expect(angle(end)).toBeCloseTo((sign * mm) / RADIUS, 1);
    }
  }
});

test("takes the shorter way round between two of its places, also across the ring's seam", () => {
  for (let i = 0; i < 24; i++) {
    const [a, b] = [i * 0.7, i * 0.7 + 1].map(
      (t) => midline.nearest([0, 200 * Math.sin(t), 200 * Math.cos(t)])!,
    );
    const turn = Math.abs(angle(placeOf(a!)) - angle(placeOf(b!)));
    const path = midline.between(a!, b!)!;
    expect(path.lengthMm).toBeCloseTo(RADIUS * Math.min(turn, 2 * Math.PI - turn), 0);
    expect(path.points.every((point) => placeOf(point)[0] === 0)).toBe(true);
  }
});

test('knows nothing of places beside it', () => {
  const beside = { triangle: 40, u: 0.4, v: 0.3, w: 0.3 };
  expect(midline.holds(beside)).toBe(false);
  expect(midline.walk(beside, [0, 1, 0], 10)).toBeUndefined();
});
