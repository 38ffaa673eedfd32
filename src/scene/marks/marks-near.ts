// The marks near a place on the skin, by the way over it; and the way to any other place.
import type { Vector } from '../../space/vector.ts';
import type { SkinHit } from '../picking/skin-rays.ts';
import type { Stage } from '../stage/stage.ts';
import { skinGraphOf } from '../ways/skin-graph.ts';
import type { Mark } from './mark-layout.ts';

export interface MarkAtHand {
  readonly mark: Mark;
  /** Metres over the skin. */
  readonly distance: number;
}

/**
 * The marks in reach of a place on the skin, nearest first.
 * @param reach metres over the skin; without it those of the whole body.
 */
export function marksNear(stage: Stage, hit: SkinHit, reach = Number.POSITIVE_INFINITY): MarkAtHand[] {
  const wayTo = waysFrom(stage, hit, reach);
  return stage.marks.marks
    .map((mark) => ({ mark, distance: wayTo(mark) }))
    .filter(({ distance }) => distance <= reach)
    .sort((a, b) => a.distance - b.distance);
}

/** Metres over the skin from a place to another one that lies in a triangle of the fine skin. */
export function waysFrom(
  stage: Stage,
  hit: SkinHit,
  reach: number,
): (to: Pick<Mark, 'triangle' | 'position'>) => number {
  const { topology, form } = stage.model.getState();
  const { quads } = topology.cage;
  const { positions } = form;
  const corners = (triangle: number) => quads.subarray((triangle >> 3) * 4, (triangle >> 3) * 4 + 4);
  const gap = (v: number, [x, y, z]: Vector) =>
    Math.hypot(positions[v * 3]! - x, positions[v * 3 + 1]! - y, positions[v * 3 + 2]! - z);
  const starts = [...corners(hit.triangle)].map((vertex) => ({ vertex, distance: gap(vertex, hit.place) }));
  const { distances } = skinGraphOf(topology.cage).spread(starts, positions, reach);
  return ({ triangle, position }) => {
    const over = Math.min(...[...corners(triangle)].map((v) => distances[v]! + gap(v, position)));
    const [x, y, z] = hit.place;
    // Within one quad the way by its corners is a detour.
    if (triangle >> 3 !== hit.triangle >> 3) return over;
    return Math.hypot(position[0] - x, position[1] - y, position[2] - z);
  };
}
