// Shortest ways and places along them.
import { expect, test } from 'vitest';
import { anchorValue } from '../../src/mesh/anchor.ts';
import { ShortestWays } from '../../src/mesh/shortest-way.ts';
import { createSkinMesh } from '../../src/mesh/skin-mesh.ts';
import { placeAlong } from '../../src/mesh/skin-path.ts';
import { glove, sphere } from './meshes.ts';

test('on a sphere: length and middle of the great circle', () => {
  const { mesh } = sphere(100, 5);
  const ways = new ShortestWays(mesh);
  for (let i = 0; i < 40; i++) {
    const a = { triangle: (i * 7919) % 8192, u: 0.5, v: 0.3, w: 0.2 };
    const b = { triangle: (i * 104729 + 77) % 8192, u: 0.1, v: 0.3, w: 0.6 };
    const p = anchorValue(mesh.triangles, mesh.positions, a);
    const q = anchorValue(mesh.triangles, mesh.positions, b);
    const unit = (v: readonly number[]) => v.map((x) => x / Math.hypot(...v));
    const cosine = unit(p).reduce((sum, x, k) => sum + x * unit(q)[k]!, 0);
    const length = 100 * Math.acos(cosine);
    const way = ways.between(a, b)!;
    expect(Math.abs(way.lengthMm - length) / length).toBeLessThan(0.002);
    // Near the antipode every direction is as short: the middle is only sure for nearer places.
    if (length > 200) continue;
    const middle = anchorValue(mesh.triangles, mesh.positions, placeAlong(mesh, way, way.lengthMm / 2));
    const expected = unit(unit(p).map((x, k) => x + unit(q)[k]!)).map((x) => x * 100);
    expect(Math.hypot(...expected.map((x, k) => x - middle[k]!))).toBeLessThan(1);
  }
});

test('bends round the inner end of a gap', () => {
  const mesh = glove(11, 40, 4, (column, row) => column === 5 && row >= 10);
  const at = (column: number, row: number) => {
    const v = row * 12 + column;
    const triangle = (mesh.fan[mesh.fanStart[v]!]! / 3) | 0;
    const is = (k: number) => (mesh.triangles[triangle * 3 + k] === v ? 1 : 0);
    return { triangle, u: is(0), v: is(1), w: is(2) };
  };
  const way = new ShortestWays(mesh).between(at(0, 30), at(11, 30))!;
  expect(way.lengthMm).toBeCloseTo(2 * Math.hypot(20, 80) + 4, 1);
  const places = way.points.map((point) => anchorValue(mesh.triangles, mesh.positions, point));
  expect(places.some(([x, y]) => Math.hypot(x - 20, y - 40) < 1e-3)).toBe(true);
});

test("runs in each point's own triangle to the next point", () => {
  const { mesh } = sphere(100, 4);
  const way = new ShortestWays(mesh).between(
    { triangle: 5, u: 0.2, v: 0.2, w: 0.6 },
    { triangle: 900, u: 0.3, v: 0.3, w: 0.4 },
  )!;
  expect(way.points.length).toBeGreaterThan(5);
  for (let i = 0; i + 1 < way.points.length; i++) {
    const next = way.points[i + 1]!;
    const held = [next.u, next.v, next.w].flatMap((weight, k) =>
      weight > 1e-9 ? [mesh.triangles[next.triangle * 3 + k]!] : [],
    );
    const own = mesh.triangles.slice(way.points[i]!.triangle * 3, way.points[i]!.triangle * 3 + 3);
    expect(next.triangle === way.points[i]!.triangle || held.every((v) => own.includes(v))).toBe(true);
  }
});

test('finds no way between separate pieces', () => {
  const mesh = createSkinMesh(
    Uint32Array.of(0, 1, 2, 3, 4, 5),
    Float32Array.of(0, 0, 0, 1, 0, 0, 0, 1, 0, 9, 0, 0, 10, 0, 0, 9, 1, 0),
  );
  const middle = (triangle: number) => ({ triangle, u: 0.4, v: 0.3, w: 0.3 });
  expect(new ShortestWays(mesh).between(middle(0), middle(1))).toBeUndefined();
});
