// What lies at a bare place of the skin: its area, the nearest points by the way over the skin, and whose they are.
import { millimetres } from '../../space/frames.ts';
import type { Vector } from '../../space/vector.ts';
import type { SkinOffer } from '../../state/atlas-state.ts';
import type { Mark } from '../marks/mark-layout.ts';
import type { Stage } from '../stage/stage.ts';
import { skinGraphOf } from '../ways/skin-graph.ts';
import type { PressedSkin } from './picking.ts';

/** Points further off than this have nothing to do with the place, metres over the skin. */
const REACH = 0.3;
const MOST = 3;
/** A point in the same region of the skin counts as this much nearer when the muscle is named. */
const OF_ONE_REGION = 0.75;

interface MarkAtHand {
  readonly mark: Mark;
  /** Metres over the skin. */
  readonly distance: number;
}

/** @param at CSS pixels of the page. */
export function skinOffer(stage: Stage, pressed: PressedSkin, at: { x: number; y: number }): SkinOffer {
  const { atlas } = stage.model.getState();
  const near = marksNear(stage, pressed.hit);
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

/** The marks in reach, nearest first. */
function marksNear(stage: Stage, hit: PressedSkin['hit']): MarkAtHand[] {
  const { topology, form } = stage.model.getState();
  const { quads } = topology.cage;
  const { positions } = form;
  const corners = (triangle: number) => quads.subarray((triangle >> 3) * 4, (triangle >> 3) * 4 + 4);
  const gap = (v: number, [x, y, z]: Vector) =>
    Math.hypot(positions[v * 3]! - x, positions[v * 3 + 1]! - y, positions[v * 3 + 2]! - z);
  const starts = [...corners(hit.triangle)].map((vertex) => ({ vertex, distance: gap(vertex, hit.place) }));
  const { distances } = skinGraphOf(topology.cage).spread(starts, positions, REACH);
  return stage.marks.marks
    .map((mark) => {
      const over = Math.min(...[...corners(mark.triangle)].map((v) => distances[v]! + gap(v, mark.position)));
      const [x, y, z] = hit.place;
      const straight = Math.hypot(mark.position[0] - x, mark.position[1] - y, mark.position[2] - z);
      // Within one quad the way by its corners is a detour.
      const same = mark.triangle >> 3 === hit.triangle >> 3;
      return { mark, distance: same ? straight : over };
    })
    .filter(({ distance }) => distance <= REACH)
    .sort((a, b) => a.distance - b.distance);
}
