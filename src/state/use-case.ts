// How components read and change the answers of this visit.
import { useStore } from 'zustand';
import { type CaseActions, type CaseState, caseStoreOf } from './case-store.ts';
import { useAtlasStore } from './use-atlas.ts';

/** One value of the case; the component renders again only when it changes. */
export function useCase<T>(select: (state: CaseState & CaseActions) => T): T {
  return useStore(caseStoreOf(useAtlasStore()), select);
}
