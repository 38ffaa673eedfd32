// How search reads letters and words: the same folding for what is stored and for what is typed.
import type { SearchWords } from '../words/search-words.ts';

/** Folds letters: no accents, lower case, "ß" as "ss", "œ" as "oe". */
export function foldText(text: string): string {
  if (!strange.test(text)) return text.toLowerCase();
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .replace(/ß/g, 'ss')
    .replace(/[œŒ]/g, 'oe')
    .replace(/['’]/g, '')
    .toLowerCase();
}

/** All but plain letters and marks: most texts have none and are folded at once. */
const strange = /['\u0080-\uffff]/;

/** Splits into words of letters and digits, folded. "S.C.M." is one word, "l'épaule" and "d’Achille" are two. */
export function searchWords(text: string): string[] {
  if (!marked.test(text)) return text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  const joined = text
    .replace(/(?<![\p{L}\p{N}])(?:\p{L}\.){2,}/gu, (dotted) => `${dotted.replaceAll('.', '')} `)
    .replace(/(?<![\p{L}\p{N}])([ldjnstmc]|qu)['’](?=\p{L}{2})/giu, '$1 ');
  return foldText(joined)
    .split(/[^\p{Letter}\p{Number}]+/u)
    .filter((word) => word !== '');
}

/** What may join letters to a word, besides what is strange. */
const marked = /[.'\u0080-\uffff]/;

/**
 * The words of a query that say something. A query of one word is taken at its word ("am" may be adductor magnus), and
 * so are capitals among small letters ("IT band").
 */
export function tellingWords(query: string, { stopWords }: Pick<SearchWords, 'stopWords'>): string[] {
  const words = searchWords(query);
  if (words.length === 1) return words;
  const shouted = query === query.toUpperCase() ? [] : (query.match(/\b\p{Lu}{2,}\b/gu) ?? []).map(foldText);
  return words.filter((word) => !stopWords.has(word) || shouted.includes(word));
}

/** How many slips of the finger lie between two words (a letter wrong, missing, too many, or two changed about); `most` + 1 when more. */
export function slips(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let best = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, (before[j - 2] ?? 0) + 1);
      next.push(best);
      least = Math.min(least, best);
    }
    if (least > most) return most + 1;
    before = row;
    row = next;
  }
  return row[b.length] ?? most + 1;
}
