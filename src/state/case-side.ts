// The side by which the safety questions and the guide go.
import type { Side } from '../space/side.ts';
import type { AtlasState } from './atlas-state.ts';
import { isPainted } from './audience.ts';

/**
 * The side of the pain, where a place is sought for; else the side that is shown. A pain on both sides, or on a side that
 * nobody has said, may be on the left: the questions about the heart stand first.
 */
export function caseSide(state: AtlasState): Side {
  const { area, symptom, side } = state;
  const painted = (area ?? symptom) === null && isPainted(state);
  if ((area ?? symptom) === null && !painted) return side;
  const painSide = painted ? state.painted?.side : state.painSide;
  return painSide === 'right' ? 'right' : 'left';
}
