// The verdict that stands on the page now, in words: the guide tells it, and what speaks or copies it asks here without the guide.
import { useEffect, useSyncExternalStore } from 'react';

let told: string | null = null;
const listeners = new Set<() => void>();

function set(words: string | null): void {
  told = words;
  for (const listener of listeners) listener();
}

function follow(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** For the one who shows it: as long as it stands there. */
export function useTellVerdict(words: string): void {
  useEffect(() => {
    set(words);
    return () => {
      if (told === words) set(null);
    };
  }, [words]);
}

export function useToldVerdict(): string | null {
  return useSyncExternalStore(follow, () => told);
}
