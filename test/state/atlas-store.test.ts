// The store's actions: what a choice changes, and what it leaves alone.
import { expect, test } from 'vitest';
import { referencePages } from '../../src/state/atlas-state.ts';
import { type AtlasStore, createAtlasStore } from '../../src/state/atlas-store.ts';
import { knownIds } from '../../src/state/known-ids.ts';
import { smallIndex } from '../anatomy/small-index.ts';

const store = () => createAtlasStore(knownIds(smallIndex));

test('a point brings its muscle, and its side when one is given', () => {
  const atlas = store();
  atlas.getState().selectPoint('trapezius-2', 'right');
  expect(atlas.getState()).toMatchObject({ point: 'trapezius-2', muscle: 'trapezius', side: 'right' });
  atlas.getState().selectPoint('scalenes-1');
  expect(atlas.getState()).toMatchObject({ point: 'scalenes-1', muscle: 'scalenes', side: 'right' });
  atlas.getState().selectPoint(null);
  expect(atlas.getState()).toMatchObject({ point: null, muscle: 'scalenes' });
});

test('an id that does not exist changes nothing and is told once', () => {
  const atlas = store();
  atlas.getState().selectPoint('trapezius-1');
  atlas.getState().selectPoint('nonsense-1');
  atlas.getState().selectMuscle('nonsense');
  atlas.getState().selectArea('constructor');
  expect(atlas.getState().point).toBe('trapezius-1');
  expect(atlas.getState().notices.map(({ key }) => key)).toEqual(['notice.unknownChoice']);
  atlas.getState().dismissNotice(atlas.getState().notices[0]?.id ?? -1);
  expect(atlas.getState().notices).toEqual([]);
});

test('every change of the picture clears "still"; a change of lens does not', () => {
  const atlas = store();
  const changes: (() => void)[] = [
    () => atlas.getState().selectPoint('trapezius-1'),
    () => atlas.getState().setSide('right'),
    () => atlas.getState().setBody('male'),
    () => atlas.getState().askView('back'),
    () => atlas.getState().setGarment(false),
    () => atlas.getState().setSkinTone(4),
    () => atlas.getState().setTheme('dark'),
    () => atlas.getState().hoverPoint({ point: 'trapezius-1', side: 'left' }),
    () => atlas.getState().selectArea('back-of-neck'),
  ];
  for (const change of changes) {
    atlas.getState().setStill(true);
    change();
    expect(atlas.getState().still, String(change)).toBe(false);
  }
  atlas.getState().setStill(true);
  atlas.getState().setLens('study');
  expect(atlas.getState().still).toBe(true);
});

test('asking for the same view again asks again; choosing a point lets the view go', () => {
  const atlas = store();
  atlas.getState().askView('back');
  atlas.getState().askView('back');
  expect(atlas.getState()).toMatchObject({ view: 'back', viewWanted: 'back', viewRequest: 2 });
  atlas.getState().selectPoint('trapezius-1');
  expect(atlas.getState().view).toBeNull();
  atlas.getState().askView('fit');
  expect(atlas.getState()).toMatchObject({ view: null, viewWanted: 'fit', viewRequest: 3 });
});

test('area and complaint exclude each other and let the point go', () => {
  const atlas = store();
  atlas.getState().selectPoint('trapezius-1');
  atlas.getState().selectArea('back-of-neck');
  expect(atlas.getState()).toMatchObject({ area: 'back-of-neck', point: null, muscle: null });
  atlas.getState().selectSymptom('headache-behind-the-eye');
  expect(atlas.getState()).toMatchObject({ area: null, symptom: 'headache-behind-the-eye' });
});

test('a picture without its files is not ready, however much of it is drawn', () => {
  const atlas = store();
  atlas.getState().sceneUnavailable('download-failed');
  atlas.getState().sceneReady();
  expect(atlas.getState()).toMatchObject({ scene: 'unavailable', sceneReason: 'download-failed' });
});

test('a scene that is lost leaves the selection', () => {
  const atlas = store();
  atlas.getState().selectPoint('trapezius-1');
  atlas.getState().sceneReady();
  atlas.getState().sceneUnavailable('context-lost');
  expect(atlas.getState()).toMatchObject({
    scene: 'unavailable',
    sceneReason: 'context-lost',
    point: 'trapezius-1',
  });
  atlas.getState().sceneReady();
  expect(atlas.getState()).toMatchObject({ scene: 'ready', sceneReason: null });
});

