// Keeps the address bar and the store in step, with the browser's back and forward.
import type { AtlasStore } from './atlas-store.ts';
import type { KnownIds } from './known-ids.ts';
import { atlasLink, type LinkState, type ReadLink } from './link.ts';

/** The part of `window` that is needed. */
export type LinkWindow = Pick<Window, 'location' | 'history' | 'addEventListener' | 'removeEventListener'>;

/** Takes the present link over into the store, then mirrors the store. Returns the way to stop. */
export function mirrorLink(store: AtlasStore, known: KnownIds, page: LinkWindow): () => void {
  let restoring = false;
  // Going back to a link without a lens shows the one with which the page began, which the device may have kept.
  const { lens } = store.getState();

  const takeOver = ({ state, refused }: ReadLink<LinkState>): void => {
    restoring = true;
    const { restore, notify, viewRequest } = store.getState();
    restore({
      ...state,
      ...(state.view ? { viewWanted: state.view, viewRequest: viewRequest + 1 } : {}),
    });
    restoring = false;
    if (refused.length === 0) return;
    notify('notice.unknownLink', { fields: refused.join(', ') });
    write('replaceState');
  };

  const write = (how: 'pushState' | 'replaceState'): void => {
    const { pathname, search, hash } = page.location;
    const query = atlasLink.write(store.getState(), search);
    // What others keep with the entry goes along.
    if (query !== search) page.history[how](page.history.state, '', `${pathname}${query}${hash}`);
  };

  const onBack = (): void => {
    const link = atlasLink.read(page.location.search, known);
    takeOver({ ...link, state: { ...atlasLink.unlinked, lens, ...link.state } });
  };

  takeOver(atlasLink.read(page.location.search, known));
  page.addEventListener('popstate', onBack);
  const stop = store.subscribe((now, before) => {
    if (restoring) return;
    const changed = atlasLink.changed(now, before);
    // In a frame the history is the host's: nothing is added to it.
    const isStep = changed === 'step' && now.embed === null;
    if (changed !== 'no') write(isStep ? 'pushState' : 'replaceState');
  });
  return () => {
    page.removeEventListener('popstate', onBack);
    stop();
  };
}
