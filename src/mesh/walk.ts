// Walking straight ahead over the skin: from an anchor, in a direction of space laid onto the skin, for so many mm.
import { dot, type Vector } from '../space/vector.ts';
import { type Anchor, anchorNormal, anchorValue, tidyAnchor } from './anchor.ts';
import { nextHalfEdge, type SkinMesh } from './skin-mesh.ts';
import { type SkinPath, skinPath } from './skin-path.ts';

/** Below this share of its length along the skin a direction points through the skin rather than along it. */
const LEAST_SLOPE = 0.12;

/** Why a walk could not be made. */
export type WalkFault = 'points-through-skin' | 'ran-over-rim';

/**
 * A straight walk: the direction is laid onto the skin once, at the start, and carried along without turning.
 * @param normals smooth unit normal a vertex. @param direction any length, body frame.
 */
export function walk(
  mesh: SkinMesh,
  normals: Float32Array,
  from: Anchor,
  direction: Vector,
  mm: number,
): SkinPath | WalkFault {
  const normal = anchorNormal(mesh.triangles, normals, from);
  const length = Math.hypot(...direction);
  const out = (direction[0] * normal[0] + direction[1] * normal[1] + direction[2] * normal[2]) / length;
  const laid = direction.map((value, k) => value / length - out * normal[k]!) as unknown as Vector;
  if (Math.hypot(...laid) < LEAST_SLOPE) return 'points-through-skin';
  if (mm === 0) return skinPath(mesh, [from]);
  return walkLaid(mesh, from, laid, mm);
}

/** As `walk`, for a direction that already lies nearly in the plane of the first triangle. */
function walkLaid(mesh: SkinMesh, from: Anchor, laid: Vector, mm: number): SkinPath | WalkFault {
  const { triangles, positions, twins, lengths, apexes } = mesh;
  let triangle = from.triangle;
  // A hair inside, so that the first step leaves by a definite edge.
  const start = tidyAnchor(triangle, from.u + 1e-4, from.v + 1e-4, from.w + 1e-4);
  const corner = (k: number): Vector => anchorValue(triangles, positions, unit(triangle, k));
  const [a, b, c] = [corner(0), corner(1), corner(2)];
  const ex = minus(b, a).map((value) => value / lengths[triangle * 3]!) as unknown as Vector;
  const across = minus(c, a);
  const along = dot(across, ex);
  const ey = across.map(
    (value, k) => (value - along * ex[k]!) / apexes[triangle * 6 + 1]!,
  ) as unknown as Vector;
  let dx = dot(laid, ex);
  let dy = dot(laid, ey);
  let left = mm;
  let x = start.v * lengths[triangle * 3]! + start.w * apexes[triangle * 6]!;
  let y = start.w * apexes[triangle * 6 + 1]!;
  let entered = -1;
  const points: Anchor[] = [from];
  for (;;) {
    const norm = Math.hypot(dx, dy);
    dx /= norm;
    dy /= norm;
    const base = triangle * 3;
    const cx = [0, lengths[base]!, apexes[base * 2]!];
    const cy = [0, 0, apexes[base * 2 + 1]!];
    let exit = -1;
    let reach = Number.POSITIVE_INFINITY;
    for (let k = 0; k < 3; k++) {
      if (base + k === entered) continue;
      const sx = cx[(k + 1) % 3]! - cx[k]!;
      const sy = cy[(k + 1) % 3]! - cy[k]!;
      const closing = sx * dy - sy * dx;
      // Inside is on the left of each edge: only edges that we move to the right of can be left by.
      if (closing >= -1e-12) continue;
      const t = -(sx * (y - cy[k]!) - sy * (x - cx[k]!)) / closing;
      if (t < reach) {
        reach = Math.max(t, 0);
        exit = k;
      }
    }
    if (exit < 0 || reach >= left) {
      points.push(fromFlat(mesh, triangle, x + dx * left, y + dy * left));
      return skinPath(mesh, points);
    }
    left -= reach;
    x += dx * reach;
    y += dy * reach;
    const h = base + exit;
    const edge = lengths[h]!;
    const ux = (cx[(exit + 1) % 3]! - cx[exit]!) / edge;
    const uy = (cy[(exit + 1) % 3]! - cy[exit]!) / edge;
    const twin = twins[h]!;
    if (twin < 0) return 'ran-over-rim';
    // Never quite through a vertex, where "straight ahead" has no meaning.
    const s = Math.min(1 - 1e-6, Math.max(1e-6, ((x - cx[exit]!) * ux + (y - cy[exit]!) * uy) / edge));
    const forward = dx * ux + dy * uy;
    const aside = Math.abs(ux * dy - uy * dx);
    triangle = (twin / 3) | 0;
    entered = twin;
    const first = triangle * 3;
    const qx = [0, lengths[first]!, apexes[first * 2]!];
    const qy = [0, 0, apexes[first * 2 + 1]!];
    const k = twin % 3;
    const l = nextHalfEdge(twin) % 3;
    const vx = (qx[l]! - qx[k]!) / edge;
    const vy = (qy[l]! - qy[k]!) / edge;
    x = qx[k]! + vx * edge * (1 - s);
    y = qy[k]! + vy * edge * (1 - s);
    dx = -forward * vx - aside * vy;
    dy = -forward * vy + aside * vx;
    points.push(fromFlat(mesh, triangle, x, y));
  }
}

function fromFlat(mesh: SkinMesh, triangle: number, x: number, y: number): Anchor {
  const h = triangle * 3;
  const w = y / mesh.apexes[h * 2 + 1]!;
  const v = (x - w * mesh.apexes[h * 2]!) / mesh.lengths[h]!;
  return tidyAnchor(triangle, 1 - v - w, v, w);
}

function unit(triangle: number, k: number): Anchor {
  return { triangle, u: k === 0 ? 1 : 0, v: k === 1 ? 1 : 0, w: k === 2 ? 1 : 0 };
}

function minus(a: Vector, b: Vector): Vector {
  return [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
}
