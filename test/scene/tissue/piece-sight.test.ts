// What a camera sees of the pieces of both halves.
import { PerspectiveCamera } from 'three';
import { expect, test } from 'vitest';
import { ALL_SECTORS, OUTSIDE_SECTORS } from '../../../src/atlas-file/outside-file.ts';
import { PieceSight } from '../../../src/scene/tissue/piece-sight.ts';
import { joinTissue } from '../../../src/scene/tissue/tissue-set.ts';
import type { Side } from '../../../src/space/side.ts';
import { smallForm, trunk } from './small-tissue.ts';

const set = joinTissue([smallForm(trunk)]);

function sightFrom(x: number): { sight: PieceSight; name: string } {
  const camera = new PerspectiveCamera(8, 1, 0.001, 10);
  camera.position.set(x, 0, 0.1);
  camera.updateMatrixWorld();
  const sight = new PieceSight();
  return { sight, name: sight.aim(camera) };
}

test('pieces beside the picture are left out, each half for itself', () => {
  const seen = (x: number, side: Side) => {
    const { isSeen } = sightFrom(x).sight.half(set, 'female', side);
    return set.pieces.filter((_, n) => isSeen(n)).map(({ owner }) => owner);
  };
  expect(seen(0.054, 'left')).toEqual(['rhomboids']);
  expect(seen(0.054, 'right')).toEqual([]);
  expect(seen(-0.054, 'right')).toEqual(['rhomboids']);
  expect(seen(-0.054, 'left')).toEqual([]);
  expect([...seen(0.9, 'left'), ...seen(-0.9, 'right')]).toEqual([]);
});

test('the nearest pieces come first, on either half', () => {
  const order = (x: number, side: Side) => [...sightFrom(x).sight.half(set, 'female', side).order];
  expect(order(0.06, 'left')).toEqual([2, 1, 0]);
  expect(order(-0.06, 'right')).toEqual([2, 1, 0]);
  expect(order(0.06, 'right')).toEqual([0, 1, 2]);
  expect(order(0, 'left')).toEqual([0, 1, 2]);
});

test('a piece is looked at from the sectors that the eye lies in for any place of it, the right half in a mirror', () => {
  const sectors = (x: number, z: number, side: Side) => {
    const camera = new PerspectiveCamera(8, 1, 0.001, 10);
    camera.position.set(x, 0, z);
    camera.updateMatrixWorld();
    const sight = new PieceSight();
    sight.aim(camera);
    return sight.half(set, 'female', side).sectors(0);
  };
  const half = Math.PI / 8;
  for (let n = 0; n < OUTSIDE_SECTORS; n++) {
    const azimuth = (2 * n + 1) * half;
    const [x, z] = [5 * Math.sin(azimuth), 5 * Math.cos(azimuth)];
    // From afar it is one sector alone.
    expect(sectors(x, z, 'left')).toBe(1 << n);
    expect(sectors(-x, z, 'right')).toBe(1 << n);
  }
  // On the border of two it is both; over the piece itself it is all.
  expect(sectors(0.014, 5, 'left')).toBe(1 | (1 << 7));
  expect(sectors(0.014, 0, 'left')).toBe(ALL_SECTORS);
});

test('another place of the camera has another name', () => {
  expect(sightFrom(0.05).name).toBe(sightFrom(0.05).name);
  expect(sightFrom(0.05).name).not.toBe(sightFrom(0.051).name);
});
