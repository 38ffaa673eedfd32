// The fuzz at a small size: what comes from outside is refused by name or read, never a crash. `npm run fuzz` runs it at length.

import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { binaryRows } from '../../scripts/fuzz/fuzz-binaries.ts';
import { recordRows } from '../../scripts/fuzz/fuzz-records.ts';
import { fuzz, fuzzRow } from '../../scripts/fuzz/fuzz-row.ts';
import { storageRows } from '../../scripts/fuzz/fuzz-storage.ts';
import { textRows } from '../../scripts/fuzz/fuzz-texts.ts';

const SIZE = 200;
/** The same in every run: what CI finds is found again. */
const SEED = 14;
vi.spyOn(console, 'error').mockImplementation(() => {});

test.each([...textRows(), ...recordRows(), ...storageRows(), ...(await binaryRows())])(
  '$name',
  async (row) => {
    expect(await fuzz(row, SIZE, SEED)).toMatchObject({ failures: 0, worst: '' });
  },
);

test('a fault is found, and the smallest input that shows it is named', async () => {
  const row = fuzzRow('planted', 1, fc.integer({ min: 0, max: 1000 }), (n) => {
    if (n >= 500) throw new Error('planted');
  });
  expect(await fuzz(row, 1000, SEED)).toMatchObject({ failures: 1, worst: expect.stringContaining('[500]') });
});
