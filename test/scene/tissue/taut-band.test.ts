// The fibre through a point: taken from the nearest place of its own muscle, never from a neighbour.
import { expect, test } from 'vitest';
import { bandAt, nearestIn } from '../../../src/scene/tissue/taut-band.ts';
import { joinTissue } from '../../../src/scene/tissue/tissue-set.ts';
import type { Vector } from '../../../src/space/vector.ts';
import { arm, smallForm, trunk } from './small-tissue.ts';

const set = joinTissue([smallForm(trunk), smallForm(arm)]);

test('the nearest place of a triangle: corner, edge, face', () => {
  const [a, b, c]: Vector[] = [
    [0, 0, 0],
    [1, 0, 0],
    [0, 1, 0],
  ];
  const near = (p: Vector) => nearestIn(p, a!, b!, c!).map((share) => Math.round(share * 100) / 100);
  expect(near([-1, -1, 3])).toEqual([1, 0, 0]);
  expect(near([2, -1, 0])).toEqual([0, 1, 0]);
  expect(near([0, 9, 0])).toEqual([0, 0, 1]);
  expect(near([0.5, -2, 1])).toEqual([0.5, 0.5, 0]);
  expect(near([1, 1, 0])).toEqual([0, 0.5, 0.5]);
  expect(near([0.25, 0.25, 5])).toEqual([0.5, 0.25, 0.25]);
});

test('a point finds its piece and u and v there', () => {
  // The first corner of the piece at x = 30 mm.
  const at: Vector = [0.03, 0, 0];
  const band = bandAt(set, 'trapezius', 'female', { skin: at, inside: at });
  expect(band?.piece).toBe(1);
  expect(band?.distance).toBeCloseTo(0);
  // Vertex 4 of the region: entries 8 and 9, half a mm a step.
  expect(band?.u).toBeCloseTo(4);
  expect(band?.v).toBeCloseTo(4.5);
});

test('another muscle in between does not take it', () => {
  const at: Vector = [0.03, 0, 0];
  expect(bandAt(set, 'rhomboids', 'female', { skin: at, inside: at })?.piece).toBe(2);
  expect(bandAt(set, 'psoas', 'female', { skin: at, inside: at })).toBeNull();
  // Bones have no fibres.
  expect(bandAt(set, 'ribs', 'female', { skin: at, inside: at })).toBeNull();
});
