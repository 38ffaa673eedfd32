// Registers the service worker, which keeps the site for use without a connection, and offers a new version when one is
// ready. It changes over only when the person says so, and never while something is under way, here or in another window.
import { layers } from 'virtual:atlas/layers';
import '../words/en/offline-words.ts';
import { isAtWork, onWork } from '../state/at-work.ts';
import type { AtlasStore } from '../state/atlas-store.ts';
import { isEmpty } from '../state/case-answers.ts';
import { caseStoreOf } from '../state/case-store.ts';
import { keepOnly } from '../state/kept-layers.ts';
import { reportFault } from '../state/report-fault.ts';
import { workElsewhere, workHere } from './work-windows.ts';

/** How often a page that stays open all day asks for a new version at most, ms. */
const ASK_EVERY = 60 * 60 * 1000;

type Container = Pick<ServiceWorkerContainer, 'register' | 'ready' | 'controller' | 'addEventListener'>;

/** Resolves once the whole site is kept. @param restart starts the page again, at the address that it has. */
export async function followVersions(
  store: AtlasStore,
  container: Container,
  restart: () => void = () => window.location.reload(),
): Promise<void> {
  const base = new URL(import.meta.env.BASE_URL, document.baseURI).href;
  await container.register(`${base}sw.js`, { scope: base });
  const registration = await container.ready;
  keepOnly(layers.map(({ path }) => base + path)).catch((fault: unknown) =>
    reportFault('letting go of layers of an older version', fault),
  );
  const told = caseStoreOf(store);
  let hadController = container.controller !== null;
  let agreed = false;
  let shown = false;
  let putAway = false;

  const isBusy = (): boolean => {
    const { answers, denied } = told.getState();
    return isAtWork(store.getState()) || !isEmpty(answers) || denied.length > 0;
  };
  const notices = () => store.getState().notices.filter(({ key }) => key === 'offline.newVersion');
  const changeOver = async (): Promise<void> => {
    if (await workElsewhere(base)) return store.getState().notify('offline.elsewhere');
    agreed = true;
    // What the built service worker understands.
    registration.waiting?.postMessage({ type: 'SKIP_WAITING' });
  };
  const look = (): void => {
    const busy = isBusy();
    workHere(base, busy);
    if (shown && notices().length === 0) putAway = true;
    const shows = registration.waiting !== null && !busy && !putAway;
    if (shows === shown) return;
    shown = shows;
    if (shows) {
      const run = () =>
        void changeOver().catch((fault: unknown) => reportFault('changing over to a new version', fault));
      store.getState().notify('offline.newVersion', undefined, { key: 'offline.take', run });
    } else for (const { id } of notices()) store.getState().dismissNotice(id);
  };
  const follow = (next: ServiceWorker | null): void => next?.addEventListener('statechange', look);

  registration.addEventListener('updatefound', () => follow(registration.installing));
  follow(registration.installing);
  container.addEventListener('controllerchange', () => {
    if (agreed) return restart();
    // The first one takes over a page of its own version.
    if (!hadController) {
      hadController = true;
      return;
    }
    // Someone agreed in another window. What nobody looks at starts again by itself.
    if (document.visibilityState === 'hidden' && !isBusy()) return restart();
    store.getState().notify('offline.changed', undefined, { key: 'offline.again', run: restart });
  });
  let asked = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden' || !navigator.onLine || Date.now() - asked < ASK_EVERY) return;
    asked = Date.now();
    registration.update().catch((fault: unknown) => reportFault('asking for a new version', fault));
  });
  store.subscribe(look);
  told.subscribe(look);
  onWork(look);
  look();
}
