// Smooth vertex normals for any triangle mesh.

/**
 * Unit normals, each face weighted by its area and its angle at the vertex.
 * @param positions xyz a vertex, any unit. @param triangles three ids each, counter-clockwise from outside.
 * @returns xyz a vertex; (0, 1, 0) for a vertex without area.
 */
export function vertexNormals(positions: Float32Array, triangles: Uint32Array): Float32Array<ArrayBuffer> {
  const sum = new Float64Array(positions.length);
  const out = new Float32Array(positions.length);
  sumNormals(positions, triangles, sum);
  normalize(sum, out);
  return out;
}

/** Adds each triangle's normal, times its area and its angle there, to the sums of its corners. */
function sumNormals(positions: Float32Array, triangles: Uint32Array, sum: Float64Array): void {
  for (let t = 0; t < triangles.length; t += 3) {
    const a = triangles[t]! * 3;
    const b = triangles[t + 1]! * 3;
    const c = triangles[t + 2]! * 3;
    const aX = positions[a]!;
    const aY = positions[a + 1]!;
    const aZ = positions[a + 2]!;
    const abX = positions[b]! - aX;
    const abY = positions[b + 1]! - aY;
    const abZ = positions[b + 2]! - aZ;
    const acX = positions[c]! - aX;
    const acY = positions[c + 1]! - aY;
    const acZ = positions[c + 2]! - aZ;
    const x = abY * acZ - abZ * acY;
    const y = abZ * acX - abX * acZ;
    const z = abX * acY - abY * acX;
    // Twice the area is the sine part of every corner; the cosine parts are the dot products of its edges.
    const area = Math.sqrt(x * x + y * y + z * z);
    if (area === 0) continue;
    const across = abX * acX + abY * acY + abZ * acZ;
    const atA = Math.atan2(area, across);
    const atB = Math.atan2(area, abX * abX + abY * abY + abZ * abZ - across);
    const atC = Math.PI - atA - atB;
    sum[a]! += x * atA;
    sum[a + 1]! += y * atA;
    sum[a + 2]! += z * atA;
    sum[b]! += x * atB;
    sum[b + 1]! += y * atB;
    sum[b + 2]! += z * atB;
    sum[c]! += x * atC;
    sum[c + 1]! += y * atC;
    sum[c + 2]! += z * atC;
  }
}

function normalize(sum: Float64Array, out: Float32Array): void {
  for (let i = 0; i < sum.length; i += 3) {
    const x = sum[i]!;
    const y = sum[i + 1]!;
    const z = sum[i + 2]!;
    const length = Math.sqrt(x * x + y * y + z * z);
    if (length === 0) {
      out[i + 1] = 1;
      continue;
    }
    out[i] = x / length;
    out[i + 1] = y / length;
    out[i + 2] = z / length;
  }
}
