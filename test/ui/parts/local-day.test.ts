// Days and minutes as the device's clock has them, at both ends of a day.
import { expect, test } from 'vitest';
import { localDay, localMinute } from '../../../src/ui/parts/local-day.ts';

test('a day is that of the device’s clock', () => {
  expect(localDay(new Date(2026, 0, 5, 0, 3))).toBe('2026-01-05');
  expect(localDay(new Date(2026, 11, 31, 23, 59))).toBe('2026-12-31');
});

test('a minute has no sign that a file’s name may not have', () => {
  expect(localMinute(new Date(2026, 0, 5, 0, 3))).toBe('2026-01-05T0003');
  expect(localMinute(new Date(2026, 11, 31, 23, 59))).toBe('2026-12-31T2359');
});
