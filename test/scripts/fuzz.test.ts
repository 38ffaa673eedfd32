// The fuzz at a small size: what comes from outside is refused by name or read, never a crash. `npm run fuzz` runs it at length.

import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { binaryRows } from '../../scripts/fuzz/fuzz-binaries.ts';
import { fuzz, fuzzRow } from '../../scripts/fuzz/fuzz-row.ts';
import { textRows } from '../../scripts/fuzz/fuzz-texts.ts';

const SIZE = 200;
/** The same in every run: what CI finds is found again. */
const SEED = 14;
vi.spyOn(console, 'error').mockImplementation(() => {});

test.each([...textRows(), ...(await binaryRows())])('$name', (row) => {
  expect(fuzz(row, SIZE, SEED)).toMatchObject({ failures: 0, worst: '' });
});

test('a fault is found, and the smallest input that shows it is named', () => {
  const row = fuzzRow('planted', 1, fc.integer({ min: 0, max: 1000 }), (n) => {
    if (n >= 500) throw new Error('planted');
  });
  expect(fuzz(row, 1000, SEED)).toMatchObject({ failures: 1, worst: expect.stringContaining('[500]') });
});
