// Smooth vertex normals for any triangle mesh.

/**
 * Unit normals, each face weighted by its area and its angle at the vertex.
 * @param positions xyz a vertex, any unit. @param triangles three ids each, counter-clockwise from outside.
 * @returns xyz a vertex; (0, 1, 0) for a vertex without area.
 */
export function vertexNormals(positions: Float32Array, triangles: Uint32Array): Float32Array<ArrayBuffer> {
  const sum = new Float64Array(positions.length);
  for (let t = 0; t < triangles.length; t += 3) {
    const ids = [triangles[t]! * 3, triangles[t + 1]! * 3, triangles[t + 2]! * 3] as const;
    const edge = (from: number, to: number): [number, number, number] => [
      positions[to]! - positions[from]!,
      positions[to + 1]! - positions[from + 1]!,
      positions[to + 2]! - positions[from + 2]!,
    ];
    const ab = edge(ids[0], ids[1]);
    const bc = edge(ids[1], ids[2]);
    const ca = edge(ids[2], ids[0]);
    const cross = [
      ca[1] * ab[2] - ca[2] * ab[1],
      ca[2] * ab[0] - ca[0] * ab[2],
      ca[0] * ab[1] - ca[1] * ab[0],
    ] as const;
    const weights = [cornerAngle(ca, ab), cornerAngle(ab, bc), cornerAngle(bc, ca)];
    for (let corner = 0; corner < 3; corner++) {
      for (let k = 0; k < 3; k++) sum[ids[corner]! + k]! += cross[k]! * weights[corner]!;
    }
  }
  const out = new Float32Array(positions.length);
  for (let i = 0; i < sum.length; i += 3) {
    const length = Math.hypot(sum[i]!, sum[i + 1]!, sum[i + 2]!);
    if (length === 0) out[i + 1] = 1;
    else for (let k = 0; k < 3; k++) out[i + k] = sum[i + k]! / length;
  }
  return out;
}

function cornerAngle(into: readonly number[], outOf: readonly number[]): number {
  const lengths = Math.hypot(...into) * Math.hypot(...outOf);
  if (lengths === 0) return 0;
  const cosine = -(into[0]! * outOf[0]! + into[1]! * outOf[1]! + into[2]! * outOf[2]!) / lengths;
  return Math.acos(Math.min(1, Math.max(-1, cosine)));
}
