// The binary atlas: what goes in comes out, on both sides; damage is told.
import { beforeAll, describe, expect, test } from 'vitest';
import { AtlasSurface } from '../../src/atlas-file/atlas-file.ts';
import { BinaryFileError } from '../../src/atlas-file/byte-sections.ts';
import type { AtlasGeometry } from '../../src/compile/atlas-compiler.ts';
import { FieldCoder } from '../../src/compile/coded-fields.ts';
import { type CompiledAtlas, compileAtlas } from '../../src/compile/compile-atlas.ts';
import { PieceMemory } from '../../src/compile/piece-store.ts';
import type { Muscle } from '../../src/dataset/muscle-schema.ts';
import type { Area, Dermatome, Landmark, Region } from '../../src/dataset/reference-schema.ts';
import { anchorValue } from '../../src/mesh/anchor.ts';
import { egg } from '../mesh/egg.ts';

const built = egg();
const { fine, topology } = built;
const names = { latin: 'punctum', english: 'point', plain: 'point' };
const disc = (path: string, radiusMm: number) => ({ strokes: [{ path: [path], radiusMm }] });
const landmark = (id: string, at: [number, number, number]): Landmark => ({
  id,
  names,
  kind: 'skin',
  side: at[0] === 0 ? 'midline' : 'paired',
  at,
});
const zone = (
  kind: 'essential' | 'spillover',
  path: string,
  radiusMm: number,
  side?: 'both' | 'opposite',
) => ({
  class: kind,
  label: 'there',
  areas: [path === 'side' ? 'side-of-face' : 'cheek'],
  ...(side === undefined ? {} : { side }),
  ...disc(path, radiusMm),
});
/** Only what compiling reads of a record. */
const records = {
  landmarks: [
    landmark('front', [0, 0, 120]),
    landmark('crown', [0, 120, 0]),
    landmark('side', [120, 0, 0]),
    landmark('back', [0, 0, -120]),
    landmark('cheek', [70, 0, 80]),
  ],
  regions: [
    { id: 'face', name: 'Face', side: 'midline', seeds: ['front'] },
    { id: 'flank', name: 'Flank', side: 'paired', seeds: ['side'] },
    { id: 'rear', name: 'Rear', side: 'midline', seeds: ['back'] },
  ] satisfies Region[],
  areas: [
    { id: 'whole-face', regions: ['face'] },
    { id: 'side-of-face', regions: ['face', 'flank'] },
    { id: 'cheek', regions: [], ...disc('cheek', 30) },
  ].map((area) => ({ ...area, name: 'x', plain: 'x', group: 'x', synonyms: [], redFlags: [] })) as Area[],
  dermatomes: [
    { id: 'c2', strokes: [{ path: ['front'], radiusMm: 30 }] },
    { id: 'c3', strokes: [{ path: ['side'], radiusMm: 10 }] },
    { id: 'c4', strokes: [{ path: ['back', { from: 'back', go: 'up', mm: 30 }], radiusMm: [10, 30] }] },
  ].map((part) => ({ ...part, name: 'C2', nerve: 'x', plain: 'x', course: {} })) as unknown as Dermatome[],
  muscles: [
    {
      id: 'aper',
      points: [
        { id: 'aper-1', number: 1, place: 'side', depthMm: 12.5, zones: [zone('essential', 'cheek', 20)] },
        {
          id: 'aper-2',
          number: 2,
          place: 'front',
          depthMm: 5,
          zones: [zone('spillover', 'cheek', 20, 'both'), zone('essential', 'cheek', 15, 'opposite')],
        },
      ],
    },
    {
      id: 'other',
      points: [
        { id: 'other-1', number: 1, place: 'cheek', depthMm: 3, zones: [zone('essential', 'side', 25)] },
      ],
    },
  ] as unknown as Muscle[],
} satisfies AtlasGeometry;

let compiled: CompiledAtlas;
let atlas: AtlasSurface;
beforeAll(() => {
  compiled = compileAtlas(records, built);
  atlas = new AtlasSurface(compiled.binary, topology, fine);
});
const filled = (point: string, side: 'left' | 'right', kind: 'essential' | 'spillover') => {
  const out = new Int8Array(fine.vertexCount);
  return { any: atlas.fill(point, side, kind, out), out };
};
const placeOf = (anchor: Parameters<typeof anchorValue>[2]) =>
  anchorValue(fine.triangles, built.male.display, anchor);

