// Begins the picture anew when what kept it away may be gone: the line is there again, or the other body is asked for.
import type { SceneProblem } from '../state/atlas-state.ts';
import type { AtlasStore } from '../state/atlas-store.ts';

/** What another try may mend without a new start of the page. */
const mendable: readonly (SceneProblem | null)[] = ['download-failed', 'file-damaged'];

/** Returns the way to stop. */
export function retryScene(store: AtlasStore): () => void {
  const retry = (): void => {
    const { scene, sceneReason, retryScene } = store.getState();
    if (scene === 'unavailable' && mendable.includes(sceneReason)) retryScene();
  };
  window.addEventListener('online', retry);
  const stop = store.subscribe((now, before) => {
    if (now.body !== before.body) retry();
  });
  return () => {
    window.removeEventListener('online', retry);
    stop();
  };
}
