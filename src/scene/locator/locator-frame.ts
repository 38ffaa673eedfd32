// What the small figure shows of the camera: whether it is near, the side it looks from, and the part of the body it sees. Pure.
import { dot, type Vector } from '../../space/vector.ts';
import type { View } from '../../state/atlas-state.ts';
import { axesOf, type CameraPose, nearestView, type Viewport } from '../camera/camera-pose.ts';

/** A picture that shows less than this share of the body's height is a near one. */
const NEAR = 0.78;
const EIGHTH = Math.PI / 4;

export interface Whereabouts {
  /** The azimuth of the small figure: that of the camera, to the nearest eighth of a turn. */
  readonly azimuth: number;
  readonly view: View;
  /** Centre and size of what is seen, metres: x to the right of the midline in the small figure, y up from the soles. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Null while the picture shows the whole body, or nearly. */
export function whereabouts(pose: CameraPose, viewport: Viewport, bodyHeight: number): Whereabouts | null {
  const { fovY, width, height, covered } = viewport;
  const perPixel = (2 * Math.tan(fovY / 2) * pose.distance) / height;
  const seen = {
    width: (width - covered.left - covered.right) * perPixel,
    height: (height - covered.top - covered.bottom) * perPixel,
  };
  if (seen.height > NEAR * bodyHeight) return null;
  const azimuth = Math.round(pose.azimuth / EIGHTH) * EIGHTH;
  const { right } = axesOf({ azimuth, elevation: 0 });
  return {
    azimuth,
    view: nearestView(pose.azimuth),
    x: dot(pose.target as Vector, right),
    y: pose.target[1],
    ...seen,
  };
}
