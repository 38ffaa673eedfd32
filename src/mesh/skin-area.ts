// How much skin: of each triangle and vertex of a body, and of what lies inside a field. Fast enough to follow a brush.

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

/** The skin where a field is above zero, mm2; a triangle that the rim crosses counts by its part inside. */
export function insideMm2(triangles: Uint32Array, { ofTriangle }: SkinAreas, field: Int8Array): number {
  let sum = 0;
  for (let t = 0, h = 0; h < triangles.length; t++, h += 3) {
    const a = field[triangles[h]!]!;
    const b = field[triangles[h + 1]!]!;
    const c = field[triangles[h + 2]!]!;
    if (a <= 0 && b <= 0 && c <= 0) continue;
    sum += ofTriangle[t]! * (a >= 0 && b >= 0 && c >= 0 ? 1 : shareAboveZero(a, b, c));
  }
  return sum;
}

/** Of a triangle with a corner above zero and one below: the part where the plane through the corners is above zero. */
function shareAboveZero(a: number, b: number, c: number): number {
  const low = Math.min(a, b, c);
  const high = Math.max(a, b, c);
  const middle = a + b + c - low - high;
  if (middle <= 0) return (high / (high - low)) * (high / (high - middle));
  return 1 - (low / (low - high)) * (low / (low - middle));
}
