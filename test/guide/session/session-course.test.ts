// The course of a client: what was noted and when, in order, with gaps as gaps; a point comes back only when it was found again.
import { expect, test } from 'vitest';
import { courseOf, sameClient } from '../../../src/guide/session/session-course.ts';
import type { Session } from '../../../src/guide/session/session-schema.ts';
import { bare, whole } from './sessions.ts';

const on = (day: number, part: Partial<Session>): Session => ({
  ...bare,
  startedAt: `2026-10-0${day}T09:00:00.000Z`,
  ...part,
});
const row = { point: 'soleus-1', side: 'left', addedAt: whole.startedAt } as const;

test('oldest first, a zero is a value and what nobody noted is none', () => {
  const { steps } = courseOf([
    on(5, { before: { level: 0 } }),
    on(1, { before: { level: 8, cm2: 200 }, after: { level: 5 } }),
    on(3, {}),
  ]);
  expect(steps.map(({ startedAt, level, cm2 }) => [startedAt.slice(8, 10), level, cm2])).toEqual([
    ['01', { before: 8, after: 5 }, { before: 200, after: null }],
    ['03', { before: null, after: null }, { before: null, after: null }],
    ['05', { before: 0, after: null }, { before: null, after: null }],
  ]);
});

test('a point came back that was active in two sessions; the familiar pain goes before tenderness', () => {
  const { returned, steps } = courseOf([
    on(1, {
      points: [
        { ...row, familiar: true },
        { ...row, side: 'right', tender: true },
      ],
    }),
    on(2, {
      points: [
        { ...row, familiar: false, tender: true },
        { ...row, side: 'right' },
      ],
    }),
    on(3, { points: [{ ...row, tender: true }] }),
  ]);
  expect(returned).toEqual([
    { point: 'soleus-1', side: 'left', on: ['2026-10-01T09:00:00.000Z', '2026-10-03T09:00:00.000Z'] },
  ]);
  expect(steps.map(({ active }) => active.length)).toEqual([2, 0, 1]);
});

test('labels that differ by capitals or spaces are one client', () => {
  expect(sameClient(' a-17', 'A-17 ')).toBe(true);
  expect(sameClient('A-17', 'A-18')).toBe(false);
});
