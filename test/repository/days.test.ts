// Days: those of the person's clock in what is shown and saved, and no midnight within an end-to-end test.
import { expect, test } from 'vitest';
import config from '../../playwright.config.ts';
import { morningZone } from '../e2e/morning-zone.ts';
import { sourceFiles } from './source-files.ts';

const hourIn = (zone: string, at: Date): number =>
  Number(new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit' }).format(at));

test('whenever the end-to-end tests begin, it is morning where they run', () => {
  for (let hour = 0; hour < 24; hour += 1) {
    const at = new Date(Date.UTC(2026, 11, 31, hour, 59));
    expect(hourIn(morningZone(at), at), `${hour}:59`).toBe(8);
  }
  // Of the one that is in use, an hour may have passed since.
  expect([8, 9]).toContain(hourIn(String(config.use?.timezoneId), new Date()));
});

test('unit tests run where the day begins long before it does in Greenwich', () => {
  expect(new Date(2026, 11, 31).getTimezoneOffset()).toBe(-13 * 60);
});

test('no day is cut from a moment as UTC has it', () => {
  const cut = /(toISOString\(\)|[aA]t)\s*\.(slice|substring|split)\(/;
  expect(cut.test('session.startedAt.slice(0, 10)')).toBe(true);
  const files = ['src', 'scripts'].flatMap(sourceFiles);
  expect(files.filter(({ text }) => cut.test(text)).map(({ file }) => file)).toEqual([]);
});
