// Ties the drawing to the address once there is one, on the page or in a link: by a chunk that most visits never need.

import type { LinkWindow } from './address.ts';
import type { AtlasStore } from './atlas-store.ts';
import type { KnownIds } from './known-ids.ts';
import { late } from './late.ts';
import { reportFault } from './report-fault.ts';

const paintLink = late(() => import('./paint-link.ts').then(({ mirrorPaint }) => mirrorPaint));

/** Returns the way to stop. */
export function followPaintedLink(store: AtlasStore, known: KnownIds, page: LinkWindow): () => void {
  let mirrored: Promise<() => void> | null = null;
  const look = (): void => {
    if (mirrored !== null) return;
    if (!page.location.hash.includes('pain=') && store.getState().drawing.pains.length === 0) return;
    mirrored = paintLink.load().then((mirrorPaint) => mirrorPaint(store, known, page));
    mirrored.catch((fault: unknown) => {
      mirrored = null;
      reportFault('tying the painted pain to the address', fault, () =>
        store.getState().notify('notice.paintLinkFailed'),
      );
    });
  };
  look();
  page.addEventListener('popstate', look);
  const stop = store.subscribe(look);
  return () => {
    page.removeEventListener('popstate', look);
    stop();
    void mirrored?.then((end) => end());
  };
}
