// Places of the body that are no trigger points and can be touched: bony landmarks, ends of muscles.
import type { Vector } from '../space/vector.ts';

/** A triangle of the fine skin, and the weights of its first two corners; the third is what is left of 1. */
type SkinAnchor = readonly [triangle: number, u: number, v: number];

export interface SkinPlace {
  readonly id: string;
  /** On the skin over it, left side or midline; several where it is broad: any of them counts. */
  readonly anchors: readonly SkinAnchor[];
  /** How far round each of them the skin is painted where it is shown, mm: where the mesh is coarse a small spot would be lost. */
  readonly spotMm: number;
  /** The same on the female body in display pose, body-frame mm, whole. */
  readonly at: readonly Vector[];
  /** mm under the skin. */
  readonly depthMm: number;
}

/** What is only touched and shown, never measured apart. */
export type TouchedPlace = Omit<SkinPlace, 'at'>;

export interface LandmarkPlace extends SkinPlace {
  readonly names: { readonly latin: string; readonly english: string; readonly plain: string };
}

/** mm in a straight line between the nearest parts of two places. */
export function apartMm(a: Pick<SkinPlace, 'at'>, b: Pick<SkinPlace, 'at'>): number {
  let least = Number.POSITIVE_INFINITY;
  for (const [x, y, z] of a.at)
    for (const there of b.at) least = Math.min(least, Math.hypot(x - there[0], y - there[1], z - there[2]));
  return least;
}

export const muscleEnds = ['origin', 'insertion'] as const;

/** Where a muscle begins or ends on bone, as far as that lies within reach of a hand. */
export interface AttachmentPlace extends SkinPlace {
  readonly muscle: string;
  readonly end: (typeof muscleEnds)[number];
}
