// The word that is still being typed, in full: as the sayings go on that the line has begun, or as a known word.

/** A saying as it is looked for, and in its words. */
interface Known {
  readonly line: string;
  readonly words: readonly string[];
}

/** How many words before the last one are looked at. */
const reach = 4;
/** A word before the last may be left half typed, too ("plant fas"), from so many letters on. */
const leastHalf = 4;

const byLine = (a: Known, b: Known): number => (a.line < b.line ? -1 : a.line > b.line ? 1 : 0);

/**
 * @param sayings in words as they are read
 * @param isWhole whether a word is known as it stands, and thus not half typed
 */
export function createCompletion(sayings: Iterable<readonly string[]>, isWhole: (word: string) => boolean) {
  const byText = new Map<string, Known>();
  for (const words of sayings) {
    const line = words.join(' ');
    if (words.length > 1) byText.set(line, { line, words });
  }
  const known = [...byText.values()].sort(byLine);

  /** The first words of the saying with the least left to type, of those whose line begins with `start` and that fit. */
  const likeliest = (
    start: string,
    typed: readonly string[],
    fits: (words: readonly string[]) => boolean,
  ): readonly string[] | undefined => {
    let best: readonly string[] | undefined;
    for (let at = firstFrom(known, start, ({ line }) => line); known[at]?.line.startsWith(start); at++) {
      const words = known[at]?.words.slice(0, typed.length) ?? [];
      if (fits(words) && (best === undefined || letters(words) < letters(best))) best = words;
    }
    return best;
  };
  const begun = (typed: readonly string[]): readonly string[] | undefined => {
    const line = typed.join(' ');
    const exact = likeliest(line, typed, () => true);
    const [first = ''] = typed;
    const before = typed.slice(0, -1);
    if (exact || before.every(isWhole) || !before.every((word) => isWhole(word) || word.length >= leastHalf))
      return exact;
    return likeliest(isWhole(first) ? `${first} ` : first, typed, (words) =>
      typed.every((word, at) =>
        at < before.length && isWhole(word) ? words[at] === word : words[at]?.startsWith(word),
      ),
    );
  };

  /** The end of the line in full, as many words as it replaces; undefined where it begins no saying. */
  return (typed: readonly string[]): readonly string[] | undefined => {
    const last = typed.length - 1;
    if ((typed[last] ?? '').length < 2) return undefined;
    for (let start = Math.max(0, last - reach); start < last; start++) {
      const words = begun(typed.slice(start));
      if (words) return words;
    }
    return undefined;
  };
}

const letters = (words: readonly string[]): number => words.join('').length;

/** Place of the first item that does not stand before `text`, in a list in order. */
export function firstFrom<T>(list: readonly T[], text: string, of: (item: T) => string): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (of(list[middle] as T) < text) low = middle + 1;
    else high = middle;
  }
  return low;
}
