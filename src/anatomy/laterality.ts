// Left and right of the subject: which sides a zone is on, and the side that a typed query names.

import type { Zone } from '../dataset/muscle-schema.ts';
import { otherSide, type Side } from '../space/side.ts';
import type { SearchWords } from '../words/search-words.ts';

/** The sides on which a zone is felt when the point lies on `side`. Authored zones without a word are on the same. */
export function zoneSides(zoneSide: Zone['side'], side: Side): readonly Side[] {
  if (zoneSide === 'both') return [side, otherSide(side)];
  return [zoneSide === 'opposite' ? otherSide(side) : side];
}

/** "right down the leg", "right behind my eye": no side, but how far or how exactly. */
const adverb =
  /^(?:down|up|through|across|over|at|before|after|between|above|below|under|along|round|around|in|into|on|away|now)$/;
/** "it is not right", "all right", "since he left". */
const noSideAfter = /^(?:not|isnt|quite|all|i|he|she|they|we|feel|feels|just)$/;

/**
 * Takes the side out of a typed query: "right scalene", "trap (L)", "left knee, left side". A single letter counts only
 * at the end, after another word. Both sides named is none. Without a side the query comes back as it is.
 */
export function splitSide(query: string, { sideWords }: SearchWords): { rest: string; side: Side | null } {
  const words = query.split(/\s+/).filter((word) => word !== '');
  const bare = words.map((word) => word.toLowerCase().replace(/[().,;:-]/g, ''));
  const sideAt = (index: number): Side | undefined => {
    const word = bare[index] ?? '';
    const side = Object.hasOwn(sideWords, word) ? sideWords[word] : undefined;
    if (side === undefined || words.length === 1) return undefined;
    if (word.length === 1 && index !== words.length - 1) return undefined;
    if (side === 'right' && adverb.test(bare[index + 1] ?? '')) return undefined;
    return noSideAfter.test(bare[index - 1] ?? '') ? undefined : side;
  };
  const sides = words.map((_, index) => sideAt(index));
  const named = new Set(sides.filter((side) => side !== undefined));
  const rest = words.filter((_, index) => sides[index] === undefined);
  if (named.size === 0 || rest.length === 0) return { rest: query, side: null };
  return { rest: rest.join(' '), side: named.size === 1 ? ([...named][0] ?? null) : null };
}
