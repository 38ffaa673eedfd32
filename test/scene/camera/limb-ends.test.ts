// Head, hands and feet in a picture: never cut through, never adrift. On a figure of a few sticks.
import { describe, expect, test } from 'vitest';
import { FOV_Y, type Viewport } from '../../../src/scene/camera/camera-pose.ts';
import { fitPose } from '../../../src/scene/camera/frame-fit.ts';
import { contextOf, cutsThrough, isInFrame, limbEnds, vectors } from '../../../src/scene/camera/limb-ends.ts';
import { direct, type Scenery } from '../../../src/scene/camera/view-director.ts';
import { mirroredPose, wholeFrom } from '../../../src/scene/camera/whole-body.ts';

const viewport: Viewport = {
  fovY: FOV_Y,
  width: 390,
  height: 400,
  covered: { top: 0, right: 0, bottom: 0, left: 0 },
};

/** Sticks of points: trunk and head, two legs with feet, two arms with hands; 1.6 m high. */
const positions = Float32Array.from(
  [
    ...line([0, 0.8, 0], [0, 1.6, 0]),
    ...line([0.1, 1.4, 0.1], [-0.1, 1.58, 0.1]),
    ...[1, -1].flatMap((sign) => [
      ...line([0.1 * sign, 0.8, 0], [0.12 * sign, 0, 0]),
      ...line([0.12 * sign, 0.02, -0.05], [0.14 * sign, 0.01, 0.2]),
      ...line([0.15 * sign, 1.3, 0], [0.45 * sign, 0.72, 0.02]),
    ]),
  ].flat(),
);

function line(from: readonly number[], to: readonly number[]): number[][] {
  return Array.from({ length: 300 }, (_, i) => from.map((a, k) => a + ((to[k]! - a) * i) / 299));
}

const ends = limbEnds(positions);
const end = (kind: string, sign = 1) =>
  ends.find((one) => one.kind === kind && one.places.length > 0 && one.places[0]! * sign >= 0)!;

describe('the ends of a body', () => {
  test('one head, two hands, two feet, each with places and the limb that leads there', () => {
    expect(ends.map(({ kind }) => kind).sort()).toEqual(['foot', 'foot', 'hand', 'hand', 'head']);
    for (const one of ends) {
      expect(one.places.length).toBeGreaterThan(0);
      expect(one.context.length).toBeGreaterThan(one.places.length);
    }
  });

  test('a place on the foot alone brings the shin, one on shin and foot the whole foot, one on the chest nothing', () => {
    const shin = Math.max(...vectors(contextOf([0.13, 0.02, 0.1], ends)).map(([, y]) => y));
    expect(shin).toBeGreaterThan(0.25);
    const both = vectors(contextOf([0.13, 0.02, 0.1, 0.11, 0.6, 0], ends));
    expect(Math.max(...both.map(([, y]) => y))).toBeLessThan(0.1);
    expect(both.some(([, , z]) => z > 0.18)).toBe(true);
    expect(contextOf([0, 1.2, 0.1], ends)).toEqual([]);
  });

  test('the other foot is not brought along', () => {
    expect(vectors(contextOf([0.13, 0.02, 0.1], ends)).every(([x]) => x > 0)).toBe(true);
  });
});

const none = {
  count: 0,
  positions: new Float32Array(),
  normals: new Float32Array(),
  weights: new Float32Array(),
};
const front = wholeFrom('front', {
  viewport,
  now: fitPose([0, 1, 0], { azimuth: 0, elevation: 0 }, viewport, { marginPx: 0, leastHeight: 1 }),
  positions,
});

function scenery(at: readonly [number, number, number], part: Partial<Scenery> = {}): Scenery {
  const zones = {
    count: 1,
    positions: Float32Array.from(at),
    normals: Float32Array.of(0, 0, 1),
    weights: Float32Array.of(1),
  };
  return { viewport, now: front, positions, rays: null, zones, part: none, point: null, ...part };
}

test('no head is cut off: pain on the jaw, and on the neck just below it, shows all of the head', () => {
  for (const y of [1.42, 1.33]) {
    const { pose } = direct('fit', scenery([0.02, y, 0.1]));
    expect(cutsThrough(end('head'), pose, viewport), `at ${y}`).toBe(false);
  }
});

test('pain on a hand or foot shows all of it, and the limb above it', () => {
  for (const [at, kind] of [
    [[0.44, 0.74, 0.02], 'hand'],
    [[0.13, 0.02, 0.1], 'foot'],
  ] as const) {
    const { pose } = direct('fit', scenery(at));
    const seen = vectors(end(kind).context).filter((place) => isInFrame(place, pose, viewport));
    expect(seen.length).toBe(end(kind).context.length / 3);
  }
});

test('a named view keeps distance and place, unless that would lose the subject or the whole was seen', () => {
  const near = { target: [0.1, 1.2, 0.1] as const, azimuth: 0.6, elevation: 0.2, distance: 1 };
  const back = direct('back', scenery([0.1, 1.2, 0.1], { now: near })).pose;
  expect(back).toMatchObject({ target: near.target, distance: 1, azimuth: Math.PI, elevation: 0 });
  const lost = direct('back', scenery([0.13, 0.02, 0.1], { now: near })).pose;
  expect(isInFrame([0.13, 0.02, 0.1], lost, viewport)).toBe(true);
  const whole = direct('back', scenery([0.1, 1.2, 0.1])).pose;
  expect(whole.distance).toBeCloseTo(wholeFrom('back', { viewport, now: front, positions }).distance);
});

test('another part of the body in the way: the named view shows the whole from there', () => {
  const near = { target: [0.44, 0.74, 0.02] as const, azimuth: 0.6, elevation: 0, distance: 1 };
  const rays = { isOpen: () => true, hit: () => ({ distance: 4.4, place: [0, 0, 0], triangle: 0 }) };
  const { pose } = direct('right', scenery([0.44, 0.74, 0.02], { now: near, rays: rays as never }));
  expect(pose.distance).toBeGreaterThan(2);
});

test('the mirror of a view is the view of the mirrored body; twice is the same again', () => {
  const pose = { target: [0.1, 1.2, 0.1] as const, azimuth: 0.6, elevation: 0.2, distance: 1 };
  expect(mirroredPose(pose)).toEqual({ ...pose, target: [-0.1, 1.2, 0.1], azimuth: -0.6 });
  expect(mirroredPose(mirroredPose(pose))).toEqual(pose);
});
