// Where a number may stand on what it counts: deep inside of it, its middle first.
import { expect, test } from 'vitest';
import { deepPlaces } from '../../../src/scene/labels/deep-places.ts';
import { anchor, lab, mesh } from '../../anatomy/pain/pain-bodies.ts';

test('the first place is the middle of the pain, and every other one lies well inside', () => {
  const field = new Int8Array(mesh.vertexCount);
  const at = anchor('patella');
  lab.painter.paint({ areas: [], dabs: [{ anchor: at, radiusMm: 40 }] }, field);
  const inside = Array.from(field.keys()).filter((v) => field[v]! > 0);
  const places = deepPlaces(inside, field, mesh.positions, 12);
  expect(places.length).toBeGreaterThan(5);
  const middle = mesh.triangles[at.triangle * 3]!;
  const away = (v: number) =>
    Math.hypot(...[0, 1, 2].map((k) => mesh.positions[v * 3 + k]! - mesh.positions[middle * 3 + k]!));
  expect(away(places[0]!)).toBeLessThan(12);
  for (const place of places) expect(field[place]).toBeGreaterThan(40);
});

test('where nothing is painted there is no place', () => {
  expect(deepPlaces([], new Int8Array(mesh.vertexCount).fill(-127), mesh.positions, 12)).toEqual([]);
});
