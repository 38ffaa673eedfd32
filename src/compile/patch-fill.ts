// A closed outline on the skin as a signed distance: below zero inside, corners rounded.
import type { Anchor } from '../mesh/anchor.ts';
import type { GeodesicSource, Geodesics } from '../mesh/geodesic.ts';
import { nextHalfEdge, previousHalfEdge, type SkinMesh } from '../mesh/skin-mesh.ts';
import { placeAlong, type SkinPath, vertexAnchor } from '../mesh/skin-path.ts';

/** Radius that corners are rounded to, where the patch is wide enough, mm. */
const CORNER_MM = 7;
const STEP_MM = 1.5;

/** The outline does not part the skin in two: it crosses itself without closing. */
export class OpenOutlineError extends Error {
  override readonly name = 'OpenOutlineError';
}

/**
 * Distance to a patch, mm, for the vertices up to `band` outside it; the smaller side of the outline is the inside.
 * @param outline ways one after another, the last ending where the first began. @param margin grows the patch, mm.
 * @throws OpenOutlineError
 */
export function patchDistances(
  mesh: SkinMesh,
  geodesics: Geodesics,
  outline: readonly SkinPath[],
  margin: number,
  band: number,
): Map<number, number> {
  const inside = insideVertices(mesh, outline);
  const rim = outline.flatMap((way) => alongWay(mesh, way));
  // Unsigned first: far enough inwards to find the deepest place.
  const signed = new Map<number, number>();
  let deepest = 0;
  const spread = geodesics.spread(rim, Math.max(band + margin, CORNER_MM * 3) + band);
  for (const v of spread.reached) {
    const distance = spread.distances[v]!;
    signed.set(v, (inside[v] === 1 ? -distance : distance) - margin);
    if (inside[v] === 1) deepest = Math.max(deepest, distance);
  }
  for (let v = 0; v < inside.length; v++) {
    if (inside[v] === 1 && !signed.has(v)) signed.set(v, Number.NEGATIVE_INFINITY);
  }
  const radius = Math.min(CORNER_MM, deepest * 0.4);
  // A margin rounds the corners by itself.
  if (margin >= radius || radius < 1) return signed;
  return rounded(mesh, geodesics, signed, radius, band);
}

/** Shrinks the patch by the radius and grows it back: outer corners come out as arcs. */
function rounded(
  mesh: SkinMesh,
  geodesics: Geodesics,
  signed: ReadonlyMap<number, number>,
  radius: number,
  band: number,
): Map<number, number> {
  const at = (v: number): number => signed.get(v) ?? Number.POSITIVE_INFINITY;
  const core = isolinePoints(mesh, signed, -radius).map((anchor) => ({ at: anchor, start: 0 }));
  const spread = geodesics.spread(core, radius + band);
  const out = new Map<number, number>();
  for (const v of spread.reached) {
    const distance = spread.distances[v]!;
    out.set(v, (at(v) < -radius ? -distance : distance) - radius);
  }
  for (const [v, value] of signed) if (value < -radius && !out.has(v)) out.set(v, Number.NEGATIVE_INFINITY);
  return out;
}

/** Points along the line where a field takes a value, at most STEP_MM apart. */
function isolinePoints(mesh: SkinMesh, field: ReadonlyMap<number, number>, level: number): Anchor[] {
  const triangles = new Set<number>();
  for (const v of field.keys()) {
    for (let i = mesh.fanStart[v]!; i < mesh.fanStart[v + 1]!; i++) triangles.add((mesh.fan[i]! / 3) | 0);
  }
  const points: Anchor[] = [];
  for (const triangle of triangles) {
    const values = [0, 1, 2].map((k) => {
      const value = field.get(mesh.triangles[triangle * 3 + k]!) ?? 1e3;
      return Math.max(-1e3, value) - level;
    });
    const crossings: number[][] = [];
    for (let k = 0; k < 3; k++) {
      const [a, b] = [values[k]!, values[(k + 1) % 3]!];
      if (a < 0 === b < 0) continue;
      const weights = [0, 0, 0];
      weights[k] = b / (b - a);
      weights[(k + 1) % 3] = -a / (b - a);
      crossings.push(weights);
    }
    const [p, q] = crossings;
    if (p === undefined || q === undefined) continue;
    const longest = Math.max(...[0, 1, 2].map((k) => mesh.lengths[triangle * 3 + k]!));
    const count = Math.max(1, Math.ceil(longest / STEP_MM));
    for (let i = 0; i < count; i++) {
      const t = (i + 0.5) / count;
      const [u, v, w] = p.map((value, k) => value * (1 - t) + q[k]! * t) as [number, number, number];
      points.push({ triangle, u, v, w });
    }
  }
  return points;
}

