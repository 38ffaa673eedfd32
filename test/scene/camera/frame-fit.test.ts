// Fitting places into the free part of the picture, checked by projecting them by hand.
import { expect, test } from 'vitest';
import { axesOf, type CameraPose, positionOf, type Viewport } from '../../../src/scene/camera/camera-pose.ts';
import { fitPose, freeCentreOffset } from '../../../src/scene/camera/frame-fit.ts';
import { dot, type Vector } from '../../../src/space/vector.ts';

const nothing = { top: 0, right: 0, bottom: 0, left: 0 };
const wide: Viewport = { fovY: 0.42, width: 1000, height: 700, covered: nothing };
const phone: Viewport = { ...wide, width: 390, height: 844, covered: { ...nothing, top: 50, bottom: 400 } };
const options = { marginPx: 40, leastHeight: 0.1 };

/** Pixel of a place, x right, y down, with the picture's centre moved to that of its free part. */
function pixelOf(place: Vector, pose: CameraPose, viewport: Viewport): { x: number; y: number } {
  const { right, up } = axesOf(pose);
  const from = positionOf(pose);
  const away: Vector = [place[0] - from[0], place[1] - from[1], place[2] - from[2]];
  const back: Vector = [from[0] - pose.target[0], from[1] - pose.target[1], from[2] - pose.target[2]];
  const depth = -dot(away, back) / pose.distance;
  const scale = viewport.height / (2 * Math.tan(viewport.fovY / 2)) / depth;
  const { x, y } = freeCentreOffset(viewport);
  return {
    x: viewport.width / 2 + x + dot(away, right) * scale,
    y: viewport.height / 2 + y - dot(away, up) * scale,
  };
}

const places = [0.1, 1.5, 0.1, -0.2, 1.1, 0.05, 0.25, 0.9, -0.1, 0.05, 1.3, 0.18];
const list: Vector[] = [0, 3, 6, 9].map((i) => [places[i]!, places[i + 1]!, places[i + 2]!]);

test.each([
  ['wide', wide, 0, 0],
  ['wide, from behind and above', wide, 2.7, 0.5],
  ['phone under a sheet', phone, -1.2, 0.2],
] as const)(
  '%s: every place lies within the free picture, and the fit is tight',
  (_, viewport, azimuth, elevation) => {
    const pose = fitPose(places, { azimuth, elevation }, viewport, options);
    const pixels = list.map((place) => pixelOf(place, pose, viewport));
    const { covered, width, height } = viewport;
    const margin = Math.min(
      40,
      Math.min(width - covered.left - covered.right, height - covered.top - covered.bottom) / 11,
    );
    const [left, right] = [covered.left + margin, width - covered.right - margin];
    const [top, bottom] = [covered.top + margin, height - covered.bottom - margin];
    for (const { x, y } of pixels) {
      expect(x).toBeGreaterThan(left - 0.5);
      expect(x).toBeLessThan(right + 0.5);
      expect(y).toBeGreaterThan(top - 0.5);
      expect(y).toBeLessThan(bottom + 0.5);
    }
    const slackX = Math.min(...pixels.map(({ x }) => x)) - left;
    const slackY = Math.min(...pixels.map(({ y }) => y)) - top;
    expect(Math.min(Math.abs(slackX), Math.abs(slackY))).toBeLessThan(1);
  },
);

test('one place is framed with the least height, in the middle of the free picture', () => {
  const pose = fitPose([0.3, 1, 0.1], { azimuth: 0.4, elevation: 0 }, phone, {
    marginPx: 40,
    leastHeight: 0.4,
  });
  expect(2 * pose.distance * Math.tan(phone.fovY / 2)).toBeCloseTo(0.4);
  const { x, y } = pixelOf([0.3, 1, 0.1], pose, phone);
  expect(x).toBeCloseTo(195);
  expect(y).toBeCloseTo((50 + 444) / 2);
});

test('a sheet that covers nearly everything still leaves a finite distance', () => {
  const viewport = { ...phone, covered: { ...nothing, bottom: 840 } };
  const pose = fitPose(places, { azimuth: 0, elevation: 0 }, viewport, options);
  expect(pose.distance).toBeGreaterThan(0);
  expect(pose.distance).toBeLessThan(60);
});

test('no places at all is an error, not a picture of nowhere', () => {
  expect(() => fitPose([], { azimuth: 0, elevation: 0 }, wide, options)).toThrow(RangeError);
});
