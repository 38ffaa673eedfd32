// Cloth spans small forms: normals under the garment are smoothed, so that it lies like a garment and not like paint.

import type { VertexLinks } from '../zones/field-gradient.ts';
import type { BareForm } from './body-form.ts';

const ROUNDS = 14;
/** Hem bytes above this lie inside the cloth. */
const HEM = 128;

/** Normals for the clothed body, xyz a vertex; outside the garment those of the skin. */
export function clothNormals({ normals, shade }: BareForm, links: VertexLinks): Float32Array<ArrayBuffer> {
  const out = normals.slice();
  const inside: number[] = [];
  for (let v = 0; v + 1 < links.start.length; v++) {
    if (Math.max(shade[v * 4 + 1]!, shade[v * 4 + 2]!) > HEM + 8) inside.push(v);
  }
  for (let round = 0; round < ROUNDS; round++) {
    for (const v of inside) {
      for (let k = 0; k < 3; k++) {
        let sum = out[v * 3 + k]!;
        let count = 1;
        for (let i = links.start[v]!; i < links.start[v + 1]!; i++, count++)
          sum += out[links.ids[i]! * 3 + k]!;
        out[v * 3 + k] = sum / count;
      }
    }
  }
  for (const v of inside) {
    const [x, y, z] = [out[v * 3]!, out[v * 3 + 1]!, out[v * 3 + 2]!];
    const length = Math.hypot(x, y, z) || 1;
    out.set([x / length, y / length, z / length], v * 3);
  }
  return out;
}
