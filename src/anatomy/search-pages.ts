// The pages to read that a query asks for by what stands on them: a source by its author or title, a term of the glossary.
import type { SearchableDetails } from './search-anatomy.ts';
import { foldText, searchWords } from './search-text.ts';

export function createPageSearch({ sources, glossary }: SearchableDetails) {
  const sourceWords = sources.map(({ authors, title }) => new Set(searchWords(`${authors} ${title}`)));
  const terms = new Set(glossary.flatMap(({ term, also }) => [term, ...also].map(foldText)));

  /** @param telling the words of the text that say something */
  return (text: string, telling: readonly string[]): ('sources' | 'glossary')[] => [
    ...(telling.length > 0 &&
    sourceWords.some((own) => telling.every((word) => word.length > 3 && own.has(word)))
      ? (['sources'] as const)
      : []),
    ...(terms.has(foldText(text).trim()) ? (['glossary'] as const) : []),
  ];
}
