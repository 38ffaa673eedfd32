// Cloth spans small forms: normals under the garment are smoothed, so that it lies like a garment and not like paint.

import type { VertexLinks } from '../zones/field-gradient.ts';
import type { BodyForm } from './body-form.ts';

const ROUNDS = 14;
/** Hem bytes above this lie inside the cloth. */
const HEM = 128;

/** Normals for the clothed body, xyz a vertex; outside the garment those of the skin. */
export function clothNormals({ normals, shade }: BodyForm, links: VertexLinks): Float32Array<ArrayBuffer> {
  const out = normals.slice();
  const { start, ids } = links;
  const inside = new Uint32Array(start.length);
  let count = 0;
  for (let v = 0; v + 1 < start.length; v++) {
    if (shade[v * 4 + 1]! > HEM + 8 || shade[v * 4 + 2]! > HEM + 8) inside[count++] = v;
  }
  for (let round = 0; round < ROUNDS; round++) {
    for (let j = 0; j < count; j++) {
      const v = inside[j]!;
      const end = start[v + 1]!;
      let x = out[v * 3]!;
      let y = out[v * 3 + 1]!;
      let z = out[v * 3 + 2]!;
      for (let i = start[v]!; i < end; i++) {
        const other = ids[i]! * 3;
        x += out[other]!;
        y += out[other + 1]!;
        z += out[other + 2]!;
      }
      const among = 1 + end - start[v]!;
      out[v * 3] = x / among;
      out[v * 3 + 1] = y / among;
      out[v * 3 + 2] = z / among;
    }
  }
  for (let j = 0; j < count; j++) {
    const at = inside[j]! * 3;
    const length = Math.hypot(out[at]!, out[at + 1]!, out[at + 2]!) || 1;
    for (let i = at; i < at + 3; i++) out[i] = out[i]! / length;
  }
  return out;
}
