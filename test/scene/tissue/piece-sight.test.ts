// What a camera sees of the pieces of both halves.
import { PerspectiveCamera } from 'three';
import { expect, test } from 'vitest';
import { PieceSight } from '../../../src/scene/tissue/piece-sight.ts';
import { joinTissue } from '../../../src/scene/tissue/tissue-set.ts';
import { smallForm, trunk } from './small-tissue.ts';

const set = joinTissue([smallForm(trunk)]);

function sightFrom(x: number): { sight: PieceSight; name: string } {
  const camera = new PerspectiveCamera(8, 1, 0.001, 10);
  camera.position.set(x, 0, 0.1);
  camera.updateMatrixWorld();
  const sight = new PieceSight();
  return { sight, name: sight.aim(camera) };
}

test('pieces beside the picture are left out; those of the mirrored half count as well', () => {
  const seen = (x: number) => {
    const { sight } = sightFrom(x);
    return set.pieces.filter(sight.seen(set, 'female')).map(({ owner }) => owner);
  };
  expect(seen(0.054)).toEqual(['rhomboids']);
  expect(seen(-0.054)).toEqual(['rhomboids']);
  expect(seen(0.9)).toEqual([]);
});

test('the nearest pieces come first, on either half', () => {
  expect([...sightFrom(0.06).sight.order(set, 'female')]).toEqual([2, 1, 0]);
  expect([...sightFrom(-0.06).sight.order(set, 'female')]).toEqual([2, 1, 0]);
  expect([...sightFrom(0).sight.order(set, 'male')]).toEqual([0, 1, 2]);
});

test('another place of the camera has another name', () => {
  expect(sightFrom(0.05).name).toBe(sightFrom(0.05).name);
  expect(sightFrom(0.05).name).not.toBe(sightFrom(0.051).name);
});
