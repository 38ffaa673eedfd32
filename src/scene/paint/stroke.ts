// The way of a brush between two reports of the pointer: places on the skin, near enough to one another to leave no gap.
import type { Anchor } from '../../mesh/anchor.ts';
import { sub, type Vector } from '../../space/vector.ts';

export interface SkinHit {
  readonly anchor: Anchor;
  readonly position: Vector;
}

/** Where the pointer stood on the page, px, and the skin under it; null off the body. */
export interface BrushPlace {
  readonly x: number;
  readonly y: number;
  readonly hit: SkinHit | null;
}

/** Below this step on the page nothing lies between: one side is a rim, and the skin beyond it is another part. */
const finestPx = 0.5;

/** Straight distance. */
export const apart = (one: Vector, other: Vector) => Math.hypot(...sub(one, other));

/**
 * The hits after `from` up to `to`, in order, never farther apart than `spacing` (in the unit of the positions) unless
 * a rim lies between. The skin is asked at the middle, again and again: off the body nothing is painted, and where
 * the skin goes on the stroke goes on.
 */
export const hitsBetween = (
  from: BrushPlace,
  to: BrushPlace,
  spacing: number,
  skinAt: (x: number, y: number) => SkinHit | null,
): SkinHit[] => {
  const page = Math.hypot(to.x - from.x, to.y - from.y);
  const near = from.hit && to.hit && apart(from.hit.position, to.hit.position) <= spacing;
  const coarse = !from.hit && !to.hit && page <= 4;
  if (near || coarse || page <= finestPx) return to.hit ? [to.hit] : [];
  const x = (from.x + to.x) / 2;
  const y = (from.y + to.y) / 2;
  const middle = { x, y, hit: skinAt(x, y) };
  return [...hitsBetween(from, middle, spacing, skinAt), ...hitsBetween(middle, to, spacing, skinAt)];
};
