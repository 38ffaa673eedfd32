// How search reads words: the same folding for what is stored and for what is typed.

/** Words that people type around the thing they look for; they say nothing about which thing. */
const noise = new Set(
  `a an and at by for from has have having in into is it its me musculus muscle muscles my near of on or our over that
  the their there this to trigger point points up when where which while with i im am feel feels felt
  hurt hurts hurting pain pains painful sore soreness ache aches aching`.split(/\s+/),
);

/** Folds letters: no accents, lower case, "ß" as "ss". */
export function foldText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .replace(/ß/g, 'ss')
    .replace(/['’]/g, '')
    .toLowerCase();
}

/** Splits into words of letters and digits, folded. */
export function searchWords(text: string): string[] {
  return foldText(text)
    .split(/[^\p{Letter}\p{Number}]+/u)
    .filter((word) => word !== '');
}

/**
 * The words of a query that say something. A query of one word is taken at its word ("am" may be adductor magnus), and
 * so are capitals among small letters ("IT band").
 */
export function tellingWords(query: string): string[] {
  const words = searchWords(query);
  if (words.length === 1) return words;
  const shouted = query === query.toUpperCase() ? [] : (query.match(/\b\p{Lu}{2,}\b/gu) ?? []).map(foldText);
  return words.filter((word) => !noise.has(word) || shouted.includes(word));
}

/** One word as it is indexed and looked for: a plural "s" falls away. */
export function searchTerm(word: string): string {
  const folded = foldText(word);
  return folded.length > 4 && /[^suia]s$/.test(folded) ? folded.slice(0, -1) : folded;
}
