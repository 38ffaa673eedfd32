// Sizes on the skin.

import { expect, test } from 'vitest';
import { storedValue } from '../../src/atlas-file/zone-codec.ts';
import { coveredSkin, insideShare, skinSum } from '../../src/compile/zone-measure.ts';
import { skinAreas } from '../../src/mesh/skin-area.ts';
import { sphere } from '../mesh/meshes.ts';

test('the inside share of a triangle, by hand', () => {
  expect(insideShare([1, 1, 1])).toBe(1);
  expect(insideShare([-1, -2, -1])).toBe(0);
  // One corner above zero: a triangle of half the size in each direction.
  expect(insideShare([1, -1, -1])).toBeCloseTo(0.25, 9);
  expect(insideShare([-1, 1, 1])).toBeCloseTo(0.75, 9);
  expect(insideShare([3, -1, 1])).toBeCloseTo(1 - insideShare([-3, 1, -1]), 9);
});

test('all the skin of a sphere', () => {
  const { mesh } = sphere(100, 5);
  const sum = skinAreas(mesh.triangles, mesh.positions).ofVertex.reduce((a, b) => a + b, 0);
  expect(sum / (4 * Math.PI * 100 ** 2)).toBeCloseTo(1, 2);
});

test('a cap of a sphere, finer than its triangles', () => {
  const { mesh } = sphere(100, 5);
  const trianglesOf = (v: number) =>
    Array.from(mesh.fan.subarray(mesh.fanStart[v], mesh.fanStart[v + 1]), (h) => (h / 3) | 0);
  for (const radius of [20, 21, 22.5, 24]) {
    const vertices: number[] = [];
    const values: number[] = [];
    for (let v = 0; v < mesh.vertexCount; v++) {
      const value = storedValue(100 * Math.acos(mesh.positions[v * 3 + 2]! / 100) - radius);
      vertices.push(v);
      values.push(value);
    }
    const field = { vertices: Uint32Array.from(vertices), values: Int8Array.from(values) };
    const area = skinSum(coveredSkin(mesh.triangles, mesh.positions, field, trianglesOf));
    expect(area / (2 * Math.PI * 100 ** 2 * (1 - Math.cos(radius / 100)))).toBeCloseTo(1, 1);
  }
});
