// Back from a muscle, by the page or by the browser: the painted pain is looked at again; nothing else moves the camera for it.
import { expect, test } from 'vitest';
import { emptyDrawing, withArea } from '../../../src/anatomy/pain/drawing.ts';
import { isBackAtPain } from '../../../src/scene/camera/back-at-pain.ts';

const drawing = withArea(emptyDrawing, { area: 'heel', side: 'left' });
const pain = { point: null, muscle: null, area: null, symptom: null, drawing, painting: false };
const muscle = { ...pain, muscle: 'soleus', point: 'soleus-1' };

test('from its muscle to the pain', () => {
  expect(isBackAtPain(pain, muscle)).toBe(true);
  expect(isBackAtPain(pain, { ...muscle, point: null })).toBe(true);
});

test('not while a muscle or place is chosen, a hand paints, a stroke was made, or nothing is painted', () => {
  expect(isBackAtPain(muscle, pain)).toBe(false);
  expect(isBackAtPain({ ...pain, area: 'heel' }, muscle)).toBe(false);
  expect(isBackAtPain({ ...pain, painting: true }, muscle)).toBe(false);
  expect(isBackAtPain({ ...pain, drawing: emptyDrawing }, muscle)).toBe(false);
  expect(isBackAtPain(pain, pain)).toBe(false);
});
