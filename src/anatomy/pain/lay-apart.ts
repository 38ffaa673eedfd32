// Several pains in one field, each still with a rim of its own: a bare seam runs where one lies on or beside another. Pure.
import { FAR_OUTSIDE, UNIT_MM } from '../../atlas-file/zone-codec.ts';

/** As wide as the seam has to be to show on the skin's largest triangles, mm. */
const SEAM_MM = 7;
const SEAM = Math.round(SEAM_MM / UNIT_MM);

/** Lays one more field over those that are in `all`: what it covers is its own. Positive inside, one value a vertex. */
export function layApart(all: Int8Array, one: Int8Array): void {
  for (let v = 0; v < all.length; v++) {
    const value = one[v]!;
    if (value === FAR_OUTSIDE) continue;
    const below = Math.min(all[v]!, Math.max(FAR_OUTSIDE, -value - SEAM));
    all[v] = Math.max(value, below);
  }
}
