// How React components (panels and scene) read the store.
import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { Atlas, AtlasStore } from './atlas-store.ts';

/** Provides the store; set once by the app. Does not cross into React Three Fiber: hand the store over as a prop there. */
export const AtlasStoreContext = createContext<AtlasStore | null>(null);

/** The store itself, for calling actions and for reading outside of rendering. */
export function useAtlasStore(): AtlasStore {
  const store = useContext(AtlasStoreContext);
  if (store === null) throw new Error('No AtlasStoreContext above this component');
  return store;
}

/** One value of the state; the component renders again only when it changes. */
export function useAtlas<T>(select: (state: Atlas) => T): T {
  return useStore(useAtlasStore(), select);
}
