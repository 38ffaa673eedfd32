// Whose pain the picture shows together: the pinned points, one of them in front or all alike, or those of one of two pictures;
// else the one that is chosen.
import type { AtlasState, PointOnSide } from './atlas-state.ts';
import { pairOf } from './pair.ts';
import { pinOf, pointOfPin } from './pin.ts';
import { frontPin } from './pins.ts';
import { shownPoint } from './shown-point.ts';

export interface ShownPains {
  /** Drawn in full: one point, or all pins alike. */
  readonly solid: readonly PointOnSide[];
  /** Drawn thinly behind it. */
  readonly behind: readonly PointOnSide[];
}

const known = new WeakMap<AtlasState, ShownPains>();

/** The same object for the same state. A point that is chosen and not pinned stands in front of the pins. */
export function shownPains(state: AtlasState): ShownPains {
  const made = known.get(state) ?? worked(state);
  known.set(state, made);
  return made;
}

function worked(state: AtlasState): ShownPains {
  const chosen = shownPoint(state);
  const { pins, presenting } = state;
  if (pins.length === 0) return { solid: chosen ? [chosen] : [], behind: [] };
  const pair = pairOf(state);
  if (pair !== null) {
    const [left, right] = pair;
    const others = right.filter((one) => !left.some((other) => pinOf(other) === pinOf(one)));
    return { solid: state.half === null ? [...left, ...others] : pair[state.half], behind: [] };
  }
  // The plate alone is about the pins.
  const newest = presenting === null && chosen && !pins.includes(pinOf(chosen)) ? chosen : null;
  const lead = newest ?? frontPin(state);
  const all = pins.map(pointOfPin);
  if (lead === null) return { solid: all, behind: [] };
  const front = pinOf(lead);
  return { solid: [lead], behind: all.filter((one) => pinOf(one) !== front) };
}

/** So many pains at once show what only some feel as well: of more the dots would hide where all feel it. */
const MOST_STIPPLED = 3;

/** Those whose spillover is shown. */
export function stippledPains(state: AtlasState): readonly PointOnSide[] {
  const { solid } = shownPains(state);
  return solid.length > MOST_STIPPLED ? [] : solid;
}

/** Those that the camera frames: all pins; but a point that has just been chosen, or is presented, by itself. */
export function framedPains(state: AtlasState): readonly PointOnSide[] {
  const { point, muscle, pins, side, presenting } = state;
  // A muscle is looked at by itself as well; where nothing is chosen or pinned, there is no point to frame.
  if (point === null && (muscle !== null || pins.length === 0)) return [];
  const { solid, behind } = shownPains(state);
  const alone =
    (presenting !== null && pairOf(state) === null) ||
    (point !== null && !pins.includes(pinOf({ point, side })));
  return alone ? solid : [...solid, ...behind];
}

/** The pin or point that the plate alone shows now; null where there is nothing to show, or all pins are shown at once. */
export function presented(state: AtlasState): PointOnSide | null {
  const { solid } = shownPains(state);
  return solid.length === 1 ? solid[0]! : null;
}
