// The small figure: shown in near views alone, its frame where the camera looks, its outline that of the body.
import { expect, test } from 'vitest';
import { FOV_Y, nearestView } from '../../../src/scene/camera/camera-pose.ts';
import { whereabouts } from '../../../src/scene/locator/locator-frame.ts';
import { silhouette } from '../../../src/scene/locator/silhouette.ts';

const viewport = { fovY: FOV_Y, width: 300, height: 400, covered: { top: 0, right: 0, bottom: 0, left: 0 } };

test('while the whole body is seen there is no figure; near it tells side, place and size', () => {
  const pose = { target: [0.2, 1.3, 0.1] as const, azimuth: Math.PI, elevation: 0.1, distance: 4.5 };
  expect(whereabouts(pose, viewport, 1.6)).toBeNull();
  const near = whereabouts({ ...pose, distance: 1 }, viewport, 1.6)!;
  expect(near.view).toBe('back');
  // From behind the subject's left lies on the left.
  expect(near.x).toBeCloseTo(-0.2);
  expect(near.y).toBe(1.3);
  expect(near.height).toBeCloseTo(2 * Math.tan(FOV_Y / 2));
  expect(near.width / near.height).toBeCloseTo(0.75);
});

test('every azimuth has its nearest named view', () => {
  expect([0, 0.5, 1.6, -1.4, 3.1, -3.1].map(nearestView)).toEqual([
    'front',
    'front',
    'left',
    'right',
    'back',
    'back',
  ]);
});

test('the outline is a strong rim about a faint inside, and follows the side', () => {
  const sheet: number[] = [];
  for (let x = -0.2; x <= 0.2; x += 0.01) for (let y = 0; y <= 1.5; y += 0.01) sheet.push(x, y, 0);
  const size = { width: 60, height: 100, scale: 60, margin: 4 };
  const wide = silhouette(Float32Array.from(sheet), 0, size);
  const narrow = silhouette(Float32Array.from(sheet), Math.PI / 2, size);
  const filled = (image: Uint8Array) => image.filter((value) => value > 0).length;
  expect(filled(wide)).toBeGreaterThan(10 * filled(narrow));
  const middle = wide.subarray(50 * 60, 51 * 60);
  const inside = [...middle].flatMap((value, x) => (value > 0 ? [x] : []));
  expect(middle[inside[0]!]).toBeGreaterThan(middle[30]!);
  expect(middle[30]).toBeGreaterThan(0);
});
