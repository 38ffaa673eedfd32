// Painting as actions of the store: what a stroke, a name, undo and a saying change, and what they leave alone.
import { expect, test } from 'vitest';
import type { Dab } from '../../src/anatomy/pain/painted-pain.ts';
import { lendAreaMiddle } from '../../src/state/area-middle.ts';
import { createAtlasStore } from '../../src/state/atlas-store.ts';
import { knownIds } from '../../src/state/known-ids.ts';
import { smallIndex } from '../anatomy/small-index.ts';

const known = knownIds(smallIndex);
const [area = ''] = known.areas;
const page = () => createAtlasStore(known).getState;
const anchor = { triangle: 5, u: 1, v: 0, w: 0 };
const dab: Dab = { anchor, radiusMm: 18 };

test('a stroke begins a pain and is taken back whole; each is a change of the picture', () => {
  const get = page();
  for (const change of [
    () => get().addStroke([dab, dab]),
    () => get().undoPaint(),
    () => get().redoPaint(),
    () => get().setPainting(true),
    () => get().clearPaint(),
  ]) {
    get().setStill(true);
    change();
    expect(get().still, String(change)).toBe(false);
  }
  expect(get().drawing.pains).toEqual([]);
  get().undoPaint();
  expect(get().drawing.pains.map(({ dabs }) => dabs.length)).toEqual([2]);
  get().undoPaint();
  expect(get().drawing.pains).toEqual([]);
});

test('painting is on the skin: layers under it give way', () => {
  const get = page();
  get().restore({ layer: 'deep', isolated: ['soleus'] });
  get().setPainting(true);
  expect(get()).toMatchObject({ layer: 'skin', isolated: [] });
});

test('what changes nothing leaves the picture still', () => {
  const get = page();
  get().setStill(true);
  get().undoPaint();
  get().redoPaint();
  get().clearPaint();
  get().addStroke([]);
  get().choosePain('nobody');
  get().erasePain('nobody');
  get().setPainting(false);
  expect(get().still).toBe(true);
});

test('several pains: the next stroke begins another when that is asked, and goes on with the one that is chosen', () => {
  const get = page();
  get().addStroke([dab]);
  const [first] = get().drawing.pains;
  get().newPain();
  get().addStroke([dab]);
  expect(get().drawing.pains.length).toBe(2);
  get().choosePain(first!.id);
  get().addStroke([dab]);
  expect(get().drawing.pains.map(({ dabs }) => dabs.length)).toEqual([2, 1]);
  get().erasePain(first!.id);
  expect(get().drawing.pains.map(({ dabs }) => dabs.length)).toEqual([1]);
  expect(get().drawing.current).toBe(get().drawing.pains[0]!.id);
});

test('an area is painted by its name: whole, or as a spot in its middle', async () => {
  const get = page();
  const takeBack = lendAreaMiddle(async () => anchor);
  expect(await get().paintArea(area, 'right', 'whole')).toBe(true);
  expect(await get().paintArea(area, 'right', 'spot')).toBe(true);
  const [pain] = get().drawing.pains;
  expect(pain).toMatchObject({ areas: [{ area, side: 'right' }], dabs: [{ anchor, radiusMm: 20 }] });
  takeBack();
});

test('an area that is not there, or whose middle cannot be found, paints nothing and says so', async () => {
  const get = page();
  expect(await get().paintArea('nonsense', 'left', 'whole')).toBe(false);
  const takeBack = lendAreaMiddle(() => Promise.reject(new Error('no body')));
  expect(await get().paintArea(area, 'left', 'palm')).toBe(false);
  takeBack();
  expect(get().drawing.pains).toEqual([]);
  expect(get().notices.map(({ key }) => key)).toEqual(['notice.unknownChoice', 'notice.notPainted']);
});

test('what is said of a pain outlives undo and redo, and can be taken back', () => {
  const get = page();
  get().addStroke([dab]);
  get().addStroke([dab]);
  const id = get().drawing.current!;
  get().describePain(id, { intensity: 6, qualities: ['burning'] });
  get().undoPaint();
  expect(get().drawing.pains[0]).toMatchObject({ intensity: 6, dabs: [dab] });
  get().redoPaint();
  expect(get().drawing.pains[0]).toMatchObject({ intensity: 6, qualities: ['burning'] });
  get().describePain(id, { intensity: undefined });
  expect(get().drawing.pains[0]).not.toHaveProperty('intensity');
  expect(get().drawing.pains[0]!.dabs.length).toBe(2);
});

test('painting stands in Find, in place of what was chosen; with its end a place that was not painted gives way', () => {
  const get = page();
  get().selectPoint([...known.muscleOfPoint.keys()][0] ?? null);
  get().setPainting(true);
  expect(get()).toMatchObject({ lens: 'find', point: null, muscle: null });
  get().selectArea(area, 'left');
  get().setPainting(false);
  // Nothing was painted: the place is what is asked about.
  expect(get().area).toBe(area);
  get().setPainting(true);
  get().addStroke([dab]);
  get().setPainting(false);
  expect(get()).toMatchObject({ area: null, symptom: null, painSide: null });
});

test('the brush is Find’s: where no list of pains stands beside the body, none paints; the pains stay', () => {
  for (const lens of ['explain', 'study'] as const) {
    const get = page();
    get().setPainting(true);
    get().addStroke([dab]);
    get().setStill(true);
    get().setLens(lens);
    expect(get()).toMatchObject({ lens, painting: false, still: false });
    expect(get().drawing.pains).toHaveLength(1);
  }
});
