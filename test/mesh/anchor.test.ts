// Anchors: places, normals, depth, the other side.
import { expect, test } from 'vitest';
import { anchorNormal, anchorValue, depthPlace, mirroredAnchor } from '../../src/mesh/anchor.ts';
import { vertexNormals } from '../../src/mesh/normals.ts';
import { egg } from './egg.ts';

const { fine, male } = egg();
const normals = vertexNormals(male.display, fine.triangles);

test('a place on the skin and one under it', () => {
  const anchor = { triangle: 1000, u: 0.2, v: 0.3, w: 0.5 };
  const skin = anchorValue(fine.triangles, male.display, anchor);
  expect(Math.hypot(...skin)).toBeCloseTo(110, 0);
  const normal = anchorNormal(fine.triangles, normals, anchor);
  expect(Math.hypot(...normal)).toBeCloseTo(1, 9);
  const deep = depthPlace(fine.triangles, male.display, normals, anchor, 30);
  expect(Math.hypot(...deep)).toBeCloseTo(80, 0);
});

test('mirrors exactly, there and back, on every triangle', () => {
  for (let triangle = 0; triangle * 3 < fine.triangles.length; triangle++) {
    const anchor = { triangle, u: 0.2, v: 0.3, w: 0.5 };
    const other = mirroredAnchor(fine, anchor);
    const [x, y, z] = anchorValue(fine.triangles, male.display, anchor);
    const [mx, my, mz] = anchorValue(fine.triangles, male.display, other);
    expect(Math.max(Math.abs(x + mx), Math.abs(y - my), Math.abs(z - mz))).toBeLessThan(1e-12);
    expect(mirroredAnchor(fine, other)).toEqual(anchor);
  }
});

test('refuses a mesh whose triangles are in another order', () => {
  const triangles = fine.triangles.slice().reverse();
  expect(() => mirroredAnchor({ triangles, mirror: fine.mirror }, { triangle: 3, u: 1, v: 0, w: 0 })).toThrow(
    RangeError,
  );
});
