// Zone fields survive coding; broken ones are refused.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  FAR_OUTSIDE,
  type SparseField,
  storedValue,
  UNIT_MM,
  ZoneCodec,
} from '../../src/atlas-file/zone-codec.ts';
import { egg } from '../mesh/egg.ts';

const { topology, fine } = egg();
const codec = new ZoneCodec(topology, fine);
const field = (distances: ReadonlyMap<number, number>): SparseField => {
  const kept = [...distances].filter(([, mm]) => storedValue(mm) !== FAR_OUTSIDE).sort(([a], [b]) => a - b);
  return {
    vertices: Uint32Array.from(kept, ([v]) => v),
    values: Int8Array.from(kept, ([, mm]) => storedValue(mm)),
  };
};
const dense = ({ vertices, values }: SparseField): Int8Array => {
  const out = new Int8Array(fine.vertexCount).fill(FAR_OUTSIDE);
  vertices.forEach((v, i) => {
    out[v] = values[i]!;
  });
  return out;
};

test('values: positive inside, to 0.2 mm, held between far outside and far inside', () => {
  expect([0, -6, 6, -30, 30].map(storedValue)).toEqual([0, 30, -30, 127, FAR_OUTSIDE]);
  for (let mm = -13; mm < 19; mm += 0.37) expect(Math.abs(storedValue(mm) * UNIT_MM + mm)).toBeLessThan(0.21);
});

test('any field comes back as it was', () => {
  const vertex = fc.integer({ min: 0, max: fine.vertexCount - 1 });
  const entries = fc.array(fc.tuple(vertex, fc.double({ min: -30, max: 25, noNaN: true })), {
    maxLength: 400,
  });
  fc.assert(
    fc.property(entries, (pairs) => {
      const original = field(new Map(pairs));
      expect(dense(codec.decode(codec.encode(original)))).toEqual(dense(original));
    }),
    { numRuns: 60 },
  );
});

test('a smooth field is mostly small numbers', () => {
  const distances = new Map<number, number>();
  const { display } = egg().male;
  for (let v = 0; v < fine.vertexCount; v++)
    distances.set(v, Math.hypot(display[v * 3]! - 110, display[v * 3 + 1]!, display[v * 3 + 2]!) - 50);
  const coded = codec.encode(field(distances));
  const small = [...coded.edges, ...coded.centres].filter((byte) => byte < 8).length;
  expect(small / (coded.edges.length + coded.centres.length)).toBeGreaterThan(0.85);
});

test('refuses runs beyond the mesh and streams of the wrong length, and works on afterwards', () => {
  const original = field(
    new Map([
      [3, -2],
      [4, 1],
    ]),
  );
  const coded = codec.encode(original);
  expect(() => codec.decode({ ...coded, runs: Uint8Array.of(0x80, 0x80, 0x40, 5) })).toThrow(RangeError);
  expect(() => codec.decode({ ...coded, edges: coded.edges.slice(1) })).toThrow(RangeError);
  expect(dense(codec.decode(coded))).toEqual(dense(original));
});
