// Days: those of the person's clock in what is shown and saved, and no midnight within an end-to-end test.
import { expect, test } from 'vitest';
import config from '../../playwright.config.ts';
import { localDay, localMinute } from '../../src/ui/parts/local-day.ts';
import { morningZone } from '../e2e/morning-zone.ts';
import { sourceFiles } from './source-files.ts';

const hourIn = (zone: string, at: Date): number =>
  Number(new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit' }).format(at));

test('whenever the end-to-end tests begin, it is morning where they run', () => {
  for (let hour = 0; hour < 24; hour += 1) {
    const at = new Date(Date.UTC(2026, 11, 31, hour, 59));
    expect(hourIn(morningZone(at), at), `${hour}:59`).toBe(8);
  }
  expect(hourIn(String(config.use?.timezoneId), new Date())).toBeLessThan(10);
});

test('a day is that of the device’s clock', () => {
  expect(localDay(new Date(2026, 0, 5, 0, 3))).toBe('2026-01-05');
  expect(localDay(new Date(2026, 11, 31, 23, 59))).toBe('2026-12-31');
  expect(localMinute(new Date(2026, 11, 31, 23, 59))).toBe('2026-12-31T2359');
});

test('no day is cut from a moment as UTC has it', () => {
  const cut = /(toISOString\(\)|[aA]t)\s*\.(slice|substring|split)\(/;
  expect(cut.test('session.startedAt.slice(0, 10)')).toBe(true);
  const files = ['src', 'scripts'].flatMap(sourceFiles);
  expect(files.filter(({ text }) => cut.test(text)).map(({ file }) => file)).toEqual([]);
});
