// Views that need no choice: the whole body from a side, and the mirror image of a view. Pure, and there from the start.
import { type CameraPose, namedAzimuth, type Viewport } from './camera-pose.ts';
import { fitPose } from './frame-fit.ts';
import type { ViewSide } from './view-choice.ts';

const WHOLE = { marginPx: 14, leastHeight: 0.5 };

/** What can be said of the picture before anything is chosen. */
export interface Bearings {
  readonly viewport: Viewport;
  /** Where the camera stands, or is on its way to. */
  readonly now: CameraPose;
  /** Skin positions, metres. */
  readonly positions: Float32Array;
}

/** Every 31st vertex and no less: the whole body is framed by its outline, not by each pore. */
function thinned(positions: Float32Array): Float32Array {
  const out = new Float32Array(Math.ceil(positions.length / 93) * 3);
  for (let i = 0, n = 0; i < positions.length; i += 93, n += 3) out.set(positions.subarray(i, i + 3), n);
  return out;
}

export function wholeBody(
  side: ViewSide,
  { viewport, positions }: Pick<Bearings, 'viewport' | 'positions'>,
): CameraPose {
  return fitPose(thinned(positions), side, viewport, WHOLE);
}

export function wholeFrom(wanted: string, bearings: Bearings): CameraPose {
  const azimuth = Object.hasOwn(namedAzimuth, wanted)
    ? namedAzimuth[wanted as keyof typeof namedAzimuth]
    : namedAzimuth.front;
  return wholeBody({ azimuth, elevation: 0 }, bearings);
}

/** The same view of the body's other half. */
export function mirroredPose({ target: [x, y, z], azimuth, ...rest }: CameraPose): CameraPose {
  return { ...rest, target: [-x, y, z], azimuth: -azimuth };
}
