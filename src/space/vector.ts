// Three numbers and what is done with them. The unit and the frame are those of whoever holds them.

export type Vector = readonly [number, number, number];

export function dot(a: Vector, b: Vector): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

/** Right-handed. */
export function cross(a: Vector, b: Vector): Vector {
  return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
}

export function sub(a: Vector, b: Vector): Vector {
  return [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
}

/** Along the straight line between two places. */
export function apart(a: Vector, b: Vector): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

/** From `a` on along `way`, `by` times its length. */
export function along(a: Vector, way: Vector, by: number): Vector {
  return [a[0] + way[0] * by, a[1] + way[1] * by, a[2] + way[2] * by];
}

/** `share` of the way from `a` to `b`. */
export function mixed(a: Vector, b: Vector, share: number): Vector {
  return along(a, sub(b, a), share);
}

/** Of length one; a vector without length becomes `otherwise`. */
export function unit(a: Vector, otherwise: Vector = [1, 0, 0]): Vector {
  const length = Math.hypot(...a);
  return length > 1e-9 ? [a[0] / length, a[1] / length, a[2] / length] : otherwise;
}
