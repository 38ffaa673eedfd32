// How far apart two places are.
import type { Vector } from '../space/vector.ts';

/** Along the straight line, mm: never more than over the skin. */
export function straightMm(a: Vector, b: Vector): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}
