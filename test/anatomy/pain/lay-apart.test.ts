// Several pains in one field: each keeps a rim all round, also where it lies on another or touches it.
import { expect, test } from 'vitest';
import { layApart, seamsOf } from '../../../src/anatomy/pain/lay-apart.ts';
import { FAR_OUTSIDE, UNIT_MM } from '../../../src/atlas-file/zone-codec.ts';
import { mesh } from './pain-bodies.ts';

/** A pain on a line of places a millimetre apart. */
const line = (from: number, to: number): Int8Array =>
  Int8Array.from({ length: 120 }, (_, mm) => {
    const inside = Math.min(mm - from, to - mm) / UNIT_MM;
    return Math.max(FAR_OUTSIDE, Math.min(126, Math.round(inside)));
  });
const seams = new Uint8Array(120).fill(35);
/** Where the print begins and ends. */
const rims = (field: Int8Array): number =>
  [...field].filter((value, i) => i > 0 && value > 0 !== field[i - 1]! > 0).length;

test.each([
  ['beside each other', line(10, 50), line(50, 90)],
  ['one on the other', line(10, 60), line(40, 90)],
])('two pains %s have four rims', (_, one, other) => {
  const all = one.slice();
  layApart(all, other, seams);
  expect(rims(all)).toBe(4);
});

test('a pain within another has a rim all round, and is whole', () => {
  const all = line(10, 100);
  const inner = line(40, 70);
  layApart(all, inner, seams);
  expect(rims(all)).toBe(6);
  for (const [v, value] of inner.entries()) if (value > 0) expect(all[v]).toBe(value);
});

test('pains that lie apart stay as they are', () => {
  const all = line(5, 30);
  const before = all.slice();
  layApart(all, line(70, 100), seams);
  for (let v = 0; v < 32; v++) expect(all[v]! > 0).toBe(before[v]! > 0);
});

test('a seam is at least as wide as the triangles that have to show it, and not as wide as a finger', () => {
  const widths = [...seamsOf(mesh)].map((units) => units * UNIT_MM);
  expect(Math.min(...widths)).toBeGreaterThanOrEqual(2.4);
  expect(Math.max(...widths)).toBeLessThanOrEqual(12);
  const { triangles, positions } = mesh;
  for (let t = 0; t < triangles.length; t += 333) {
    const [a, b] = [triangles[t]!, triangles[t + 1]!];
    const edge = Math.hypot(...[0, 1, 2].map((k) => positions[a * 3 + k]! - positions[b * 3 + k]!));
    expect(widths[a]).toBeGreaterThanOrEqual(Math.min(11.9, edge));
  }
});
