// The marks of the compiled atlas on a body: places and normals from the anchors, muscle and number from the records.
import type { SurfaceMark } from '../../atlas-file/atlas-file.ts';
import { anchorNormal, anchorValue } from '../../mesh/anchor.ts';
import type { PointNames } from '../scene-records.ts';
import type { Mark } from './mark-layout.ts';

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
      triangle: anchor.triangle,
      position: anchorValue(triangles, positions, anchor),
      normal: anchorNormal(triangles, normals, anchor),
    };
  });
}
