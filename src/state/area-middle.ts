// The slot for where the middle of an area lies on the skin: whoever has body and atlas lends it, so that areas are painted by name.
import type { Anchor } from '../mesh/anchor.ts';
import type { Sex } from '../space/sex.ts';
import type { Side } from '../space/side.ts';

/** @param side null for an area in the midline. Rejects where body or atlas cannot be had. */
type AreaMiddle = (area: string, side: Side | null, body: Sex) => Promise<Anchor>;

let lent: AreaMiddle | null = null;

/** Lends the function; the returned one takes it back. */
export function lendAreaMiddle(middle: AreaMiddle): () => void {
  lent = middle;
  return () => {
    if (lent === middle) lent = null;
  };
}

/** @throws Error when nobody has lent the way to find it. */
export async function areaMiddle(area: string, side: Side | null, body: Sex): Promise<Anchor> {
  if (lent === null) throw new Error('nobody knows where areas lie');
  return lent(area, side, body);
}
