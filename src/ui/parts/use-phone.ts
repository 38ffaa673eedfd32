// Whether the page is as narrow as a phone's, where names beside the body would stand on it.
import { useSyncExternalStore } from 'react';

/** As in BottomSheet.module.css: then the panels are a sheet, and the picture stands between two rails. */
const PHONE = '(max-width: 47.49em)';

function follow(changed: () => void): () => void {
  const list = window.matchMedia?.(PHONE);
  list?.addEventListener('change', changed);
  return () => list?.removeEventListener('change', changed);
}

export function useIsPhone(): boolean {
  return useSyncExternalStore(follow, () => window.matchMedia?.(PHONE).matches ?? false);
}