describe('points', () => {
  test('come with place, depth and whether they stand in the midline', () => {
    const [first, second] = atlas.points;
    expect(first).toMatchObject({ id: 'aper-1', depthMm: 12.5, midline: false });
    expect(second).toMatchObject({ id: 'aper-2', midline: true });
    const [x, y, z] = placeOf(first!.anchor);
    expect(Math.hypot(x - 110, y, z)).toBeLessThan(0.5);
  });

  test('stand on both sides as exact mirrors, in the midline once', () => {
    const marks = atlas.marks.map(({ point, side }) => `${point} ${side}`);
    expect(marks).toEqual(['aper-1 left', 'aper-1 right', 'aper-2 left', 'other-1 left', 'other-1 right']);
    const [left, right] = atlas.marks.slice(3).map(({ anchor }) => placeOf(anchor));
    expect(right).toEqual([-left![0], left![1], left![2]]);
  });
});

describe('zones', () => {
  test('come out as they were compiled', () => {
    const { any, out } = filled('aper-1', 'left', 'essential');
    expect(any).toBe(true);
    const { fields, essential } = compiled.points[0]!;
    const { vertices, values } = new FieldCoder(topology, fine).decode(fields[essential!]!);
    const expected = new Int8Array(fine.vertexCount).fill(-127);
    vertices.forEach((v, i) => {
      expected[v] = values[i]!;
    });
    expect(out).toEqual(expected);
  });

  test('of the right side are those of the left, mirrored', () => {
    const left = filled('aper-1', 'left', 'essential').out;
    const right = filled('aper-1', 'right', 'essential').out;
    for (let v = 0; v < fine.vertexCount; v++) expect(right[fine.mirror[v]!]).toBe(left[v]);
  });

  test('felt on both or on the opposite side lie there', () => {
    const both = filled('aper-2', 'left', 'spillover').out;
    for (let v = 0; v < fine.vertexCount; v++) expect(both[fine.mirror[v]!]).toBe(both[v]);
    const opposite = filled('aper-2', 'left', 'essential').out;
    const inside = [...opposite.keys()].filter((v) => opposite[v]! > 0);
    expect(inside.length).toBeGreaterThan(10);
    for (const v of inside) expect(built.male.display[v * 3]).toBeLessThan(0);
  });

  test('that a point does not have, and points that do not exist, fill with far outside', () => {
    for (const id of ['aper-1', 'nobody-9']) {
      const { any, out } = filled(id, 'left', 'spillover');
      expect(any).toBe(false);
      expect(out.every((value) => value === -127)).toBe(true);
    }
  });
});

describe('regions and areas', () => {
  test('every triangle lies in the region whose seed is nearest', () => {
    for (let t = 0; t * 3 < fine.triangles.length; t++) {
      const [x, , z] = placeOf({ triangle: t, u: 1 / 3, v: 1 / 3, w: 1 / 3 });
      if (Math.abs(Math.abs(x) - Math.abs(z)) < 12) continue;
      const expected = Math.abs(x) > Math.abs(z) ? 'flank' : z > 0 ? 'face' : 'rear';
      const height = Math.abs(placeOf({ triangle: t, u: 1 / 3, v: 1 / 3, w: 1 / 3 })[1]);
      if (height < 90) expect(atlas.regionOf(t)).toBe(expected);
    }
  });

  test('an area of midline regions is whole; mixed with paired ones it is its left half', () => {
    expect(atlas.areas.map(({ id, midline }) => [id, midline])).toEqual([
      ['whole-face', true],
      ['side-of-face', false],
      ['cheek', false],
    ]);
    const sides = (id: string) => {
      const out = new Int8Array(fine.vertexCount);
      atlas.fillArea(id, 'left', out);
      const count = [0, 0];
      out.forEach((value, v) => {
        if (value > 5) count[built.male.display[v * 3]! < 0 ? 1 : 0]!++;
      });
      return count;
    };
    const [left, right] = sides('whole-face');
    expect(right).toBeGreaterThan(left! * 0.8);
    expect(sides('side-of-face')[1]).toBe(0);
  });

  test('sizes: three regions cover the sphere', () => {
    const sum = compiled.regions.reduce((cm2, part) => cm2 + part.areaCm2.male * (part.midline ? 1 : 2), 0);
    expect(sum / (4 * Math.PI * 11 ** 2)).toBeCloseTo(1, 1);
  });

  test('a zone tells its size and what it covers', () => {
    const [measured] = compiled.points[0]!.measured;
    const cap = (radius: number) => 2 * Math.PI * 11 ** 2 * (1 - Math.cos(radius / 105));
    expect(measured!.areaCm2.male / cap(20)).toBeCloseTo(1, 1);
    expect(measured!.areaCm2.female).toBeLessThan(measured!.areaCm2.male);
    const cheek = measured!.areas.find(({ id }) => id === 'cheek')!;
    expect(cheek.shareOfZone).toBeCloseTo(1, 2);
    expect(cheek.shareOfArea / (cap(20) / cap(30))).toBeCloseTo(1, 1);
    expect(measured!.regions.reduce((sum, { shareOfZone }) => sum + shareOfZone, 0)).toBeCloseTo(1, 1);
  });
});

