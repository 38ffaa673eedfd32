// The camera's way: starts and ends where it should, the short way round, without overshoot.
import { expect, test } from 'vitest';
import type { CameraPose } from '../../../src/scene/camera/camera-pose.ts';
import { calm, planFlight } from '../../../src/scene/camera/flight.ts';

const front: CameraPose = { target: [0, 0.9, 0], azimuth: 0.2, elevation: 0, distance: 4 };
const near: CameraPose = { target: [0.1, 1.5, 0], azimuth: -2.9, elevation: 0.3, distance: 1 };

test('begins at the one pose and ends at the other', () => {
  const { at } = planFlight(front, near);
  expect(at(0)).toEqual(front);
  const end = at(1);
  expect(end.distance).toBeCloseTo(near.distance);
  expect(end.elevation).toBeCloseTo(near.elevation);
  expect(Math.cos(end.azimuth - near.azimuth)).toBeCloseTo(1);
  expect(end.target[1]).toBeCloseTo(1.5);
});

test('turns the short way round', () => {
  const { at } = planFlight({ ...front, azimuth: 3 }, { ...front, azimuth: -3 });
  expect(Math.abs(at(1).azimuth - 3)).toBeCloseTo(2 * Math.PI - 6);
});

test('takes no time where nothing changes, and never long', () => {
  expect(planFlight(front, front).milliseconds).toBe(0);
  const { milliseconds } = planFlight(front, { ...near, azimuth: front.azimuth + Math.PI });
  expect(milliseconds).toBeGreaterThan(300);
  expect(milliseconds).toBeLessThanOrEqual(950);
});

test('draws back on a long journey close to the skin, and not on a short one', () => {
  const [head, foot] = [
    { ...near, target: [0, 1.5, 0], azimuth: 0, distance: 0.6 },
    { ...near, target: [0, 0.1, 0], azimuth: 0, distance: 0.6 },
  ] as [CameraPose, CameraPose];
  expect(planFlight(head, foot).at(0.5).distance).toBeGreaterThan(0.7);
  const beside = { ...head, target: [0.05, 1.5, 0] } as CameraPose;
  expect(planFlight(head, beside).at(0.5).distance).toBeCloseTo(0.6);
});

test('the easing rises steadily from 0 to 1 and is level at both ends', () => {
  const steps = Array.from({ length: 101 }, (_, i) => calm(i / 100));
  for (let i = 1; i < steps.length; i++) expect(steps[i]!).toBeGreaterThanOrEqual(steps[i - 1]!);
  expect([calm(-1), calm(0), calm(1), calm(2)]).toEqual([0, 0, 1, 1]);
  expect(calm(0.01)).toBeLessThan(1e-4);
});
