// A sphere of quads (a blown-up cube) of radius 1 about the origin, for tests of ways. Closed, as a body is.
import type { Vector } from '../../../src/space/vector.ts';

export interface Sphere {
  readonly positions: Float32Array;
  readonly quads: Uint32Array;
  /** The vertex nearest to a direction. */
  readonly vertexAt: (direction: Vector) => number;
}

export function sphere(steps: number): Sphere {
  const ids = new Map<string, number>();
  const places: number[] = [];
  const vertex = (x: number, y: number, z: number): number => {
    const key = [x, y, z].join();
    const known = ids.get(key);
    if (known !== undefined) return known;
    const length = Math.hypot(x, y, z);
    places.push(x / length, y / length, z / length);
    ids.set(key, ids.size);
    return ids.size - 1;
  };
  const quads: number[] = [];
  const grid = (n: number) => (2 * n) / steps - 1;
  for (const axis of [0, 1, 2]) {
    for (const side of [-1, 1]) {
      const on = (a: number, b: number) => {
        const at = [grid(a), grid(b)];
        at.splice(axis, 0, side);
        return vertex(at[0]!, at[1]!, at[2]!);
      };
      for (let a = 0; a < steps; a++) {
        for (let b = 0; b < steps; b++) {
          const quad = [on(a, b), on(a + 1, b), on(a + 1, b + 1), on(a, b + 1)];
          // All seen from outside in the same sense: each directed edge occurs once.
          quads.push(...(side > 0 === (axis !== 1) ? quad : quad.reverse()));
        }
      }
    }
  }
  const positions = Float32Array.from(places);
  const vertexAt = ([x, y, z]: Vector): number => {
    let [best, most] = [0, -Infinity];
    for (let v = 0; v < ids.size; v++) {
      const near = positions[v * 3]! * x + positions[v * 3 + 1]! * y + positions[v * 3 + 2]! * z;
      if (near > most) [best, most] = [v, near];
    }
    return best;
  };
  return { positions, quads: Uint32Array.from(quads), vertexAt };
}
