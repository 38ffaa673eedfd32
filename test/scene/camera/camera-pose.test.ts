// Where the camera stands: axes, positions, the short way round.
import { expect, test } from 'vitest';
import {
  axesOf,
  directionOf,
  namedAzimuth,
  poseFrom,
  positionOf,
  shortestTurn,
} from '../../../src/scene/camera/camera-pose.ts';
import { dot, type Vector } from '../../../src/space/vector.ts';

const DEGREES = Math.PI / 180;

test('the front view stands before the subject, the left view at the left side', () => {
  const at = (azimuth: number) => directionOf({ azimuth, elevation: 0 });
  expect(at(namedAzimuth.front)[2]).toBeCloseTo(1);
  expect(at(namedAzimuth.left)[0]).toBeCloseTo(1);
  expect(at(namedAzimuth.back)[2]).toBeCloseTo(-1);
  expect(at(namedAzimuth.right)[0]).toBeCloseTo(-1);
});

test('seen from the front, the subject’s left lies at the picture’s right', () => {
  const { right, up } = axesOf({ azimuth: 0, elevation: 0 });
  expect(dot(right, [1, 0, 0])).toBeCloseTo(1);
  expect(dot(up, [0, 1, 0])).toBeCloseTo(1);
});

test('direction, right and up stand at right angles from every side', () => {
  for (const azimuth of [-170, -60, 0, 45, 130]) {
    for (const elevation of [-40, 0, 25, 70]) {
      const side = { azimuth: azimuth * DEGREES, elevation: elevation * DEGREES };
      const { right, up } = axesOf(side);
      const back = directionOf(side);
      for (const [a, b] of [
        [right, up],
        [right, back],
        [up, back],
      ] as const) {
        expect(dot(a, b)).toBeCloseTo(0);
      }
      for (const axis of [right, up, back]) expect(dot(axis, axis)).toBeCloseTo(1);
    }
  }
});

test('a pose gives its position, and the position gives the pose back', () => {
  const pose = { target: [0.1, 1.2, -0.05] as Vector, azimuth: 2.4, elevation: -0.3, distance: 1.7 };
  const back = poseFrom(positionOf(pose), pose.target);
  expect(back.azimuth).toBeCloseTo(pose.azimuth);
  expect(back.elevation).toBeCloseTo(pose.elevation);
  expect(back.distance).toBeCloseTo(pose.distance);
});

test('the shortest turn never exceeds half a circle', () => {
  expect(shortestTurn(170 * DEGREES, -170 * DEGREES)).toBeCloseTo(20 * DEGREES);
  expect(shortestTurn(-10 * DEGREES, 350 * DEGREES)).toBeCloseTo(0);
  expect(shortestTurn(0, 540 * DEGREES)).toBeCloseTo(Math.PI);
});
