// The scene's code: asked for in the first line of script, so that its shaders are compiled while the page is laid out.

/** The scene's chunk; where it arrives, a canvas is open for it. Whoever shows it hears of a failure. */
export const sceneModule = import('../scene/AtlasScene.tsx').then((module) => {
  module.openCanvasAhead();
  return module;
});

/** Milliseconds that the page gives the scene a start. */
const START = 100;

/** Resolves when the canvas is open, and after a moment in any case: the page needs no picture. */
export function sceneHasStarted(): Promise<unknown> {
  const moment = new Promise((resolve) => setTimeout(resolve, START));
  return Promise.race([sceneModule.catch(() => moment), moment]);
}
