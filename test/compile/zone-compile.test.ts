// Zone fields against shapes whose size is known, on a sphere of 105 mm.
import { describe, expect, test } from 'vitest';
import { compileBodies } from '../../src/compile/compile-bodies.ts';
import { createCompileSurface } from '../../src/compile/compile-surface.ts';
import { resolveLandmark } from '../../src/compile/landmark-resolve.ts';
import { PlaceCompiler } from '../../src/compile/place-compile.ts';
import { compileShape, mirroredField, union } from '../../src/compile/zone-compile.ts';
import type { Place, Shape } from '../../src/dataset/place-schema.ts';
import { egg } from '../mesh/egg.ts';

const RADIUS = 105;
const surface = createCompileSurface(compileBodies(egg()));
const { mesh } = surface;
const names = { latin: 'punctum', english: 'point', plain: 'point' };
const landmarks = [
  { id: 'front', names, kind: 'skin', side: 'midline', at: [0, 0, 120] },
  { id: 'side', names, kind: 'skin', side: 'paired', at: [120, 0, 0] },
] as const;
const places = new PlaceCompiler(
  surface,
  landmarks.map((one) => resolveLandmark(surface, { ...one, at: [...one.at] })),
);
const origin = { record: 'muscles/test', field: 'zones[0]' };
const compile = (shape: Shape) => compileShape(places, shape, origin);
const away = (mm: number, go: 'lateral' | 'up' | 'down' = 'lateral', from: Place = 'front'): Place => ({
  from,
  go,
  mm,
});

/** Way from the front of the sphere to a vertex, and its height over the equator, mm over the skin. */
const polar = (v: number) => {
  const [x, y, z] = [0, 1, 2].map((k) => mesh.positions[v * 3 + k]! / RADIUS) as [number, number, number];
  return {
    reach: RADIUS * Math.acos(Math.min(1, z)),
    height: RADIUS * Math.asin(y),
    along: RADIUS * Math.atan2(x, z),
  };
};
const byVertex = (check: (v: number) => void) => {
  for (let v = 0; v < mesh.vertexCount; v++) check(v);
};

test('one place makes a disc: the field is the distance to its rim', () => {
  const field = compile({ strokes: [{ path: ['front'], radiusMm: 40 }] });
  byVertex((v) => {
    const truth = polar(v).reach - 40;
    if (truth > 20) expect(field.get(v) ?? 99).toBeGreaterThan(19);
    else if (Math.abs(truth) < 15) expect(Math.abs(field.get(v)! - truth)).toBeLessThan(0.5);
    else if (truth < 0) expect(field.get(v)).toBeLessThan(-10);
  });
});

test('a stroke is a band of even width with round ends', () => {
  const field = compile({ strokes: [{ path: ['front', away(80)], radiusMm: 20 }] });
  byVertex((v) => {
    const { height, along } = polar(v);
    if (along > 5 && along < 75 && Math.abs(Math.abs(height) - 20) < 15)
      expect(Math.abs(field.get(v)! - (Math.abs(height) - 20))).toBeLessThan(0.6);
    if (along < -21 || along > 101) expect(field.get(v) ?? 99).toBeGreaterThan(0);
  });
});

test('the radius grows evenly along a stroke', () => {
  const field = compile({ strokes: [{ path: ['front', away(100)], radiusMm: [10, 40] }] });
  const widest = [20, 50, 80].map((mm) => {
    let top = 0;
    byVertex((v) => {
      const { height, along } = polar(v);
      if (Math.abs(along - mm) < 4 && (field.get(v) ?? 99) < 0) top = Math.max(top, height);
    });
    return top;
  });
  for (const [i, expected] of [16, 25, 34].entries()) expect(Math.abs(widest[i]! - expected)).toBeLessThan(5);
});

