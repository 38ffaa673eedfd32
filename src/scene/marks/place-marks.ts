// The marks of the compiled atlas on a body: places and normals from the anchors, muscle and number from the records.
import type { SurfaceMark } from '../../atlas-file/atlas-file.ts';
import { anchorNormal, anchorValue } from '../../mesh/anchor.ts';
import type { Mark } from './mark-layout.ts';

/** Which muscle a point belongs to, and its number there. */
export type PointNames = ReadonlyMap<string, { readonly muscle: string; readonly number: number }>;

/** @param ground triangles of the fine skin, positions in metres, unit normals. */
export function placeMarks(
  marks: readonly SurfaceMark[],
  names: PointNames,
  ground: {
    readonly triangles: Uint32Array;
    readonly positions: Float32Array;
    readonly normals: Float32Array;
  },
): Mark[] {
  const { triangles, positions, normals } = ground;
  return marks.flatMap(({ point, side, anchor }) => {
    const name = names.get(point);
    // A point that the page does not know cannot be chosen.
    if (name === undefined) return [];
    return {
      point,
      side,
      ...name,
      position: anchorValue(triangles, positions, anchor),
      normal: anchorNormal(triangles, normals, anchor),
    };
  });
}
