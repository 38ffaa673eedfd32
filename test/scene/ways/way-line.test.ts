// Lines over a sphere: taut, on the skin, evenly spaced.
import { expect, test } from 'vitest';
import { evenly, lengthOf, wayLine } from '../../../src/scene/ways/way-line.ts';
import type { Vector } from '../../../src/space/vector.ts';

/** Radius of the ball, metres: about that of a head. */
const R = 0.1;
const snap = (place: Vector) => {
  const length = Math.hypot(...place);
  const normal = place.map((part) => part / length) as unknown as Vector;
  return { position: normal.map((part) => part * R) as unknown as Vector, normal };
};
const on = (angle: number, aside = 0): Vector => snap([Math.cos(angle), Math.sin(angle), aside]).position;

test('a way that zigzags is pulled taut to the arc', () => {
  const rough = Array.from({ length: 25 }, (_, i) =>
    on((i / 24) * 1.5, i === 0 || i === 24 ? 0 : i % 2 ? 0.12 : -0.05),
  );
  const { places } = wayLine(rough, snap);
  const arc = 1.5 * (R + 0.003);
  expect(lengthOf(places) / arc).toBeGreaterThan(0.97);
  expect(lengthOf(places) / arc).toBeLessThan(1.01);
  expect(lengthOf(rough) / arc).toBeGreaterThan(1.3);
});

test('it lies a little off the skin everywhere, and begins and ends where it should', () => {
  const { places, normals } = wayLine([on(0), on(0.7, 0.1), on(1.5)], snap);
  for (const place of places) expect(Math.hypot(...place) - R).toBeCloseTo(0.003, 3);
  for (const normal of normals) expect(Math.hypot(...normal)).toBeCloseTo(1, 6);
  expect(places[0]![0]).toBeCloseTo(R + 0.003, 5);
  expect(places.at(-1)![1]).toBeCloseTo((R + 0.003) * Math.sin(1.5), 4);
});

test('steps are even, whatever the corners were', () => {
  const line = evenly(
    [
      [0, 0, 0],
      [0.01, 0, 0],
      [0.1, 0, 0],
      [0.1, 0.05, 0],
    ],
    0.01,
  );
  expect(line).toHaveLength(16);
  const steps = line.slice(1).map((place, i) => lengthOf([line[i]!, place]));
  for (const step of steps) expect(step).toBeCloseTo(0.01, 6);
  expect(line[0]).toEqual([0, 0, 0]);
  expect(line.at(-1)).toEqual([0.1, 0.05, 0]);
});

test('a line of no length is one, too', () => {
  expect(
    evenly(
      [
        [1, 2, 3],
        [1, 2, 3],
      ],
      0.01,
    ),
  ).toHaveLength(3);
});
