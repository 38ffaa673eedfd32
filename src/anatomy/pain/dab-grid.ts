// Where dabs lie: on a grid so fine that nobody sees it, and that a link holds whole: what was painted and what it brings back is the same.
import { type Anchor, tidyAnchor } from '../../mesh/anchor.ts';

/** Weights of an anchor in 63rds: of the longest edge of the body (33 mm) that is under 0.5 mm. */
export const WEIGHT_BITS = 6;
const STEPS = 2 ** WEIGHT_BITS - 1;

/** The first two weights in steps of the grid; the third is what is left. */
export function gridWeights({ u, v }: Anchor): [u: number, v: number] {
  const first = Math.round(u * STEPS);
  return [first, Math.min(Math.round(v * STEPS), STEPS - first)];
}

/** The anchor of so many steps; undefined where they are more than there are. */
export function gridAnchor(triangle: number, u: number, v: number): Anchor | undefined {
  const w = STEPS - u - v;
  return w < 0 ? undefined : tidyAnchor(triangle, u / STEPS, v / STEPS, w / STEPS);
}

/** The nearest place of the grid: within 0.5 mm. */
export function onGrid(anchor: Anchor): Anchor {
  const [u, v] = gridWeights(anchor);
  return gridAnchor(anchor.triangle, u, v) ?? anchor;
}
