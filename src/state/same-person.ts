// Whether the answers may be another person's by now: after a long pause, and when the body is changed, it is asked.
import type { AtlasStore } from './atlas-store.ts';
import type { CaseStore } from './case-store.ts';

/** Without use for so long, in milliseconds, another person may sit there. */
export const longPause = 30 * 60_000;
const howOftenLooked = 60_000;
const signsOfUse = ['pointerdown', 'keydown', 'wheel', 'visibilitychange'] as const;

interface Watched {
  /** Milliseconds. */
  clock: () => number;
  target: Pick<EventTarget, 'addEventListener' | 'removeEventListener'>;
}

/** Begins to watch; returns the way to stop. */
export function watchForAnotherPerson(
  atlas: AtlasStore,
  told: CaseStore,
  { clock, target }: Watched = { clock: Date.now, target: document },
): () => void {
  let used = clock();
  const look = (): void => {
    if (clock() - used >= longPause) told.getState().doubt('pause');
  };
  const use = (): void => {
    look();
    used = clock();
  };
  for (const sign of signsOfUse) target.addEventListener(sign, use, { capture: true, passive: true });
  const timer = setInterval(look, howOftenLooked);
  const stop = atlas.subscribe((now, before) => {
    if (now.body !== before.body) told.getState().doubt('body');
  });
  return () => {
    for (const sign of signsOfUse) target.removeEventListener(sign, use, { capture: true });
    clearInterval(timer);
    stop();
  };
}
