// Several fields in one: the deepest counts, and no rim is left where two meet.
import { expect, test } from 'vitest';
import { fillUnion } from '../../../src/scene/zones/field-union.ts';

/** A row of vertices, each beside the next. */
function row(count: number) {
  const start = new Uint32Array(count + 1);
  const ids: number[] = [];
  for (let v = 0; v < count; v++) {
    if (v > 0) ids.push(v - 1);
    if (v < count - 1) ids.push(v + 1);
    start[v + 1] = ids.length;
  }
  return { start, ids: Uint32Array.from(ids) };
}

const writing = (values: readonly number[]) => (out: Int8Array) => out.set(values);

function union(...fields: readonly (readonly number[])[]): number[] {
  const out = new Int8Array(fields[0]?.length ?? 5);
  fillUnion(fields.map(writing), out, row(out.length));
  return [...out];
}

test('of no field nothing, of one that one, of two the one that holds a place better', () => {
  expect(union()).toEqual([-127, -127, -127, -127, -127]);
  expect(union([-20, 30, 60, 30, -20])).toEqual([-20, 30, 60, 30, -20]);
  expect(union([80, 40, -40, -80, -120], [-120, -80, -40, 40, 80])).toEqual([80, 40, -40, 40, 80]);
});

test('where the rim of one is the rim of the other, the whole has none', () => {
  const left = [60, 30, 0, -30, -60];
  const right = [-60, -30, 0, 30, 60];
  expect(union(left, right)).toEqual([60, 30, 15, 30, 60]);
});

test('a rim that both have in common stays a rim', () => {
  const both = [60, 30, 0, -30, -60];
  expect(union(both, both)).toEqual(both);
  // Nor does the corner grow, where the seam of two meets the skin outside.
  expect(union([2, -30, -60], [-2, -30, -60])).toEqual([2, -30, -60]);
});
