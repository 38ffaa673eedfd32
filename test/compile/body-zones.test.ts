// Zones on the real bodies: the places where a careless distance would leak or stop short.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readBodies } from '../../models/read-built.ts';
import { compileBodies } from '../../src/compile/compile-bodies.ts';
import { createCompileSurface } from '../../src/compile/compile-surface.ts';
import { resolveLandmark } from '../../src/compile/landmark-resolve.ts';
import { PlaceCompiler } from '../../src/compile/place-compile.ts';
import { compileShape } from '../../src/compile/zone-compile.ts';
import type { Landmark } from '../../src/dataset/reference-schema.ts';
import { anchorValue } from '../../src/mesh/anchor.ts';

const built = readBodies();
const surface = createCompileSurface(compileBodies(built));
const { mesh, segments, segmentOf } = surface;
const names = { latin: 'punctum', english: 'point', plain: 'point' };
const ray = (id: string, segment: string, along: number, angle: number): Landmark => ({
  id,
  names,
  kind: 'skin',
  side: 'paired',
  ray: { segment, along, angle },
});
const places = new PlaceCompiler(
  surface,
  [
    ray('finger', 'index-middle', 0.5, 0),
    ray('inner-arm', 'upper-arm', 0.35, 270),
    ray('shin', 'leg', 0.4, 0),
    ray('outer-thigh', 'thigh', 0.4, 90),
  ].map((one) => resolveLandmark(surface, one)),
);
const origin = { record: 'test', field: 'shape' };
const inside = (path: string, radiusMm: number): number[] =>
  [...compileShape(places, { strokes: [{ path: [path], radiusMm }] }, origin)].flatMap(([v, mm]) =>
    mm < 0 ? [v] : [],
  );
const segmentsOf = (vertices: readonly number[]) => new Set(vertices.map((v) => segments[segmentOf[v]!]!.id));

describe('a zone', () => {
  test('on one finger does not reach the next', () => {
    expect(
      [...segmentsOf(inside('finger', 18))].filter((id) => /^(middle|ring|little|thumb)/.test(id)),
    ).toEqual([]);
  });

  test('on the inner arm does not jump to the chest wall, however near', () => {
    const places3 = (v: number) => [0, 1, 2].map((k) => mesh.positions[v * 3 + k]!);
    const from = anchorValue(mesh.triangles, mesh.positions, places.anchor('inner-arm', origin));
    const away = (v: number) => Math.hypot(...places3(v).map((value, k) => value - from[k]!));
    const wall = [...Array(mesh.vertexCount).keys()].filter(
      (v) => segments[segmentOf[v]!]!.id === 'thorax-middle',
    );
    const nearest = wall.reduce((best, v) => (away(v) < away(best) ? v : best));
    const field = compileShape(
      places,
      { strokes: [{ path: ['inner-arm'], radiusMm: away(nearest) + 5 }] },
      origin,
    );
    expect(field.get(nearest) ?? 99).toBeGreaterThan(10);
  });

  test('on the left leg does not reach the right one', () => {
    const right = inside('shin', 60).filter((v) => mesh.positions[v * 3]! < 0);
    expect(right).toEqual([]);
  });

  test('on the upper lip goes on over the mouth to the lower lip', () => {
    // Straight above and below the gap between the lips, in the midline of the mean body.
    const lips = surface.midline;
    const mouth = [...Array(mesh.vertexCount).keys()].filter(
      (v) => surface.hidden[v] === 1 && mesh.positions[v * 3] === 0,
    );
    const front = mouth.reduce((best, v) =>
      mesh.positions[v * 3 + 2]! > mesh.positions[best * 3 + 2]! ? v : best,
    );
    const [, y, z] = [0, mesh.positions[front * 3 + 1]!, mesh.positions[front * 3 + 2]!] as const;
    const seen = (v: number) => surface.hidden[v] === 0;
    const upper = lips.nearest([0, y + 12, z + 8], seen)!;
    const lower = lips.nearest([0, y - 12, z + 8], seen)!;
    const gap = Math.hypot(
      ...anchorValue(mesh.triangles, mesh.positions, upper).map(
        (value, k) => value - anchorValue(mesh.triangles, mesh.positions, lower)[k]!,
      ),
    );
    expect(surface.ways.between(upper, lower)!.lengthMm).toBeLessThan(gap * 2.5);
  });
});

test('the hidden pockets are mouth and eye sockets, no more', () => {
  const hidden = [...Array(mesh.vertexCount).keys()].filter((v) => surface.hidden[v] === 1);
  expect([...segmentsOf(hidden)]).toEqual(['head']);
  expect(hidden.length).toBeGreaterThan(3500);
  expect(hidden.length).toBeLessThan(6000);
});

test('all authored landmarks lie on the skin, those of the midline in it', () => {
  const landmarks = JSON.parse(readFileSync('data/landmarks.json', 'utf8')) as Landmark[];
  for (const landmark of landmarks) {
    const { anchor, gapMm } = resolveLandmark(surface, landmark);
    expect(gapMm, landmark.id).toBeLessThan(25);
    const [x] = anchorValue(mesh.triangles, mesh.positions, anchor);
    if (landmark.side === 'midline') expect(x, landmark.id).toBe(0);
    else expect(x, landmark.id).toBeGreaterThan(0);
  }
});
