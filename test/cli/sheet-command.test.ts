// `atlas sheet`: slips of the caller. Its pictures are made in test/e2e/sheet.spec.ts, where there is a browser.
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { atlas } from './run-atlas.ts';

const out = join(mkdtempSync(join(tmpdir(), 'atlas-sheet-')), 'pictures');

test.each([
  [[], 'sheet: --out DIR is missing'],
  [['--out', out, '--point', 'nix-1'], 'sheet: no trigger point fits these options'],
  [['--out', out, '--muscle', 'trapezius', '--region', 'foot'], 'sheet: no trigger point fits these options'],
  [['--out', out, '--body', 'child'], '--body child: expected female or male'],
  [['--out', out, '--side', 'up'], '--side up: expected left or right'],
  [['--out', out, '--views', 'front,below'], '--views below: expected fit or front or back or left or right'],
])('sheet %j: exit code 2, a plain message, and nothing written', (args, message) => {
  const { code, out: printed, err } = atlas('sheet', ...args);
  expect([code, printed]).toEqual([2, '']);
  expect(err).toContain(`atlas: ${message}\n`);
  expect(existsSync(out)).toBe(false);
});
