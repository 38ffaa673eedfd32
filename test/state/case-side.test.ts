// The side by which safety is asked: a pain that may be on the left is asked about the heart first.
import { expect, test } from 'vitest';
import { firstQuestions } from '../../src/guide/verdict/first-questions.ts';
import { painSides } from '../../src/space/side.ts';
import { initialState } from '../../src/state/atlas-state.ts';
import { caseSide } from '../../src/state/case-side.ts';

const place = { ...initialState, area: 'front-of-chest' };

test('without a place, the side that is shown; with one, the side of the pain', () => {
  expect(caseSide({ ...initialState, side: 'right' })).toBe('right');
  expect(caseSide({ ...place, side: 'left', painSide: 'right' })).toBe('right');
  // A point that sends its pain across lies on the right: the pain is on the left.
  expect(caseSide({ ...place, side: 'right', painSide: 'left' })).toBe('left');
});

test('unless the pain is said to be on the right, the heart is asked about first, whatever side is shown', () => {
  for (const painSide of [null, ...painSides])
    for (const side of ['left', 'right'] as const) {
      const [first] = firstQuestions(
        { area: { id: 'front-of-chest', redFlags: ['cardiac-chest-pain'] } },
        { side: caseSide({ ...place, painSide, side }) },
      );
      if (painSide !== 'right') expect(first?.id).toBe('cardiac-chest-pain');
    }
});
