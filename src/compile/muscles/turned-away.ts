// How much of a simplified face takes its light from corners that look elsewhere: it is drawn as a dark patch.

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
  let [all, away] = [0, 0];
  for (let t = 0; t < triangles.length; t += 3) {
    const corners = [triangles[t]! * 3, triangles[t + 1]! * 3, triangles[t + 2]! * 3] as const;
    const [a, b, c] = corners;
    const [ux, uy, uz] = [0, 1, 2].map((k) => positions[b + k]! - positions[a + k]!) as [
      number,
      number,
      number,
    ];
    const [vx, vy, vz] = [0, 1, 2].map((k) => positions[c + k]! - positions[a + k]!) as [
      number,
      number,
      number,
    ];
    const [x, y, z] = [uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx];
    const area = Math.hypot(x, y, z);
    all += area;
    if (corners.some((at) => x * normals[at]! + y * normals[at + 1]! + z * normals[at + 2]! < AWAY * area))
      away += area;
  }
  return all > 0 ? away / all : 1;
}
