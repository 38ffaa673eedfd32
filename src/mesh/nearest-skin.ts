// The skin nearest to a point of space, and the skin that a ray meets. Plain scans: used by the compiler only.
import { cross, dot, type Vector } from '../space/vector.ts';
import { type Anchor, tidyAnchor } from './anchor.ts';
import type { SkinMesh } from './skin-mesh.ts';

/**
 * The nearest place on the triangles that `allowed` lets through.
 * @param point mm, in the frame of the positions. Undefined when no triangle is allowed.
 */
export function nearestSkin(
  { triangles, positions, longestMm }: Pick<SkinMesh, 'triangles' | 'positions' | 'longestMm'>,
  point: Vector,
  allowed: (triangle: number) => boolean = () => true,
): { anchor: Anchor; gapMm: number } | undefined {
  let best = Number.POSITIVE_INFINITY;
  let anchor: Anchor | undefined;
  const p = new Float64Array(9);
  for (let t = 0; t * 3 < triangles.length; t++) {
    // No point of a triangle is further from its first corner than the longest edge.
    const first = triangles[t * 3]! * 3;
    const reach = Math.sqrt(best) + longestMm;
    const dx = positions[first]! - point[0];
    const dy = positions[first + 1]! - point[1];
    const dz = positions[first + 2]! - point[2];
    if (dx * dx + dy * dy + dz * dz > reach * reach) continue;
    let box = 0;
    for (let k = 0; k < 3; k++) {
      const a = positions[triangles[t * 3]! * 3 + k]! - point[k]!;
      const b = positions[triangles[t * 3 + 1]! * 3 + k]! - point[k]!;
      const c = positions[triangles[t * 3 + 2]! * 3 + k]! - point[k]!;
      p[k] = a;
      p[3 + k] = b;
      p[6 + k] = c;
      const low = Math.min(a, b, c);
      const high = Math.max(a, b, c);
      const gap = low > 0 ? low : high < 0 ? high : 0;
      box += gap * gap;
    }
    if (box >= best || !allowed(t)) continue;
    const [u, v, w] = nearestWeights(p);
    let gap = 0;
    for (let k = 0; k < 3; k++) gap += (u * p[k]! + v * p[3 + k]! + w * p[6 + k]!) ** 2;
    if (gap >= best) continue;
    best = gap;
    anchor = tidyAnchor(t, u, v, w);
  }
  return anchor && { anchor, gapMm: Math.sqrt(best) };
}

/** The first or the last place where a ray leaves the triangles that `allowed` lets through; undefined when it meets none. */
export function rayExit(
  { triangles, positions }: SkinMesh,
  origin: Vector,
  direction: Vector,
  which: 'first' | 'last',
  allowed: (triangle: number) => boolean,
): Anchor | undefined {
  let best = which === 'last' ? 0 : Number.POSITIVE_INFINITY;
  let anchor: Anchor | undefined;
  const at = (v: number): Vector => [
    positions[v * 3]! - origin[0],
    positions[v * 3 + 1]! - origin[1],
    positions[v * 3 + 2]! - origin[2],
  ];
  for (let t = 0; t * 3 < triangles.length; t++) {
    if (!allowed(t)) continue;
    const a = at(triangles[t * 3]!);
    const b = at(triangles[t * 3 + 1]!);
    const c = at(triangles[t * 3 + 2]!);
    // Volumes of the origin's pyramids over the edges tell on which side of each the ray passes.
    const u = dot(direction, cross(b, c));
    const v = dot(direction, cross(c, a));
    const w = dot(direction, cross(a, b));
    if (u < 0 || v < 0 || w < 0) continue;
    const sum = u + v + w;
    if (sum <= 0) continue;
    const hit = [0, 1, 2].map((k) => (u * a[k]! + v * b[k]! + w * c[k]!) / sum);
    const reach = dot(hit as unknown as Vector, direction);
    if (reach <= 0 || (which === 'last' ? reach <= best : reach >= best)) continue;
    best = reach;
    anchor = tidyAnchor(t, u, v, w);
  }
  return anchor;
}

/** Weights of the point of a triangle (three corners, xyz, origin at the query point) nearest to the origin (Ericson 2005). */
function nearestWeights(p: Float64Array): Vector {
  const a: Vector = [p[0]!, p[1]!, p[2]!];
  const ab: Vector = [p[3]! - a[0], p[4]! - a[1], p[5]! - a[2]];
  const ac: Vector = [p[6]! - a[0], p[7]! - a[1], p[8]! - a[2]];
  const d1 = -dot(ab, a);
  const d2 = -dot(ac, a);
  if (d1 <= 0 && d2 <= 0) return [1, 0, 0];
  const b: Vector = [p[3]!, p[4]!, p[5]!];
  const d3 = -dot(ab, b);
  const d4 = -dot(ac, b);
  if (d3 >= 0 && d4 <= d3) return [0, 1, 0];
  const c: Vector = [p[6]!, p[7]!, p[8]!];
  const d5 = -dot(ab, c);
  const d6 = -dot(ac, c);
  if (d6 >= 0 && d5 <= d6) return [0, 0, 1];
  const vc = d1 * d4 - d3 * d2;
  if (vc <= 0 && d1 >= 0 && d3 <= 0) return [1 - d1 / (d1 - d3), d1 / (d1 - d3), 0];
  const vb = d5 * d2 - d1 * d6;
  if (vb <= 0 && d2 >= 0 && d6 <= 0) return [1 - d2 / (d2 - d6), 0, d2 / (d2 - d6)];
  const va = d3 * d6 - d5 * d4;
  if (va <= 0 && d4 - d3 >= 0 && d5 - d6 >= 0) {
    const t = (d4 - d3) / (d4 - d3 + (d5 - d6));
    return [0, 1 - t, t];
  }
  const sum = va + vb + vc;
  return [va / sum, vb / sum, vc / sum];
}
