// Waits for the graphics process without holding the page up: asking a program whether it is linked, or a picture for a pixel,
// waits for it; a fence can be looked at. It is passed once all that was sent before it has been done.
import type { WebGLRenderer } from 'three';

const LOOK_EVERY_MS = 4;
/** A driver that never passes a fence: what comes next then waits for the work itself. */
const LONGEST_MS = 4000;

/** Resolves when all that was sent to the graphics process until now has been done, or the context is lost. */
export async function passFence(gl: WebGLRenderer): Promise<void> {
  const context = gl.getContext() as WebGL2RenderingContext;
  const fence = context.fenceSync(context.SYNC_GPU_COMMANDS_COMPLETE, 0);
  if (fence === null) return;
  context.flush();
  const begun = performance.now();
  const passed = () =>
    context.isContextLost() ||
    context.getSyncParameter(fence, context.SYNC_STATUS) === context.SIGNALED ||
    performance.now() - begun > LONGEST_MS;
  while (!passed()) await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  context.deleteSync(fence);
}
