// How much skin belongs to each triangle and each vertex of a body.

/** mm2. */
export interface SkinAreas {
  readonly ofTriangle: Float32Array;
  /** A third of each adjoining triangle. */
  readonly ofVertex: Float32Array;
}

/** @param positions xyz a vertex, mm: of the body whose skin is meant. */
export function skinAreas(triangles: Uint32Array, positions: Float32Array): SkinAreas {
  const ofTriangle = new Float32Array(triangles.length / 3);
  const ofVertex = new Float32Array(positions.length / 3);
  for (let t = 0, h = 0; h < triangles.length; t++, h += 3) {
    const a = triangles[h]! * 3;
    const b = triangles[h + 1]! * 3;
    const c = triangles[h + 2]! * 3;
    const ux = positions[b]! - positions[a]!;
    const uy = positions[b + 1]! - positions[a + 1]!;
    const uz = positions[b + 2]! - positions[a + 2]!;
    const vx = positions[c]! - positions[a]!;
    const vy = positions[c + 1]! - positions[a + 1]!;
    const vz = positions[c + 2]! - positions[a + 2]!;
    const size = Math.hypot(uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx) / 2;
    ofTriangle[t] = size;
    for (let k = h; k < h + 3; k++) ofVertex[triangles[k]!]! += size / 3;
  }
  return { ofTriangle, ofVertex };
}
