// @vitest-environment jsdom
// The drawing in the address: it follows, is read back, is never lost to the browser's arrows, and damage is told once.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readBodies } from '../../models/read-built.ts';
import { painsToText } from '../../src/anatomy/pain/pain-link.ts';
import type { Dab, PaintedPain } from '../../src/anatomy/pain/painted-pain.ts';
import { type AtlasStore, createAtlasStore } from '../../src/state/atlas-store.ts';
import { caseStoreOf } from '../../src/state/case-store.ts';
import { knownIds } from '../../src/state/known-ids.ts';
import { mirrorLink } from '../../src/state/page-link.ts';
import { followPaintedLink } from '../../src/state/page-paint.ts';
import { SKIN_TRIANGLES, withPaint } from '../../src/state/paint-fragment.ts';
import { smallIndex } from '../anatomy/small-index.ts';

const known = knownIds(smallIndex);
const [area = ''] = known.areas;
const dab = (triangle: number): Dab => ({ anchor: { triangle, u: 1, v: 0, w: 0 }, radiusMm: 18 });
const pain: PaintedPain = { id: 'a', dabs: [dab(7), dab(70)], areas: [{ area, side: 'left' }] };
const text = painsToText([pain]);
const until = (met: () => void) => vi.waitFor(met, { timeout: 5000 });
let stops: (() => void)[] = [];

const open = (url: string): AtlasStore => {
  window.history.replaceState(null, '', url);
  return again();
};
const again = (): AtlasStore => {
  for (const stop of stops) stop();
  const store = createAtlasStore(known);
  stops = [mirrorLink(store, known, window), followPaintedLink(store, known, window)];
  return store;
};
const dabs = (store: AtlasStore) =>
  store.getState().drawing.pains.map(({ dabs }) => dabs.map(({ anchor }) => anchor.triangle));

beforeEach(() => window.history.replaceState(null, '', '/'));
afterEach(() => {
  for (const stop of stops) stop();
  stops = [];
});

test('the fine mesh has as many triangles as anchors of a link may name', () => {
  expect(readBodies().fine.triangles.length / 3).toBe(SKIN_TRIANGLES);
});

test('a link opens its drawing, which can be undone like any other, and the address stays', async () => {
  const store = open(`/a/?side=left#pain=${text}`);
  await until(() => expect(dabs(store)).toEqual([[7, 70]]));
  expect(store.getState().drawing.pains[0]?.areas).toEqual(pain.areas);
  expect(window.location.hash).toBe(`#pain=${text}`);
  expect(store.getState().notices).toEqual([]);
});

test('the address follows strokes, undo and clear; a choice keeps it, another fragment gives way', async () => {
  const store = open('/?point=trapezius-1#x');
  store.getState().addStroke(pain.dabs);
  await until(() => expect(window.location.hash).toBe(`#pain=${painsToText([{ ...pain, areas: [] }])}`));
  const { hash } = window.location;
  store.getState().selectPoint('scalenes-1');
  expect(window.location.hash).toBe(hash);
  store.getState().clearPaint();
  await until(() => expect(window.location.hash).toBe(''));
  expect(window.location.search).toContain('point=scalenes-1');
  store.getState().undoPaint();
  await until(() => expect(window.location.hash).toBe(hash));
});

test('back leads the choice and leaves the drawing alone, and the address with it', async () => {
  const store = open('/');
  store.getState().addStroke([dab(7)]);
  await until(() => expect(window.location.hash).not.toBe(''));
  store.getState().selectPoint('trapezius-1');
  store.getState().addStroke([dab(9)]);
  const both = painsToText([{ id: 'a', dabs: [dab(7), dab(9)], areas: [] }]);
  await until(() => expect(window.location.hash).toBe(`#pain=${both}`));
  window.history.back();
  await until(() => expect(store.getState().point).toBeNull());
  await until(() => expect(window.location.hash).toBe(`#pain=${both}`));
  expect(dabs(store)).toEqual([[7, 9]]);
});

test('a drawing of another link replaces the one that is there, and can be undone', async () => {
  const store = open('/');
  store.getState().addStroke([dab(1)]);
  await until(() => expect(window.location.hash).not.toBe(''));
  window.location.hash = `#pain=${text}`;
  await until(() => expect(dabs(store)).toEqual([[7, 70]]));
  store.getState().undoPaint();
  expect(dabs(store)).toEqual([[1]]);
});

