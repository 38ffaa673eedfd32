// The filter of the reference pages: which entries begin with the words that were typed.
import { searchWords } from '../../anatomy/search-text.ts';

/** Says of some texts whether every typed word begins one of their words. Nothing typed: everything fits. */
export type WordFilter = (texts: readonly string[]) => boolean;

export function wordFilter(typed: string): WordFilter {
  const wanted = searchWords(typed);
  if (wanted.length === 0) return () => true;
  return (texts) => {
    const words = texts.flatMap(searchWords);
    return wanted.every((want) => words.some((word) => word.startsWith(want)));
  };
}
