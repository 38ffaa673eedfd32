// What lies at a bare place of the skin: its area, the nearest points by the way over the skin, and whose they are.
import { millimetres } from '../../space/frames.ts';
import type { SkinOffer } from '../../state/atlas-state.ts';
import { type MarkAtHand, marksNear } from '../marks/marks-near.ts';
import type { Stage } from '../stage/stage.ts';
import type { PressedSkin } from './picking.ts';

/** Points further off than this have nothing to do with the place, metres over the skin. */
const REACH = 0.3;
const MOST = 3;
/** A point in the same region of the skin counts as this much nearer when the muscle is named. */
const OF_ONE_REGION = 0.75;

/** @param at CSS pixels of the page. */
export function skinOffer(stage: Stage, pressed: PressedSkin, at: { x: number; y: number }): SkinOffer {
  const { atlas } = stage.model.getState();
  const near = marksNear(stage, pressed.hit, REACH);
  const weighed = (one: MarkAtHand) =>
    one.distance * (atlas && atlas.regionOf(one.mark.triangle) === pressed.region ? OF_ONE_REGION : 1);
  const [first, ...others] = near;
  const owner = others.reduce<MarkAtHand | undefined>(
    (best, one) => (best && weighed(one) < weighed(best) ? one : best),
    first,
  );
  return {
    ...at,
    side: pressed.side,
    area: pressed.area,
    muscle: owner?.mark.muscle ?? null,
    near: near
      .slice(0, MOST)
      .map(({ mark, distance }) => ({ point: mark.point, side: mark.side, mm: millimetres(distance) })),
  };
}