test('what was said about a pain is in no address, and a reload brings it back', async () => {
  const store = open('/');
  store.getState().addStroke([dab(7)]);
  store.getState().describePain(store.getState().drawing.current!, { intensity: 7, qualities: ['numb'] });
  const silent = painsToText([{ id: 'a', dabs: [dab(7)], areas: [] }]);
  await until(() => expect(window.location.hash).toBe(`#pain=${silent}`));
  const reloaded = again();
  await until(() =>
    expect(reloaded.getState().drawing.pains[0]).toMatchObject({ intensity: 7, qualities: ['numb'] }),
  );
});

test('what was said in a link that was handed over is taken over', async () => {
  const store = open(`/#pain=${painsToText([{ ...pain, intensity: 3 }])}`);
  await until(() => expect(store.getState().drawing.pains[0]?.intensity).toBe(3));
  await until(() => expect(window.location.hash).toBe(`#pain=${text}`));
});

test('a drawing that is longer than a link holds is told once, and stays whole on the page', async () => {
  const store = open('/');
  const keys = () => store.getState().notices.map(({ key }) => key);
  store.getState().addStroke(Array.from({ length: 2000 }, (_, i) => dab(i)));
  await until(() => expect(window.location.hash).not.toBe(''));
  expect(keys()).toEqual([]);
  store.getState().addStroke([dab(7)]);
  await until(() => expect(keys()).toEqual(['notice.longPaint']));
  store.getState().dismissNotice(store.getState().notices[0]!.id);
  const { hash } = window.location;
  store.getState().addStroke([dab(9)]);
  store.getState().newPain();
  store.getState().addStroke([dab(9)]);
  await until(() => expect(window.location.hash).not.toBe(hash));
  expect(keys()).toEqual([]);
  expect(dabs(store).map(({ length }) => length)).toEqual([2002, 1]);
});

test('a damaged or hostile fragment is told once, the rest is shown and the address mended', async () => {
  const two = painsToText([pain, { ...pain, id: 'b', dabs: [dab(3)] }]);
  const broken = `${two.slice(0, -4)}AAAA`;
  for (const [hostile, left] of [
    [broken, 1],
    [`${text.slice(0, 8)}<script>alert(1)</script>`, 0],
    ['%E0%A4%A', 0],
    ['x'.repeat(100_000), 0],
    [painsToText([{ ...pain, areas: [{ area: 'nowhere-known', side: 'left' }] }]), 1],
    [painsToText([{ ...pain, dabs: [dab(7), dab(SKIN_TRIANGLES)] }]), 1],
  ] as const) {
    const store = open(`/#pain=${hostile}`);
    await until(() =>
      expect(store.getState().notices.map(({ key }) => key)).toEqual(['notice.damagedPaint']),
    );
    expect(store.getState().drawing.pains.length).toBe(left);
    const { pains } = store.getState().drawing;
    await until(() => expect(window.location.hash).toBe(withPaint('', painsToText(pains))));
  }
});

test('what pressing told comes with a link, stands in no address, and outlives a reload', async () => {
  const store = open(`/#pain=${text}&pressed=1_on.trapezius-1.l`);
  const pressed = () => caseStoreOf(store).getState().pressed;
  await until(() => expect(pressed()).toEqual({ 'trapezius-1 left': 'brings-on' }));
  expect(window.location.hash).toBe(`#pain=${text}`);
  expect(store.getState().notices).toEqual([]);
  caseStoreOf(store).getState().tellPressed('scalenes-1 right', 'no');
  const kept = () => (window.history.state as { pressed?: unknown }).pressed;
  await until(() => expect(kept()).toBe('1_on.trapezius-1.l_no.scalenes-1.r'));
  const reloaded = again();
  await until(() =>
    expect(caseStoreOf(reloaded).getState().pressed).toEqual({
      'trapezius-1 left': 'brings-on',
      'scalenes-1 right': 'no',
    }),
  );
  expect(window.location.href).not.toContain('pressed');
  // Erased is erased: in the entry as well.
  caseStoreOf(reloaded).getState().erase();
  await until(() => expect(kept()).toBeUndefined());
});

test('a link of before, without such answers, and one with damaged ones: drawn whole, told once', async () => {
  const plain = open(`/#pain=${text}`);
  await until(() => expect(dabs(plain)).toEqual([[7, 70]]));
  expect(caseStoreOf(plain).getState().pressed).toEqual({});
  const hostile = open(`/#pain=${text}&pressed=1_on.nobody-1.l_%3Cscript%3E&case=rage.1`);
  await until(() => expect(dabs(hostile)).toEqual([[7, 70]]));
  await until(() => expect(window.location.hash).toBe(`#pain=${text}`));
  expect(caseStoreOf(hostile).getState().pressed).toEqual({});
  expect(hostile.getState().notices).toEqual([
    expect.objectContaining({ key: 'notice.unknownLink', values: { fields: 'pressed, case' } }),
  ]);
});
