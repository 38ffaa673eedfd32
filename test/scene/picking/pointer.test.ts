// @vitest-environment jsdom
// Hands on the canvas: what is a press, what is a turn, and what keys do.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Picked, Picking } from '../../../src/scene/picking/picking.ts';
import { listenToHands } from '../../../src/scene/picking/pointer.ts';
import type { Stage } from '../../../src/scene/stage/stage.ts';
import type { SkinOffer } from '../../../src/state/atlas-state.ts';
import { createAtlasStore } from '../../../src/state/atlas-store.ts';

const known = {
  muscleOfPoint: new Map([['soleus-1', 'soleus']]),
  muscles: new Set(['soleus']),
  areas: new Set(['calf']),
  symptoms: new Set<string>(),
};
const mark: Picked = { kind: 'point', point: 'soleus-1', side: 'right' };
const skin: Picked = {
  kind: 'skin',
  side: 'right',
  region: 'calf',
  area: 'calf',
  hit: { triangle: 0, place: [-0.1, 0.4, 0], distance: 3 },
};

let canvas: HTMLCanvasElement;
let end: () => void;
let under: Picked | null;
const step = vi.fn();
const letGo = vi.fn();
const change = vi.fn();
const hover = vi.fn(() => false);
let asked: { x: number; y: number } | null = null;
/** Where the right one of two pictures begins, CSS px. */
let rightFrom = Number.POSITIVE_INFINITY;

const offer: SkinOffer = { x: 0, y: 0, side: 'right', area: 'calf', muscle: 'soleus', near: [] };
vi.mock('../../../src/scene/picking/skin-offer.ts', () => ({ skinOffer: () => offer }));

function hands() {
  const store = createAtlasStore(known);
  const picking = new Picking();
  picking.register(0, (x, y) => {
    asked = { x, y };
    return under;
  });
  const marks = {
    at: () => (under?.kind === 'point' ? { point: under.point, side: under.side } : null),
    hover,
  };
  const viewport = () => ({ width: 300, height: 200, covered: { top: 40, right: 0, bottom: 0, left: 100 } });
  const stage = {
    page: store,
    picking,
    marks,
    rig: { step },
    views: { letGo },
    change,
    viewport,
    pictureFrom: (x: number) => (x >= rightFrom ? rightFrom : 0),
  };
  end = listenToHands(canvas, stage as unknown as Stage);
  return store.getState;
}

/** jsdom knows no PointerEvent of its own with these fields. */
function pointer(
  type: string,
  at: { x?: number; y?: number; id?: number; time?: number; kind?: string } = {},
) {
  const event = new MouseEvent(type, { clientX: at.x ?? 0, clientY: at.y ?? 0, bubbles: true });
  Object.defineProperties(event, {
    pointerId: { value: at.id ?? 1 },
    isPrimary: { value: (at.id ?? 1) === 1 },
    pointerType: { value: at.kind ?? 'mouse' },
    timeStamp: { value: at.time ?? 0 },
  });
  canvas.dispatchEvent(event);
}

beforeEach(() => {
  canvas = document.body.appendChild(document.createElement('canvas'));
  under = mark;
  rightFrom = Number.POSITIVE_INFINITY;
  step.mockClear();
  for (const spy of [letGo, change, hover]) spy.mockClear();
});
afterEach(() => {
  end();
  canvas.remove();
});

test('a press on a mark selects its point on its side', () => {
  const state = hands();
  pointer('pointerdown');
  pointer('pointerup', { x: 3, y: 2, time: 120 });
  expect(state()).toMatchObject({ point: 'soleus-1', side: 'right', muscle: 'soleus' });
});

test.each([
  ['moves far', { x: 30, time: 100 }],
  ['takes long with a finger', { time: 900, kind: 'touch' }],
  ['is of another finger', { id: 2, time: 100 }],
])('a press that %s selects nothing', (_, up) => {
  const state = hands();
  pointer('pointerdown');
  pointer('pointerup', up);
  expect(state().point).toBeNull();
});

test('a mouse may be held as long as a hand needs', () => {
  const state = hands();
  pointer('pointerdown');
  pointer('pointerup', { time: 4000 });
  expect(state().point).toBe('soleus-1');
});

test('a press in the right one of two pictures means the same place of the left one', () => {
  rightFrom = 150;
  hands();
  pointer('pointerdown', { x: 170, y: 20 });
  pointer('pointerup', { x: 170, y: 20, time: 50 });
  expect(asked).toEqual({ x: 20, y: 20 });
});

