// A line drawn on the skin, triangle by triangle, and questions about it: length, a place along it.
import type { Vector } from '../space/vector.ts';
import { type Anchor, anchorValue, tidyAnchor } from './anchor.ts';
import { nextHalfEdge, previousHalfEdge, type SkinMesh } from './skin-mesh.ts';

/** From each point the line runs straight in that point's own triangle to the next point, which lies on its rim or inside. */
export interface SkinPath {
  readonly points: readonly Anchor[];
  /** Way from the first point to each point, mm. */
  readonly along: readonly number[];
  readonly lengthMm: number;
}

/** The line through points that follow each other as `SkinPath` demands. */
export function skinPath(mesh: SkinMesh, points: readonly Anchor[]): SkinPath {
  const along: number[] = [];
  let sum = 0;
  let last: Vector | null = null;
  for (const point of points) {
    const at = anchorValue(mesh.triangles, mesh.positions, point);
    if (last !== null) sum += Math.hypot(at[0] - last[0], at[1] - last[1], at[2] - last[2]);
    along.push(sum);
    last = at;
  }
  return { points, along, lengthMm: sum };
}

/** The place `mm` along the line; held to its ends. */
export function placeAlong(mesh: SkinMesh, path: SkinPath, mm: number): Anchor {
  const { points, along } = path;
  let i = 0;
  while (i < points.length - 2 && along[i + 1]! < mm) i++;
  const from = points[i]!;
  const next = points[i + 1];
  if (next === undefined) return from;
  const step = along[i + 1]! - along[i]!;
  const t = step === 0 ? 0 : Math.min(1, Math.max(0, (mm - along[i]!) / step));
  if (t === 1) return next;
  const to = inTriangle(mesh, next, from.triangle);
  return tidyAnchor(
    from.triangle,
    from.u + (to.u - from.u) * t,
    from.v + (to.v - from.v) * t,
    from.w + (to.w - from.w) * t,
  );
}

/** A point on the rim of a triangle, told by that triangle's corners. Weights of corners that it lacks are left out. */
export function inTriangle(mesh: SkinMesh, anchor: Anchor, triangle: number): Anchor {
  if (anchor.triangle === triangle) return anchor;
  const weights = [0, 0, 0];
  [anchor.u, anchor.v, anchor.w].forEach((weight, k) => {
    const vertex = mesh.triangles[anchor.triangle * 3 + k]!;
    for (let j = 0; j < 3; j++) if (mesh.triangles[triangle * 3 + j] === vertex) weights[j]! += weight;
  });
  return tidyAnchor(triangle, weights[0]!, weights[1]!, weights[2]!);
}

/** The point of half-edge h at `t` (0 its start, 1 its end), in the half-edge's own triangle. */
export function edgeAnchor(h: number, t: number): Anchor {
  const weights = [0, 0, 0];
  weights[h % 3] = 1 - t;
  weights[nextHalfEdge(h) % 3] = t;
  return { triangle: (h / 3) | 0, u: weights[0]!, v: weights[1]!, w: weights[2]! };
}

/** Vertex v as an anchor in a triangle that has it. */
export function vertexAnchor(mesh: SkinMesh, v: number, triangle: number): Anchor {
  const is = (k: number): number => (mesh.triangles[triangle * 3 + k] === v ? 1 : 0);
  return { triangle, u: is(0), v: is(1), w: is(2) };
}

/** Some triangle that has both vertices of an edge; -1 when they are no neighbours. */
export function triangleOfEdge(mesh: SkinMesh, a: number, b: number): number {
  for (let i = mesh.fanStart[a]!; i < mesh.fanStart[a + 1]!; i++) {
    const h = mesh.fan[i]!;
    if (mesh.triangles[h] === b || mesh.triangles[nextHalfEdge(h)] === b)
      return (previousHalfEdge(h) / 3) | 0;
  }
  return -1;
}
