// Hands on the canvas: a press selects, a hovering mouse names, keys turn the body. Turning by drag is the camera's part.
import type { AtlasStore } from '../../state/atlas-store.ts';
import { seeksCause } from '../../state/audience.ts';
import type { Stage } from '../stage/stage.ts';
import { createPinch } from './pinch.ts';

/** A press that moves further than this, CSS px, or takes longer, ms, is a turn of the body. */
const STILL_PX = 6;
const PRESS_MS = 600;
const TURN = Math.PI / 12;

/** Listens on the canvas until the returned function is called. */
export function listenToHands(canvas: HTMLCanvasElement, stage: Stage, store: AtlasStore): () => void {
  const end = new AbortController();
  const { signal } = end;
  let press: { x: number; y: number; time: number; id: number } | null = null;
  let touches = 0;
  const pinch = createPinch((factor) => {
    stage.rig?.zoomBy(factor, false);
    stage.views?.letGo();
  });
  const place = (event: PointerEvent) => {
    const box = canvas.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };
  const kind = (event: PointerEvent) => (event.pointerType === 'touch' ? 'touch' : 'mouse');
  const release = () => {
    touches = Math.max(0, touches - 1);
  };
  canvas.addEventListener(
    'pointerdown',
    (event) => {
      touches++;
      pinch.down(event);
      press =
        touches > 1 || event.button !== 0
          ? null
          : { ...place(event), time: event.timeStamp, id: event.pointerId };
    },
    { signal },
  );
  canvas.addEventListener(
    'pointerup',
    (event) => {
      release();
      pinch.up(event);
      const from = press;
      press = null;
      if (!from || from.id !== event.pointerId || event.timeStamp - from.time > PRESS_MS) return;
      const { x, y } = place(event);
      if (Math.hypot(x - from.x, y - from.y) > STILL_PX) return;
      choose(stage, store, x, y, kind(event));
    },
    { signal },
  );
  canvas.addEventListener(
    'pointercancel',
    (event) => {
      release();
      pinch.up(event);
    },
    { signal },
  );
  canvas.addEventListener(
    'pointermove',
    (event) => {
      pinch.move(event);
      if (event.pointerType === 'touch' || event.buttons !== 0) return;
      const { x, y } = place(event);
      const found = stage.marks.at(x, y, 'mouse');
      canvas.style.cursor = found ? 'pointer' : '';
      store.getState().hoverPoint(found);
    },
    { signal },
  );
  canvas.addEventListener('pointerleave', () => store.getState().hoverPoint(null), { signal });
  canvas.addEventListener(
    'keydown',
    (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (turnByKey(event.key, stage, store)) event.preventDefault();
    },
    { signal },
  );
  return () => end.abort();
}

/** A press on a mark selects its point; on the skin, where the person seeks what hurts, the area that lies there. */
function choose(stage: Stage, store: AtlasStore, x: number, y: number, pointer: 'mouse' | 'touch'): void {
  const state = store.getState();
  const { selectPoint, selectArea } = state;
  const found = stage.picking.at(x, y, pointer);
  if (found?.kind === 'point') selectPoint(found.point, found.side);
  if (!seeksCause(state) || found?.kind !== 'skin' || found.area === null) return;
  selectArea(found.area, found.side);
}

/** Arrows turn, plus and minus zoom, Home shows the selection or all. True when the key was one of these. */
function turnByKey(key: string, stage: Stage, store: AtlasStore): boolean {
  const { askView } = store.getState();
  const step = (turn: number, tilt: number, zoom: number) => {
    stage.rig?.step(turn, tilt, zoom);
    stage.views?.letGo();
  };
  switch (key) {
    case 'ArrowLeft':
      step(-TURN, 0, 1);
      return true;
    case 'ArrowRight':
      step(TURN, 0, 1);
      return true;
    case 'ArrowUp':
      step(0, TURN / 1.5, 1);
      return true;
    case 'ArrowDown':
      step(0, -TURN / 1.5, 1);
      return true;
    case '+':
    case '=':
      step(0, 0, 0.8);
      return true;
    case '-':
    case '_':
      step(0, 0, 1.25);
      return true;
    case 'Home':
      askView('fit');
      return true;
    default:
      return false;
  }
}
