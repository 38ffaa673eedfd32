// What stands out, what steps back, what gets a window.
import { expect, test } from 'vitest';
import { looks } from '../../../src/scene/tissue/tissue-material.ts';
import { joinTissue } from '../../../src/scene/tissue/tissue-set.ts';
import { coveringPieces, lookOf, pointInMuscle } from '../../../src/scene/tissue/tissue-view.ts';
import type { Vector } from '../../../src/space/vector.ts';
import { arm, smallForm, trunk } from './small-tissue.ts';

const set = joinTissue([smallForm(trunk), smallForm(arm)]);
const nobody = { muscle: null, point: null, side: 'left', hoveredTissue: null } as const;
const hovered = {
  owner: 'deltoid',
  side: 'right',
  x: 0,
  y: 0,
  names: { latin: '', english: '', plain: '' },
} as const;

test('the chosen muscle stands out on its side; all else steps back, and what the mouse is on is seen', () => {
  expect(lookOf({ owner: 'deltoid' }, nobody, false)).toEqual([looks.plain, looks.plain]);
  const chosen = { ...nobody, muscle: 'deltoid' };
  expect(lookOf({ owner: 'deltoid' }, chosen, true)).toEqual([looks.chosen, looks.quiet]);
  expect(lookOf({ owner: 'trapezius' }, chosen, true)).toEqual([looks.quiet, looks.quiet]);
  expect(lookOf({ owner: 'deltoid' }, { ...nobody, hoveredTissue: hovered }, false)).toEqual([
    looks.plain,
    looks.hovered,
  ]);
});

test('a chosen muscle that has no form leaves the others as they are', () => {
  expect(lookOf({ owner: 'deltoid' }, { ...nobody, muscle: 'psoas' }, false)).toEqual([
    looks.plain,
    looks.plain,
  ]);
  // But a point's pain is to be read.
  expect(lookOf({ owner: 'deltoid' }, { ...nobody, muscle: 'psoas', point: 'psoas-1' }, false)).toEqual([
    looks.quiet,
    looks.quiet,
  ]);
});

const mark = (side: 'left' | 'right') => ({
  point: 'rhomboids-1',
  side,
  muscle: 'rhomboids',
  number: 1,
  triangle: 0,
  position: [side === 'left' ? 0.05 : -0.05, 0, 0.02] as Vector,
  normal: [0, 0, 1] as Vector,
});

test('a point lies in its depth, and its band is the same on both sides', () => {
  const left = pointInMuscle(set, mark('left'), 15, 'female');
  expect(left.inside[2]).toBeCloseTo(0.005);
  expect(left.band?.piece).toBe(2);
  const right = pointInMuscle(set, mark('right'), 15, 'female');
  expect(right.band).toEqual(left.band);
  expect(right.inside[0]).toBeCloseTo(-0.05);
});

test('what lies over the point is opened, as far as it is shown; bone and the muscle itself are not', () => {
  const point = pointInMuscle(set, mark('left'), 15, 'female');
  const state = { layer: 'superficial', isolated: [], hiddenTissue: [] } as const;
  expect([...coveringPieces(set, point, state, null)]).toEqual([1, 3]);
  expect([...coveringPieces(set, point, { ...state, hiddenTissue: ['deltoid'] }, null)]).toEqual([1]);
  expect(coveringPieces(set, point, { ...state, layer: 'intermediate' }, null).size).toBe(0);
  expect(coveringPieces(set, { ...point, band: null }, state, null).size).toBe(0);
});
