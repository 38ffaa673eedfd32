// From an authored landmark to its anchor on the skin.
import { DataError } from '../dataset/data-error.ts';
import type { Landmark } from '../dataset/reference-schema.ts';
import { type Anchor, anchorValue } from '../mesh/anchor.ts';
import { nearestSkin, rayExit } from '../mesh/nearest-skin.ts';
import type { Vector } from '../space/vector.ts';
import type { CompileSurface } from './compile-surface.ts';

/** A landmark bound to the skin of the left side or the midline. */
export interface ResolvedLandmark {
  readonly id: string;
  readonly anchor: Anchor;
  /** Bone under the skin, mm along the inward normal; 0 for skin points. */
  readonly depthMm: number;
  /** From the authored point to the skin, mm; 0 for rays. Large figures show a slip of the author. */
  readonly gapMm: number;
}

/** Authored points further off the skin than this are taken for slips, mm. */
const FURTHEST_OFF_SKIN_MM = 40;

/** @throws DataError when neither or both of `at` and `ray` are given, or no skin is found. */
export function resolveLandmark(surface: CompileSurface, landmark: Landmark): ResolvedLandmark {
  const { id, at, ray, side, depthMm = 0 } = landmark;
  const fail = (field: string, got: unknown, expected: string): never => {
    throw new DataError(`landmarks/${id}`, field, got, expected);
  };
  if ((at === undefined) === (ray === undefined)) fail('at', at, 'either "at" or "ray"');
  if (at !== undefined) {
    const open = (t: number): boolean => visible(surface, t);
    const found = nearestSkin(surface.mesh, at, open);
    if (found === undefined) return fail('at', at, 'a point near the skin');
    const anchor = side === 'midline' ? midlineAnchor(surface, at) : found.anchor;
    if (anchor === undefined) return fail('side', side, 'a mesh with a midline');
    if (found.gapMm > FURTHEST_OFF_SKIN_MM)
      fail('at', at, `a point within ${FURTHEST_OFF_SKIN_MM} mm of the skin`);
    if (side === 'paired' && anchorValue(surface.mesh.triangles, surface.mesh.positions, anchor)[0] < 0)
      fail('at', at, 'a point of the left side (x > 0)');
    return { id, anchor, depthMm, gapMm: found.gapMm };
  }
  const { segment, along, angle } = ray!;
  const index = surface.segments.findIndex((other) => other.id === segment);
  if (index < 0)
    return fail('ray.segment', segment, `one of ${surface.segments.map((s) => s.id).join(', ')}`);
  const { proximal, distal } = surface.segments[index]!;
  const origin = proximal.map((value, k) => value + (distal[k]! - value) * along) as unknown as Vector;
  const direction = rayDirection(proximal, distal, angle);
  const left = (t: number): boolean =>
    visible(surface, t) &&
    [0, 1, 2].every((k) => surface.mesh.positions[surface.mesh.triangles[t * 3 + k]! * 3]! >= 0);
  const own = (t: number): boolean =>
    left(t) && [0, 1, 2].some((k) => surface.segmentOf[surface.mesh.triangles[t * 3 + k]!] === index);
  // Beside a joint the ray may leave by a neighbour's skin: then the first skin it meets.
  const anchor =
    rayExit(surface.mesh, origin, direction, 'last', own) ??
    rayExit(surface.mesh, origin, direction, 'first', left);
  if (anchor === undefined) return fail('ray', ray, `a ray that meets the skin of ${segment}`);
  if (side === 'paired') return { id, anchor, depthMm, gapMm: 0 };
  const middle = midlineAnchor(surface, anchorValue(surface.mesh.triangles, surface.mesh.positions, anchor));
  return { id, anchor: middle ?? anchor, depthMm, gapMm: 0 };
}

/** Across the segment: 0 degrees to the front, 90 away from the midline, 180 back, 270 towards the midline. */
function rayDirection(proximal: Vector, distal: Vector, angle: number): Vector {
  const axis = unit([distal[0] - proximal[0], distal[1] - proximal[1], distal[2] - proximal[2]]);
  // A segment that itself points to the front (the foot) counts from above instead.
  const towards: Vector = Math.abs(axis[2]) > 0.8 ? [0, 1, 0] : [0, 0, 1];
  const front = unit(across(towards, axis));
  const aside = across([1, 0, 0], axis);
  const lean = aside[0] * front[0] + aside[1] * front[1] + aside[2] * front[2];
  const lateral = unit([aside[0] - lean * front[0], aside[1] - lean * front[1], aside[2] - lean * front[2]]);
  const turn = (angle * Math.PI) / 180;
  return [0, 1, 2].map((k) => front[k]! * Math.cos(turn) + lateral[k]! * Math.sin(turn)) as unknown as Vector;
}

function across(a: Vector, axis: Vector): Vector {
  const lean = a[0] * axis[0] + a[1] * axis[1] + a[2] * axis[2];
  return [a[0] - lean * axis[0], a[1] - lean * axis[1], a[2] - lean * axis[2]];
}

function unit(a: Vector): Vector {
  const length = Math.hypot(...a) || 1;
  return [a[0] / length, a[1] / length, a[2] / length];
}

function visible({ mesh, hidden }: CompileSurface, triangle: number): boolean {
  return [0, 1, 2].every((k) => hidden[mesh.triangles[triangle * 3 + k]!] === 0);
}

function midlineAnchor(surface: CompileSurface, point: Vector): Anchor | undefined {
  return surface.midline.nearest([0, point[1], point[2]], (v) => surface.hidden[v] === 0);
}