describe('dermatomes', () => {
  const filledDermatome = (id: string, side: 'left' | 'right') => {
    const out = new Int8Array(fine.vertexCount);
    return { any: atlas.fillDermatome(id, side, out), out };
  };

  test('every triangle lies in one; left and right alike', () => {
    const found = new Map<string | null, number>();
    for (let t = 0; t * 3 < fine.triangles.length; t++) {
      const id = atlas.dermatomeOf(t);
      found.set(id, (found.get(id) ?? 0) + 1);
    }
    expect([...found.keys()].sort()).toEqual(['c2', 'c3', 'c4']);
    for (let v = 0; v < fine.vertexCount; v++)
      expect(atlas.dermatomeLabels[fine.mirror[v]!]).toBe(atlas.dermatomeLabels[v]);
  });

  test('a wider stroke pushes the border away: 30 mm against 10 mm moves it by 10 mm', () => {
    // Front and side stand a quarter of the sphere apart: half of it is 82 mm on the mean radius.
    const quarter = (Math.PI / 2) * 105;
    const { out } = filledDermatome('c2', 'left');
    let compared = 0;
    for (let v = 0; v < fine.vertexCount; v++) {
      const [x, y, z] = [0, 1, 2].map((k) => built.male.display[v * 3 + k]! / 110) as [
        number,
        number,
        number,
      ];
      const along = Math.acos(z) * 105;
      if (x <= 0.1 || Math.abs(y) > 0.02 || z < 0) continue;
      const border = quarter / 2 + 10;
      if (Math.abs(along - border) >= 5) continue;
      compared += 1;
      expect(Math.abs(out[v]! * 0.2 - (border - along))).toBeLessThan(0.6);
    }
    expect(compared).toBeGreaterThan(1);
  });

  test('one side is filled, the other left alone', () => {
    const left = filledDermatome('c3', 'left').out;
    const right = filledDermatome('c3', 'right').out;
    let inside = 0;
    for (let v = 0; v < fine.vertexCount; v++) {
      expect(right[fine.mirror[v]!]).toBe(left[v]);
      if (left[v]! <= 0) continue;
      inside += 1;
      expect(built.male.display[v * 3]).toBeGreaterThan(0);
      expect(atlas.dermatomes[atlas.dermatomeLabels[v]!]).toBe('c3');
    }
    expect(inside).toBeGreaterThan(10);
    const unknown = filledDermatome('s9', 'left');
    expect(unknown.any).toBe(false);
    expect(unknown.out.every((value) => value === -127)).toBe(true);
  });

  test("a point's essential zone is shared out among them", () => {
    for (const { dermatomes } of compiled.points.filter(({ essential }) => essential !== null)) {
      expect(dermatomes.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 1);
    }
    // Its zone lies on the cheek, 41 degrees from the front: nearer to c2.
    expect(compiled.points[0]!.dermatomes[0]!.dermatome).toBe('c2');
  });
});

describe('a damaged file is refused', () => {
  test.each([
    ['cut off', (bytes: Uint8Array) => bytes.slice(0, bytes.length / 2)],
    ['one bit flipped', (bytes: Uint8Array) => bytes.map((byte, i) => (i === 900 ? byte ^ 4 : byte))],
    ['not an atlas', () => new TextEncoder().encode('<!doctype html><title>404</title>')],
  ])('%s', (_, damage) => {
    expect(() => new AtlasSurface(damage(compiled.binary), topology, fine)).toThrow(BinaryFileError);
  });

  test('or one that was made for another mesh', () => {
    const other = { ...fine, vertexCount: fine.vertexCount + 1 };
    expect(() => new AtlasSurface(compiled.binary, topology, other)).toThrow('made for 6146 vertices');
  });
});

describe('compiling again', () => {
  test('gives the same bytes', () => {
    expect(compileAtlas(records, built).binary).toEqual(compiled.binary);
  });

  test('takes from the cache all that has not changed in shape', () => {
    const cache = new PieceMemory();
    const first = compileAtlas(records, built, cache).report;
    expect(first.compiled).toBeGreaterThan(8);
    const reworded = structuredClone(records);
    reworded.muscles[0]!.points[0]!.zones[0]!.label = 'somewhere else';
    expect(compileAtlas(reworded, built, cache).report.compiled).toBe(0);
    const moved = structuredClone(records);
    moved.muscles[1]!.points[0]!.place = { from: 'cheek', go: 'up', mm: 5 };
    // The muscle and the sizes of its zones.
    expect(compileAtlas(moved, built, cache).report.compiled).toBe(2);
    const shifted = structuredClone(moved);
    shifted.landmarks[1]!.at = [0, 100, 50];
    // No muscle, region or area names the crown.
    expect(compileAtlas(shifted, built, cache).report.compiled).toBe(1);
  });
});
