// What can be seen from outside: nothing that is seen from there is left out, and much is that is not.
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { ALL_SECTORS, decodeOutside, OUTSIDE_SECTORS } from '../../../src/atlas-file/outside-file.ts';
import { foremost, towardEye, visibleSet, wholeForm } from '../../../src/compile/muscles/visible-set.ts';
import { readTissue } from '../../../src/node/read-tissue.ts';

/** A cube about a place; its faces in the order left, right, below, above, back, front, two triangles each. */
function cube(x: number, edge: number) {
  const corners = Array.from({ length: 8 }, (_, n) => [n & 1, (n >> 1) & 1, n >> 2]);
  const faces = [
    [0, 4, 6, 2],
    [1, 3, 7, 5],
    [0, 1, 5, 4],
    [2, 6, 7, 3],
    [0, 2, 3, 1],
    [4, 5, 7, 6],
  ];
  const places = corners.flatMap(([i, j, k]) => [
    x + (i! - 0.5) * edge,
    900 + (j! - 0.5) * edge,
    (k! - 0.5) * edge,
  ]);
  return {
    positions: { female: Float32Array.from(places), male: Float32Array.from(places) },
    farTriangles: Uint32Array.from(faces.flatMap(([a, b, c, d]) => [a!, b!, c!, a!, c!, d!])),
  };
}

test('what lies within another is never seen; a face is seen from its own sides alone', () => {
  const [outer, inner] = visibleSet([cube(200, 100), cube(200, 40)]);
  expect([...inner!]).toEqual(Array(12).fill(0));
  const sides = (first: number) => outer![first]! | outer![first + 1]!;
  const [right, left, , above, back, front] = [0, 2, 4, 6, 8, 10].map(sides);
  // Sectors 0 to 3 are the subject's left (+x), 0, 1, 6 and 7 the front.
  expect(left).toBe(0b00001111);
  expect(front).toBe(0b11000011);
  expect(back).toBe(0b00111100);
  expect(above).toBe(ALL_SECTORS);
  // Towards the midline the other half stands before it from straight aside, and not from the front.
  expect(right! & 0b10000001).not.toBe(0);
  expect(right! & 0b00001111).toBe(0);
});

const regions = ['trunk', 'leg', 'arm', 'head'] as const;
const masks = decodeOutside(gunzipSync(readFileSync('public/tissue/outside.bin')));
const tissue = readTissue('display', regions);
const all = Uint8Array.from(regions.flatMap((region) => [...(masks.get(region) ?? [])]));

test('the file is of the tissue that stands beside it', () => {
  for (const [n, region] of regions.entries())
    expect(masks.get(region)?.length, region).toBe(tissue[n]!.farTriangles.length / 3);
});

test.each(['female', 'male'] as const)(
  'from sides that it was not made from, next to nothing of the %s body is missing, and more than half is never drawn',
  (sex) => {
    const form = wholeForm(tissue, sex);
    let [missing, pixels, drawn, looks] = [0, 0, 0, 0];
    for (const [azimuth, height] of [
      [0.1, 0.05],
      [0.9, 0.6],
      [1.8, -0.5],
      [2.9, 0.2],
      [3.7, -0.15],
      [4.6, 0.9],
      [5.9, -0.9],
    ] as const) {
      const sector = Math.floor((azimuth / (2 * Math.PI)) * OUTSIDE_SECTORS);
      const isDrawn = (n: number) =>
        n < all.length
          ? (all[n]! >> sector) & 1
          : (all[n - all.length]! >> (OUTSIDE_SECTORS - 1 - sector)) & 1;
      for (const triangle of foremost(form, towardEye(azimuth, height), 2)) {
        if (triangle < 0) continue;
        pixels += 1;
        if (!isDrawn(triangle)) missing += 1;
      }
      for (let n = 0; n < all.length * 2; n++) drawn += isDrawn(n);
      looks += all.length * 2;
    }
    expect(pixels).toBeGreaterThan(100_000);
    expect(missing / pixels).toBeLessThan(0.002);
    expect(drawn / looks).toBeLessThan(0.5);
  },
);
