// @vitest-environment jsdom
// The brush bar on the page: it comes with painting and goes with it, its buttons and keys do what they say, and the sheet is low meanwhile.
import { act } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import type { Dab } from '../../../src/anatomy/pain/painted-pain.ts';
import { click, one, press, renderPage, unmountPage } from '../render-page.tsx';

afterEach(unmountPage);
// jsdom has no media; a desk with a mouse.
window.matchMedia = () => Object.assign(new EventTarget(), { matches: false }) as MediaQueryList;

const dab: Dab = { anchor: { triangle: 1, u: 1, v: 0, w: 0 }, radiusMm: 18 };
const scene = <canvas role="img" aria-label="body" tabIndex={0} />;

async function painting() {
  const store = renderPage({ scene, start: { scene: 'ready', brushReady: true } });
  click(one('[data-paint-switch]'));
  await vi.waitFor(() => one('[data-brush-bar="ready"]'), { timeout: 20_000 });
  return store;
}
const bar = (name: string) => one<HTMLElement>('[data-brush-bar] button', name);

test('the switch brings the bar and the low sheet; Done takes both away and gives the keyboard to the body', async () => {
  const store = await painting();
  expect(store.getState().painting).toBe(true);
  expect(document.documentElement.dataset.sheet).toBe('low');
  expect(one('[data-paint-switch]').getAttribute('aria-pressed')).toBe('true');
  click(bar('Done'));
  expect(store.getState().painting).toBe(false);
  expect(document.querySelector('[data-brush-bar]')).toBeNull();
  expect(document.documentElement.dataset.sheet).toBe('half');
  expect(document.activeElement).toBe(one('canvas'));
});

test('what cannot be done says so and keeps the keyboard; what can is done and told', async () => {
  const store = await painting();
  expect(bar('Undo').getAttribute('aria-disabled')).toBe('true');
  act(() => store.getState().addStroke([dab]));
  expect(one('[data-brush-said]').textContent).toBe('Painted. One painted pain.');
  expect(bar('Undo').getAttribute('aria-disabled')).toBeNull();
  click(bar('Undo'));
  expect(store.getState().drawing.pains).toEqual([]);
  click(bar('Redo'));
  expect(store.getState().drawing.pains.length).toBe(1);
  click(bar('Clear'));
  expect(one('[data-brush-said]').textContent).toBe('All cleared. Nothing is painted.');
  expect(bar('Clear').getAttribute('aria-disabled')).toBe('true');
});

test('tool and size by press and by key; keys elsewhere on the page mean nothing to the brush', async () => {
  const store = await painting();
  const state = () => store.getState();
  click(one('[data-brush-bar] input[value="eraser"]'));
  expect(state().brushTool).toBe('eraser');
  press(one('canvas'), 'b');
  expect(state().brushTool).toBe('brush');
  press(one('canvas'), ']');
  press(one('canvas'), ']');
  press(one('canvas'), ']');
  expect(state().brushSize).toBe('hand');
  press(one('canvas'), '[');
  expect(state().brushSize).toBe('fourFingers');
  press(one('[data-search]'), 'e');
  expect(state().brushTool).toBe('brush');
  press(bar('Undo'), 'Escape');
  expect(state().painting).toBe(false);
});

test('until the brush is there the bar says that it is on its way', async () => {
  const store = renderPage({ scene, start: { scene: 'ready', painting: true } });
  await vi.waitFor(() => one('[data-brush-bar="waits"]'), { timeout: 20_000 });
  expect(one('[data-how]').textContent).toContain('Getting the brush ready');
  act(() => store.getState().setBrushReady(true));
  expect(one('[data-brush-bar]').dataset.brushBar).toBe('ready');
});
