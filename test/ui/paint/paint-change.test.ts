// What a screen reader is told: each step of a drawing is named after what it was; and which key means what.
import { expect, test } from 'vitest';
import {
  choosing,
  cleared,
  type Drawing,
  described,
  emptyDrawing,
  redo,
  replaced,
  undo,
  withArea,
  withNewPain,
  withoutPain,
  withStroke,
} from '../../../src/anatomy/pain/drawing.ts';
import type { Dab } from '../../../src/anatomy/pain/painted-pain.ts';
import { keyFor } from '../../../src/ui/paint/brush-keys.ts';
import { paintChange } from '../../../src/ui/paint/paint-change.ts';

const dab: Dab = { anchor: { triangle: 1, u: 1, v: 0, w: 0 }, radiusMm: 18 };
const one = withStroke(emptyDrawing, [dab]);
const two = withStroke(withNewPain(one), [dab]);

test('each step is told as what it was', () => {
  const told: [string | null, Drawing, Drawing][] = [
    ['painted', one, emptyDrawing],
    ['painted', two, withNewPain(one)],
    ['painted', withArea(two, { area: 'heel', side: 'left' }), two],
    ['erased', withStroke(one, [{ ...dab, erases: true }]), one],
    ['undone', undo(one), one],
    ['redone', redo(undo(one)), undo(one)],
    ['redone', redo(undo(undo(two))), undo(undo(two))],
    ['cleared', cleared(two), two],
    ['removed', withoutPain(two, two.pains[0]!.id), two],
    ['opened', replaced(emptyDrawing, two.pains), emptyDrawing],
    [null, choosing(two, two.pains[0]!.id), two],
    [null, withNewPain(two), two],
    [null, described(one, one.pains[0]!.id, { intensity: 5 }), one],
  ];
  for (const [change, now, before] of told) expect(paintChange(now, before)).toBe(change);
});

test('an area named after erasing is painted, not erased', () => {
  const erased = withStroke(one, [{ ...dab, erases: true }]);
  expect(paintChange(withArea(erased, { area: 'heel', side: 'left' }), erased)).toBe('painted');
});

test('keys: plain letters, and undo by the key of the device; Alt is the turning hand', () => {
  const key = (key: string, held: Partial<KeyboardEvent> = {}) =>
    keyFor({ key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held });
  expect(['b', 'E', '[', ']', 'Escape', 'q'].map((one) => key(one))).toEqual([
    'brush',
    'eraser',
    'smaller',
    'larger',
    'done',
    null,
  ]);
  expect(key('z', { ctrlKey: true })).toBe('undo');
  expect(key('Z', { metaKey: true, shiftKey: true })).toBe('redo');
  expect(key('y', { ctrlKey: true })).toBe('redo');
  expect([key('b', { ctrlKey: true }), key('e', { altKey: true }), key('z')]).toEqual([null, null, null]);
});
