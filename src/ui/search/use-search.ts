// The search, a chunk of its own: fetched once the page is at leisure or at the first letter, its index built at the first letter.
import { useEffect, useMemo, useState } from 'react';
import type { createSearch } from '../../anatomy/search.ts';
import { reportFault } from '../../state/report-fault.ts';
import { useAtlasAction } from '../../state/use-atlas.ts';
import { searchWordsSpoken } from '../../words/format.ts';
import { useAtlasData } from '../parts/atlas-data.ts';

let loaded: typeof createSearch | null = null;

/** Fetches the code. Rejects when it does not come; it may be asked for again. */
export async function loadSearch(): Promise<typeof createSearch> {
  loaded ??= (await import('../../anatomy/search.ts')).createSearch;
  return loaded;
}

/** @param begun something has been typed. Null while the search is not there yet. */
export function useSearch(begun: boolean): ReturnType<typeof createSearch> | null {
  const { index } = useAtlasData();
  const notify = useAtlasAction('notify');
  const [create, setCreate] = useState(() => loaded);
  useEffect(() => {
    if (create !== null) return;
    const load = (): void => {
      loadSearch().then(
        (made) => setCreate(() => made),
        (fault: unknown) => reportFault('fetching the search', fault, () => notify('notice.searchFailed')),
      );
    };
    if (begun) return load();
    const timer = setTimeout(load, LEISURE_MS);
    return () => clearTimeout(timer);
  }, [create, begun, notify]);
  return useMemo(() => (begun && create ? create(index, searchWordsSpoken()) : null), [begun, create, index]);
}

/** The body comes first. */
const LEISURE_MS = 2000;
