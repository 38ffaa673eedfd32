// Places spread over what is shown: as many as the skin is worth, the first field before the others.
import { expect, test } from 'vitest';
import { reachOf } from '../../../src/scene/zones/reveal.ts';
import { samplesOf } from '../../../src/scene/zones/zone-samples.ts';
import { gridSheet } from '../stipple/grid-sheet.ts';

const sheet = gridSheet(21, 7);
const size = sheet.positions.length / 3;
const triangles = Uint32Array.from(
  Array.from({ length: 20 * 20 }, (_, cell) => {
    const [column, row] = [cell % 20, Math.floor(cell / 20)];
    const [a, b, c, d] = [
      sheet.at(column, row),
      sheet.at(column + 1, row),
      sheet.at(column + 1, row + 1),
      sheet.at(column, row + 1),
    ];
    return [a, b, c, a, c, d];
  }).flat(),
);
const skin = { triangles, positions: sheet.positions, normals: sheet.normals };
/** Inside on one half of the sheet. */
const half = (right: boolean) =>
  Int8Array.from({ length: size }, (_, v) => (sheet.positions[v * 3]! > 0.07 === right ? 50 : -127));

test('nothing shown: no places', () => {
  expect(samplesOf([], skin).count).toBe(0);
  expect(samplesOf([{ values: new Int8Array(size).fill(-127), worth: 1 }], skin).count).toBe(0);
});

test('places lie within the field, evenly, and stand together for its area', () => {
  const { count, positions, weights } = samplesOf([{ values: half(true), worth: 1 }], skin);
  expect(count).toBeGreaterThan(120);
  for (let i = 0; i < count; i++) expect(positions[i * 3]!).toBeGreaterThan(0.065);
  const area = weights.reduce((sum, weight) => sum + weight, 0);
  expect(area).toBeCloseTo(0.14 * 0.07, 2);
});

test('a field of less worth gets fewer places, and none where a field before it counts', () => {
  const left = { values: half(false), worth: 0.35 };
  const right = { values: half(true), worth: 1 };
  const { count, positions } = samplesOf([right, left], skin);
  const onLeft = Array.from({ length: count }, (_, i) => positions[i * 3]!).filter((x) => x < 0.065).length;
  expect(onLeft / count).toBeGreaterThan(0.2);
  expect(onLeft / count).toBeLessThan(0.32);
  const all = { values: new Int8Array(size).fill(50), worth: 0.35 };
  const over = samplesOf([right, all], skin);
  expect(over.weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(0.14 * 0.07 * 1.35, 2);
});

test('the reach is that of the farthest place inside, mm', () => {
  expect(reachOf([half(true)], [0, 0, 0], sheet.positions)).toBeCloseTo(Math.hypot(140, 140), 0);
  expect(reachOf([new Int8Array(size).fill(-127)], [0, 0, 0], sheet.positions)).toBe(0);
});

test('a spot smaller than the mesh still has a place: where its one corner is', () => {
  const values = new Int8Array(size).fill(-127);
  const corner = sheet.at(10, 10);
  values[corner] = 5;
  const spot = samplesOf([{ values, worth: 1 }], skin);
  expect(spot.count).toBeGreaterThan(0);
  for (let i = 0; i < spot.count; i++)
    expect(Math.abs(spot.positions[i * 3]! - sheet.positions[corner * 3]!)).toBeLessThan(0.02);
});
