// Two pictures beside one another: which pins each shows, when one picture is needed for something else, what the parts read.
import { expect, test } from 'vitest';
import type { AtlasState } from '../../src/state/atlas-state.ts';
import { initialState } from '../../src/state/atlas-state.ts';
import { createAtlasStore } from '../../src/state/atlas-store.ts';
import { knownIds } from '../../src/state/known-ids.ts';
import { hasRoomForOne, pairAsDrawn, pairOf, seenInHalf } from '../../src/state/pair.ts';
import { framedPains, shownPains } from '../../src/state/shown-pins.ts';
import { smallIndex } from '../anatomy/small-index.ts';

const state = (part: Partial<AtlasState>): AtlasState => ({ ...initialState, ...part });
const a = { point: 'a-1', side: 'left' } as const;
const b = { point: 'b-1', side: 'right' } as const;
const c = { point: 'c-1', side: 'left' } as const;
const pins = ['a-1_left', 'b-1_right', 'c-1_left'];
const pair = ['a-1_left', 'b-1_right'];

test('a pin each, or a set each; what is not pinned is left out', () => {
  expect(pairOf(state({ pins, pair }))).toEqual([[a], [b]]);
  expect(pairOf(state({ pins, pair: ['a-1_left~c-1_left', 'b-1_right'] }))).toEqual([[a, c], [b]]);
  expect(pairOf(state({ pins, pair: ['a-1_left~z-1_left', 'b-1_right'] }))).toEqual([[a], [b]]);
});

test('one picture: without two different pictures, and while something needs the whole plate', () => {
  for (const part of [
    { pair: [] },
    { pair: ['a-1_left'] },
    { pair: ['a-1_left', 'z-1_left'] },
    { pair: ['a-1_left', 'a-1_left'] },
    { pair, painting: true },
    { pair, layer: 'deep' },
    { pair, isolated: ['a'] },
    { pair, point: 'c-1', side: 'left' },
    { pair, point: 'a-1', side: 'right' },
  ] as const)
    expect(pairOf(state({ pins, ...part })), JSON.stringify(part)).toBeNull();
  // One of the two may be chosen; the plate alone is about the pins.
  expect(pairOf(state({ pins, pair, point: 'b-1', side: 'right' }))).toEqual([[a], [b]]);
  expect(pairOf(state({ pins, pair, point: 'c-1', presenting: true }))).toEqual([[a], [b]]);
});

test('that there is room for one is said of a picture at rest, and stays said while it is drawn anew', () => {
  const wanted = state({ pins, pair });
  expect(pairAsDrawn(wanted, 1, false)).toBeNull();
  expect(pairAsDrawn(wanted, 1, true)).toBe(false);
  // Its words may change the plate's height.
  expect(pairAsDrawn({ ...wanted, pairDrawn: false }, 1, false)).toBe(false);
  expect(pairAsDrawn({ ...wanted, pairDrawn: false }, 2, false)).toBe(true);
  expect(pairAsDrawn({ ...wanted, pairDrawn: true }, 1, false)).toBeNull();
  expect(pairAsDrawn(state({ pins, pairDrawn: false }), 1, true)).toBeNull();
  // Nothing is said of a picture that is lost.
  expect(hasRoomForOne({ scene: 'ready', pairDrawn: false })).toBe(true);
  expect(hasRoomForOne({ scene: 'unavailable', pairDrawn: false })).toBe(false);
  expect(hasRoomForOne({ scene: 'ready', pairDrawn: null })).toBe(false);
});

test('each picture has its own pains; the camera frames all of both, each once', () => {
  const both = state({ pins, pair: ['a-1_left~c-1_left', 'b-1_right~c-1_left'], inFront: 'c-1_left' });
  expect(shownPains(seenInHalf(both, 0))).toEqual({ solid: [a, c], behind: [] });
  expect(shownPains(seenInHalf(both, 1))).toEqual({ solid: [b, c], behind: [] });
  expect(framedPains(both)).toEqual([a, c, b]);
  expect(framedPains({ ...both, presenting: true })).toEqual([a, c, b]);
  expect(seenInHalf(both, 1)).toBe(seenInHalf(both, 1));
  expect(seenInHalf(both, null)).toBe(both);
});

test('who is let go takes an empty picture along; a set loses one and stays', () => {
  const [first, second] = [...knownIds(smallIndex).muscleOfPoint.keys()];
  const [one, two, other] = [`${first}_left`, `${first}_right`, `${second}_left`];
  const store = createAtlasStore(knownIds(smallIndex), {
    pins: [one, two, other],
    pair: [`${one}~${two}`, other],
  });
  store.getState().unpin({ point: first!, side: 'right' });
  expect(pairOf(store.getState())).toEqual([
    [{ point: first, side: 'left' }],
    [{ point: second, side: 'left' }],
  ]);
  store.getState().unpin({ point: second!, side: 'left' });
  expect(store.getState().pair).toEqual([]);
  store.getState().setPair([one, other]);
  store.getState().clearPins();
  expect(store.getState().pair).toEqual([]);
});
