// Where a place stands in a picture: the middle, its edges, and nowhere behind the camera.
import { PerspectiveCamera } from 'three';
import { expect, test } from 'vitest';
import { onScreen, widened } from '../../../src/scene/stage/on-screen.ts';

const camera = new PerspectiveCamera(90, 2, 0.1, 100);
camera.position.set(0, 0, 10);
camera.lookAt(0, 0, 0);
camera.updateMatrixWorld();
const size = { width: 200, height: 100 };
const at = (x: number, y: number, z = 0) =>
  onScreen([x, y, z], camera, size)?.map((px) => Math.round(px)) ?? null;

test('the middle, up is up, and what lies beside the picture or behind the camera is nowhere', () => {
  expect(at(0, 0)).toEqual([100, 50]);
  expect(at(10, 5)).toEqual([150, 25]);
  expect(at(25, 0)).toBeNull();
  expect(at(0, -11)).toBeNull();
  expect(at(0, 0, 20)).toBeNull();
});

test('over an edge it is nowhere either', () => {
  const edges = widened({ left: 40, top: 0, right: 40, bottom: 0 }, 8);
  expect(edges).toEqual({ left: 48, top: 8, right: 48, bottom: 8 });
  expect(onScreen([0, 0, 0], camera, size, edges)).not.toBeNull();
  expect(onScreen([12, 0, 0], camera, size, edges)).toBeNull();
  expect(onScreen([0, 9, 0], camera, size, edges)).toBeNull();
});
