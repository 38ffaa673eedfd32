// How search reads words: the same folding for what is stored and for what is typed.
import type { SearchWords } from '../words/search-words.ts';

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
export function tellingWords(query: string, { stopWords }: SearchWords): string[] {
  const words = searchWords(query);
  if (words.length === 1) return words;
  const shouted = query === query.toUpperCase() ? [] : (query.match(/\b\p{Lu}{2,}\b/gu) ?? []).map(foldText);
  return words.filter((word) => !stopWords.has(word) || shouted.includes(word));
}
