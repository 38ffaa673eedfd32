// The command line as a whole: help, slips of the caller, and what starts it.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { atlas } from './run-atlas.ts';

const commands = ['export', 'where', 'advise', 'measure', 'sheet'];

test('--help and help name every command, on standard output', () => {
  const { code, out, err } = atlas('--help');
  expect([code, err]).toEqual([0, '']);
  for (const command of commands) expect(out).toMatch(new RegExp(`^ {2}${command} `, 'm'));
  expect(atlas('help')).toEqual({ code, out, err });
});

test('no command at all gives the help and exit code 2', () => {
  const { code, out, err } = atlas();
  expect([code, err]).toEqual([2, '']);
  expect(out).toBe(atlas('--help').out);
});

test.each([
  [['dance'], 'there is no command "dance"'],
  [['toString'], 'there is no command "toString"'],
  [['where', '--dance'], "Unknown option '--dance'"],
  [['export', 'trapezius'], "Unexpected argument 'trapezius'"],
  [['measure', '--body'], "Option '--body <value>' argument missing"],
])('atlas %j: exit code 2, the slip in plain words and the help on standard error', (args, message) => {
  const { code, out, err } = atlas(...args);
  expect([code, out]).toEqual([2, '']);
  expect(err.startsWith(`atlas: ${message}`)).toBe(true);
  expect(err).toContain(atlas('--help').out);
  expect(err).not.toMatch(/^ +at /m);
});

test('`npm run atlas` starts what these tests start', () => {
  expect(JSON.parse(readFileSync('package.json', 'utf8')).scripts.atlas).toBe('node scripts/atlas.mjs');
});