test('two fingers turn the body and select nothing', () => {
  const state = hands();
  pointer('pointerdown', { id: 1, kind: 'touch' });
  pointer('pointerdown', { id: 2, kind: 'touch' });
  pointer('pointerup', { id: 2, kind: 'touch', time: 50 });
  pointer('pointerup', { id: 1, kind: 'touch', time: 60 });
  expect(state().point).toBeNull();
});

test('a press that was let go beside the canvas is no finger that still lies there', () => {
  const state = hands();
  pointer('pointerdown');
  pointer('pointerdown', { time: 900 });
  pointer('pointerup', { time: 950 });
  expect(state().point).toBe('soleus-1');
});

test('a press on the skin chooses the place that hurts, where the person seeks a cause', () => {
  under = skin;
  const state = hands();
  state().setLens('find');
  pointer('pointerdown');
  pointer('pointerup', { time: 50 });
  expect(state()).toMatchObject({ area: 'calf', painSide: 'right', skinOffer: null });
});

test('elsewhere it offers what lies there, and bare paper takes the offer away', async () => {
  under = skin;
  const state = hands();
  pointer('pointerdown');
  pointer('pointerup', { time: 50 });
  await vi.waitFor(() => expect(state().skinOffer).toBe(offer));
  expect(state()).toMatchObject({ area: null, point: null });
  under = null;
  pointer('pointerdown');
  pointer('pointerup', { time: 50 });
  expect(state().skinOffer).toBeNull();
});

test('an offer that is overtaken by another press is not made', async () => {
  under = { ...skin, area: null };
  const state = hands();
  pointer('pointerdown');
  pointer('pointerup', { time: 50 });
  under = mark;
  pointer('pointerdown', { time: 60 });
  pointer('pointerup', { time: 90 });
  await vi.dynamicImportSettled();
  await new Promise((resolve) => setTimeout(resolve));
  expect(state()).toMatchObject({ point: 'soleus-1', skinOffer: null });
});

test('skin that belongs to no area is offered in Find, too', async () => {
  under = { ...skin, area: null };
  const state = hands();
  state().setLens('find');
  pointer('pointerdown');
  pointer('pointerup', { time: 50 });
  await vi.waitFor(() => expect(state().skinOffer).toBe(offer));
});

test('Enter means what lies in the middle of the free picture', () => {
  const state = hands();
  canvas.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', cancelable: true }));
  expect(asked).toEqual({ x: 200, y: 120 });
  expect(state().point).toBe('soleus-1');
});

test('marks that a mouse brings back or leaves ask for a frame, and no other move does', () => {
  hands();
  pointer('pointermove');
  expect(change).not.toHaveBeenCalled();
  hover.mockReturnValueOnce(true);
  pointer('pointermove', { x: 5 });
  expect(change).toHaveBeenCalledTimes(1);
  hover.mockReturnValueOnce(true);
  pointer('pointerleave');
  expect(hover).toHaveBeenLastCalledWith(null);
  expect(change).toHaveBeenCalledTimes(2);
});

test('a hovering mouse names the point under it, a finger does not', () => {
  const state = hands();
  pointer('pointermove', { kind: 'touch' });
  expect(state().hovered).toBeNull();
  pointer('pointermove');
  expect(state().hovered).toEqual({ point: 'soleus-1', side: 'right' });
  expect(canvas.style.cursor).toBe('pointer');
  pointer('pointerleave');
  expect(state().hovered).toBeNull();
});

test('keys turn, tilt and zoom, and leave all others to the page', () => {
  hands();
  const press = (key: string, init: KeyboardEventInit = {}) => {
    const event = new KeyboardEvent('keydown', { key, cancelable: true, ...init });
    canvas.dispatchEvent(event);
    return event.defaultPrevented;
  };
  expect([press('ArrowLeft'), press('ArrowUp'), press('+'), press('-')]).toEqual([true, true, true, true]);
  expect(step.mock.calls.map(([turn, tilt, zoom]) => [Math.sign(turn), Math.sign(tilt), zoom])).toEqual([
    [-1, 0, 1],
    [0, 1, 1],
    [0, 0, 0.8],
    [0, 0, 1.25],
  ]);
  expect(letGo).toHaveBeenCalledTimes(4);
  expect([press('Tab'), press('ArrowLeft', { ctrlKey: true })]).toEqual([false, false]);
});
