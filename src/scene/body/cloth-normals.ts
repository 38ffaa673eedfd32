// Cloth spans small forms: normals under the garment are smoothed, so that it lies like a garment and not like paint.

import type { VertexLinks } from '../zones/field-gradient.ts';
import type { BareForm } from './form.ts';

const ROUNDS = 14;
/** Hem bytes above this lie inside the cloth. */
const HEM = 128;

/** Normals for the clothed body, xyz a vertex; outside the garment those of the skin. */
export function clothNormals({ normals, shade }: BareForm, links: VertexLinks): Float32Array<ArrayBuffer> {
  const out = normals.slice();
  const { start, ids } = links;
  const inside = new Uint32Array(start.length);
  let count = 0;
  for (let v = 0; v + 1 < start.length; v++) {
    if (shade[v * 4 + 1]! > HEM + 8 || shade[v * 4 + 2]! > HEM + 8) inside[count++] = v;
  }
  const covered = inside.subarray(0, count);
  for (let round = 0; round < ROUNDS; round++) smooth(covered, start, ids, out);
  for (const v of covered) {
    const at = v * 3;
    const length = Math.hypot(out[at]!, out[at + 1]!, out[at + 2]!) || 1;
    for (let i = at; i < at + 3; i++) out[i] = out[i]! / length;
  }
  return out;
}

/** Replaces each of some vectors by the mean of it and its neighbours, one after the other. */
function smooth(vertices: Uint32Array, start: Uint32Array, ids: Uint32Array, vectors: Float32Array): void {
  for (let j = 0; j < vertices.length; j++) {
    const v = vertices[j]!;
    const first = start[v]!;
    const end = start[v + 1]!;
    let x = vectors[v * 3]!;
    let y = vectors[v * 3 + 1]!;
    let z = vectors[v * 3 + 2]!;
    for (let i = first; i < end; i++) {
      const other = ids[i]! * 3;
      x += vectors[other]!;
      y += vectors[other + 1]!;
      z += vectors[other + 2]!;
    }
    const among = 1 + end - first;
    vectors[v * 3] = x / among;
    vectors[v * 3 + 1] = y / among;
    vectors[v * 3 + 2] = z / among;
  }
}
