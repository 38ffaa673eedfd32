// Where on a triangle a place is nearest, and how far that is. The one inner loop of all distance fields here.

/** Filled by `nearestOnTriangle`: no object is made in the inner loop. */
export interface Nearest {
  squared: number;
  /** Shares of the second and third corner; the first has the rest. */
  second: number;
  third: number;
}

/**
 * Nearest point of a triangle. Corners packed xyz at `a`, `b`, `c` of `points`.
 * After Ericson, Real-Time Collision Detection (2005), ch. 5: by the region of the plane over which the place lies.
 */
export function nearestOnTriangle(
  points: ArrayLike<number>,
  a: number,
  b: number,
  c: number,
  x: number,
  y: number,
  z: number,
  out: Nearest,
): void {
  const [ax, ay, az] = [points[a]!, points[a + 1]!, points[a + 2]!];
  const [ux, uy, uz] = [points[b]! - ax, points[b + 1]! - ay, points[b + 2]! - az];
  const [vx, vy, vz] = [points[c]! - ax, points[c + 1]! - ay, points[c + 2]! - az];
  const [px, py, pz] = [x - ax, y - ay, z - az];
  const uu = ux * ux + uy * uy + uz * uz;
  const uv = ux * vx + uy * vy + uz * vz;
  const vv = vx * vx + vy * vy + vz * vz;
  const up = ux * px + uy * py + uz * pz;
  const vp = vx * px + vy * py + vz * pz;
  let s = 0;
  let t = 0;
  const d5 = up - uv;
  const d6 = vp - vv;
  const d3 = up - uu;
  const d4 = vp - uv;
  if (up <= 0 && vp <= 0) {
    // The first corner.
  } else if (d3 >= 0 && d4 <= d3) {
    s = 1;
  } else if (d6 >= 0 && d5 <= d6) {
    t = 1;
  } else {
    const overUV = up * d4 - d3 * vp;
    const overV = d5 * vp - up * d6;
    const overFar = d3 * d6 - d5 * d4;
    if (overUV <= 0 && up >= 0 && d3 <= 0) {
      s = up / (up - d3);
    } else if (overV <= 0 && vp >= 0 && d6 <= 0) {
      t = vp / (vp - d6);
    } else if (overFar <= 0 && d4 - d3 >= 0 && d5 - d6 >= 0) {
      t = (d4 - d3) / (d4 - d3 + (d5 - d6));
      s = 1 - t;
    } else {
      const whole = 1 / (overFar + overV + overUV);
      s = overV * whole;
      t = overUV * whole;
    }
  }
  const [ex, ey, ez] = [px - ux * s - vx * t, py - uy * s - vy * t, pz - uz * s - vz * t];
  out.squared = ex * ex + ey * ey + ez * ez;
  out.second = s;
  out.third = t;
}