test('choosing on a page to read leads back to the atlas; the comparison stays where it is', () => {
  for (const page of referencePages) {
    for (const choose of [
      (atlas: AtlasStore) => atlas.getState().selectPoint('trapezius-1'),
      (atlas: AtlasStore) => atlas.getState().selectMuscle('scalenes'),
      (atlas: AtlasStore) => atlas.getState().selectArea('back-of-neck'),
    ]) {
      const atlas = store();
      atlas.getState().openPage(page);
      atlas.getState().setSide('right');
      expect(atlas.getState().page).toBe(page);
      choose(atlas);
      expect(atlas.getState().page).toBeNull();
    }
  }
  const atlas = store();
  atlas.getState().openPage('compare');
  atlas.getState().selectPoint('trapezius-1');
  expect(atlas.getState().page).toBe('compare');
});

test('the side of a pain is what was said, and nothing else', () => {
  const atlas = store();
  const { selectArea, selectSymptom, selectPoint, setSide, setPainSide } = atlas.getState();
  selectArea('back-of-neck');
  expect(atlas.getState()).toMatchObject({ painSide: null, side: 'left' });
  setPainSide('both');
  expect(atlas.getState()).toMatchObject({ painSide: 'both', side: 'left' });
  setSide('right');
  expect(atlas.getState()).toMatchObject({ painSide: 'both', side: 'right' });
  selectArea('back-of-neck');
  expect(atlas.getState().painSide).toBe('both');
  selectSymptom('headache-behind-the-eye');
  expect(atlas.getState()).toMatchObject({ painSide: null, side: 'right' });
  setSide('left');
  expect(atlas.getState()).toMatchObject({ painSide: 'left', side: 'left' });
  selectArea('back-of-neck', 'right');
  expect(atlas.getState()).toMatchObject({ painSide: 'right', side: 'right' });
  // A point that sends its pain across: both change sides together, and the pain stays where it was said otherwise.
  selectPoint('trapezius-1', 'left');
  expect(atlas.getState()).toMatchObject({ painSide: 'right', side: 'left' });
  setSide('right');
  expect(atlas.getState()).toMatchObject({ painSide: 'left', side: 'right' });
  selectArea(null);
  expect(atlas.getState().painSide).toBeNull();
});

test('a side that nobody has said is not said by choosing a point', () => {
  const atlas = store();
  atlas.getState().selectArea('back-of-neck');
  atlas.getState().selectPoint('trapezius-1', 'right');
  expect(atlas.getState()).toMatchObject({ painSide: null, side: 'right' });
  atlas.getState().setPainSide('left');
  expect(atlas.getState()).toMatchObject({ painSide: 'left', side: 'left', point: 'trapezius-1' });
});

test('ways are shown until another place is chosen, and showing the same changes nothing', () => {
  const atlas = store();
  const ways = [{ point: 'trapezius-1', side: 'left' }] as const;
  atlas.getState().selectArea('back-of-neck');
  atlas.getState().showWays(ways);
  expect(atlas.getState().ways).toEqual(ways);
  atlas.getState().setStill(true);
  atlas.getState().showWays([...ways]);
  expect(atlas.getState().still).toBe(true);
  atlas.getState().selectPoint('trapezius-1');
  expect(atlas.getState().ways).toEqual(ways);
  atlas.getState().selectSymptom('headache-behind-the-eye');
  expect(atlas.getState().ways).toEqual([]);
});

test('with the side the named view and the part of the pain that was asked for change sides', () => {
  const atlas = store();
  atlas.getState().askView('left');
  atlas.getState().setSide('right');
  expect(atlas.getState().view).toBe('right');
  atlas.getState().selectPoint('trapezius-1');
  atlas.getState().askPain({ class: 'essential', areas: ['back-of-neck'], sides: ['right'] });
  expect(atlas.getState()).toMatchObject({ viewWanted: 'part', view: null });
  atlas.getState().setSide('left');
  expect(atlas.getState().painWanted?.sides).toEqual(['left']);
  atlas.getState().setSide('left');
  expect(atlas.getState().painWanted?.sides).toEqual(['left']);
});

test('going back to another choice lets go what belonged to this one; a setting does not', () => {
  const atlas = store();
  atlas.getState().selectPoint('trapezius-1');
  const left = { splitView: true, unseenPain: 'back', dermatome: 'c5' } as const;
  atlas.setState(left);
  atlas.getState().restore({ body: 'male', point: 'trapezius-1', muscle: 'trapezius' });
  expect(atlas.getState()).toMatchObject(left);
  atlas.getState().restore({ point: null, muscle: null });
  expect(atlas.getState()).toMatchObject({ splitView: false, unseenPain: null, dermatome: null });
});
