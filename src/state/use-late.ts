// What a loader has brought, for components that go on without it.
import { useEffect, useSyncExternalStore } from 'react';
import type { Late } from './late.ts';
import { reportFault } from './report-fault.ts';

/** Begun once it is wanted. @param onFailed what waits for it goes on; not to change between renders */
export function useLate<T>(loader: Late<T>, wanted: boolean, onFailed?: () => void): T | null {
  const value = useSyncExternalStore(loader.subscribe, () => loader.value);
  useEffect(() => {
    if (!wanted || loader.value !== undefined) return;
    loader.wait().catch((fault: unknown) => reportFault('fetching a part of the page', fault, onFailed));
  }, [loader, wanted, onFailed]);
  return value ?? null;
}
