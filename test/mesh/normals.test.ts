// Vertex normals of meshes whose normals are known.
import { expect, test } from 'vitest';
import { vertexNormals } from '../../src/mesh/normals.ts';

test('a flat sheet seen from its front has the normal that faces the viewer', () => {
  const normals = vertexNormals(Float32Array.of(0, 0, 0, 3, 0, 0, 0, 5, 0), Uint32Array.of(0, 1, 2));
  for (let v = 0; v < 3; v++) expect([...normals.subarray(v * 3, v * 3 + 3)]).toEqual([0, 0, 1]);
});

test('cutting a face in two does not turn the normal of a box corner', () => {
  const corner = Float32Array.of(0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 1, 0, 1, 1);
  const normals = vertexNormals(corner, Uint32Array.of(0, 2, 1, 0, 1, 3, 0, 3, 4, 0, 4, 2));
  const third = -1 / Math.sqrt(3);
  [...normals.subarray(0, 3)].forEach((value) => {
    expect(value).toBeCloseTo(third, 1);
  });
});

test('a vertex without area points up instead of nowhere', () => {
  expect([...vertexNormals(Float32Array.of(1, 2, 3), new Uint32Array())]).toEqual([0, 1, 0]);
});
