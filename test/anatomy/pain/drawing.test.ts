// The drawing: strokes, areas and removals are undone and redone whole, and nothing that changes nothing makes a step.
import { expect, test } from 'vitest';
import {
  choosing,
  cleared,
  type Drawing,
  emptyDrawing,
  redo,
  undo,
  withArea,
  withNewPain,
  withoutPain,
  withStroke,
} from '../../../src/anatomy/pain/drawing.ts';
import type { Dab } from '../../../src/anatomy/pain/painted-pain.ts';

const dab = (radiusMm: number): Dab => ({ anchor: {} as Dab['anchor'], radiusMm });
const eraser: Dab = { ...dab(5), erases: true };
const area = { area: 'temple', side: 'left' } as const;
const sheet = ({ pains, current }: Drawing) => ({ pains, current });

const two = withStroke(withNewPain(withStroke(emptyDrawing, [dab(10), dab(10)])), [dab(20)]);

test('a stroke begins a pain, the next goes on with it, a new one begins another', () => {
  const one = withStroke(withStroke(emptyDrawing, [dab(10)]), [dab(10)]);
  expect(one.pains.map((pain) => pain.dabs.length)).toEqual([2]);
  expect(two.pains.map((pain) => pain.dabs.length)).toEqual([2, 1]);
  expect(two.current).toBe(two.pains[1]?.id);
});

test('what changes nothing is no step', () => {
  expect(withStroke(emptyDrawing, [])).toBe(emptyDrawing);
  expect(withStroke(emptyDrawing, [eraser])).toBe(emptyDrawing);
  expect(cleared(emptyDrawing)).toBe(emptyDrawing);
  expect(undo(emptyDrawing)).toBe(emptyDrawing);
  expect(redo(two)).toBe(two);
  expect(withoutPain(two, 'none')).toBe(two);
  expect(choosing(two, 'none')).toBe(two);
  const whole = withArea(two, area);
  expect(withArea(whole, area)).toBe(whole);
});

const first = two.pains[0]?.id ?? '';
test.each<[string, (drawing: Drawing) => Drawing]>([
  ['stroke', (drawing) => withStroke(drawing, [dab(5)])],
  ['eraser', (drawing) => withStroke(drawing, [eraser])],
  ['whole area', (drawing) => withArea(drawing, area)],
  ['removal', (drawing) => withoutPain(drawing, first)],
  ['clearing', cleared],
])('%s is undone and redone whole', (_, change) => {
  const after = change(two);
  expect(sheet(undo(after))).toEqual(sheet(two));
  expect(sheet(redo(undo(after)))).toEqual(sheet(after));
});

test('a new stroke after an undo leaves nothing to redo', () => {
  const again = withStroke(undo(two), [dab(5)]);
  expect(redo(again)).toBe(again);
});

test('ids stay unique after a removal', () => {
  const next = withStroke(withNewPain(withoutPain(two, first)), [dab(5)]);
  expect(new Set(next.pains.map((pain) => pain.id)).size).toBe(next.pains.length);
});
