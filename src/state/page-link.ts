// Keeps the address bar and the store in step, with the browser's back and forward.
import { addressOf, type LinkWindow } from './address.ts';
import type { AtlasStore } from './atlas-store.ts';
import type { KnownIds } from './known-ids.ts';
import { atlasLink, type LinkState, type ReadLink } from './link.ts';

/** Takes the present link over into the store, then mirrors the store. Returns the way to stop. */
export function mirrorLink(store: AtlasStore, known: KnownIds, page: LinkWindow): () => void {
  let restoring = false;
  const address = addressOf(page);
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
    write('replace');
  };

  const write = (how: 'step' | 'replace'): void => {
    const search = atlasLink.write(store.getState(), address.search);
    // What others keep with the entry goes along.
    if (search !== address.search) address.write({ search }, how);
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
    if (changed !== 'no') write(isStep ? 'step' : 'replace');
  });
  return () => {
    page.removeEventListener('popstate', onBack);
    stop();
  };
}
