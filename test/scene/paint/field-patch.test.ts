// What has changed of a field: all of it and its neighbours, nothing else, in few runs.
import { expect, test } from 'vitest';
import { changedSince, runsOf } from '../../../src/scene/paint/field-patch.ts';
import { writeField, writeFieldAt } from '../../../src/scene/zones/field-gradient.ts';
import { gridSheet } from '../stipple/grid-sheet.ts';

const sheet = gridSheet(21, 7);
const count = sheet.positions.length / 3;
const field = (values: Int8Array) => ({ values, unitMm: 0.2, lowest: -127, highest: 127 });

test('what is written anew where a field changed is what writing all of it gives', () => {
  const values = Int8Array.from({ length: count }, (_, v) => ((v * 37) % 200) - 100);
  const written = values.slice();
  const out = new Int16Array(count * 4);
  writeField(field(values), sheet, out);
  for (const v of [45, 46, 200]) values[v]! += 9;
  const changed = changedSince(values, written, sheet.links);
  writeFieldAt(changed, field(values), sheet, out);
  const whole = new Int16Array(count * 4);
  writeField(field(values), sheet, whole);
  expect(out).toEqual(whole);
  expect(changed.length).toBeLessThan(20);
  expect(changed).toEqual([...changed].sort((a, b) => a - b));
  expect(changedSince(values, written, sheet.links)).toEqual([]);
});

test('runs hold every vertex, and near ones are one', () => {
  expect(runsOf([3, 4, 9, 500, 501])).toEqual([
    [3, 7],
    [500, 2],
  ]);
  expect(runsOf([])).toEqual([]);
});
