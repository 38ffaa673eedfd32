// The chart is honest: zero at the foot, days to scale, no line over a gap, none drawn where nothing was noted.
import { expect, test } from 'vitest';
import type { CourseStep } from '../../../src/guide/session/session-course.ts';
import { chartOf, chartSize } from '../../../src/ui/session/course-chart.ts';

const step = (day: number, before: number | null, after: number | null = null): CourseStep => ({
  startedAt: new Date(Date.UTC(2026, 9, day)).toISOString(),
  level: { before, after },
  cm2: { before: before === null ? null : before * 30, after: null },
  active: [],
});

test('zero stands at the foot and ten at the top, whatever the values are', () => {
  const chart = chartOf([step(1, 5), step(2, 6)], 'level');
  expect(chart?.levels).toEqual([
    { value: 0, y: chartSize.foot },
    { value: 5, y: (chartSize.foot + chartSize.top) / 2 },
    { value: 10, y: chartSize.top },
  ]);
});

test('days stand to scale', () => {
  const [a, b, c] = chartOf([step(1, 5), step(3, 5), step(11, 5)], 'level')?.days ?? [];
  expect((c!.x - b!.x) / (b!.x - a!.x)).toBeCloseTo(4);
});

test('a value that was not noted leaves a gap in the line', () => {
  const chart = chartOf([step(1, 5), step(2, null, 3), step(3, 4), step(4, 2)], 'level');
  expect(chart?.marks.before).toHaveLength(3);
  expect(chart?.lines.before).toHaveLength(1);
  expect(chart?.lines.after).toEqual([]);
});

test('an area has a scale that begins at zero and holds its largest value', () => {
  for (const before of [1, 3, 7, 11, 45]) {
    const levels = chartOf([step(1, before)], 'cm2')?.levels.map(({ value }) => value) ?? [];
    expect(levels[0]).toBe(0);
    expect(levels[2]).toBeGreaterThanOrEqual(before * 30);
    expect(levels[2]).toBeLessThanOrEqual(before * 30 * 2.5);
  }
});

test('one session stands in the middle; nothing noted is no chart', () => {
  expect(chartOf([step(1, 5)], 'level')?.days[0]?.x).toBe((chartSize.start + chartSize.end) / 2);
  expect(chartOf([step(1, null)], 'level')).toBeNull();
  expect(chartOf([], 'cm2')).toBeNull();
});
