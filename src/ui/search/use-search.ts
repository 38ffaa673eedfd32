// The search, a chunk of its own: fetched once the page is at leisure or the box is entered, its index built once the box is entered.
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { Search } from '../../anatomy/search.ts';
import { late } from '../../state/late.ts';
import { reportFault } from '../../state/report-fault.ts';
import { useAtlasAction } from '../../state/use-atlas.ts';
import { searchWordsSpoken } from '../../words/format.ts';
import { useAtlasData, useDetails } from '../parts/atlas-data.ts';

export type SearchCode = typeof import('./search-code.ts');

export const searchCode = late(() =>
  import('./search-code.ts').then(
    ({ createSearch, choose, SearchAnswers, SignSheet, searchOptions, spokenAnswer }): SearchCode => ({
      createSearch,
      choose,
      SearchAnswers,
      SignSheet,
      searchOptions,
      spokenAnswer,
    }),
  ),
);

interface ReadySearch {
  readonly code: SearchCode;
  readonly find: (query: string) => ReturnType<Search>;
}

/** @param begun the box has been entered. Null while the search is not there yet. */
export function useSearch(begun: boolean): ReadySearch | null {
  const { index } = useAtlasData();
  const long = useDetails();
  const details = long.status === 'ready' ? long.details : undefined;
  const notify = useAtlasAction('notify');
  const code = useSyncExternalStore(searchCode.subscribe, () => searchCode.value) ?? null;
  useEffect(() => {
    if (code !== null) return;
    const load = (): void => {
      searchCode
        .load()
        .catch((fault: unknown) =>
          reportFault('fetching the search', fault, () => notify('notice.searchFailed')),
        );
    };
    if (begun) return load();
    const timer = setTimeout(load, LEISURE_MS);
    return () => clearTimeout(timer);
  }, [code, begun, notify]);
  const [search, setSearch] = useState<Search | null>(null);
  useEffect(() => {
    if (!begun || code === null) return;
    // After the box has been drawn, and before a letter waits for it.
    const timer = setTimeout(() => {
      const made = search ?? code.createSearch(index, searchWordsSpoken());
      if (details !== undefined) made('', details);
      setSearch(() => made);
    });
    return () => clearTimeout(timer);
  }, [begun, code, index, details, search]);
  return useMemo(
    () => (code && search ? { code, find: (query) => search(query, details) } : null),
    [code, search, details],
  );
}

/** The body comes first. */
const LEISURE_MS = 2000;
