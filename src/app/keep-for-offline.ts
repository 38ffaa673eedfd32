// When the page is kept for use without a connection: once the picture stands and nothing is in a hurry any more.
import type { AtlasStore } from '../state/atlas-store.ts';
import { late } from '../state/late.ts';
import { reportFault } from '../state/report-fault.ts';

/** By then what a choice fetches has come as well, ms. */
const SETTLED = 3000;

const versions = late(
  () => import('./service-worker.ts').then(({ followVersions }) => ({ followVersions })),
  // Without it the page goes on as it is; the console has it in full.
  { isToldInPlace: true },
);

/** Not in a frame on someone else's page, where nothing is stored, nor while developing. */
export function keepForOffline(store: AtlasStore): void {
  if (!import.meta.env.PROD || !navigator.serviceWorker) return;
  const stop = store.subscribe(({ scene }) => {
    if (scene === 'loading') return;
    stop();
    setTimeout(() => {
      versions
        .load()
        .then(({ followVersions }) => followVersions(store, navigator.serviceWorker))
        // A browser may forbid it, and the page goes on as it did before there was such a thing.
        .catch((fault: unknown) => reportFault('keeping the page for use without a connection', fault));
    }, SETTLED);
  });
}
