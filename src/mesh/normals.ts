// Smooth vertex normals for any triangle mesh.

/**
 * Unit normals, each face weighted by its area and its angle at the vertex.
 * @param positions xyz a vertex, any unit. @param triangles three ids each, counter-clockwise from outside.
 * @returns xyz a vertex; (0, 1, 0) for a vertex without area.
 */
export function vertexNormals(positions: Float32Array, triangles: Uint32Array): Float32Array<ArrayBuffer> {
  const sum = new Float64Array(positions.length);
  for (let t = 0; t < triangles.length; t += 3) {
    const [a, b, c] = [triangles[t]! * 3, triangles[t + 1]! * 3, triangles[t + 2]! * 3];
    const abX = positions[b]! - positions[a]!;
    const abY = positions[b + 1]! - positions[a + 1]!;
    const abZ = positions[b + 2]! - positions[a + 2]!;
    const acX = positions[c]! - positions[a]!;
    const acY = positions[c + 1]! - positions[a + 1]!;
    const acZ = positions[c + 2]! - positions[a + 2]!;
    const x = abY * acZ - abZ * acY;
    const y = abZ * acX - abX * acZ;
    const z = abX * acY - abY * acX;
    // Twice the area is the sine part of every corner; the cosine parts are the dot products of its edges.
    const area = Math.sqrt(x * x + y * y + z * z);
    if (area === 0) continue;
    const across = abX * acX + abY * acY + abZ * acZ;
    const atA = Math.atan2(area, across);
    const atB = Math.atan2(area, abX * abX + abY * abY + abZ * abZ - across);
    accumulate(sum, a, x, y, z, atA);
    accumulate(sum, b, x, y, z, atB);
    accumulate(sum, c, x, y, z, Math.PI - atA - atB);
  }
  const out = new Float32Array(positions.length);
  for (let i = 0; i < sum.length; i += 3) {
    const length = Math.sqrt(sum[i]! ** 2 + sum[i + 1]! ** 2 + sum[i + 2]! ** 2);
    if (length === 0) out[i + 1] = 1;
    else for (let k = 0; k < 3; k++) out[i + k] = sum[i + k]! / length;
  }
  return out;
}

function accumulate(sum: Float64Array, at: number, x: number, y: number, z: number, weight: number): void {
  sum[at]! += x * weight;
  sum[at + 1]! += y * weight;
  sum[at + 2]! += z * weight;
}
