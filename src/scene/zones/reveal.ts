// The one motion of a zone: it grows from its point outward once, then stands.
import type { Vector4 } from 'three';
import type { Vector } from '../../space/vector.ts';

export interface Reveal {
  /** Starts growing from a place (metres) to a reach (mm); at once when `instantly`. */
  start(place: Vector, reachMm: number, instantly: boolean): void;
  /** Advances to a time (ms). True while it grows. */
  advance(now: number): boolean;
}

const MILLISECONDS = 620;
/** Everything, and more. */
const ALL_MM = 1e7;
/** Width of the soft front, mm; must be at least that of the shader. */
const FRONT_MM = 20;
/** Share of the reach that shows in the first frame, so that a click is answered at once. */
const HEAD_START = 0.22;

/** @param uniform origin (mm) and radius (mm), read by skin and stipple. */
export function createReveal(uniform: Vector4): Reveal {
  let begun: number | null = null;
  let growing = false;
  let reach = 0;
  return {
    start: (place, reachMm, instantly) => {
      reach = reachMm + FRONT_MM;
      growing = !instantly;
      begun = null;
      uniform.set(place[0] * 1000, place[1] * 1000, place[2] * 1000, instantly ? ALL_MM : reach * HEAD_START);
    },
    advance: (now) => {
      if (!growing) return false;
      begun ??= now;
      const share = Math.min(1, (now - begun) / MILLISECONDS);
      const eased = 1 - (1 - share) ** 2;
      growing = share < 1;
      uniform.w = growing ? reach * (HEAD_START + (1 - HEAD_START) * eased) : ALL_MM;
      return growing;
    },
  };
}
