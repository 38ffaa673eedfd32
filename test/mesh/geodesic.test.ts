// Distances over the skin against surfaces where the answer is known.
import { expect, test } from 'vitest';
import { type Anchor, anchorValue } from '../../src/mesh/anchor.ts';
import { Geodesics } from '../../src/mesh/geodesic.ts';
import type { SkinMesh } from '../../src/mesh/skin-mesh.ts';
import type { Vector } from '../../src/space/vector.ts';
import { foldedSheet, glove, sphere, tube } from './meshes.ts';

const somewhere = (triangle: number): Anchor => ({ triangle, u: 0.5, v: 0.3, w: 0.2 });

/** Largest relative error over all vertices more than one edge (7 mm) away. */
function worstError(mesh: SkinMesh, source: Anchor, exact: (v: number) => number): number {
  const { distances } = new Geodesics(mesh).spread([{ at: source, start: 0 }], Number.POSITIVE_INFINITY);
  let worst = 0;
  for (let v = 0; v < mesh.vertexCount; v++) {
    const truth = exact(v);
    if (truth > 7) worst = Math.max(worst, Math.abs(distances[v]! - truth) / truth);
  }
  return worst;
}

const place = (mesh: SkinMesh, v: number): Vector => [
  mesh.positions[v * 3]!,
  mesh.positions[v * 3 + 1]!,
  mesh.positions[v * 3 + 2]!,
];

function onSphere(radius: number, a: Vector, b: Vector): number {
  const cosine = (a[0] * b[0] + a[1] * b[1] + a[2] * b[2]) / (Math.hypot(...a) * Math.hypot(...b));
  return radius * Math.acos(Math.min(1, Math.max(-1, cosine)));
}

test('on a sphere: within 0.1 % of the great circle', () => {
  const { mesh } = sphere(100, 5);
  const from = anchorValue(mesh.triangles, mesh.positions, somewhere(1234));
  expect(worstError(mesh, somewhere(1234), (v) => onSphere(100, from, place(mesh, v)))).toBeLessThan(0.001);
});

test('on a tube of sheared, obtuse triangles: within 1 % of the helix', () => {
  const radius = 50;
  const mesh = tube(radius, 300, 52, 50);
  const from = anchorValue(mesh.triangles, mesh.positions, somewhere(2601));
  const exact = (v: number): number => {
    const [x, y, z] = place(mesh, v);
    const turn = Math.abs(Math.atan2(x, z) - Math.atan2(from[0], from[2]));
    return Math.hypot(Math.min(turn, 2 * Math.PI - turn) * radius, y - from[1]);
  };
  expect(worstError(mesh, somewhere(2601), exact)).toBeLessThan(0.01);
});

test('on a folded sheet: exact, as if unfolded', () => {
  const { mesh, flat } = foldedSheet(60, 40, 5, 2.2);
  const at = (v: number) => [flat[v * 2]!, flat[v * 2 + 1]!] as const;
  const corners = [0, 1, 2].map((k) => at(mesh.triangles[1235 * 3 + k]!));
  const from = [0, 1].map((k) => 0.5 * corners[0]![k]! + 0.3 * corners[1]![k]! + 0.2 * corners[2]![k]!);
  const exact = (v: number) => Math.hypot(at(v)[0] - from[0]!, at(v)[1] - from[1]!);
  expect(worstError(mesh, somewhere(1235), exact)).toBeLessThan(1e-5);
});

test('goes round a gap between two fingers, not across', () => {
  // Two fingers 20 mm wide and 100 mm long on a palm, a gap of 4 mm between them.
  const mesh = glove(11, 40, 4, (column, row) => column === 5 && row >= 10);
  const vertex = (column: number, row: number) => row * 12 + column;
  const tip = vertex(5, 40);
  const triangle = (mesh.fan[mesh.fanStart[tip]!]! / 3) | 0;
  const corner = [0, 1, 2].map((k) => (mesh.triangles[triangle * 3 + k] === tip ? 1 : 0));
  const at = { triangle, u: corner[0]!, v: corner[1]!, w: corner[2]! };
  const { distances } = new Geodesics(mesh).spread([{ at, start: 0 }], Number.POSITIVE_INFINITY);
  expect(distances[vertex(6, 40)]).toBeCloseTo(120 + 4 + 120, 2);
});

