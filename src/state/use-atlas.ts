// How React components (panels and scene) read the store.
import { createContext, startTransition, useContext, useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { Atlas, AtlasActions, AtlasStore } from './atlas-store.ts';

/** Provides the store; set once by the app. Does not cross into React Three Fiber: hand the store over as a prop there. */
export const AtlasStoreContext = createContext<AtlasStore | null>(null);

/** The store itself, for calling actions and for reading outside of rendering. */
export function useAtlasStore(): AtlasStore {
  const store = useContext(AtlasStoreContext);
  if (store === null) throw new Error('No AtlasStoreContext above this component');
  return store;
}

/**
 * One value of the state, for what panels show; the component renders again only when it changes. The picture answers a
 * press first: panels follow in a transition, all together, in slices that let frames through.
 */
export function useAtlas<T>(select: (state: Atlas) => T): T {
  const store = useAtlasStore();
  const [seen, setSeen] = useState(() => store.getState());
  const latest = useRef({ select, seen });
  // A selection that means something else than before may need a newer state, too.
  useEffect(() => {
    latest.current = { select, seen };
    if (!Object.is(select(store.getState()), select(seen))) startTransition(() => setSeen(store.getState()));
  });
  useEffect(
    () =>
      store.subscribe((state) => {
        const { select, seen } = latest.current;
        if (Object.is(select(state), select(seen))) return;
        latest.current = { select, seen: state };
        startTransition(() => setSeen(state));
      }),
    [store],
  );
  return select(seen);
}

/** The same at once, for controls: what a hand has set must not spring back. */
export function useAtlasNow<T>(select: (state: Atlas) => T): T {
  return useStore(useAtlasStore(), select);
}

/** One of the store's actions. They never change, so nothing is followed. */
export function useAtlasAction<A extends keyof AtlasActions>(action: A): AtlasActions[A] {
  return useAtlasStore().getState()[action];
}
