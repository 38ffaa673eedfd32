// Connectivity and flat frames, on two triangles that can be checked by eye.
import { expect, test } from 'vitest';
import { createSkinMesh } from '../../src/mesh/skin-mesh.ts';
import { tube } from './meshes.ts';

// A 3-4-5 triangle, and a second one across its long side.
const pair = () =>
  createSkinMesh(Uint32Array.of(0, 1, 2, 2, 1, 3), Float32Array.of(0, 0, 0, 4, 0, 0, 0, 3, 0, 4, 3, 0));

test('joins the two triangles across their shared edge only', () => {
  expect([...pair().twins]).toEqual([-1, 3, -1, 1, -1, -1]);
});

test('knows the length of each edge and where the apex lies over it', () => {
  const mesh = pair();
  expect([...mesh.lengths]).toEqual([4, 5, 3, 5, 3, 4]);
  expect([mesh.apexes[0], mesh.apexes[1]]).toEqual([0, 3]);
  // Over the long side from (4, 0) to (0, 3) the corner (0, 0) stands 3.2 along and 2.4 up.
  expect(mesh.apexes[2]).toBeCloseTo(3.2, 9);
  expect(mesh.apexes[3]).toBeCloseTo(2.4, 9);
});

test('lists for each vertex the edges across from it', () => {
  const mesh = pair();
  const around = (v: number) => [...mesh.fan.slice(mesh.fanStart[v], mesh.fanStart[v + 1])];
  expect([0, 1, 2, 3].map(around)).toEqual([[1], [2, 5], [0, 4], [3]]);
});

test('lets ways bend at a rim and at saddles, not inside a developable tube', () => {
  const mesh = tube(50, 100, 20, 10);
  const rim = mesh.pseudoSources.slice(0, 20);
  expect(rim.every((opens) => opens === 1)).toBe(true);
  const saddle = createSkinMesh(
    Uint32Array.from([0, 1, 2, 3].flatMap((k) => [4, k, (k + 1) % 4])),
    Float32Array.of(5, 3, 0, 0, -3, 5, -5, 3, 0, 0, -3, -5, 0, 0, 0),
  );
  expect(saddle.pseudoSources[4]).toBe(1);
});
