// Evens out a small patch of skin: so that cloth painted on it does not show what it covers.
import type { HalfMesh } from '../src/mesh/topology.ts';
import type { Vector } from '../src/space/vector.ts';
import { add, length, scale, sub } from './rotation.ts';

/**
 * The points with a patch smoothed: each vertex drawn towards the mean of its neighbours, most in the middle, not at all at the rim.
 * @param points left half, mm. @param centre vertex in the middle of the patch, away from the midline.
 */
export function softened(
  half: HalfMesh,
  points: readonly Vector[],
  centre: number,
  radiusMm: number,
  rounds: number,
): Vector[] {
  const neighbours = points.map(() => new Set<number>());
  for (let i = 0; i < half.quads.length; i++) {
    const a = half.quads[i]!;
    const b = half.quads[(i & 3) === 3 ? i - 3 : i + 1]!;
    neighbours[a]!.add(b);
    neighbours[b]!.add(a);
  }
  const share = points.map((p) => Math.max(0, 1 - (length(sub(p, points[centre]!)) / radiusMm) ** 2));
  let now = [...points];
  for (let round = 0; round < rounds; round++) {
    const before = now;
    now = before.map((p, v) => {
      if (share[v] === 0) return p;
      const around = [...neighbours[v]!];
      const mean = scale(around.map((u) => before[u]!).reduce(add), 1 / around.length);
      return add(p, scale(sub(mean, p), share[v]! * 0.5));
    });
  }
  return now;
}

/** The points with a patch raised by some mm in a direction (unit), most in its middle, level with its surroundings at the rim. */
export function pushed(
  points: readonly Vector[],
  centre: Vector,
  direction: Vector,
  radiusMm: number,
  heightMm: number,
): Vector[] {
  return points.map((p) => {
    const share = Math.max(0, 1 - (length(sub(p, centre)) / radiusMm) ** 2);
    return add(p, scale(direction, heightMm * share * share));
  });
}
