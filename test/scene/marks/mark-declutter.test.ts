// Crowded marks: who stands, who shrinks, and which one a press means.
import { expect, test } from 'vitest';
import {
  declutter,
  type MarkForm,
  type MarkOnScreen,
  markAt,
} from '../../../src/scene/marks/mark-declutter.ts';

const mark = (x: number, y: number, priority = 0, visible = true): MarkOnScreen => ({
  x,
  y,
  priority,
  visible,
});

test('marks far apart all stand in full', () => {
  expect(declutter([mark(0, 0), mark(30, 0), mark(0, 30)], [], 24)).toEqual(['full', 'full', 'full']);
});

test('full marks never come nearer than the space, whatever the crowd', () => {
  const crowd = Array.from({ length: 400 }, (_, i) => mark((i * 37) % 211, (i * 53) % 173, i % 3));
  const forms = declutter(crowd, [], 24);
  const full = crowd.filter((_, i) => forms[i] === 'full');
  expect(full.length).toBeGreaterThan(20);
  for (const [i, a] of full.entries()) {
    for (const b of full.slice(i + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(24);
  }
  // And every one that shrank has a full one near it.
  for (const [i, a] of crowd.entries()) {
    if (forms[i] === 'dot') expect(full.some((b) => Math.hypot(a.x - b.x, a.y - b.y) < 24)).toBe(true);
  }
});

test('the selected one always stands', () => {
  const forms = declutter([mark(0, 0), mark(3, 0, 3), mark(6, 0, 1)], [], 24);
  expect(forms).toEqual(['dot', 'full', 'dot']);
});

test('of equals the one that stood before goes on standing', () => {
  const two = [mark(0, 0), mark(5, 0)];
  expect(declutter(two, ['dot', 'full'], 24)).toEqual(['dot', 'full']);
  expect(declutter(two, ['full', 'dot'], 24)).toEqual(['full', 'dot']);
});

test('marks behind the body are hidden and take no room', () => {
  expect(declutter([mark(0, 0, 5, false), mark(3, 0)], [], 24)).toEqual(['hidden', 'full']);
});

test('a press means the nearest mark in reach, a full one before a dot', () => {
  const marks = [mark(0, 0), mark(10, 0), mark(100, 0)];
  const forms: MarkForm[] = ['full', 'dot', 'full'];
  expect(markAt(marks, forms, 2, 0, 13)).toBe(0);
  expect(markAt(marks, forms, 5, 0, 13)).toBe(0);
  expect(markAt(marks, forms, 10, 1, 13)).toBe(1);
  expect(markAt(marks, forms, 50, 0, 13)).toBeNull();
});

test('a press 12 px off still hits: the target is at least 24 px wide', () => {
  expect(markAt([mark(0, 0)], ['full'], 12, 0, 13)).toBe(0);
});

test('hidden marks cannot be pressed', () => {
  expect(markAt([mark(0, 0)], ['hidden'], 0, 0, 13)).toBeNull();
});

test('a dot that a press lies on is met, however near a full mark stands', () => {
  const pair = [mark(0, 0), mark(0, 6)];
  expect(markAt(pair, ['full', 'dot'], 0, 6, 13)).toBe(1);
  expect(markAt(pair, ['full', 'dot'], 2, 7, 13)).toBe(1);
  expect(markAt(pair, ['full', 'dot'], 0, 2, 13)).toBe(0);
});
