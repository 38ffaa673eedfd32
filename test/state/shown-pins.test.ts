// Whose pain stands in the picture: pins alike or one in front, and what has just been chosen before them.
import { expect, test } from 'vitest';
import type { AtlasState } from '../../src/state/atlas-state.ts';
import { initialState } from '../../src/state/atlas-state.ts';
import { createAtlasStore } from '../../src/state/atlas-store.ts';
import { knownIds } from '../../src/state/known-ids.ts';
import { pictured } from '../../src/state/pictured.ts';
import { framedPains, presented, shownPains, stippledPains } from '../../src/state/shown-pins.ts';
import { smallIndex } from '../anatomy/small-index.ts';

const state = (part: Partial<AtlasState>): AtlasState => ({ ...initialState, ...part });
const a = { point: 'a-1', side: 'left' } as const;
const b = { point: 'b-1', side: 'right' } as const;
const pins = ['a-1_left', 'b-1_right'];

test('without pins: the chosen point, or nothing', () => {
  expect(shownPains(initialState)).toEqual({ solid: [], behind: [] });
  expect(shownPains(state({ point: 'a-1' }))).toEqual({ solid: [a], behind: [] });
  expect(framedPains(initialState)).toEqual([]);
});

test('pins stand alike, each on its own side, whatever side is shown', () => {
  for (const side of ['left', 'right'] as const) {
    const shown = state({ pins, side });
    expect(shownPains(shown)).toEqual({ solid: [a, b], behind: [] });
    expect(framedPains(shown)).toEqual([a, b]);
    expect(presented(shown)).toBeNull();
  }
});

test('one in front; the camera frames all', () => {
  const shown = state({ pins, inFront: 'b-1_right' });
  expect(shownPains(shown)).toEqual({ solid: [b], behind: [a] });
  expect(framedPains(shown)).toEqual([b, a]);
});

test('a chosen point that is pinned changes nothing; its other side, or one that is not pinned, stands before them', () => {
  expect(shownPains(state({ pins, point: 'a-1', side: 'left' })).solid).toEqual([a, b]);
  const other = state({ pins, point: 'a-1', side: 'right' });
  expect(shownPains(other)).toEqual({ solid: [{ point: 'a-1', side: 'right' }], behind: [a, b] });
  expect(framedPains(other)).toEqual([{ point: 'a-1', side: 'right' }]);
});

test('the plate alone is about the pins, or about the chosen point where there are none', () => {
  const shown = state({ pins, inFront: 'a-1_left', point: 'c-1', presenting: true });
  expect(presented(shown)).toEqual(a);
  expect(framedPains(shown)).toEqual([a]);
  expect(presented(state({ point: 'c-1', presenting: true }))).toEqual({ point: 'c-1', side: 'left' });
});

test('what only some feel is drawn of up to three, and of the one in front', () => {
  const four = [...pins, 'c-1_left', 'd-1_left'];
  expect(stippledPains(state({ pins: four.slice(0, 3) }))).toHaveLength(3);
  expect(stippledPains(state({ pins: four }))).toEqual([]);
  expect(stippledPains(state({ pins: four, inFront: pins[1]! }))).toEqual([b]);
});

test('a question shows the body without them', () => {
  const asked = { point: null, muscle: null, marks: {}, sought: null };
  const store = createAtlasStore(knownIds(smallIndex), { pins, inFront: pins[0]!, asked });
  expect(shownPains(pictured(store.getState()))).toEqual({ solid: [], behind: [] });
});
