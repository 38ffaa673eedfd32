// From a place on the skin to its anchor, and the ring that shows the brush there.
import { PerspectiveCamera } from 'three';
import { expect, test } from 'vitest';
import { anchorValue } from '../../../src/mesh/anchor.ts';
import { ringAt } from '../../../src/scene/paint/brush-ring.ts';
import { anchorAt } from '../../../src/scene/paint/skin-under.ts';

const triangles = Uint32Array.of(0, 1, 2);
const positions = Float32Array.of(0, 0, 0, 0.03, 0.01, 0, 0.01, 0.02, 0.01);

test('the anchor of a place gives the place back; a triangle without an inside gives one of its corners', () => {
  for (const [u, v] of [
    [0.2, 0.3],
    [0.9, 0.05],
    [0, 1],
  ] as const) {
    const place = anchorValue(triangles, positions, { triangle: 0, u, v, w: 1 - u - v });
    const found = anchorAt(triangles, positions, 0, place);
    const back = anchorValue(triangles, positions, found);
    for (let k = 0; k < 3; k++) expect(back[k]).toBeCloseTo(place[k]!, 6);
  }
  const flat = Float32Array.of(0, 0, 0, 1, 0, 0, 2, 0, 0);
  expect(anchorAt(triangles, flat, 0, [1, 0, 0])).toEqual({ triangle: 0, u: 1, v: 0, w: 0 });
});

test('the ring is as large as the brush on the skin there, and leans as the skin leans', () => {
  const camera = new PerspectiveCamera(24, 1, 0.02, 20);
  camera.position.set(0, 1, 3);
  camera.updateMatrixWorld();
  const size = { width: 800, height: 800 };
  const facing = ringAt([0, 1, 0], [0, 0, 1], 20, camera, size);
  const perMetre = 800 / (2 * 3 * Math.tan((12 * Math.PI) / 180));
  expect(facing).toMatchObject({ x: 400, y: 400 });
  expect(facing.length).toBeCloseTo(0.02 * perMetre, 6);
  expect(facing.width).toBeCloseTo(facing.length, 6);
  // Skin that leans sideways: narrow across, long from top to bottom.
  const sideways = ringAt([0, 1, 0], [Math.sin(1), 0, Math.cos(1)], 20, camera, size);
  expect(sideways.width / sideways.length).toBeCloseTo(Math.cos(1), 6);
  expect(Math.abs(Math.cos(sideways.turn))).toBeCloseTo(0, 6);
  const nearer = ringAt([0, 1, 1.5], [0, 0, 1], 20, camera, size);
  expect(nearer.length).toBeCloseTo(2 * facing.length, 6);
});
