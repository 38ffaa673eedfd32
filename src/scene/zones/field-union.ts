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
    const [here, there] = [a[v]!, b[v]!];
    if (here + there < -TOGETHER || Math.abs(here) > SEAM || Math.abs(there) > SEAM) continue;
    // Inside both: no seam, and at a rim that both have in common the skin beside it lies outside of both.
    if (here > TOGETHER && there > TOGETHER) continue;
    let atOuterRim = false;
    for (let i = start[v]!; i < start[v + 1]!; i++) {
      const other = ids[i]!;
      if (Math.max(a[other]!, b[other]!) < -TOGETHER) atOuterRim = true;
    }
    if (!atOuterRim) seam.push(v);
  }
  return seam;
}
