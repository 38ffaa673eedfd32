// Which side is chosen, on a body made of a few places: a sphere's front, back and flank.
import { expect, test } from 'vitest';
import { directionOf } from '../../../src/scene/camera/camera-pose.ts';
import {
  chooseView,
  pointView,
  type SurfacePlace,
  type ZoneSamples,
} from '../../../src/scene/camera/view-choice.ts';
import { dot, type Vector } from '../../../src/space/vector.ts';

const front = { azimuth: 0, elevation: 0 };
const open = () => true;

function place(normal: Vector): SurfacePlace {
  return { position: [normal[0] * 0.1, 1 + normal[1] * 0.1, normal[2] * 0.1], normal };
}

function zoneOf(...normals: Vector[]): ZoneSamples {
  const places = normals.map(place);
  return {
    count: places.length,
    positions: Float32Array.from(places.flatMap(({ position }) => position)),
    normals: Float32Array.from(places.flatMap(({ normal }) => normal)),
    weights: new Float32Array(places.length).fill(1),
  };
}

const [ahead, behind, left]: Vector[] = [
  [0, 0, 1],
  [0, 0, -1],
  [1, 0, 0],
];

test('a zone on the back is looked at from behind', () => {
  const { side, pointSide } = chooseView(zoneOf(behind!, behind!), place(behind!), open, front);
  expect(directionOf(side)[2]).toBeLessThan(-0.95);
  expect(pointSide).toBeNull();
});

test('a zone on the back and a point at the flank are seen together from behind and beside', () => {
  const choice = chooseView(zoneOf(behind!, behind!), place(left!), open, front);
  const direction = directionOf(choice.side);
  expect(choice.pointSeen).toBe(true);
  expect(direction[0]).toBeGreaterThan(0.2);
  expect(direction[2]).toBeLessThan(-0.5);
});

test('a zone on the back and a point on the front need two views', () => {
  const choice = chooseView(zoneOf(behind!, behind!, behind!), place(ahead!), open, front);
  expect(directionOf(choice.side)[2]).toBeLessThan(-0.9);
  expect(choice.pointSeen).toBe(false);
  expect(choice.pointSide).not.toBeNull();
  expect(directionOf(choice.pointSide!)[2]).toBeGreaterThan(0.9);
});

test('what an arm hides is looked at past the arm', () => {
  const armInFront = (_: SurfacePlace, direction: Vector) => dot(direction, ahead!) < 0.8;
  const { side } = chooseView(zoneOf(ahead!, ahead!), null, armInFront, front);
  const facing = directionOf(side)[2];
  expect(facing).toBeLessThan(0.8);
  expect(facing).toBeGreaterThan(0.3);
});

test('only the places that are seen are to be framed', () => {
  const { shown } = chooseView(zoneOf(ahead!, ahead!, ahead!, behind!), null, open, front);
  expect(shown).toHaveLength(9);
});

test('mirrored zones get mirrored views', () => {
  const slant: Vector = [0.8, 0, 0.6];
  const a = chooseView(zoneOf(slant), place(slant), open, front).side;
  const b = chooseView(zoneOf([-0.8, 0, 0.6]), place([-0.8, 0, 0.6]), open, front).side;
  expect(b.azimuth).toBeCloseTo(-a.azimuth);
  expect(b.elevation).toBeCloseTo(a.elevation);
});

test('a point alone is faced', () => {
  expect(directionOf(pointView(place(left!), open, front))[0]).toBeGreaterThan(0.9);
});

test('what lies in a fold, open to no side, is looked at from where it faces, with all of it in the picture', () => {
  const { side, shown, zoneShare } = chooseView(zoneOf(behind!, behind!), null, () => false, front);
  expect(directionOf(side)[2]).toBeLessThan(-0.9);
  expect(shown).toHaveLength(6);
  expect(zoneShare).toBe(0);
});

test('open from one odd side only, it is looked at from there', () => {
  const low = (_: SurfacePlace, direction: Vector) => direction[1] < -0.4 && direction[2] < -0.7;
  const { side, zoneShare } = chooseView(zoneOf(behind!, behind!), null, low, front);
  expect(directionOf(side)[1]).toBeLessThan(-0.4);
  expect(zoneShare).toBe(1);
});
