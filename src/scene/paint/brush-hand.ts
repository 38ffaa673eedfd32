// The hand that paints: one finger or the left button makes strokes, two fingers turn or carry the body, keys do both. While painting is on,
// nothing of this reaches those who listen for presses and turns; the other buttons, and a held Alt or space bar, do.
import type { Dab } from '../../anatomy/pain/painted-pain.ts';
import { brushRadiusMm } from '../../state/brush.ts';
import { carryByFingers } from '../picking/two-fingers.ts';
import type { Stage } from '../stage/stage.ts';
import { BrushRing, ringAt } from './brush-ring.ts';
import { BrushStroke } from './brush-stroke.ts';
import type { PaintedSkin } from './painted-skin.ts';
import { normalAt, skinUnder } from './skin-under.ts';

/** A second finger so soon after the first, ms, was meant from the start: what the first has painted is taken back. */
const TOGETHER_MS = 300;
/** On a pen, the button for its other end. */
const PEN_ERASER = 32;

interface Going {
  readonly id: number;
  readonly begun: number;
  /** Null where it began off the body. */
  readonly stroke: BrushStroke | null;
}

/** Listens on the canvas until the returned function is called. */
export function paintByHand(canvas: HTMLCanvasElement, stage: Stage, painted: PaintedSkin): () => void {
  const end = new AbortController();
  const options = { signal: end.signal, capture: true };
  const { page } = stage;
  const frame = canvas.parentElement ?? document.body;
  const ring = new BrushRing(frame);
  const fingers = new Set<number>();
  /** Fingers that have turned the body paint nothing until all are lifted. */
  let turning = false;
  let going: Going | null = null;
  let spaceHeld = false;
  let ringPlace: { x: number; y: number } | null = null;
  const pinch = carryByFingers(canvas, stage, true);
  const place = (event: MouseEvent) => {
    const box = canvas.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };
  const radiusMm = () => brushRadiusMm[page.getState().brushSize];

  const showRing = (at: { x: number; y: number } | null): void => {
    ringPlace = at;
    const hit = at && skinUnder(stage, at.x, at.y);
    const erases = page.getState().brushTool === 'eraser';
    ring.show(
      hit && ringAt(hit.place, normalAt(stage, hit.anchor), radiusMm(), stage.camera, stage.size),
      erases,
    );
    canvas.style.cursor = hit ? 'none' : '';
  };

  const beginStroke = (x: number, y: number, erases: boolean): BrushStroke | null => {
    const hooks = {
      skinAt: (px: number, py: number) => skinUnder(stage, px, py),
      paint: (dab: Dab) => painted.add(dab),
    };
    if (erases) chooseUnder(x, y);
    const stroke = BrushStroke.begin(
      x,
      y,
      { radiusMm: radiusMm(), ...(erases ? { erases: true } : {}) },
      hooks,
    );
    if (stroke) {
      stage.stillness.awaits('hand');
      stage.change();
    }
    return stroke;
  };
  /** An eraser takes hold of the pain that it is put on. */
  const chooseUnder = (x: number, y: number): void => {
    const hit = skinUnder(stage, x, y);
    if (hit === null) return;
    const { triangles } = stage.model.getState().topology.skin;
    const { drawing, choosePain } = page.getState();
    const found = painted.painAt(triangles[hit.anchor.triangle * 3]!, drawing);
    if (found !== null && found !== drawing.current) choosePain(found);
  };
  const endStroke = (keeps: boolean): void => {
    const { stroke } = going ?? {};
    going = null;
    if (!stroke) return;
    const { drawing, addStroke } = page.getState();
    if (keeps) {
      stroke.end();
      addStroke(stroke.dabs);
    } else painted.abandon(drawing);
    stage.stillness.done('hand');
    stage.change();
  };

  const down = (event: PointerEvent): void => {
    const { painting, brushTool } = page.getState();
    const touch = event.pointerType === 'touch';
    if (!painting || (!touch && (event.button !== 0 || event.altKey || spaceHeld))) {
      if (painting) showRing(null);
      return;
    }
    event.stopImmediatePropagation();
    canvas.setPointerCapture(event.pointerId);
    const at = place(event);
    if (touch) {
      pinch.down(event);
      fingers.add(event.pointerId);
      if (fingers.size > 1) {
        const isNew = going !== null && event.timeStamp - going.begun < TOGETHER_MS;
        endStroke(!isNew);
        turning = true;
        showRing(null);
        stage.stillness.awaits('hand');
        return;
      }
    }
    const erases = brushTool === 'eraser' || (event.buttons & PEN_ERASER) !== 0;
    going = { id: event.pointerId, begun: event.timeStamp, stroke: beginStroke(at.x, at.y, erases) };
    showRing(going.stroke ? at : null);
  };
  const move = (event: PointerEvent): void => {
    if (!page.getState().painting) return;
    if (going?.id === event.pointerId) {
      event.stopImmediatePropagation();
      const coalesced = event.getCoalescedEvents?.() ?? [];
      for (const one of coalesced.length > 0 ? coalesced : [event]) {
        const { x, y } = place(one);
        going.stroke?.move(x, y);
      }
      if (!going.stroke) return;
      stage.change();
      showRing(place(event));
    } else if (fingers.has(event.pointerId)) {
      event.stopImmediatePropagation();
      if (turning) pinch.move(event);
    } else if (event.pointerType !== 'touch' && event.buttons === 0) {
      event.stopImmediatePropagation();
      showRing(place(event));
    }
  };
  const up = (event: PointerEvent): void => {
    pinch.up(event);
    const finger = fingers.delete(event.pointerId);
    if (going?.id === event.pointerId) {
      event.stopImmediatePropagation();
      // What the browser takes away at once, for a gesture of its own, was no stroke.
      const isTaken = event.type === 'pointercancel' && event.timeStamp - going.begun < TOGETHER_MS;
      endStroke(!isTaken);
      if (event.pointerType === 'touch') showRing(null);
    } else if (finger) event.stopImmediatePropagation();
    if (turning && fingers.size === 0) {
      turning = false;
      stage.stillness.done('hand');
    }
  };

  /** The keyboard's brush stands in the middle of the free picture; arrows turn the body under it. */
  const middle = () => {
    const { width, height, covered } = stage.viewport();
    return { x: (covered.left + width - covered.right) / 2, y: (covered.top + height - covered.bottom) / 2 };
  };
  const key = (event: KeyboardEvent): void => {
    const { painting, brushTool, setPainting } = page.getState();
    if (!painting) return;
    if (going && (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z') {
      // What is under way is what is undone; what stood before it stays.
      endStroke(false);
    } else if (event.key === 'Escape') {
      if (going) endStroke(true);
      else if (event.target === canvas) setPainting(false);
      else return;
    } else if (event.target !== canvas) return;
    else if (event.key === ' ') {
      spaceHeld = true;
      showRing(null);
    } else if (event.key === 'Enter' && !event.repeat) {
      const { x, y } = middle();
      going = { id: Number.NaN, begun: 0, stroke: beginStroke(x, y, brushTool === 'eraser') };
      endStroke(true);
      showRing({ x, y });
    } else return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };

  canvas.addEventListener('pointerdown', down, options);
  canvas.addEventListener('pointermove', move, options);
  for (const type of ['pointerup', 'pointercancel'] as const) canvas.addEventListener(type, up, options);
  canvas.addEventListener('pointerleave', () => showRing(null), options);
  document.addEventListener('keydown', key, options);
  document.addEventListener(
    'keyup',
    (event) => {
      if (event.key === ' ') spaceHeld = false;
    },
    options,
  );
  // The key may be let go in another window.
  window.addEventListener(
    'blur',
    () => {
      spaceHeld = false;
    },
    options,
  );
  // On a phone that is turned the finger stands elsewhere on the body: the stroke ends where it was.
  window.addEventListener('resize', () => endStroke(true), options);
  // Keys that turn the body leave the ring in the middle of it.
  canvas.addEventListener(
    'focus',
    () => {
      if (page.getState().painting && canvas.matches(':focus-visible')) showRing(middle());
    },
    options,
  );
  const stops = [
    stage.afterFrame(() => {
      if (ringPlace && !going) showRing(ringPlace);
    }),
    stage.watch(
      page,
      ({ painting }) => painting,
      (on) => {
        if (on) return;
        endStroke(true);
        showRing(null);
        canvas.style.cursor = '';
      },
    ),
    // Undo and the like while a finger is down: the stroke ends first, or it would be painted on another drawing.
    stage.watch(
      page,
      ({ drawing }) => drawing,
      () => {
        if (going) endStroke(false);
      },
    ),
    stage.watch(
      page,
      ({ brushSize, brushTool }) => `${brushSize} ${brushTool}`,
      () => showRing(ringPlace),
    ),
  ];
  return () => {
    end.abort();
    for (const stop of stops) stop();
    ring.remove();
  };
}
