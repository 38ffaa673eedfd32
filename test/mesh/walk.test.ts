// Walking straight ahead over the skin.
import { expect, test } from 'vitest';
import { anchorValue } from '../../src/mesh/anchor.ts';
import { vertexNormals } from '../../src/mesh/normals.ts';
import { walk } from '../../src/mesh/walk.ts';
import { glove, sphere, tube } from './meshes.ts';

test('on a sphere: follows the great circle that it set out on', () => {
  const { mesh } = sphere(100, 5);
  const normals = mesh.positions.map((x) => x / 100);
  for (let i = 0; i < 40; i++) {
    const from = { triangle: (i * 7919) % 8192, u: 0.5, v: 0.3, w: 0.2 };
    const start = anchorValue(mesh.triangles, mesh.positions, from);
    const out = start.map((x) => x / Math.hypot(...start));
    const lean = out[1]!;
    if (Math.abs(lean) > 0.97) continue;
    const path = walk(mesh, normals, from, [0, 1, 0], 120);
    if (typeof path === 'string') throw new Error(path);
    expect(path.lengthMm).toBeCloseTo(120, 2);
    const along = out.map((x, k) => (k === 1 ? 1 : 0) - lean * x);
    const length = Math.hypot(...along);
    const expected = out.map((x, k) => 100 * (x * Math.cos(1.2) + (along[k]! / length) * Math.sin(1.2)));
    const end = anchorValue(mesh.triangles, mesh.positions, path.points.at(-1)!);
    expect(Math.hypot(...expected.map((x, k) => x - end[k]!))).toBeLessThan(1.5);
  }
});

test('goes round a limb when told to go to the front of its side', () => {
  const mesh = tube(50, 300, 60, 60, 0);
  const normals = vertexNormals(mesh.positions, mesh.triangles);
  // At the outer side (+x); a quarter of the way round lies the front (+z).
  const beside = { triangle: 30 * 60 * 2 + 15 * 2, u: 1, v: 0, w: 0 };
  expect(anchorValue(mesh.triangles, mesh.positions, beside)[0]).toBeCloseTo(50, 3);
  const path = walk(mesh, normals, beside, [0, 0, 1], (Math.PI / 2) * 50);
  if (typeof path === 'string') throw new Error(path);
  const [x, y, z] = anchorValue(mesh.triangles, mesh.positions, path.points.at(-1)!);
  expect(Math.hypot(x, z - 50)).toBeLessThan(0.5);
  expect(y).toBeCloseTo(150, 1);
});

test('says why it cannot go', () => {
  const mesh = glove(10, 10, 5, () => false);
  const normals = vertexNormals(mesh.positions, mesh.triangles);
  const middle = { triangle: 100, u: 0.4, v: 0.3, w: 0.3 };
  expect(walk(mesh, normals, middle, [0, 0.05, 1], 10)).toBe('points-through-skin');
  expect(walk(mesh, normals, middle, [1, 0, 0], 100)).toBe('ran-over-rim');
});

test('stays where it is for 0 mm', () => {
  const mesh = glove(10, 10, 5, () => false);
  const normals = vertexNormals(mesh.positions, mesh.triangles);
  const from = { triangle: 100, u: 0.4, v: 0.3, w: 0.3 };
  expect(walk(mesh, normals, from, [1, 0, 0], 0)).toMatchObject({ points: [from], lengthMm: 0 });
});
