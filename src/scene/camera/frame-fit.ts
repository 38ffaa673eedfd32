// How far to stand back, and where to look, so that given places fill the free part of the picture. Pure.
import { dot, type Vector } from '../../space/vector.ts';
import { axesOf, type CameraPose, directionOf, type Viewport } from './camera-pose.ts';

export interface FitOptions {
  /** Air left about the places, CSS pixels; a small picture leaves less (an eleventh of its free width or height). */
  readonly marginPx: number;
  /** The picture never shows less than this height at the target, metres: so that one sees where on the body one is. */
  readonly leastHeight: number;
}

/** Half the free picture's width and height, as tangents; panels that cover nearly all leave at least 80 px. */
function freeTangents(viewport: Viewport, marginPx: number): { x: number; y: number } {
  const { fovY, width, height, covered } = viewport;
  const perPixel = (2 * Math.tan(fovY / 2)) / height;
  const shown = { x: width - covered.left - covered.right, y: height - covered.top - covered.bottom };
  const margin = Math.min(marginPx, Math.max(0, Math.min(shown.x, shown.y)) / 11);
  const free = (length: number, whole: number) => Math.max(length - 2 * margin, Math.min(80, whole));
  return {
    x: (free(shown.x, width) * perPixel) / 2,
    y: (free(shown.y, height) * perPixel) / 2,
  };
}

/** How far the centre of the free picture lies from the centre of the whole, CSS pixels, x right, y down. */
export function freeCentreOffset({ covered }: Viewport): { x: number; y: number } {
  return { x: (covered.left - covered.right) / 2, y: (covered.top - covered.bottom) / 2 };
}

/**
 * The nearest pose from one direction that shows all of `places` (xyz, metres) in the free picture, centred. Exact
 * under perspective: each place bounds the distance through the four sides of the view.
 */
export function fitPose(
  places: ArrayLike<number>,
  side: Pick<CameraPose, 'azimuth' | 'elevation'>,
  viewport: Viewport,
  { marginPx, leastHeight }: FitOptions,
): CameraPose {
  const { right, up } = axesOf(side);
  const back = directionOf(side);
  const free = freeTangents(viewport, marginPx);
  let [rightmost, leftmost, topmost, lowest] = [-Infinity, -Infinity, -Infinity, -Infinity];
  let [near, far] = [-Infinity, Infinity];
  for (let i = 0; i + 2 < places.length; i += 3) {
    const place: Vector = [places[i]!, places[i + 1]!, places[i + 2]!];
    const [x, y, z] = [dot(place, right), dot(place, up), dot(place, back)];
    rightmost = Math.max(rightmost, z + x / free.x);
    leftmost = Math.max(leftmost, z - x / free.x);
    topmost = Math.max(topmost, z + y / free.y);
    lowest = Math.max(lowest, z - y / free.y);
    near = Math.max(near, z);
    far = Math.min(far, z);
  }
  if (near === -Infinity) throw new RangeError('fitPose needs at least one place');
  const x = (free.x * (rightmost - leftmost)) / 2;
  const y = (free.y * (topmost - lowest)) / 2;
  const z = (near + far) / 2;
  const stand = Math.max((rightmost + leftmost) / 2, (topmost + lowest) / 2);
  const perMetre = (2 * Math.tan(viewport.fovY / 2)) / 1;
  const distance = Math.max(stand - z, leastHeight / perMetre);
  const target: Vector = [
    x * right[0] + y * up[0] + z * back[0],
    x * right[1] + y * up[1] + z * back[1],
    x * right[2] + y * up[2] + z * back[2],
  ];
  return { target, azimuth: side.azimuth, elevation: side.elevation, distance };
}
