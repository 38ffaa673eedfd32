// Keeps the address bar and the store in step, with the browser's back and forward.
import { initialState } from './atlas-state.ts';
import type { AtlasStore } from './atlas-store.ts';
import type { KnownIds } from './known-ids.ts';
import {
  type LinkField,
  type LinkState,
  linkFields,
  parameterOf,
  type ReadLink,
  readLink,
  writeLink,
} from './link.ts';

/** Changes of these make a new entry in the history; all others rewrite the present one. */
const steps: readonly LinkField[] = ['lens', 'point', 'muscle', 'area', 'symptom'];

/** The part of `window` that is needed. */
export type LinkWindow = Pick<Window, 'location' | 'history' | 'addEventListener' | 'removeEventListener'>;

/** Takes the present link over into the store, then mirrors the store. Returns the way to stop. */
export function mirrorLink(store: AtlasStore, known: KnownIds, page: LinkWindow): () => void {
  let restoring = false;

  const takeOver = ({ state, refused }: ReadLink): void => {
    restoring = true;
    const { restore, notify, viewRequest } = store.getState();
    restore({
      ...state,
      ...(state.view ? { viewWanted: state.view, viewRequest: viewRequest + 1 } : {}),
    });
    restoring = false;
    if (refused.length === 0) return;
    notify('notice.unknownLink', { fields: refused.map(parameterOf).join(', ') });
    write('replaceState');
  };

  const write = (how: 'pushState' | 'replaceState'): void => {
    const { pathname, search, hash } = page.location;
    const query = writeLink(store.getState(), search);
    if (query !== search) page.history[how](null, '', `${pathname}${query}${hash}`);
  };

  const onBack = (): void => {
    const link = readLink(page.location.search, known);
    takeOver({ ...link, state: { ...unlinked(), ...link.state } });
  };

  takeOver(readLink(page.location.search, known));
  page.addEventListener('popstate', onBack);
  const stop = store.subscribe((now, before) => {
    if (restoring || linkFields.every((field) => now[field] === before[field])) return;
    // Opening a page is a step, so that going back closes it; closing it is none.
    const opened = now.page !== before.page && now.page !== null;
    write(opened || steps.some((field) => now[field] !== before[field]) ? 'pushState' : 'replaceState');
  });
  return () => {
    page.removeEventListener('popstate', onBack);
    stop();
  };
}

/** What a link without our parameters means; body and language stay as they are. */
function unlinked(): Partial<LinkState> {
  const { lens, side, point, muscle, area, symptom, view, layer, page } = initialState;
  return { lens, side, point, muscle, area, symptom, view, layer, page };
}
