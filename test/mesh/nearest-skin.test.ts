// Nearest skin and ray exits, on a sphere where both are known.
import { expect, test } from 'vitest';
import { anchorValue } from '../../src/mesh/anchor.ts';
import { nearestSkin, rayExit } from '../../src/mesh/nearest-skin.ts';
import { sphere } from './meshes.ts';

const { mesh } = sphere(100, 5);
const placeOf = (anchor: Parameters<typeof anchorValue>[2]) =>
  anchorValue(mesh.triangles, mesh.positions, anchor);

test('nearest skin lies straight under a point outside and over one inside', () => {
  for (const reach of [130, 60]) {
    const { anchor, gapMm } = nearestSkin(mesh, [reach * 0.6, 0, reach * 0.8])!;
    expect(gapMm).toBeCloseTo(Math.abs(reach - 100), 0);
    const [x, y, z] = placeOf(anchor);
    expect(Math.hypot(x - 60, y, z - 80)).toBeLessThan(2);
  }
});

test('no closer triangle exists than the one found', () => {
  const point = [37, -81, 64] as const;
  const { gapMm } = nearestSkin(mesh, point)!;
  let brute = Number.POSITIVE_INFINITY;
  for (let t = 0; t * 3 < mesh.triangles.length; t++)
    for (let i = 0; i <= 4; i++)
      for (let j = 0; i + j <= 4; j++) {
        const [x, y, z] = placeOf({ triangle: t, u: i / 4, v: j / 4, w: (4 - i - j) / 4 });
        brute = Math.min(brute, Math.hypot(x - point[0], y - point[1], z - point[2]));
      }
  expect(gapMm).toBeLessThanOrEqual(brute + 1e-9);
  expect(gapMm).toBeGreaterThan(brute - 0.3);
});

test('takes only triangles that are allowed', () => {
  const back = (t: number) => placeOf({ triangle: t, u: 1 / 3, v: 1 / 3, w: 1 / 3 })[2] < 0;
  expect(placeOf(nearestSkin(mesh, [0, 0, 90], back)!.anchor)[2]).toBeLessThan(1);
  expect(nearestSkin(mesh, [0, 0, 90], () => false)).toBeUndefined();
});

test('a ray leaves the sphere where it points to', () => {
  const [x, y, z] = placeOf(rayExit(mesh, [0, 0, 0], [0, 0.6, 0.8], 'first', () => true)!);
  expect(Math.hypot(x, y - 60, z - 80)).toBeLessThan(0.5);
  expect(rayExit(mesh, [0, 0, 200], [0, 0, 1], 'last', () => true)).toBeUndefined();
});
