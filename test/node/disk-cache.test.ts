// Compiled pieces on disk.
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { diskCache } from '../../src/node/disk-cache.ts';

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'atlas-cache-'));
});
afterEach(() => rmSync(home, { recursive: true }));
const open = (compiler = 'src/words') => diskCache(join(home, 'pieces'), [compiler]);

test('gives back maps and typed arrays in a later run', () => {
  const piece = { field: new Map([[3, -1.5]]), values: Int8Array.of(1, -127) };
  open().set('muscle-x', piece);
  expect(open().get('muscle-x')).toEqual(piece);
  expect(open().get('muscle-y')).toBeUndefined();
});

test('does not use pieces of another compiler', () => {
  open().set('muscle-x', 1);
  expect(open('src/space').get('muscle-x')).toBeUndefined();
});

test('takes a damaged piece for none', () => {
  open().set('muscle-x', { a: 1 });
  const [version] = readdirSync(join(home, 'pieces'));
  writeFileSync(join(home, 'pieces', version!, 'muscle-x.bin'), 'x');
  expect(open().get('muscle-x')).toBeUndefined();
});
