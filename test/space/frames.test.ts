// Frames: named conversions are each other's inverse, and lengths of different units do not mix.
import { expect, test } from 'vitest';
import {
  bodyFromScene,
  type Metres,
  type Millimetres,
  metres,
  millimetres,
  sceneFromBody,
  sceneFromBodyPositions,
} from '../../src/space/frames.ts';

test('a body point is a thousand times its scene point, axis by axis', () => {
  expect(sceneFromBody([125, 1500, -20])).toEqual([0.125, 1.5, -0.02]);
  expect(bodyFromScene([0.125, 1.5, -0.02])).toEqual([125, 1500, -20]);
  expect([...sceneFromBodyPositions(Float32Array.of(250, 500, -1000))]).toEqual([0.25, 0.5, -1]);
});

test('metres and millimetres do not mix', () => {
  const length: Metres = metres(1730 as Millimetres);
  expect(millimetres(length)).toBeCloseTo(1730, 9);
  // @ts-expect-error metres are not millimetres
  const wrong: Millimetres = length;
  expect(wrong).toBe(1.73);
});
