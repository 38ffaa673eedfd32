// Figures of a solid whose figures are known: a box of 40 x 20 x 10 mm, its fibres along x.
import { expect, test } from 'vitest';
import { measureTissue, outsideMm, type Solid } from '../../../src/compile/muscles/measure-tissue.ts';

function box(x: number): Solid {
  const corners = [0, 1, 2, 3, 4, 5, 6, 7].map((i) => [x + (i & 1 ? 40 : 0), i & 2 ? 20 : 0, i & 4 ? 10 : 0]);
  const quads = [
    [0, 2, 3, 1],
    [4, 5, 7, 6],
    [0, 1, 5, 4],
    [2, 6, 7, 3],
    [0, 4, 6, 2],
    [1, 3, 7, 5],
  ];
  return {
    positions: Float32Array.from(corners.flat()),
    triangles: Uint32Array.from(quads.flatMap(([a, b, c, d]) => [a!, b!, c!, a!, c!, d!])),
    along: Float32Array.from(corners.map(([at]) => at! - x)),
  };
}

test('volume, middle, ends, axis and samples of a box', () => {
  const { centroidMm, originMm, insertionMm, axis, volumeCm3, samplesMm } = measureTissue('box', [box(0)]);
  expect(volumeCm3).toBeCloseTo(8, 6);
  for (const [k, mm] of [20, 10, 5].entries()) expect(centroidMm[k]).toBeCloseTo(mm, 4);
  expect(originMm[0]).toBeCloseTo(0);
  expect(insertionMm[0]).toBeCloseTo(40);
  expect(axis[0]).toBeCloseTo(1, 3);
  expect(samplesMm).toHaveLength(200);
  for (const [x, y, z] of samplesMm) {
    const off = Math.min(x, 40 - x, y, 20 - y, z, 10 - z);
    expect(Math.abs(off)).toBeLessThan(1e-4);
  }
  // The two large faces hold 800 of 2800 mm2 each.
  expect(samplesMm.filter(([, , z]) => z > 9.999).length / 200).toBeCloseTo(800 / 2800, 1);
});

test('two parts count as one muscle', () => {
  const { centroidMm, volumeCm3, originMm } = measureTissue('both', [box(0), box(60)]);
  expect(volumeCm3).toBeCloseTo(16, 6);
  expect(centroidMm[0]).toBeCloseTo(50, 4);
  expect(originMm[0]).toBeCloseTo(30, 4);
});

test('how far outside: none within, the way to the surface without', () => {
  expect(outsideMm([box(0), box(60)], [70, 10, 5])).toBe(0);
  expect(outsideMm([box(0)], [47, 10, 5])).toBeCloseTo(7, 5);
});
