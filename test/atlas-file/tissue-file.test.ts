// The tissue files: what is written is read back, and what is damaged says so.
import { describe, expect, test } from 'vitest';
import { BinaryFileError } from '../../src/atlas-file/byte-sections.ts';
import { decodeTissue, encodeTissue, type TissueRegion } from '../../src/atlas-file/tissue-file.ts';
import {
  decodeIds,
  decodeTriangles,
  encodeIds,
  encodeTriangles,
  trianglePredictors,
} from '../../src/atlas-file/triangle-codec.ts';

/** A net of triangles, numbered as its triangles first name its vertices. */
function net(size: number): Uint32Array<ArrayBuffer> {
  const named = new Map<number, number>();
  const name = (v: number) => named.get(v) ?? named.set(v, named.size).get(v)!;
  const out: number[] = [];
  for (let i = 0; i + 1 < size; i++)
    for (let j = 0; j + 1 < size; j++) {
      const [a, b, c, d] = [i * size + j, i * size + j + 1, (i + 1) * size + j, (i + 1) * size + j + 1];
      out.push(...[a, c, b, b, c, d].map(name));
    }
  return Uint32Array.from(out);
}

function region(): TissueRegion {
  const triangles = net(12);
  const count = 144;
  const wave = (k: number, step: number) =>
    Float32Array.from({ length: count * k }, (_, i) => (Math.round(200 * Math.sin(i / 7)) || 0) * step);
  return {
    pieces: [
      {
        id: 'soleus',
        owner: 'soleus',
        tissue: 'flesh',
        layer: 'deep',
        vertices: [0, count],
        near: [0, triangles.length],
        far: [0, 6],
      },
    ],
    triangles,
    farTriangles: Uint32Array.from([5, 3, 90, 2, 0, 143]),
    positions: { female: wave(3, 1 / 8), male: wave(3, 1 / 4) },
    fibre: wave(2, 1 / 2),
    tendon: Uint8Array.from({ length: count }, (_, i) => (i * 37) & 255),
    open: Uint8Array.from({ length: count }, (_, i) => 255 - i),
  };
}

describe('tissue file', () => {
  test('gives back what was written', () => {
    expect(decodeTissue(encodeTissue(region()))).toEqual(region());
  });

  test('triangles and ids come back, a vertex out of turn is refused', () => {
    const triangles = net(30);
    expect(decodeTriangles(encodeTriangles(triangles))).toEqual(triangles);
    expect(decodeIds(encodeIds(Uint32Array.from([70000, 3, 3, 9])))).toEqual(
      Uint32Array.from([70000, 3, 3, 9]),
    );
    expect(() => encodeTriangles(Uint32Array.from([0, 2, 1]))).toThrow(RangeError);
  });

  test('a vertex is foretold by the triangle across the older edge', () => {
    // 0-1-2, then 3 across the edge 1-2.
    const links = trianglePredictors(Uint32Array.from([0, 1, 2, 2, 1, 3]), 4);
    expect([...links.subarray(9)].sort()).toEqual([0, 1, 2]);
    expect(links[10]).toBe(0);
  });

  test('a damaged file, a missing section and a vertex that is not there are named', () => {
    const bytes = encodeTissue(region());
    const bent = bytes.slice();
    bent[200]! ^= 1;
    expect(() => decodeTissue(bent)).toThrow(BinaryFileError);
    expect(() => decodeTissue(bytes.subarray(0, 40))).toThrow(/length/);
    const short = {
      ...region(),
      tendon: new Uint8Array(3),
      open: new Uint8Array(3),
      fibre: new Float32Array(6),
      positions: { female: new Float32Array(9), male: new Float32Array(9) },
    };
    expect(() => decodeTissue(encodeTissue(short))).toThrow();
  });
});
