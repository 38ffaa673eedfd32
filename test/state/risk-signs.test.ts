// When the plate warns of what lies at risk: to those who press, over the whole skin, and not while names are hidden.
import { expect, test } from 'vitest';
import { initialState } from '../../src/state/atlas-state.ts';
import { warnsOnSkin } from '../../src/state/risk-signs.ts';

const chosen = { ...initialState, point: 'soleus-1' };

test.each([
  ['a therapist with a point', {}, true],
  ['a student with a point', { lens: 'study' }, true],
  ['a client', { lens: 'find' }, false],
  ['no point', { point: null }, false],
  ['a layer under the skin', { layer: 'deep' }, false],
  ['hidden names', { hideLabels: true }, false],
  ['a quiz', { quiz: 'new' }, false],
  ['a frame on another page', { embed: 1 }, false],
  ['the plate turned to a client', { presenting: true }, false],
  ['a hand that paints', { painting: true }, false],
] as const)('%s', (_, part, warns) => {
  expect(warnsOnSkin({ ...chosen, ...part })).toBe(warns);
});
