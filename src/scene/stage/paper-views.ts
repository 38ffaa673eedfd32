// From where the pictures on paper are taken: what is chosen at its best, then what that view hides, then the point.

import { dot } from '../../space/vector.ts';
import type { View } from '../../state/atlas-state.ts';
import { skinPositions } from '../body/body-form.ts';
import { type CameraPose, directionOf, nearestView, type Viewport } from '../camera/camera-pose.ts';
import { fitPose } from '../camera/frame-fit.ts';
import { sceneryOf } from '../camera/scenery.ts';
import {
  chooseView,
  type IsOpen,
  pointView,
  samplesWhere,
  worthOf,
  type ZoneSamples,
} from '../camera/view-choice.ts';
import { direct } from '../camera/view-director.ts';
import type { Stage } from './stage.ts';

export interface PaperView {
  readonly pose: CameraPose;
  /** The named view that is nearest to it. */
  readonly from: View;
  /** All that can be seen of what is chosen, the part that the first picture hides, or the point alone. */
  readonly shows: 'all' | 'rest' | 'point';
}

/** Skin at a flatter angle than this cosine cannot be read on paper. */
const AT_THE_RIM = 0.12;
/** A part of the zones smaller than this needs no picture of its own. */
const WORTH_A_PICTURE = 0.12;
const FRAME = { marginPx: 30, leastHeight: 0.42 };
const OF_POINT = { marginPx: 30, leastHeight: 0.36 };

/** One to three views; the whole body from both sides where nothing is chosen. */
export function paperViews(stage: Stage, viewport: Viewport): PaperView[] {
  const { rig } = stage;
  if (!rig) return [];
  const { topology, form } = stage.model.getState();
  const bearings = { viewport, now: rig.goal(), positions: skinPositions(topology, form) };
  const scenery = sceneryOf({ stage, bearings });
  const isOpen: IsOpen = scenery.rays ? scenery.rays.isOpen : () => true;
  const { point, zones } = scenery;
  if (zones.count === 0 && point === null)
    return (['front', 'back'] as const).map((from) => ({
      pose: direct(from, scenery).pose,
      from,
      shows: 'all',
    }));
  const first = direct('fit', scenery);
  const views = [viewOf(first.pose, 'all')];
  const rest = hiddenFrom(zones, first.pose, isOpen);
  let pointSeen = point === null || first.pointPose === null;
  if (rest.share > WORTH_A_PICTURE) {
    const choice = chooseView(rest.zones, pointSeen ? null : point, isOpen, first.pose);
    const places = [...(choice.shown.length > 0 ? choice.shown : rest.zones.positions)];
    if (point && !pointSeen && choice.pointSeen) places.push(...point.position);
    pointSeen ||= choice.pointSeen;
    views.push(viewOf(fitPose(places, choice.side, viewport, FRAME), 'rest'));
  }
  if (point && !pointSeen)
    views.push(
      viewOf(fitPose(point.position, pointView(point, isOpen, first.pose), viewport, OF_POINT), 'point'),
    );
  return views;
}

function viewOf(pose: CameraPose, shows: PaperView['shows']): PaperView {
  return { pose, from: nearestView(pose.azimuth), shows };
}

/** The places that cannot be read from there, and their share of all. */
function hiddenFrom(
  zones: ZoneSamples,
  pose: CameraPose,
  isOpen: IsOpen,
): { zones: ZoneSamples; share: number } {
  const direction = directionOf(pose);
  const hidden = samplesWhere(
    zones,
    (place) => dot(place.normal, direction) <= AT_THE_RIM || !isOpen(place, direction),
  );
  return { zones: hidden, share: zones.count === 0 ? 0 : worthOf(hidden) / worthOf(zones) };
}
