// A book of phrases: finds the longest of them at every place of a line of words, each with what it stands for.

interface PhraseFound<T> {
  /** First word and the one after the last. */
  readonly start: number;
  readonly end: number;
  readonly means: readonly T[];
}

export interface PhraseBook<T> {
  add(words: readonly string[], means: T): void;
  /** The longest phrase at each place, from left to right, none within another. */
  read(words: readonly string[]): PhraseFound<T>[];
  /** What the word by itself stands for. */
  meaning(word: string): readonly T[];
  /** Every word that stands in a phrase. */
  readonly vocabulary: Iterable<string>;
}

export function createPhraseBook<T>(): PhraseBook<T> {
  const phrases = new Map<string, T[]>();
  const longestFrom = new Map<string, number>();
  const vocabulary = new Set<string>();
  return {
    vocabulary,
    meaning: (word) => phrases.get(word) ?? [],
    add(words, means) {
      const [first] = words;
      if (first === undefined) return;
      const key = words.join(' ');
      const known = phrases.get(key) ?? [];
      if (!known.includes(means)) phrases.set(key, [...known, means]);
      longestFrom.set(first, Math.max(longestFrom.get(first) ?? 0, words.length));
      for (const word of words) vocabulary.add(word);
    },
    read(words) {
      const found: PhraseFound<T>[] = [];
      for (let start = 0; start < words.length; ) {
        let length = Math.min(longestFrom.get(words[start] ?? '') ?? 0, words.length - start);
        let means: T[] | undefined;
        for (; length > 0; length--) {
          means = phrases.get(words.slice(start, start + length).join(' '));
          if (means) break;
        }
        if (means) found.push({ start, end: start + length, means });
        start += Math.max(1, length);
      }
      return found;
    },
  };
}