test('weighted sources: the least of distance and start, and whose it is', () => {
  const mesh = glove(40, 4, 5, () => false);
  const at = (column: number): Anchor => ({ triangle: column * 2, u: 1, v: 0, w: 0 });
  const { distances, roots } = new Geodesics(mesh).spread(
    [
      { at: at(0), start: -30 },
      { at: at(39), start: 0 },
    ],
    Number.POSITIVE_INFINITY,
  );
  // Along the lower edge from 0 to 195 mm: 5 c - 30 against 195 - 5 c, equal at 112.5 mm.
  expect(distances[10]).toBeCloseTo(20, 2);
  expect(distances[30]).toBeCloseTo(45, 2);
  expect([roots[22], roots[23]]).toEqual([0, 1]);
});

test('stops where it is told to: exact up to there, nothing far beyond', () => {
  const mesh = tube(50, 300, 52, 50);
  const geodesics = new Geodesics(mesh);
  const all = geodesics
    .spread([{ at: somewhere(2601), start: 0 }], Number.POSITIVE_INFINITY)
    .distances.slice();
  const near = geodesics.spread([{ at: somewhere(2601), start: 0 }], 40);
  for (let v = 0; v < mesh.vertexCount; v++) {
    if (all[v]! <= 40) expect(near.distances[v]).toBeCloseTo(all[v]!, 6);
    if (all[v]! > 60) expect(near.distances[v]).toBe(Number.POSITIVE_INFINITY);
  }
  expect(near.reached.length).toBeLessThan(mesh.vertexCount / 4);
});

test('leaves nothing behind from one call to the next', () => {
  const { mesh } = sphere(100, 3);
  const used = new Geodesics(mesh);
  used.spread([{ at: somewhere(7), start: -20 }], 50);
  const again = used.spread([{ at: somewhere(100), start: 0 }], 80).distances.slice();
  const fresh = new Geodesics(mesh).spread([{ at: somewhere(100), start: 0 }], 80).distances;
  expect([...again]).toEqual([...fresh]);
});

test('mirrored sources give mirrored distances', () => {
  const { mesh, mirror } = sphere(100, 4);
  const source = somewhere(99);
  const ids = [0, 1, 2].map((k) => mirror[mesh.triangles[source.triangle * 3 + k]!]!);
  const partner = Array.from({ length: mesh.triangles.length / 3 }, (_, t) => t).find((t) =>
    [0, 1, 2].every((k) => ids.includes(mesh.triangles[t * 3 + k]!)),
  )!;
  const weight = (k: number) =>
    [source.u, source.v, source.w][ids.indexOf(mesh.triangles[partner * 3 + k]!)]!;
  const other = { triangle: partner, u: weight(0), v: weight(1), w: weight(2) };
  const geodesics = new Geodesics(mesh);
  const here = geodesics.spread([{ at: source, start: 0 }], 500).distances.slice();
  const there = geodesics.spread([{ at: other, start: 0 }], 500).distances;
  for (let v = 0; v < mesh.vertexCount; v++) expect(there[mirror[v]!]).toBeCloseTo(here[v]!, 4);
});

test('closed triangles are not walked through', () => {
  const mesh = glove(20, 10, 5, () => false);
  // A wall over all rows but the last, between columns 10 and 11.
  const closed = Uint8Array.from({ length: mesh.triangles.length / 3 }, (_, t) => {
    const cell = t >> 1;
    return cell % 20 === 10 && cell < 9 * 20 ? 1 : 0;
  });
  const source = [{ at: { triangle: 0, u: 1, v: 0, w: 0 }, start: 0 }];
  const { distances } = new Geodesics(mesh).spread(source, Number.POSITIVE_INFINITY, closed);
  expect(distances[10]).toBeCloseTo(50, 2);
  expect(distances[20]).toBeGreaterThan(Math.hypot(50, 45) + Math.hypot(45, 45));
});
