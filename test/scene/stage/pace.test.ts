// When a device counts as slow: by steady slowness while moving, not by one hitch or a pause.
import { expect, test } from 'vitest';
import { Pace } from '../../../src/scene/stage/pace.ts';

/** Frames at these intervals, ms, all moving. */
function run(pace: Pace, intervals: readonly number[]): Pace {
  let now = 1000;
  pace.frame(now, true);
  for (const interval of intervals) {
    now += interval;
    pace.frame(now, true);
  }
  return pace;
}
const times = (count: number, interval: number) => Array.from({ length: count }, () => interval);

test('steady quick frames are not slow, steady long ones are', () => {
  expect(run(new Pace(false), times(60, 16.7)).isSlow).toBe(false);
  expect(run(new Pace(false), times(20, 50)).isSlow).toBe(true);
});

test('one hitch among quick frames is forgiven', () => {
  expect(run(new Pace(false), [...times(12, 16.7), 110, ...times(12, 16.7)]).isSlow).toBe(false);
});

test('the time between two motions is not counted', () => {
  const pace = new Pace(false);
  for (let i = 0; i < 30; i++) pace.frame(i * 300, false);
  expect(pace.isSlow).toBe(false);
});

test('once slow, it stays so', () => {
  const pace = run(new Pace(false), times(20, 60));
  expect(run(pace, times(100, 8)).isSlow).toBe(true);
});
