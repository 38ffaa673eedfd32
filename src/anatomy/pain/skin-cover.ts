// How much of each vertex's skin a field covers, 0 to 1: what painted pains, zones, areas and dermatomes are compared by.
import { type SparseField, UNIT_MM } from '../../atlas-file/zone-codec.ts';
import type { Side } from '../../space/side.ts';

/** Only vertices with some skin inside. */
export interface SkinCover {
  readonly vertices: Uint32Array;
  readonly shares: Float32Array;
  /** All of it, mm2. */
  readonly mm2: number;
}

/** Left and right partners, and the skin of each vertex (mm2), equal for both. */
export interface ComparedSkin {
  readonly mirror: Uint32Array;
  readonly skin: Float64Array;
}

/** A sampled rim: full from half a vertex's width inside, none from half a width outside. */
function shareInside(value: number, skin: number): number {
  const width = Math.max(Math.sqrt(skin), 0.1);
  return Math.min(1, Math.max(0, 0.5 + (value * UNIT_MM) / width));
}

/** @param less what of each vertex is taken already, 0 to 1: only the rest counts. */
export function coverOf({ vertices, values }: SparseField, skin: Float64Array, less?: SkinCover): SkinCover {
  const taken = new Map<number, number>();
  less?.vertices.forEach((v, i) => {
    taken.set(v, less.shares[i]!);
  });
  const kept: number[] = [];
  const shares: number[] = [];
  let mm2 = 0;
  vertices.forEach((v, i) => {
    const share = shareInside(values[i]!, skin[v]!) - (taken.get(v) ?? 0);
    if (share <= 0) return;
    kept.push(v);
    shares.push(share);
    mm2 += share * skin[v]!;
  });
  return { vertices: Uint32Array.from(kept), shares: Float32Array.from(shares), mm2 };
}

/** The same of a field over all vertices. */
export function coverOfField(field: Int8Array, skin: Float64Array): SkinCover {
  const kept: number[] = [];
  const values: number[] = [];
  for (let v = 0; v < field.length; v++)
    if (field[v]! > -127) {
      kept.push(v);
      values.push(field[v]!);
    }
  return coverOf({ vertices: Uint32Array.from(kept), values: Int8Array.from(values) }, skin);
}

/** Skin that a cover of the left side, laid on `side`, has in common with `shares` (one a vertex), mm2. */
export function commonMm2(
  { vertices, shares }: SkinCover,
  side: Side,
  { mirror, skin }: ComparedSkin,
  other: Float32Array,
): number {
  let sum = 0;
  for (let i = 0; i < vertices.length; i++) {
    const v = side === 'left' ? vertices[i]! : mirror[vertices[i]!]!;
    const there = other[v]!;
    if (there > 0) sum += skin[v]! * Math.min(there, shares[i]!);
  }
  return sum;
}

/** One share a vertex. */
export function dense({ vertices, shares }: SkinCover, out: Float32Array): Float32Array {
  out.fill(0);
  for (let i = 0; i < vertices.length; i++) out[vertices[i]!] = shares[i]!;
  return out;
}
