// Several pains on one skin: what lies in any of them, and what lies in two at once. Signed distances, positive inside. Pure.
import { FAR_OUTSIDE } from '../../atlas-file/zone-codec.ts';

/** Writes one signed distance a vertex. */
type Fill = (out: Int8Array) => void;

/** What lies in any of them; where two only border on each other, the rim between them stays. */
export function fillHighest(fills: readonly Fill[], out: Int8Array): void {
  const [first, ...others] = fills;
  if (first === undefined) {
    out.fill(FAR_OUTSIDE);
    return;
  }
  first(out);
  const one = others.length > 0 ? new Int8Array(out.length) : out;
  for (const fill of others) {
    fill(one);
    for (let v = 0; v < out.length; v++) if (one[v]! > out[v]!) out[v] = one[v]!;
  }
}

/**
 * What lies in two or more of `alike`; where others stand `behind`, what lies in one of `alike` and in one of these: the
 * second highest distance at each vertex, so that its rim is the rim of one pain within the other.
 */
export function fillShared(alike: readonly Fill[], behind: readonly Fill[], out: Int8Array): void {
  if (behind.length > 0) {
    const back = new Int8Array(out.length);
    fillHighest(behind, back);
    fillHighest(alike, out);
    for (let v = 0; v < out.length; v++) if (back[v]! < out[v]!) out[v] = back[v]!;
    return;
  }
  out.fill(FAR_OUTSIDE);
  const most = new Int8Array(out.length).fill(FAR_OUTSIDE);
  const one = new Int8Array(out.length);
  for (const fill of alike) {
    fill(one);
    for (let v = 0; v < out.length; v++) {
      const value = one[v]!;
      if (value > most[v]!) {
        out[v] = most[v]!;
        most[v] = value;
      } else if (value > out[v]!) out[v] = value;
    }
  }
}
