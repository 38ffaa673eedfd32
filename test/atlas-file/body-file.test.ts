// Body files: what is written is read back, and a damaged file says what is wrong with it.
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { encodeBody, encodeTopology } from '../../models/encode.ts';
import { BinaryFileError, decodeBody, decodeTopology, gunzip } from '../../src/atlas-file/body-file.ts';
import {
  decodeChannel,
  decodeValues,
  encodeChannel,
  encodeValues,
  predictors,
} from '../../src/atlas-file/prediction.ts';

// Two quads of a half, the lower and the upper, along the midline.
const half = {
  vertexCount: 6,
  quads: Uint32Array.of(0, 1, 2, 3, 3, 2, 4, 5),
  midline: Uint8Array.of(1, 0, 0, 1, 0, 1),
};
const eyes = { vertexCount: 4, quads: Uint32Array.of(0, 1, 2, 3), midline: new Uint8Array(4) };
const positions = Float64Array.of(0, 0, 10, 50, 0, 8, 52.03, 60, 7, 0, 61, 11, 49, 120, -3, 0, 119, 12);
const body = {
  sex: 'female',
  positions,
  occlusion: Uint8Array.of(10, 20, 255, 0, 128, 7),
  shorts: Uint8Array.of(0, 255, 128, 127, 129, 1),
  top: new Uint8Array(6),
  rose: Uint8Array.of(0, 0, 3, 255, 0),
  lashes: Uint8Array.of(1, 0, 0, 0, 217),
  nails: Uint8Array.of(0, 140, 0, 100, 0),
  creases: Uint8Array.of(255, 255, 128, 255, 30),
  eyePositions: Float64Array.of(20, 90, 9, 40, 90, 9, 40, 100, 9, 20, 100, 9),
  eyeOcclusion: Uint8Array.of(1, 2, 3, 4),
  iris: { centreMm: [30, 95, 0], axis: [0, 0, 1], eyeRadiusMm: 15, irisRadiusMm: 6 },
} as const;

const topologyBytes = encodeTopology(half, eyes);
const bodyBytes = encodeBody(body, half, eyes);

test('a body comes back as it was written, with its right half', () => {
  const topology = decodeTopology(topologyBytes);
  const cage = decodeBody(bodyBytes, topology);
  expect(topology.vertexCount).toBe(9);
  expect([...topology.quads.subarray(8)]).toEqual([0, 3, 7, 6, 3, 5, 8, 7]);
  expect([...topology.mirror]).toEqual([0, 6, 7, 3, 8, 5, 1, 2, 4]);
  expect(cage.sex).toBe('female');
  positions.forEach((value, i) => {
    expect(Math.abs(cage.positions[i]! - value)).toBeLessThanOrEqual(1 / 32);
  });
  expect([...cage.positions.subarray(18, 21)]).toEqual([-50, 0, 8]);
  expect([...cage.occlusion]).toEqual([10, 20, 255, 0, 128, 7, 20, 255, 128]);
  expect([...cage.garment.shorts]).toEqual([0, 255, 128, 127, 129, 1, 255, 128, 129]);
  expect([...cage.tint.rose]).toEqual([...body.rose]);
  expect([...cage.tint.lashes]).toEqual([...body.lashes]);
  expect([...cage.tint.nails]).toEqual([...body.nails]);
  expect([...cage.tint.creases]).toEqual([...body.creases]);
  expect([...cage.eyes.occlusion]).toEqual([1, 2, 3, 4, 1, 2, 3, 4]);
  expect(cage.eyes.right.centreMm).toEqual([-30, 95, 0]);
  expect([...encodeBody(body, half, eyes)]).toEqual([...bodyBytes]);
});

test('any numbers and any bytes survive the prediction', () => {
  const links = predictors(half.quads, half.vertexCount);
  const ints = fc.array(fc.integer({ min: -8000, max: 8000 }), { minLength: 18, maxLength: 18 });
  const bytes = fc.uint8Array({ minLength: 6, maxLength: 6 });
  fc.assert(
    fc.property(ints, bytes, (numbers, channel) => {
      const values = Int32Array.from(numbers);
      expect(decodeValues(encodeValues(values, links, 3), links, 3)).toEqual(values);
      expect([...decodeChannel(encodeChannel(channel, links), links)]).toEqual([...channel]);
    }),
  );
});

const damaged = (change: (bytes: Uint8Array) => Uint8Array | undefined) => {
  const copy = topologyBytes.slice();
  return change(copy) ?? copy;
};
const broken: [string, Uint8Array, RegExp][] = [
  ['nothing', new Uint8Array(), /length: 0 bytes/],
  ['a file still compressed', gzipSync(topologyBytes), /magic/],
  ['a later version', damaged((b) => void b.set([9], 4)), /version: got 9, this program reads 1/],
  ['the other kind', bodyBytes, /kind: got 'B', expected 'T'/],
  ['a file cut off', damaged((b) => b.subarray(0, b.length - 9)), /length/],
  ['a file with a tail', damaged((b) => Uint8Array.from([...b, 0, 0])), /length: 2 bytes left over/],
  ['one flipped bit', damaged((b) => void b.set([b[20]! ^ 4], 20)), /checksum/],
];

test.each(broken)('%s is refused, and the message says why', (_, bytes, message) => {
  expect(() => decodeTopology(bytes)).toThrow(BinaryFileError);
  expect(() => decodeTopology(bytes)).toThrow(message);
});

test('a face of a vertex that is not there is refused', () => {
  const short = encodeTopology({ ...half, midline: half.midline.subarray(0, 5) }, eyes);
  expect(() => decodeTopology(short)).toThrow(/section 'quad' names a vertex that is not there/);
});

test('a body of another topology is refused', () => {
  const other = { vertexCount: 4, quads: Uint32Array.of(0, 1, 2, 3), midline: Uint8Array.of(1, 0, 0, 1) };
  const topology = decodeTopology(encodeTopology(other, eyes));
  expect(() => decodeBody(bodyBytes, topology)).toThrow(/section 'posn' has 36 bytes, expected 24/);
});

test('gunzip undoes gzip', async () => {
  const packed = gzipSync(topologyBytes);
  expect([...(await gunzip(new Uint8Array(packed)))]).toEqual([...topologyBytes]);
  await expect(gunzip(Uint8Array.of(1, 2, 3))).rejects.toThrow();
});
