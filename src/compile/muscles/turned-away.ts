// How much of a simplified face takes its light from corners that look elsewhere: it is drawn as a dark patch.
import { cross, dot, sub, type Vector } from '../../space/vector.ts';

/** Cosine of a corner's normal to its triangle's: below, the corner lies on the back of what the triangle is the face of. */
const AWAY = -0.5;

/**
 * @param positions xyz a vertex, any unit. @param normals unit, xyz a vertex, as they light it.
 * @param triangles three ids each, counter-clockwise from outside.
 * @returns share of the area, 0 to 1, in triangles that have a corner turned away; 1 where there is no area.
 */
export function turnedAway(
  positions: ArrayLike<number>,
  normals: ArrayLike<number>,
  triangles: ArrayLike<number>,
): number {
  const at = (list: ArrayLike<number>, vertex: number): Vector =>
    [0, 1, 2].map((k) => list[vertex * 3 + k]!) as unknown as Vector;
  let [all, away] = [0, 0];
  for (let t = 0; t < triangles.length; t += 3) {
    const corners = [triangles[t]!, triangles[t + 1]!, triangles[t + 2]!] as const;
    const [a, b, c] = corners.map((vertex) => at(positions, vertex)) as [Vector, Vector, Vector];
    const face = cross(sub(b, a), sub(c, a));
    const area = Math.hypot(...face);
    all += area;
    if (corners.some((vertex) => dot(face, at(normals, vertex)) < AWAY * area)) away += area;
  }
  return all > 0 ? away / all : 1;
}
