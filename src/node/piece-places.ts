// The places by which a piece of the grown tissue is drawn.
import type { TissuePiece, TissueRegion } from '../atlas-file/tissue-file.ts';
import type { Sex } from '../space/sex.ts';
import type { Vector } from '../space/vector.ts';

export function verticesOf({ vertices: [first, count] }: Pick<TissuePiece, 'vertices'>): number[] {
  return Array.from({ length: count }, (_, i) => first + i);
}

/** mm, in the pose that the region was read in. */
export function placeOf(
  { positions }: Pick<TissueRegion, 'positions'>,
  v: number,
  sex: Sex = 'female',
): Vector {
  const all = positions[sex];
  return [all[v * 3]!, all[v * 3 + 1]!, all[v * 3 + 2]!];
}
