// The scene's code: asked for in the first line of script, so that its shaders are compiled while the page is laid out.
import { late } from '../state/late.ts';

/** The scene; where its chunk arrives, a canvas is open for it. The plate says when it does not. */
export const sceneCode = late(
  () =>
    import('../scene/AtlasScene.tsx').then(({ AtlasScene, openCanvasAhead }) => {
      openCanvasAhead?.();
      return AtlasScene;
    }),
  { isToldInPlace: true },
);

const arrives = sceneCode.wait();

/** Milliseconds that the page gives the scene a start. */
const START = 100;

/** Resolves when the canvas is open, and after a moment in any case: the page needs no picture. */
export function sceneHasStarted(): Promise<unknown> {
  const moment = new Promise((resolve) => setTimeout(resolve, START));
  return Promise.race([arrives.catch(() => moment), moment]);
}
