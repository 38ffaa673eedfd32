// Turns a wish ("show this point and its pain", "the back") into a camera pose. Pure but for the rays.
import type { ViewWanted } from '../../state/atlas-state.ts';
import type { Mark } from '../marks/mark-layout.ts';
import type { SkinRays } from '../picking/skin-rays.ts';
import { type CameraPose, namedAzimuth, type Viewport } from './camera-pose.ts';
import { fitPose } from './frame-fit.ts';
import { chooseView, type IsOpen, pointView, type ViewSide, type ZoneSamples } from './view-choice.ts';

export interface Sight {
  readonly pose: CameraPose;
  /** The pose that shows the point, where no one side shows both. */
  readonly pointPose: CameraPose | null;
}

const WHOLE = { marginPx: 28, leastHeight: 0.5 };
const DETAIL = { marginPx: 52, leastHeight: 0.38 };
const POINT = { marginPx: 56, leastHeight: 0.36 };

/** What the director knows of the picture now. */
export interface Scenery {
  readonly viewport: Viewport;
  readonly now: CameraPose;
  /** Skin positions, metres. */
  readonly positions: Float32Array;
  readonly rays: SkinRays | null;
  readonly zones: ZoneSamples;
  readonly point: Mark | null;
}

/** Every 31st vertex and no less: the whole body is framed by its outline, not by each pore. */
function thinned(positions: Float32Array): Float32Array {
  const out = new Float32Array(Math.ceil(positions.length / 93) * 3);
  for (let i = 0, n = 0; i < positions.length; i += 93, n += 3) out.set(positions.subarray(i, i + 3), n);
  return out;
}

export function wholeBody(
  side: ViewSide,
  { viewport, positions }: Pick<Scenery, 'viewport' | 'positions'>,
): CameraPose {
  return fitPose(thinned(positions), side, viewport, WHOLE);
}

/** The pose for a wish; with nothing selected every wish shows the whole body. */
export function direct(wanted: ViewWanted, scenery: Scenery): Sight {
  const { viewport, now, rays, zones, point } = scenery;
  const isOpen: IsOpen = rays ? rays.isOpen : () => true;
  if (wanted !== 'fit' && wanted !== 'point' && wanted !== 'zones') {
    return { pose: wholeBody({ azimuth: namedAzimuth[wanted], elevation: 0 }, scenery), pointPose: null };
  }
  if (zones.count === 0 && point === null) {
    return { pose: wholeBody({ azimuth: namedAzimuth.front, elevation: 0 }, scenery), pointPose: null };
  }
  if (point && (wanted === 'point' || zones.count === 0)) {
    return { pose: fitPose(point.position, pointView(point, isOpen, now), viewport, POINT), pointPose: null };
  }
  const choice = chooseView(zones, wanted === 'zones' ? null : point, isOpen, now);
  const places = choice.shown.length > 0 ? [...choice.shown] : [...zones.positions];
  if (point && wanted === 'fit' && choice.pointSide === null) places.push(...point.position);
  return {
    pose: fitPose(places, choice.side, viewport, DETAIL),
    pointPose: point && choice.pointSide ? fitPose(point.position, choice.pointSide, viewport, POINT) : null,
  };
}
