// @vitest-environment jsdom
// What is offered at a bare place of the skin, by mouse and by keys.
import { act } from 'react';
import { afterEach, expect, test } from 'vitest';
import type { AtlasState, SkinOffer } from '../../../src/state/atlas-state.ts';
import '../../../src/ui/shell/SkinMenu.tsx';
import { smallIndex } from '../../anatomy/small-index.ts';
import { click, one, press, renderPage, unmountPage } from '../render-page.tsx';

const area = smallIndex.areas[0]!;
const muscle = smallIndex.muscles[0]!;
const others = smallIndex.muscles.flatMap(({ points }) => points).slice(0, 3);
const offer: SkinOffer = {
  x: 300,
  y: 200,
  side: 'right',
  area: area.id,
  muscle: muscle.id,
  near: others.map(({ id }, n) => ({ point: id, side: 'right', mm: 4 + n * 20 })),
};

afterEach(unmountPage);

async function offered(part: Partial<SkinOffer> = {}, start: Partial<AtlasState> = {}) {
  const store = renderPage({
    start,
    scene: <canvas role="img" tabIndex={0} />,
  });
  await act(async () => store.getState().offerSkin({ ...offer, ...part }));
  await act(async () => {});
  return store;
}

const menu = () => document.querySelector('[data-skin-menu]');

test('it is named after the place and its side, and its first offer has the focus', async () => {
  await offered();
  const title = document.getElementById(menu()?.getAttribute('aria-labelledby') ?? '');
  expect(title?.textContent?.toLowerCase()).toContain(area.plain.toLowerCase());
  expect(title?.textContent).toContain('right side');
  expect(document.activeElement).toBe(one('[data-offer="pain"]'));
});

test('pain here: Find, with the area and the side of the press', async () => {
  const store = await offered({}, { lens: 'study' });
  click(one('[data-offer="pain"]'));
  expect(store.getState()).toMatchObject({ lens: 'find', area: area.id, painSide: 'right', side: 'right' });
  expect(menu()).toBeNull();
});

test('the muscle near here, on the side of the press, and said to be near only', async () => {
  const store = await offered();
  const button = one('[data-offer="muscle"]');
  expect(button.textContent).toContain('near here');
  click(button);
  expect(store.getState()).toMatchObject({ muscle: muscle.id, point: null, side: 'right' });
  expect(menu()).toBeNull();
});

test('the points near, nearest first, each with its distance; one is chosen by a press', async () => {
  const store = await offered();
  const rows = [...document.querySelectorAll<HTMLElement>('[data-offer="point"]')];
  expect(rows.map((row) => row.dataset.point)).toEqual(others.map(({ id }) => id));
  expect(rows[0]?.textContent).toContain('less than 1 cm');
  expect(rows[1]?.textContent).toContain('about 2 cm');
  click(rows[1]!);
  expect(store.getState()).toMatchObject({ point: others[1]!.id, side: 'right' });
});

test('arrows go from offer to offer; Escape closes and gives the focus back to the body', async () => {
  const store = await offered();
  press(document.activeElement!, 'ArrowDown');
  expect(document.activeElement).toBe(one('[data-offer="muscle"]'));
  press(document.activeElement!, 'ArrowUp');
  press(document.activeElement!, 'ArrowUp');
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Close');
  press(document.activeElement!, 'Escape');
  expect(menu()).toBeNull();
  expect(store.getState().skinOffer).toBeNull();
  expect(document.activeElement?.tagName).toBe('CANVAS');
});

test('a press elsewhere closes it, one inside does not', async () => {
  await offered();
  act(() => void menu()!.dispatchEvent(new Event('pointerdown', { bubbles: true })));
  expect(menu()).not.toBeNull();
  act(() => void document.body.dispatchEvent(new Event('pointerdown', { bubbles: true })));
  expect(menu()).toBeNull();
});

test('a row that is pointed at shows its point, and no longer when the menu is gone', async () => {
  const store = await offered();
  const row = one('[data-offer="point"]');
  act(() => void row.dispatchEvent(new MouseEvent('pointerover', { bubbles: true })));
  expect(store.getState().hovered?.point).toBe(row.dataset.point);
  act(() => store.getState().offerSkin(null));
  expect(store.getState().hovered).toBeNull();
});

test.each([
  [
    'another choice',
    (store: Awaited<ReturnType<typeof offered>>) => store.getState().selectMuscle(muscle.id),
  ],
  ['a turn of the body', (store: Awaited<ReturnType<typeof offered>>) => store.getState().leaveView()],
  ['another lens', (store: Awaited<ReturnType<typeof offered>>) => store.getState().setLens('study')],
])('%s takes it away', async (_, change) => {
  const store = await offered();
  act(() => change(store));
  expect(menu()).toBeNull();
});

test('where nothing is known it says so, and hidden names stay hidden', async () => {
  await offered({ area: null, muscle: null, near: [] });
  expect(menu()?.textContent).toContain('This place');
  expect(menu()?.querySelector('[data-offer]')).toBeNull();
  expect(menu()?.textContent).toContain('No trigger point');
  expect(menu()?.contains(document.activeElement)).toBe(true);
  unmountPage();
  await offered({}, { lens: 'study', hideLabels: true });
  expect(menu()?.querySelector('[data-offer="muscle"]')).toBeNull();
  expect(menu()?.textContent?.toLowerCase()).not.toContain(muscle.names.english.toLowerCase());
});
