// The point whose pain is drawn: the chosen one; beside painted pains the one that is pointed at.
import type { AtlasState, PointOnSide } from './atlas-state.ts';
import { isPainted } from './audience.ts';

export function shownPoint(state: AtlasState): PointOnSide | null {
  const { point, side, muscle, hovered, painting } = state;
  if (point !== null) return { point, side };
  return muscle === null && !painting && isPainted(state) ? hovered : null;
}
