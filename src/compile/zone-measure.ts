// Sizes on the skin: how large a zone is, and what shares of which areas and regions it covers.
import { FAR_OUTSIDE, type SparseField } from '../atlas-file/zone-codec.ts';
import { triangleArea } from '../mesh/triangle-area.ts';

/** Skin inside a zone: which vertices, and how many mm2 of each one's part. */
export interface CoveredSkin {
  readonly vertices: Uint32Array;
  readonly mm2: Float64Array;
}

/**
 * Skin where a field is positive. Triangles that the rim crosses count by the part of them that lies inside.
 * @param trianglesOf ids of the triangles about a vertex.
 */
export function coveredSkin(
  triangles: Uint32Array,
  positions: Float32Array,
  field: SparseField,
  trianglesOf: (vertex: number) => readonly number[],
): CoveredSkin {
  const depth = new Map<number, number>();
  field.vertices.forEach((v, i) => {
    depth.set(v, field.values[i]!);
  });
  const done = new Set<number>();
  const sum = new Map<number, number>();
  for (const [v, value] of depth) {
    if (value <= 0) continue;
    for (const t of trianglesOf(v)) {
      if (done.has(t)) continue;
      done.add(t);
      const ids = [0, 1, 2].map((k) => triangles[t * 3 + k]!);
      const values = ids.map((id) => depth.get(id) ?? FAR_OUTSIDE) as [number, number, number];
      const third = (triangleArea(triangles, positions, t) * insideShare(values)) / 3;
      for (const id of ids) sum.set(id, (sum.get(id) ?? 0) + third);
    }
  }
  return { vertices: Uint32Array.from(sum.keys()), mm2: Float64Array.from(sum.values()) };
}

/** The part of a triangle where a linear function of its three corner values is above zero, 0 to 1. */
export function insideShare(values: readonly [number, number, number]): number {
  const [low, middle, high] = [...values].sort((a, b) => a - b) as [number, number, number];
  if (low >= 0) return 1;
  if (high <= 0) return 0;
  // One corner stands alone on its side of the rim; its part is a small triangle of that corner.
  if (middle <= 0) return (high / (high - low)) * (high / (high - middle));
  return 1 - (low / (low - high)) * (low / (low - middle));
}

/** Sum of the covered skin, mm2. */
export function skinSum({ mm2 }: CoveredSkin): number {
  return mm2.reduce((sum, value) => sum + value, 0);
}
