// What the guide goes by: a person's word, and where there is none what was painted, as long as that is what is asked about.
import { expect, test } from 'vitest';
import { emptyDrawing, withArea } from '../../src/anatomy/pain/drawing.ts';
import { advise } from '../../src/guide/verdict/advise.ts';
import { type AtlasState, initialState } from '../../src/state/atlas-state.ts';
import { answersWith, paintedCase } from '../../src/state/use-answers.ts';

const painted = { areas: ['heel'], side: 'left', extent: 'one-spot', cm2: 5 } as const;
const state: AtlasState = {
  ...initialState,
  lens: 'find',
  drawing: withArea(emptyDrawing, { area: 'heel', side: 'left' }),
  painted,
};

test('painted pains speak only while they are what is asked about', () => {
  expect(paintedCase(state)).toBe(painted);
  expect(paintedCase({ ...state, area: 'buttock' })).toBeNull();
  expect(paintedCase({ ...state, lens: 'study' })).toBeNull();
  expect(paintedCase({ ...state, drawing: emptyDrawing })).toBeNull();
});

test("the painted size fills the open question; a person's own answer goes before it and stays", () => {
  expect(answersWith({ painNow: 4 }, painted)).toEqual({ painNow: 4, extent: 'one-spot' });
  expect(answersWith({ extent: 'band' }, painted)).toEqual({ extent: 'band' });
  const told = { painNow: 4 };
  expect(answersWith(told, null)).toBe(told);
  expect(answersWith(told, { extent: null })).toBe(told);
});

test('the verdict is the same whether a spot was painted or told', () => {
  const area = { id: 'heel', redFlags: [] };
  const ids = (extent: 'one-spot' | 'broad') =>
    advise(answersWith({}, { extent }), undefined, area).reasons.map(({ text }) => text);
  const told = advise({ extent: 'one-spot' }, undefined, area);
  expect(ids('one-spot')).toEqual(told.reasons.map(({ text }) => text));
  expect(ids('one-spot')).not.toEqual(ids('broad'));
});
