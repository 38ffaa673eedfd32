// The side by which the safety questions and the guide go.
import type { Side } from '../space/side.ts';
import type { AtlasState } from './atlas-state.ts';

/**
 * The side of the pain, where a place is sought for; else the side that is shown. A pain on both sides, or on a side that
 * nobody has said, may be on the left: the questions about the heart stand first.
 */
export function caseSide({ area, symptom, painSide, side }: AtlasState): Side {
  if ((area ?? symptom) === null) return side;
  return painSide === 'right' ? 'right' : 'left';
}
