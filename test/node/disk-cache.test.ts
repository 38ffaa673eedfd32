// Compiled pieces on disk.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { diskCache } from '../../src/node/disk-cache.ts';

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'atlas-cache-'));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));
const pieces = () => join(home, 'pieces');
const open = (version = 'v1') => diskCache(pieces(), version);
const age = (path: string, minutes: number) => {
  const then = new Date(Date.now() - minutes * 60_000);
  utimesSync(path, then, then);
};

test('gives back maps and typed arrays in a later run', () => {
  const piece = { field: new Map([[3, -1.5]]), values: Int8Array.of(1, -127) };
  open().set('muscles/x#shape', 'k', piece);
  expect(open().get('muscles/x#shape', 'k')).toEqual(piece);
  expect(open().get('muscles/x#figures', 'k')).toBeUndefined();
  expect(open().get('muscles/x#shape', 'other')).toBeUndefined();
});

test('does not use pieces of another compiler', () => {
  open('v1').set('regions', 'k', 1);
  expect(open('v2').get('regions', 'k')).toBeUndefined();
  expect(open('v1').get('regions', 'k')).toBe(1);
});

test('takes a damaged piece for none', () => {
  open().set('regions', 'k', { a: 1 });
  const [file] = readdirSync(join(pieces(), 'v1'));
  writeFileSync(join(pieces(), 'v1', file!), 'x');
  expect(open().get('regions', 'k')).toBeUndefined();
});

test('opens beside folders and files that are not its own', () => {
  mkdirSync(join(pieces(), 'v1', 'deeper', 'still'), { recursive: true });
  writeFileSync(join(pieces(), 'stray.txt'), '');
  open().set('regions', 'k', 1);
  expect(open().get('regions', 'k')).toBe(1);
});

test('keeps the three compilers used last', () => {
  for (const [i, version] of ['v1', 'v2', 'v3', 'v4'].entries()) {
    open(version).set('regions', 'k', version);
    age(join(pieces(), version), 10 - i);
  }
  open('v2');
  expect(readdirSync(pieces()).sort()).toEqual(['v2', 'v3', 'v4']);
  age(join(pieces(), 'v3'), 20);
  open('v5');
  expect(readdirSync(pieces()).sort()).toEqual(['v2', 'v4', 'v5']);
});

test('keeps the four forms of a piece used last, and every other piece', () => {
  const store = open();
  store.set('areas', 'k', 'areas');
  for (let i = 0; i < 7; i++) store.set('muscles/x#shape', `k${i}`, i);
  for (const name of readdirSync(join(pieces(), 'v1')))
    age(join(pieces(), 'v1', name), 100 - Number(/k(\d)/.exec(name)?.[1] ?? 0));
  // Used again, though it is old.
  expect(store.get('muscles/x#shape', 'k0')).toBe(0);
  const later = open();
  expect([0, 1, 2, 3, 4, 5, 6].filter((i) => later.get('muscles/x#shape', `k${i}`) !== undefined)).toEqual([
    0, 4, 5, 6,
  ]);
  expect(later.get('areas', 'k')).toBe('areas');
});

test('clears away the drafts that a stopped process left, not those being written', () => {
  open();
  const [old, young] = ['areas.k.bin.1', 'areas.k.bin.2'].map((name) => join(pieces(), 'v1', name));
  for (const file of [old!, young!]) writeFileSync(file, 'half');
  age(old!, 5);
  open();
  expect([existsSync(old!), existsSync(young!)]).toEqual([false, true]);
});

test('goes on when its folder is deleted while it is in use', () => {
  const store = open();
  rmSync(pieces(), { recursive: true });
  expect(store.get('regions', 'k')).toBeUndefined();
  store.set('regions', 'k', 1);
  expect(store.get('regions', 'k')).toBe(1);
});

test('keeps nothing where nothing can be written, and does not fail', () => {
  writeFileSync(pieces(), 'a file in the place of the folder');
  const store = open();
  store.set('regions', 'k', 1);
  expect(store.get('regions', 'k')).toBeUndefined();
});
