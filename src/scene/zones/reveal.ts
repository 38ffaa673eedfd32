// The one motion of a zone: it grows from its point outward once, then stands.
import { type IUniform, Vector4 } from 'three';
import { millimetres } from '../../space/frames.ts';
import type { Vector } from '../../space/vector.ts';

export interface Reveal {
  /** Origin (mm) and radius (mm), read by skin and stipple. */
  readonly uniform: IUniform<Vector4>;
  /** Starts growing from a place (metres) to a reach (mm); without a reach all is there at once. */
  start(place: Vector, reachMm: number | null): void;
  /** Advances to a time (ms). True while it grows. */
  advance(now: number): boolean;
}

/** The whole zone is seen this long after it began: within a quarter of a second of a press, the first frame included. */
const MILLISECONDS = 150;
/** Everything, and more. */
const ALL_MM = 1e7;
/** Width of the soft front, mm; must be at least that of the shader. */
const FRONT_MM = 20;
/** Share of the reach that shows in the first frame, so that a press is answered at once. */
const HEAD_START = 0.35;

export function createReveal(): Reveal {
  const uniform = { value: new Vector4(0, 0, 0, ALL_MM) };
  let begun: number | null = null;
  let growing = false;
  let reach = 0;
  return {
    uniform,
    start: (place, reachMm) => {
      reach = (reachMm ?? 0) + FRONT_MM;
      growing = reachMm !== null;
      begun = null;
      const [x, y, z] = place.map(millimetres) as unknown as Vector;
      uniform.value.set(x, y, z, growing ? reach * HEAD_START : ALL_MM);
    },
    advance: (now) => {
      if (!growing) return false;
      begun ??= now;
      const share = Math.min(1, (now - begun) / MILLISECONDS);
      const eased = 1 - (1 - share) ** 2;
      growing = share < 1;
      uniform.value.w = growing ? reach * (HEAD_START + (1 - HEAD_START) * eased) : ALL_MM;
      return growing;
    },
  };
}

/** The greatest distance of what lies inside any of the fields from a place, mm: how far a zone has to grow from its point. */
export function reachOf(fields: readonly Int8Array[], place: Vector, positions: Float32Array): number {
  let most = 0;
  for (const values of fields) {
    for (let v = 0; v < values.length; v++) {
      if (values[v]! <= 0) continue;
      const x = positions[v * 3]! - place[0];
      const y = positions[v * 3 + 1]! - place[1];
      const z = positions[v * 3 + 2]! - place[2];
      most = Math.max(most, x * x + y * y + z * z);
    }
  }
  return millimetres(Math.sqrt(most));
}
