// When there is time for what nobody waits for yet.
import type { Stage } from './stage.ts';

/** Resolves when the picture is still and the browser has nothing better to do, or the scene is over. */
export async function leisure(stage: Stage): Promise<void> {
  do {
    await new Promise<void>((resolve) => {
      if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: 1000 });
      else setTimeout(resolve, 50);
    });
    // Looked at again after a while: a hand on the body comes first.
    if (!stage.page.getState().still) await new Promise((resolve) => setTimeout(resolve, 200));
  } while (!stage.isOver && !stage.page.getState().still);
}
