// Several fields in one: what lies inside any of them. Where two meet, side by side, no rim is left between them. Pure.
import { FAR_OUTSIDE } from '../../atlas-file/zone-codec.ts';
import type { VertexLinks } from './field-gradient.ts';

/** Two rims this near to each other are one, units of the fields. */
const TOGETHER = 4;
/** So deep inside no rim is drawn, units: what is written where two fields meet. */
const SEAM = 15;

/** @param fills each writes one signed distance a vertex, positive inside. @param out gets those of the whole. */
export function fillUnion(
  fills: readonly ((out: Int8Array) => void)[],
  out: Int8Array,
  links: VertexLinks,
): void {
  const [first, ...others] = fills;
  if (first === undefined) {
    out.fill(FAR_OUTSIDE);
    return;
  }
  first(out);
  if (others.length === 0) return;
  const one = new Int8Array(out.length);
  for (const fill of others) {
    fill(one);
    const seam = seamOf(out, one, links);
    for (let v = 0; v < out.length; v++) if (one[v]! > out[v]!) out[v] = one[v]!;
    for (const v of seam) if (out[v]! < SEAM) out[v] = SEAM;
  }
}

/** The vertices where a rim of one field lies on a rim of the other, each outside of the other. */
function seamOf(a: Int8Array, b: Int8Array, { start, ids }: VertexLinks): number[] {
  const seam: number[] = [];
  for (let v = 0; v < a.length; v++) {
    const here = a[v]!;
    const there = b[v]!;
    if (here + there < -TOGETHER || here > SEAM || there > SEAM || here < -SEAM || there < -SEAM) continue;
    // Inside both: no seam, and at a rim that both have in common the skin beside it lies outside of both.
    if (here > TOGETHER && there > TOGETHER) continue;
    let i = start[v]!;
    const end = start[v + 1]!;
    while (i < end && (a[ids[i]!]! >= -TOGETHER || b[ids[i]!]! >= -TOGETHER)) i++;
    if (i === end) seam.push(v);
  }
  return seam;
}
