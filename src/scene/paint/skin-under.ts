// The skin under a place of the picture as the brush needs it: an anchor that holds on every body, its place and normal here.
import { type Anchor, anchorNormal, tidyAnchor } from '../../mesh/anchor.ts';
import { MILLIMETRES_PER_METRE } from '../../space/frames.ts';
import { dot, sub, type Vector } from '../../space/vector.ts';
import { skinAt } from '../picking/pick-skin.ts';
import type { Stage } from '../stage/stage.ts';
import type { SkinHit } from './stroke.ts';

export interface BrushHit extends SkinHit {
  /** Scene frame, metres. */
  readonly place: Vector;
}

/** CSS px in the picture. Positions in mm; null off the body. */
export function skinUnder(stage: Stage, x: number, y: number): BrushHit | null {
  const hit = skinAt(stage, x, y);
  if (hit === null) return null;
  const { topology, form } = stage.model.getState();
  const [px, py, pz] = hit.place;
  return {
    anchor: anchorAt(topology.skin.triangles, form.positions, hit.triangle, hit.place),
    place: hit.place,
    position: [px * MILLIMETRES_PER_METRE, py * MILLIMETRES_PER_METRE, pz * MILLIMETRES_PER_METRE],
  };
}

/** Unit and outward, on the body that is shown. */
export function normalAt(stage: Stage, anchor: Anchor): Vector {
  const { topology, form } = stage.model.getState();
  return anchorNormal(topology.skin.triangles, form.normals, anchor);
}

/** The weights of a place that lies in a triangle. */
export function anchorAt(
  triangles: Uint32Array,
  positions: Float32Array,
  triangle: number,
  place: Vector,
): Anchor {
  const corner = (k: number): Vector => {
    const at = triangles[triangle * 3 + k]! * 3;
    return [positions[at]!, positions[at + 1]!, positions[at + 2]!];
  };
  const [a, b, c] = [corner(0), corner(1), corner(2)];
  const [ab, ac, ap] = [sub(b, a), sub(c, a), sub(place, a)];
  const [bb, bc, cc, pb, pc] = [dot(ab, ab), dot(ab, ac), dot(ac, ac), dot(ap, ab), dot(ap, ac)];
  const whole = bb * cc - bc * bc;
  // A triangle without an inside: any of its places will do.
  if (whole <= 0) return { triangle, u: 1, v: 0, w: 0 };
  const v = (cc * pb - bc * pc) / whole;
  const w = (bb * pc - bc * pb) / whole;
  return tidyAnchor(triangle, 1 - v - w, v, w);
}