function alongWay(mesh: SkinMesh, way: SkinPath): GeodesicSource[] {
  const count = Math.max(1, Math.ceil(way.lengthMm / STEP_MM));
  return Array.from({ length: count }, (_, i) => ({
    at: placeAlong(mesh, way, (way.lengthMm * i) / count),
    start: 0,
  }));
}

/** 1 for the vertices on the smaller side of a closed outline, by parity of the edges that the outline crosses. */
function insideVertices(mesh: SkinMesh, outline: readonly SkinPath[]): Uint8Array {
  const crossed = new Set<number>();
  const toggle = (h: number): void => {
    const edge = Math.max(h, mesh.twins[h]!);
    if (!crossed.delete(edge)) crossed.add(edge);
  };
  const strip = outline.flatMap((way) => way.points.map((point) => point.triangle));
  strip.push(strip[0]!);
  for (let i = 0; i + 1 < strip.length; i++) for (const h of step(mesh, strip[i]!, strip[i + 1]!)) toggle(h);

  const side = new Int8Array(mesh.vertexCount).fill(-1);
  const count = [0, 0];
  const stack: number[] = [];
  // Every piece of the mesh that the outline does not touch counts as outside, so begin on the outline's own piece.
  const start = mesh.triangles[strip[0]! * 3]!;
  side[start] = 0;
  stack.push(start);
  while (stack.length > 0) {
    const v = stack.pop()!;
    count[side[v]!]!++;
    for (let i = mesh.fanStart[v]!; i < mesh.fanStart[v + 1]!; i++) {
      const across = mesh.fan[i]!;
      for (const h of [nextHalfEdge(across), previousHalfEdge(across)]) {
        const other = mesh.triangles[h]! === v ? mesh.triangles[nextHalfEdge(h)]! : mesh.triangles[h]!;
        const flip = crossed.has(Math.max(h, mesh.twins[h]!)) ? 1 : 0;
        const expected = side[v]! ^ flip;
        if (side[other] === -1) {
          side[other] = expected;
          stack.push(other);
        } else if (side[other] !== expected) {
          throw new OpenOutlineError('the outline does not close round a piece of skin');
        }
      }
    }
  }
  if (piecesOf(mesh, side, crossed) > 2) throw new OpenOutlineError('the outline crosses itself');
  const inner = count[0]! < count[1]! ? 0 : 1;
  return Uint8Array.from(side, (value) => (value === inner ? 1 : 0));
}

/** Into how many pieces the crossed edges cut the skin that has a side; a line that meets itself cuts more than two. */
function piecesOf(mesh: SkinMesh, side: Int8Array, crossed: ReadonlySet<number>): number {
  const seen = new Uint8Array(side.length);
  let pieces = 0;
  for (let begin = 0; begin < side.length; begin++) {
    if (side[begin] === -1 || seen[begin] === 1) continue;
    pieces++;
    const stack = [begin];
    seen[begin] = 1;
    while (stack.length > 0) {
      const v = stack.pop()!;
      for (let i = mesh.fanStart[v]!; i < mesh.fanStart[v + 1]!; i++) {
        const across = mesh.fan[i]!;
        for (const h of [nextHalfEdge(across), previousHalfEdge(across)]) {
          const other = mesh.triangles[h]! === v ? mesh.triangles[nextHalfEdge(h)]! : mesh.triangles[h]!;
          if (seen[other] === 1 || crossed.has(Math.max(h, mesh.twins[h]!))) continue;
          seen[other] = 1;
          stack.push(other);
        }
      }
    }
  }
  return pieces;
}

/** The edges to cross from one triangle of the strip to the next: none, the shared one, or those of a fan about a shared corner. */
function step(mesh: SkinMesh, from: number, to: number): number[] {
  if (from === to) return [];
  for (let k = 0; k < 3; k++) {
    const twin = mesh.twins[from * 3 + k]!;
    if (twin >= 0 && ((twin / 3) | 0) === to) return [from * 3 + k];
  }
  for (let k = 0; k < 3; k++) {
    const corner = mesh.triangles[from * 3 + k]!;
    if (
      vertexAnchor(mesh, corner, to).u +
        vertexAnchor(mesh, corner, to).v +
        vertexAnchor(mesh, corner, to).w ===
      0
    )
      continue;
    const edges: number[] = [];
    let triangle = from;
    for (let guard = 0; guard < 64 && triangle !== to; guard++) {
      // Leave by the edge that starts at the corner.
      const h = [0, 1, 2].map((j) => triangle * 3 + j).find((j) => mesh.triangles[j] === corner)!;
      const twin = mesh.twins[h]!;
      if (twin < 0) break;
      edges.push(h);
      triangle = (twin / 3) | 0;
    }
    if (triangle === to) return edges;
  }
  throw new OpenOutlineError(`the outline jumps from triangle ${from} to ${to}`);
}
