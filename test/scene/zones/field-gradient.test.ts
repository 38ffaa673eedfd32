// Fields made ready for the shader: what the shader will draw from them, checked on a flat sheet with a round zone.
import { expect, test } from 'vitest';
import {
  type DistanceField,
  fieldInTriangle,
  WRITTEN_BAND_MM,
  writeField,
} from '../../../src/scene/zones/field-gradient.ts';
import { gridSheet } from '../stipple/grid-sheet.ts';

const STEP_MM = 7;
const sheet = gridSheet(21, STEP_MM);
const RADIUS_MM = 30;
const MIDDLE_MM = 70;
const count = sheet.positions.length / 3;

/** Signed distance to a circle, positive inside, in steps of 0.4 mm as the atlas stores it. */
const round: DistanceField = {
  unitMm: 0.2,
  lowest: -127,
  highest: 127,
  values: Int8Array.from({ length: count }, (_, v) => {
    const [x, y] = [sheet.positions[v * 3]! * 1000, sheet.positions[v * 3 + 1]! * 1000];
    const distance = RADIUS_MM - Math.hypot(x - MIDDLE_MM, y - MIDDLE_MM);
    return Math.max(-127, Math.min(127, Math.round(distance / 0.4) * 2));
  }),
};

function written(): Int16Array {
  const out = new Int16Array(count * 4).fill(7);
  writeField(round, sheet, out);
  return out;
}

/** What the shader draws within a cell. */
function drawn(out: Int16Array, xMm: number, yMm: number): number {
  const [column, row] = [Math.floor(xMm / STEP_MM), Math.floor(yMm / STEP_MM)];
  const [s, t] = [xMm / STEP_MM - column, yMm / STEP_MM - row];
  // The lower right of the two triangles where s >= t, else the upper left.
  const corners =
    s >= t
      ? [
          [column, row, 1 - s],
          [column + 1, row, s - t],
          [column + 1, row + 1, t],
        ]
      : [
          [column, row, 1 - t],
          [column + 1, row + 1, s],
          [column, row + 1, t - s],
        ];
  const vertices = corners.map(([c, r]) => sheet.at(c!, r!)) as [number, number, number];
  const weights = corners.map(([, , weight]) => weight!) as [number, number, number];
  return fieldInTriangle(out, sheet.positions, vertices, weights);
}

test('gradients point inward and have unit length near the rim', () => {
  const out = written();
  for (const [column, row] of [
    [14, 10],
    [6, 10],
    [10, 14],
    [13, 13],
  ] as const) {
    const v = sheet.at(column, row) * 4;
    const [gx, gy, gz] = [out[v]! / 32767, out[v + 1]! / 32767, out[v + 2]! / 32767];
    const [dx, dy] = [MIDDLE_MM - column * STEP_MM, MIDDLE_MM - row * STEP_MM];
    const length = Math.hypot(dx, dy);
    expect(gx).toBeCloseTo(dx / length, 1);
    expect(gy).toBeCloseTo(dy / length, 1);
    expect(gz).toBeCloseTo(0, 5);
  }
});

test('the drawn rim follows the circle within a fifth of a millimetre, on triangles of 7 mm', () => {
  const out = written();
  let worst = 0;
  for (let degree = 0; degree < 360; degree += 3) {
    const angle = (degree * Math.PI) / 180;
    const [x, y] = [MIDDLE_MM + RADIUS_MM * Math.cos(angle), MIDDLE_MM + RADIUS_MM * Math.sin(angle)];
    worst = Math.max(worst, Math.abs(drawn(out, x, y)));
  }
  expect(worst).toBeLessThan(0.2);
});

test('far from the rim there is no gradient and the whole distance', () => {
  const out = written();
  const v = sheet.at(0, 0) * 4;
  expect([...out.subarray(v, v + 3)]).toEqual([0, 0, 0]);
  expect((out[v + 3]! / 32767) * WRITTEN_BAND_MM).toBeCloseTo(-25.4, 1);
});

test('what stood there before is wiped, and vertices beyond the field are left alone', () => {
  const out = new Int16Array(count * 4 + 4).fill(99);
  writeField({ ...round, values: new Int8Array(count).fill(-127) }, sheet, out);
  expect([...out.subarray(0, 3)]).toEqual([0, 0, 0]);
  expect([...out.subarray(count * 4)]).toEqual([99, 99, 99, 99]);
});