test('a streak round the body stays a streak and does not bleed through', () => {
  const field = compile({ strokes: [{ path: ['front', 'side'], radiusMm: 12 }] });
  expect([...field.values()].filter((value) => value < 0).length).toBeGreaterThan(20);
  byVertex((v) => {
    if (mesh.positions[v * 3]! < -20 || mesh.positions[v * 3 + 2]! < -20)
      expect(field.get(v) ?? 99).toBeGreaterThan(0);
  });
});

describe('patches', () => {
  const square: Place[] = [
    away(40, 'up', away(40)),
    away(40, 'down', away(40)),
    away(40, 'down', { from: 'front', go: 'lateral', mm: 120 }),
    away(40, 'up', { from: 'front', go: 'lateral', mm: 120 }),
  ];

  test('fill the inside of the outline, whichever way round it is told', () => {
    for (const outline of [square, [...square].reverse()]) {
      const field = compile({ patches: [{ outline }] });
      byVertex((v) => {
        const { height, along } = polar(v);
        if (Math.abs(height) < 25 && along > 55 && along < 105) expect(field.get(v)).toBeLessThan(0);
        if (along < 25 || along > 140 || Math.abs(height) > 60) expect(field.get(v) ?? 99).toBeGreaterThan(0);
      });
    }
  });

  test('have rounded corners', () => {
    const field = compile({ patches: [{ outline: square }] });
    const corner = places.anchor(square[0]!, origin);
    const nearest = [0, 1, 2].map((k) => mesh.triangles[corner.triangle * 3 + k]!);
    expect(Math.min(...nearest.map((v) => field.get(v)!))).toBeGreaterThan(0);
  });

  test('grow by their margin', () => {
    const size = (marginMm: number) =>
      [...compile({ patches: [{ outline: square, marginMm }] }).values()].filter((value) => value < 0).length;
    expect(size(12)).toBeGreaterThan(size(0) * 1.3);
    expect(size(-12)).toBeLessThan(size(0) * 0.8);
  });

  test('may not cross themselves', () => {
    const [a, b, c, d] = square as [Place, Place, Place, Place];
    expect(() => compile({ patches: [{ outline: [a, c, b, d] }] })).toThrow(
      /zones\[0\]\.patches\[0\]\.outline: .*a closed outline \(the outline crosses itself\)/,
    );
  });

  test('may have an edge in the midline', () => {
    const field = compile({ patches: [{ outline: [away(40, 'up'), away(40, 'down'), away(60)] }] });
    let right = 0;
    let left = 0;
    for (const [v, value] of field) if (value < -2) mesh.positions[v * 3]! < 0 ? right++ : left++;
    expect(left).toBeGreaterThan(50);
    expect(right).toBe(0);
  });
});

test('parts melt into one shape; a union is never smaller than either', () => {
  const a = compile({ strokes: [{ path: ['front'], radiusMm: 20 }] });
  const b = compile({ strokes: [{ path: [away(30)], radiusMm: 20 }] });
  const both = union(a, b);
  for (const [v, value] of both)
    expect(value).toBeLessThanOrEqual(
      Math.min(a.get(v) ?? Number.POSITIVE_INFINITY, b.get(v) ?? Number.POSITIVE_INFINITY),
    );
});

test('mirroring twice gives the same field', () => {
  const field = compile({ strokes: [{ path: [away(30)], radiusMm: 20 }] });
  const there = mirroredField(field, surface.mirror);
  expect(there.get([...field.keys()].find((v) => mesh.positions[v * 3]! > 40)!)).toBeUndefined();
  expect(mirroredField(there, surface.mirror)).toEqual(field);
});

test('says what is wrong with a shape', () => {
  expect(() => compile({})).toThrow('zones[0]: got {}, expected at least one stroke or patch');
  expect(() => compile({ strokes: [{ path: ['front', 'side'], radiusMm: [10] }] })).toThrow(
    'zones[0].strokes[0].radiusMm',
  );
  expect(() => compile({ strokes: [{ path: ['front', 'nose'], radiusMm: 10 }] })).toThrow(
    'strokes[0].path[1]',
  );
});
