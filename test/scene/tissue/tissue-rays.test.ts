// Rays: the first shown piece on either half, with its side.
import { expect, test } from 'vitest';
import { buildSkinTree } from '../../../src/scene/picking/skin-tree.ts';
import { pieceAt, TissueRays } from '../../../src/scene/tissue/tissue-rays.ts';
import type { Vector } from '../../../src/space/vector.ts';
import { smallForm, trunk } from './small-tissue.ts';

const form = smallForm(trunk);
const rays = new TissueRays('female');
rays.add(form, buildSkinTree(form.triangles, form.bodies.female.positions));
const all = () => true;
const inward: Vector = [-1, 0, 0];

test('a ray from the left meets the outermost piece of the left half, from the right that of the right half', () => {
  const left = rays.hit([0.2, 0.001, 0.001], inward, all);
  expect([left?.piece.owner, left?.side]).toEqual(['rhomboids', 'left']);
  const right = rays.hit([-0.2, 0.001, 0.001], [1, 0, 0], all);
  expect([right?.piece.owner, right?.side]).toEqual(['rhomboids', 'right']);
  expect(right?.distance).toBeCloseTo(left?.distance ?? 0);
});

test('what is not shown lets the ray through', () => {
  const hit = rays.hit([0.2, 0.001, 0.001], inward, ({ owner }) => owner !== 'rhomboids');
  expect(hit?.piece.owner).toBe('trapezius');
  expect(rays.hit([0.2, 0.001, 0.001], inward, () => false)).toBeNull();
  expect(rays.hit([0.2, 0.5, 0.001], inward, all)).toBeNull();
});

test('all that lies on the way within reach is told, on the half in which the way begins', () => {
  const met = (from: Vector, to: Vector, reach: number) =>
    rays.met(from, to, reach).map(({ owner }) => owner);
  expect(met([0.2, 0.001, 0.001], inward, 1).sort()).toEqual(['rhomboids', 'ribs', 'trapezius']);
  expect(met([-0.2, 0.001, 0.001], [1, 0, 0], 0.17).sort()).toEqual(['rhomboids', 'trapezius']);
});

test('a vertex names its piece', () => {
  expect([0, 3, 4, 7, 8, 11].map((v) => pieceAt(form, v).id)).toEqual([
    'rib',
    'rib',
    'trapezius-upper',
    'trapezius-upper',
    'rhomboids',
    'rhomboids',
  ]);
});

test('each region that comes is counted: who looked before it has to look again', () => {
  const growing = new TissueRays('male');
  expect(growing.count).toBe(0);
  growing.add(form, buildSkinTree(form.triangles, form.bodies.male.positions));
  expect(growing.count).toBe(1);
});
