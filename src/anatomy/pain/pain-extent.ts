// What the painted size answers of the guide's question where the pain is. A tight band is felt, not painted: it is never made of a size.
import { painSize, roundedCm2 } from './pain-name.ts';

export interface PaintedExtent {
  /** In a word of the case; null where the size may mean either. */
  readonly extent: 'one-spot' | 'broad' | null;
  /** All pains, as exact as a brush is. */
  readonly cm2: number;
}

/** One pain as small as a fingertip's spot is one spot; more skin than a palm in all is spread out. */
export function paintedExtent(pains: readonly { readonly cm2: number }[]): PaintedExtent {
  const all = pains.reduce((sum, { cm2 }) => sum + cm2, 0);
  const size = painSize(all);
  const extent = size === 'larger' ? 'broad' : size === 'spot' && pains.length === 1 ? 'one-spot' : null;
  return { extent, cm2: roundedCm2(all) };
}
