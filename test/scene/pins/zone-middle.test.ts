// Where a pain's number stands: deep in it, on its own part of the skin, on each large piece.
import { expect, test } from 'vitest';
import { numberPlaces } from '../../../src/scene/pins/zone-middle.ts';

/** A row of vertices, a metre apart. */
function row(count: number) {
  const start = new Uint32Array(count + 1);
  const ids: number[] = [];
  for (let v = 0; v < count; v++) {
    if (v > 0) ids.push(v - 1);
    if (v < count - 1) ids.push(v + 1);
    start[v + 1] = ids.length;
  }
  const positions = Float32Array.from({ length: count * 3 }, (_, i) => (i % 3 === 0 ? i / 3 : 0));
  return { links: { start, ids: Uint32Array.from(ids) }, positions };
}

const { links, positions } = row(12);
const places = (pain: number[], others: number[] | null = null) =>
  numberPlaces(Int8Array.from(pain), others && Int8Array.from(others), links, positions).map(
    ({ vertices }) => vertices,
  );

test('one piece: its middle first, then others in its depth', () => {
  const [piece, ...more] = places([-9, -9, 5, 20, 40, 40, 40, 20, 5, -9, -9, -9]);
  expect(more).toEqual([]);
  expect(piece![0]).toBe(5);
  expect([...piece!].sort()).toEqual([4, 5, 6]);
});

test('two pieces have a number each, a crumb has none', () => {
  const found = places([10, 20, 20, 10, -9, 10, 20, 20, 10, -9, -9, -9]);
  expect(found.map(([first]) => first! < 4)).toContain(true);
  expect(found).toHaveLength(2);
  expect(places([10, 20, 20, 20, 20, 20, 20, 20, 10, -9, 5, -9])).toHaveLength(1);
});

test('what another pain covers bears no number as long as enough is left', () => {
  const pain = [20, 40, 40, 40, 40, 40, 40, 20, -9, -9, -9, -9];
  const others = [-90, -60, -20, 20, 60, 60, 60, 60, 60, 60, 20, -9];
  for (const v of places(pain, others).flat()) expect(v).toBeLessThan(3);
  // All of it is shared: it stands there all the same.
  expect(places(pain, pain)).toHaveLength(1);
});

test('no pain, no number', () => {
  expect(places(Array.from({ length: 12 }, () => -127))).toEqual([]);
});

test('how deep a piece is, is told: a number would cover a small one', () => {
  const pain = Int8Array.from([10, 20, 20, 10, -9, 10, 30, 50, 30, 10, -9, -9]);
  expect(numberPlaces(pain, null, links, positions).map(({ depth }) => depth)).toEqual([50, 20]);
});
