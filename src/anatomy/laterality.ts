// Left and right of the subject: which sides a zone is on, and the side that a typed query names.

import type { Zone } from '../dataset/muscle-schema.ts';
import { otherSide, type Side } from '../space/side.ts';
import type { SearchWords } from '../words/search-words.ts';

/** The sides on which a zone is felt when the point lies on `side`. Authored zones without a word are on the same. */
export function zoneSides(zoneSide: Zone['side'], side: Side): readonly Side[] {
  if (zoneSide === 'both') return [side, otherSide(side)];
  return [zoneSide === 'opposite' ? otherSide(side) : side];
}

/**
 * Takes a side out of a typed query: "right scalene", "trap (L)". A single letter counts only at the end, after
 * another word. Without a side the query comes back as it is.
 */
export function splitSide(query: string, { sideWords }: SearchWords): { rest: string; side: Side | null } {
  const words = query.split(/\s+/).filter((word) => word !== '');
  for (const [index, word] of words.entries()) {
    const bare = word.toLowerCase().replace(/[().,-]/g, '');
    const side = Object.hasOwn(sideWords, bare) ? sideWords[bare] : undefined;
    if (side === undefined || words.length === 1) continue;
    if (bare.length === 1 && index !== words.length - 1) continue;
    return { rest: words.filter((_, other) => other !== index).join(' '), side };
  }
  return { rest: query, side: null };
}
