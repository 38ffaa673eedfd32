// The tissue files: what is written is read back, and what is damaged says so.
import { describe, expect, test } from 'vitest';
import { BinaryFileError } from '../../src/atlas-file/byte-sections.ts';
import { BitReader, BitWriter } from '../../src/atlas-file/range-coder.ts';
import { decodeTissue, encodeTissue, type TissueRegion } from '../../src/atlas-file/tissue-file.ts';
import { codeWalk, TriangleSource, WALK_MODELS } from '../../src/atlas-file/triangle-codec.ts';

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
    tendon: Uint8Array.from({ length: count }, (_, i) => ((i * 3) % 16) * 17),
    open: Uint8Array.from({ length: count }, (_, i) => Math.round(((i % 32) / 31) * 255)),
  };
}

/** Each triangle from its least corner on, sorted: the same surface, whatever the order. */
function turned(list: readonly number[]): string[] {
  return Array.from({ length: list.length / 3 }, (_, t) => {
    const corners = list.slice(t * 3, t * 3 + 3);
    const first = corners.indexOf(Math.min(...corners));
    return [0, 1, 2].map((k) => corners[(first + k) % 3]).join(' ');
  }).sort();
}

/** All that is known of the corners of each triangle, whatever their numbers. */
function facesOf(tissue: TissueRegion, which: 'triangles' | 'farTriangles'): string[] {
  const { positions, fibre, tendon, open } = tissue;
  const at = (v: number) => [
    ...positions.female.subarray(v * 3, v * 3 + 3),
    ...positions.male.subarray(v * 3, v * 3 + 3),
    ...fibre.subarray(v * 2, v * 2 + 2),
    tendon[v],
    open[v],
  ];
  return Array.from({ length: tissue[which].length / 3 }, (_, t) => {
    const corners = [0, 1, 2].map((k) =>
      at(tissue[which][t * 3 + k]!)
        .map((value) => (value ?? 0) + 0)
        .join(' '),
    );
    const first = corners.indexOf([...corners].sort()[0]!);
    return [0, 1, 2].map((k) => corners[(first + k) % 3]).join(' / ');
  }).sort();
}

describe('tissue file', () => {
  test('gives back what was written, in the order of the walk over the surface', () => {
    const once = decodeTissue(encodeTissue(region()));
    expect(facesOf(once, 'triangles')).toEqual(facesOf(region(), 'triangles'));
    expect(facesOf(once, 'farTriangles')).toEqual(facesOf(region(), 'farTriangles'));
    expect(once.pieces).toEqual(region().pieces);
    const twice = decodeTissue(encodeTissue(once));
    expect(facesOf(twice, 'triangles')).toEqual(facesOf(once, 'triangles'));
  });

  test('a walk comes back over any surface: torn, in pieces, with three triangles at an edge, with a pinch', () => {
    const wild = [
      [0, 1, 2, 2, 1, 3, 1, 2, 4, 5, 6, 7, 7, 6, 5],
      [0, 1, 2, 0, 3, 4, 0, 5, 6, 0, 2, 1],
      [0, 1, 2, 0, 1, 3, 0, 1, 4],
      [...net(30)],
    ];
    for (const list of wild) {
      const triangles = Uint32Array.from(list);
      const writer = new BitWriter(WALK_MODELS);
      const written = codeWalk(writer, list.length / 3, new TriangleSource(triangles, 900));
      const read = codeWalk(new BitReader(WALK_MODELS, writer.finish()), list.length / 3, null);
      expect(read.triangles).toEqual(written.triangles);
      expect(read.links).toEqual(written.links);
      expect(turned([...read.triangles].map((id) => written.names[id]!))).toEqual(turned(list));
    }
  });

  test('a smooth surface costs under three bits a triangle', () => {
    const writer = new BitWriter(WALK_MODELS);
    const triangles = net(40);
    codeWalk(writer, triangles.length / 3, new TriangleSource(triangles, 1600));
    expect((writer.finish().length * 8) / (triangles.length / 3)).toBeLessThan(3);
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
