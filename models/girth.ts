// How thick a limb is: the perimeter of its cross-section at right angles to a bone. Measured before and after posing.

import type { Vector } from '../src/space/vector.ts';
import { dot, normalize, sub } from './rotation.ts';

/**
 * Perimeter (mm) of the closed section of a mesh by a plane, nearest to a point on it.
 * @param positions packed xyz, mm. @param triangles three ids each, a closed mesh.
 * @returns length of the one loop around `point`; 0 when the plane misses the mesh.
 */
export function girth(
  positions: Float32Array | Float64Array,
  triangles: Uint32Array,
  point: Vector,
  normal: Vector,
): number {
  return nearestLoop(sectionLoops(positions, triangles, point, normal), point);
}

/** Perimeter of the loop whose mean lies nearest to a point; 0 without loops. */
function nearestLoop(loops: readonly Vector[][], point: Vector): number {
  let best = 0;
  let distance = Number.POSITIVE_INFINITY;
  for (const loop of loops) {
    const mean = [0, 1, 2].map(
      (k) => loop.reduce((sum, p) => sum + p[k]!, 0) / loop.length,
    ) as unknown as Vector;
    const gap = sub(mean, point);
    if (dot(gap, gap) >= distance) continue;
    distance = dot(gap, gap);
    best = loop.reduce((sum, p, i) => {
      const step = sub(p, loop[(i + 1) % loop.length]!);
      return sum + Math.sqrt(dot(step, step));
    }, 0);
  }
  return best;
}

/** Closed polygons where a plane cuts a closed triangle mesh. */
function sectionLoops(
  positions: Float32Array | Float64Array,
  triangles: Uint32Array,
  point: Vector,
  normal: Vector,
): Vector[][] {
  const n = normalize(normal);
  const at = (v: number): Vector => [positions[v * 3]!, positions[v * 3 + 1]!, positions[v * 3 + 2]!];
  const height = (v: number) => dot(sub(at(v), point), n) || 1e-9;
  const next = new Map<string, { to: string; p: Vector }>();
  const crossing = (a: number, b: number): { key: string; p: Vector } => {
    const [low, high] = a < b ? [a, b] : [b, a];
    const t = height(low) / (height(low) - height(high));
    const [p, q] = [at(low), at(high)];
    return {
      key: `${low},${high}`,
      p: [0, 1, 2].map((k) => p[k]! + t * (q[k]! - p[k]!)) as unknown as Vector,
    };
  };
  for (let t = 0; t < triangles.length; t += 3) {
    const ids = [triangles[t]!, triangles[t + 1]!, triangles[t + 2]!];
    const above = ids.map((v) => height(v) > 0);
    let enter: ReturnType<typeof crossing> | undefined;
    let leave: ReturnType<typeof crossing> | undefined;
    for (let i = 0; i < 3; i++) {
      const j = (i + 1) % 3;
      if (above[i] && !above[j]) leave = crossing(ids[i]!, ids[j]!);
      if (!above[i] && above[j]) enter = crossing(ids[i]!, ids[j]!);
    }
    if (enter && leave) next.set(leave.key, { to: enter.key, p: leave.p });
  }
  const loops: Vector[][] = [];
  for (const start of next.keys()) {
    const loop: Vector[] = [];
    for (let key = start; next.has(key); ) {
      const step = next.get(key)!;
      next.delete(key);
      loop.push(step.p);
      key = step.to;
    }
    if (loop.length > 2) loops.push(loop);
  }
  return loops;
}
