// Several pains in one field: each keeps a rim all round, also where it lies on another or touches it.
import { expect, test } from 'vitest';
import { layApart } from '../../../src/anatomy/pain/lay-apart.ts';
import { FAR_OUTSIDE, UNIT_MM } from '../../../src/atlas-file/zone-codec.ts';

/** A pain on a line of places a millimetre apart. */
const line = (from: number, to: number): Int8Array =>
  Int8Array.from({ length: 120 }, (_, mm) => {
    const inside = Math.min(mm - from, to - mm) / UNIT_MM;
    return Math.max(FAR_OUTSIDE, Math.min(126, Math.round(inside)));
  });
/** Where the print begins and ends. */
const rims = (field: Int8Array): number =>
  [...field].filter((value, i) => i > 0 && value > 0 !== field[i - 1]! > 0).length;

test.each([
  ['beside each other', line(10, 50), line(50, 90)],
  ['one on the other', line(10, 60), line(40, 90)],
])('two pains %s have four rims', (_, one, other) => {
  const all = one.slice();
  layApart(all, other);
  expect(rims(all)).toBe(4);
});

test('a pain within another has a rim all round, and is whole', () => {
  const all = line(10, 100);
  const inner = line(40, 70);
  layApart(all, inner);
  expect(rims(all)).toBe(6);
  for (const [v, value] of inner.entries()) if (value > 0) expect(all[v]).toBe(value);
});

test('pains that lie apart stay as they are', () => {
  const all = line(5, 30);
  const before = all.slice();
  layApart(all, line(70, 100));
  for (let v = 0; v < 32; v++) expect(all[v]! > 0).toBe(before[v]! > 0);
});
