// Lines through given places: resampled evenly, interpolated smoothly, smoothed. Packed xyz.

/** Length of a line, mm, and how far along it each of its places lies, 0 to 1. */
export function arcOf(line: ArrayLike<number>): { length: number; at: Float64Array } {
  const count = line.length / 3;
  const at = new Float64Array(count);
  for (let i = 1; i < count; i++) {
    const [dx, dy, dz] = [0, 1, 2].map((axis) => line[i * 3 + axis]! - line[i * 3 - 3 + axis]!);
    at[i] = at[i - 1]! + Math.hypot(dx!, dy!, dz!);
  }
  const length = at[count - 1]!;
  for (let i = 1; i < count; i++) at[i] = length > 0 ? at[i]! / length : i / (count - 1);
  return { length, at };
}

/**
 * `count` places along a line, evenly by length, on a centripetal-like cubic (Catmull-Rom over arc length) through all of
 * its places. @param size figures a place
 */
export function smoothLine(
  values: ArrayLike<number>,
  at: ArrayLike<number>,
  count: number,
  size = 3,
): Float32Array {
  const out = new Float32Array(count * size);
  for (let n = 0; n < count; n++) {
    const t = count === 1 ? 0 : n / (count - 1);
    for (let axis = 0; axis < size; axis++) out[n * size + axis] = cubicAt(values, at, size, axis, t);
  }
  return out;
}

/** Straight between the places: for thicknesses, which must not overshoot. */
export function stepsBetween(values: ArrayLike<number>, at: ArrayLike<number>, count: number): Float32Array {
  const out = new Float32Array(count);
  for (let n = 0, i = 0; n < count; n++) {
    const t = count === 1 ? 0 : n / (count - 1);
    while (i < at.length - 2 && at[i + 1]! < t) i++;
    const span = at.length > 1 ? at[i + 1]! - at[i]! : 0;
    const share = span > 0 ? Math.min(1, Math.max(0, (t - at[i]!) / span)) : 0;
    out[n] = values[i]! + ((values[i + 1] ?? values[i])! - values[i]!) * share;
  }
  return out;
}

function cubicAt(
  values: ArrayLike<number>,
  at: ArrayLike<number>,
  size: number,
  axis: number,
  t: number,
): number {
  const count = at.length;
  if (count === 1) return values[axis]!;
  let i = 0;
  while (i < count - 2 && at[i + 1]! < t) i++;
  const value = (n: number) => values[n * size + axis]!;
  const span = at[i + 1]! - at[i]!;
  if (span <= 0) return value(i);
  const slope = (n: number): number => {
    const [before, after] = [Math.max(0, n - 1), Math.min(count - 1, n + 1)];
    const width = at[after]! - at[before]!;
    return width > 0 ? (value(after) - value(before)) / width : 0;
  };
  const s = (t - at[i]!) / span;
  const [a, b] = [value(i), value(i + 1)];
  const [p, q] = [slope(i) * span, slope(i + 1) * span];
  return a + s * (p + s * (3 * (b - a) - 2 * p - q + s * (2 * (a - b) + p + q)));
}

/** Rounds a line off, its ends held: `strength` is the deviation of the bell in places. */
export function smoothed(values: Float32Array, size: number, strength: number): Float32Array {
  const count = values.length / size;
  const reach = Math.ceil(strength * 3);
  if (reach < 1 || count < 3) return values.slice();
  const out = new Float32Array(values.length);
  for (let n = 0; n < count; n++) {
    // The bell narrows toward the ends, which therefore stay where they are.
    const room = Math.min(n, count - 1 - n, reach);
    let sum = 0;
    for (let k = -room; k <= room; k++) {
      const weight = Math.exp(-(k * k) / (2 * strength * strength));
      sum += weight;
      for (let axis = 0; axis < size; axis++)
        out[n * size + axis]! += weight * values[(n + k) * size + axis]!;
    }
    for (let axis = 0; axis < size; axis++) out[n * size + axis]! /= sum;
  }
  return out;
}
