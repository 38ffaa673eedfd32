// How much skin belongs to each triangle and each vertex of a body.
import { triangleArea } from './triangle-area.ts';

/** mm2. */
export interface SkinAreas {
  readonly ofTriangle: Float32Array;
  /** A third of each adjoining triangle. */
  readonly ofVertex: Float64Array;
}

/** @param positions xyz a vertex, mm: of the body whose skin is meant. */
export function skinAreas(triangles: Uint32Array, positions: Float32Array): SkinAreas {
  const ofTriangle = new Float32Array(triangles.length / 3);
  const ofVertex = new Float64Array(positions.length / 3);
  for (let t = 0, h = 0; h < triangles.length; t++, h += 3) {
    const size = triangleArea(triangles, positions, t);
    ofTriangle[t] = size;
    for (let k = h; k < h + 3; k++) ofVertex[triangles[k]!]! += size / 3;
  }
  return { ofTriangle, ofVertex };
}
