// The wheel, or two fingers on a touchpad: what lies under the cursor comes nearer, and stays under it.
import type { Stage } from '../stage/stage.ts';
import { heldPlace } from './held-place.ts';

/** A notch of 100 px comes nearer by a twentieth; lines count as thirty px; a pinch on a touchpad has finer steps. */
const NEARER_PER_PX = 0.95 ** (0.27 / 30);
const PX_PER_LINE = 33;
const PINCH_PX = 10;

/** What a turn of the wheel multiplies the camera's distance by. */
export function wheelFactor({
  deltaY,
  deltaMode,
  ctrlKey,
}: Pick<WheelEvent, 'deltaY' | 'deltaMode' | 'ctrlKey'>) {
  const px = deltaY * (deltaMode === 1 ? PX_PER_LINE : ctrlKey ? PINCH_PX : 1);
  return NEARER_PER_PX ** -px;
}

/** Listens on the canvas until the returned function is called. */
export function zoomByWheel(canvas: HTMLElement, stage: Stage): () => void {
  const turn = (event: WheelEvent): void => {
    // Where a finger scrolls the page past the picture (in a frame, in a small window), the wheel does, too; plus and minus come nearer.
    if (stage.page.getState().embed !== null || getComputedStyle(canvas).touchAction === 'pan-y') return;
    event.preventDefault();
    if (event.deltaY === 0) return;
    const box = canvas.getBoundingClientRect();
    const held = heldPlace(stage, event.clientX - box.left, event.clientY - box.top);
    stage.rig?.nearerTo(held, wheelFactor(event), true);
    stage.views?.letGo();
  };
  canvas.addEventListener('wheel', turn, { passive: false });
  return () => canvas.removeEventListener('wheel', turn);
}
