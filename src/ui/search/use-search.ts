// The search, a chunk of its own: fetched once the page is at leisure or at the first letter, its index built at the first letter.
import { useEffect, useMemo, useState } from 'react';
import type { Search } from '../../anatomy/search.ts';
import { reportFault } from '../../state/report-fault.ts';
import { useAtlasAction } from '../../state/use-atlas.ts';
import { searchWordsSpoken } from '../../words/format.ts';
import { useAtlasData, useDetails } from '../parts/atlas-data.ts';

export type SearchCode = typeof import('./search-code.ts');

let loaded: SearchCode | null = null;

/** Fetches the code. Rejects when it does not come; it may be asked for again. */
export async function loadSearch(): Promise<SearchCode> {
  loaded ??= await import('./search-code.ts');
  return loaded;
}

interface ReadySearch {
  readonly code: SearchCode;
  readonly find: (query: string) => ReturnType<Search>;
}

/** @param begun something has been typed. Null while the search is not there yet. */
export function useSearch(begun: boolean): ReadySearch | null {
  const { index } = useAtlasData();
  const long = useDetails();
  const details = long.status === 'ready' ? long.details : undefined;
  const notify = useAtlasAction('notify');
  const [code, setCode] = useState(() => loaded);
  useEffect(() => {
    if (code !== null) return;
    const load = (): void => {
      loadSearch().then(
        (made) => setCode(() => made),
        (fault: unknown) => reportFault('fetching the search', fault, () => notify('notice.searchFailed')),
      );
    };
    if (begun) return load();
    const timer = setTimeout(load, LEISURE_MS);
    return () => clearTimeout(timer);
  }, [code, begun, notify]);
  const search = useMemo(
    () => (begun && code ? code.createSearch(index, searchWordsSpoken()) : null),
    [begun, code, index],
  );
  return useMemo(
    () => (code && search ? { code, find: (query) => search(query, details) } : null),
    [code, search, details],
  );
}

/** The body comes first. */
const LEISURE_MS = 2000;
