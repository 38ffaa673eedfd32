// The layers under the skin: one step at a time, hide and bring back.
import { expect, test } from 'vitest';
import { initialState, layers, looksUnder } from '../../src/state/atlas-state.ts';
import { createAtlasStore } from '../../src/state/atlas-store.ts';
import { knownIds } from '../../src/state/known-ids.ts';
import {
  broughtBack,
  hidden,
  isolating,
  nextLayer,
  restored,
  touched,
  undone,
} from '../../src/state/tissue-view.ts';
import { smallIndex } from '../anatomy/small-index.ts';

test('a step goes to the next layer and stops at the ends', () => {
  expect(layers.map((layer) => nextLayer(layer, 1))).toEqual([
    'superficial',
    'intermediate',
    'deep',
    'bone',
    'bone',
  ]);
  expect(nextLayer('skin', -1)).toBe('skin');
  expect(nextLayer('deep', -1)).toBe('intermediate');
});

test('what is hidden comes back one after the other, the last first, or all at once', () => {
  const one = { ...initialState, ...hidden(initialState, 'deltoid') };
  const two = { ...one, ...hidden(one, 'trapezius') };
  expect(two.hiddenTissue).toEqual(['deltoid', 'trapezius']);
  expect(hidden(two, 'deltoid')).toEqual({});
  expect(broughtBack(two)).toEqual({ hiddenTissue: ['deltoid'] });
  expect(broughtBack(two, 'deltoid')).toEqual({ hiddenTissue: ['trapezius'] });
  expect(broughtBack(initialState)).toEqual({ hiddenTissue: [] });
  expect(restored).toEqual({ isolated: [], hiddenTissue: [] });
});

test('each touch can be taken back, the last first; with nothing to take back all stays', () => {
  const one = { ...initialState, ...touched(initialState, hidden(initialState, 'deltoid')) };
  const two = { ...one, ...touched(one, isolating(['trapezius'])) };
  const three = { ...two, ...touched(two, { layer: 'deep' as const }) };
  expect(undone(three)).toMatchObject({ layer: 'skin', isolated: ['trapezius'], hiddenTissue: [] });
  expect(undone(two)).toMatchObject({ isolated: [], hiddenTissue: ['deltoid'] });
  const back = { ...one, ...undone(one) };
  expect(back.hiddenTissue).toEqual([]);
  expect(undone(back)).toEqual({});
  let many = initialState;
  for (let i = 0; i < 50; i++) many = { ...many, ...touched(many, { layer: 'bone' }) };
  expect(many.tissueUndo.length).toBe(20);
});

test('what is shown alone is not hidden, and what is hidden is not shown alone', () => {
  const alone = { ...initialState, hiddenTissue: ['deltoid'], ...isolating(['deltoid', 'teres-major']) };
  expect(alone).toMatchObject({ isolated: ['deltoid', 'teres-major'], hiddenTissue: [] });
  expect(hidden(alone, 'deltoid')).toEqual({ hiddenTissue: ['deltoid'], isolated: ['teres-major'] });
});

test('the picture looks under the skin at any other layer, and for what is shown alone', () => {
  expect(layers.map((layer) => looksUnder({ layer, isolated: [] }))).toEqual([false, true, true, true, true]);
  expect(looksUnder({ layer: 'skin', isolated: ['deltoid'] })).toBe(true);
});

test('a change of the layers clears "still"; a muscle is chosen on a side', () => {
  const atlas = createAtlasStore(knownIds(smallIndex));
  atlas.getState().setStill(true);
  atlas.getState().showTissue({ layer: 'deep' });
  expect(atlas.getState()).toMatchObject({ layer: 'deep', still: false });
  atlas.getState().selectMuscle('trapezius', 'right');
  expect(atlas.getState()).toMatchObject({ muscle: 'trapezius', side: 'right', point: null });
  atlas.getState().selectMuscle('trapezius');
  expect(atlas.getState().side).toBe('right');
});
