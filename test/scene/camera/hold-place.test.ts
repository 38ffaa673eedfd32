// A place of the body that a hand holds stays where it lies in the picture: with panels over the plate, near and far.
import { CameraControlsImpl } from '@react-three/drei/core/CameraControls';
import * as THREE from 'three';
import { expect, test, vi } from 'vitest';
import { FOV_Y, type Viewport } from '../../../src/scene/camera/camera-pose.ts';
import { CameraRig } from '../../../src/scene/camera/camera-rig.ts';
import { nearestStanding } from '../../../src/scene/camera/hold-place.ts';
import { wheelFactor } from '../../../src/scene/camera/wheel-zoom.ts';
import type { Vector } from '../../../src/space/vector.ts';

// The controls measure their canvas, which there is none of here.
vi.stubGlobal('DOMRect', class {});
CameraControlsImpl.install({ THREE });

const bare = { top: 0, right: 0, bottom: 0, left: 0 };
/** Left bare, with the bar and the brush over the plate's edges, and with the sheet of a phone. */
const viewports: readonly Viewport[] = [
  { fovY: FOV_Y, width: 640, height: 760, covered: bare },
  { fovY: FOV_Y, width: 640, height: 760, covered: { ...bare, top: 40, bottom: 190 } },
  { fovY: FOV_Y, width: 390, height: 780, covered: { ...bare, top: 50, bottom: 330, left: 20 } },
];
/** Temple, palm, and sole: metres. */
const held: readonly Vector[] = [
  [0.07, 1.52, 0.06],
  [-0.42, 0.75, 0.1],
  [0.1, 0.02, -0.05],
];

function opened(viewport: Viewport) {
  const camera = new THREE.PerspectiveCamera((FOV_Y * 180) / Math.PI, 1, 0.01, 20);
  const controls = new CameraControlsImpl(camera);
  const rig = new CameraRig(controls, camera, () => {});
  rig.setReducedMotion(true);
  rig.aim(viewport);
  rig.go({ target: [0, 0.85, 0], azimuth: 0.4, elevation: 0.05, distance: 4.6 }, true);
  const where = ([x, y, z]: Vector) => {
    controls.update(0.02);
    camera.updateMatrixWorld();
    const at = new THREE.Vector3(x, y, z).project(camera);
    return { x: ((at.x + 1) / 2) * viewport.width, y: ((1 - at.y) / 2) * viewport.height };
  };
  return { rig, where };
}

const drift = (a: { x: number; y: number }, b: { x: number; y: number }) => Math.hypot(a.x - b.x, a.y - b.y);

test.each(viewports)('five notches bring what is under the cursor nearer, not elsewhere', (viewport) => {
  for (const place of held) {
    const { rig, where } = opened(viewport);
    const before = where(place);
    const { distance } = rig.pose();
    for (let notch = 0; notch < 5; notch++)
      rig.nearerTo(place, wheelFactor({ deltaY: -300, deltaMode: 0, ctrlKey: false }), true);
    expect(drift(where(place), before)).toBeLessThan(1);
    expect(rig.pose().distance).toBeLessThan(distance * 0.55);
  }
});

test.each(viewports)('three pinches carry the place along between the fingers', (viewport) => {
  for (const place of held) {
    const { rig, where } = opened(viewport);
    const before = where(place);
    for (let step = 0; step < 30; step++) rig.carry(place, 0.94, 2, -3, viewport);
    const now = where(place);
    expect(drift(now, { x: before.x + 60, y: before.y - 90 })).toBeLessThan(1);
    expect(rig.pose().distance).toBeLessThan(1.2);
  }
});

test('keys move the picture by as many px as they say, and only within a body’s own room', () => {
  const [viewport] = viewports;
  const { rig, where } = opened(viewport!);
  const before = where([0, 0.85, 0]);
  rig.moveBy(60, -30, viewport!);
  const now = where([0, 0.85, 0]);
  expect(now.x - before.x).toBeCloseTo(60, 0);
  expect(now.y - before.y).toBeCloseTo(-30, 0);
  for (let step = 0; step < 90; step++) rig.moveBy(0, 60, viewport!);
  where([0, 0.85, 0]);
  expect(rig.pose().target[1]).toBeCloseTo(1.75, 3);
});

test('where the body is in the way, the place is brought as near as the camera can stand', () => {
  expect(nearestStanding(0.5, () => true)).toBe(0.5);
  expect(nearestStanding(0.5, (by) => by > 0.8)).toBeCloseTo(0.8, 2);
  expect(nearestStanding(1.3, () => false)).toBe(1.3);
});
