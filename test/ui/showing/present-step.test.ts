// Keys of a keyboard and of a clicker, and where they lead.
import { expect, test } from 'vitest';
import { stepFor, stepTo } from '../../../src/ui/showing/present-step.ts';

test('arrows, space, page keys, Home and End step; other keys do not', () => {
  const steps = ['ArrowRight', 'ArrowDown', ' ', 'PageDown'].map((key) => stepFor(key, false, false));
  expect(new Set(steps)).toEqual(new Set(['on']));
  const back = ['ArrowLeft', 'ArrowUp', 'PageUp'].map((key) => stepFor(key, false, false));
  expect(new Set(back)).toEqual(new Set(['back']));
  expect(stepFor(' ', true, false)).toBe('back');
  expect([stepFor('Home', false, false), stepFor('End', false, false)]).toEqual(['first', 'last']);
  for (const key of ['Enter', 'Tab', 'a', 'Escape', '+']) expect(stepFor(key, false, false)).toBeNull();
});

test('where the page reads from right to left, on is at the left; a clicker is the same', () => {
  expect(stepFor('ArrowLeft', false, true)).toBe('on');
  expect(stepFor('ArrowRight', false, true)).toBe('back');
  expect(stepFor('PageDown', false, true)).toBe('on');
});

test('at either end it stays, and from all together it begins at that end', () => {
  expect([stepTo('on', 0, 3), stepTo('on', 2, 3), stepTo('back', 0, 3)]).toEqual([1, 2, 0]);
  expect([stepTo('first', 2, 3), stepTo('last', 0, 3)]).toEqual([0, 2]);
  expect([stepTo('on', null, 3), stepTo('back', null, 3)]).toEqual([0, 2]);
});
