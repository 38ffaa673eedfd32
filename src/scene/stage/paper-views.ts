// From where the pictures on paper are taken: what is chosen at its best, then what that view hides, then the point.

import type { View } from '../../state/atlas-state.ts';
import { skinPositions } from '../body/body-form.ts';
import {
  type CameraPose,
  directionOf,
  namedAzimuth,
  shortestTurn,
  type Viewport,
} from '../camera/camera-pose.ts';
import { fitPose } from '../camera/frame-fit.ts';
import { sceneryOf } from '../camera/scenery.ts';
import { chooseView, type IsOpen, pointView, type ZoneSamples } from '../camera/view-choice.ts';
import { direct } from '../camera/view-director.ts';
import type { Mark } from '../marks/mark-layout.ts';
import type { Stage } from './stage.ts';

export interface PaperView {
  readonly pose: CameraPose;
  /** The named view that is nearest to it. */
  readonly from: View;
  /** All that can be seen of what is chosen, the part that the first picture hides, or the point alone. */
  readonly shows: 'all' | 'rest' | 'point';
}

/** A part of the zones smaller than this needs no picture of its own. */
const WORTH_A_PICTURE = 0.12;
const FRAME = { marginPx: 30, leastHeight: 0.42 };
const OF_POINT = { marginPx: 30, leastHeight: 0.36 };

/** One to three views; the whole body from both sides where nothing is chosen. */
export function paperViews(stage: Stage, viewport: Viewport): PaperView[] {
  const { rig } = stage;
  if (!rig) return [];
  const state = stage.page.getState();
  const { topology, form } = stage.model.getState();
  const bearings = { viewport, now: rig.goal(), positions: skinPositions(topology, form) };
  const scenery = sceneryOf({ stage, bearings });
  const isOpen: IsOpen = scenery.rays ? scenery.rays.isOpen : () => true;
  const { point } = scenery;
  const marks = stage.marks.marks.filter(
    (mark) => mark.muscle === state.muscle && mark.side === state.side && point === null,
  );
  const zones = scenery.zones.count > 0 || marks.length === 0 ? scenery.zones : placesOf(marks);
  if (zones.count === 0 && point === null)
    return (['front', 'back'] as const).map((from) => ({
      pose: direct(from, scenery).pose,
      from,
      shows: 'all',
    }));
  const first = direct('fit', { ...scenery, zones });
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
  const turn = (view: View): number => Math.abs(shortestTurn(namedAzimuth[view], pose.azimuth));
  const from = (['front', 'back', 'left', 'right'] as const).reduce((a, b) => (turn(b) < turn(a) ? b : a));
  return { pose, from, shows };
}

/** The places that cannot be read from there, and their share of all. */
function hiddenFrom(
  zones: ZoneSamples,
  pose: CameraPose,
  isOpen: IsOpen,
): { zones: ZoneSamples; share: number } {
  const direction = directionOf(pose);
  const hidden: number[] = [];
  let [all, lost] = [0, 0];
  for (let i = 0; i < zones.count; i++) {
    const at = <T extends Float32Array>(values: T) =>
      [values[i * 3] ?? 0, values[i * 3 + 1] ?? 0, values[i * 3 + 2] ?? 0] as const;
    const [normal, weight] = [at(zones.normals), zones.weights[i] ?? 0];
    const facing = normal[0] * direction[0] + normal[1] * direction[1] + normal[2] * direction[2];
    all += weight;
    if (facing > 0.12 && isOpen({ position: at(zones.positions), normal }, direction)) continue;
    lost += weight;
    hidden.push(i);
  }
  const taken = (values: Float32Array, size: number): Float32Array =>
    Float32Array.from(hidden.flatMap((i) => [...values.subarray(i * size, i * size + size)]));
  return {
    share: all === 0 ? 0 : lost / all,
    zones: {
      count: hidden.length,
      positions: taken(zones.positions, 3),
      normals: taken(zones.normals, 3),
      weights: taken(zones.weights, 1),
    },
  };
}

/** A muscle without a chosen point: its points stand for it. */
function placesOf(marks: readonly Mark[]): ZoneSamples {
  return {
    count: marks.length,
    positions: Float32Array.from(marks.flatMap(({ position }) => [...position])),
    normals: Float32Array.from(marks.flatMap(({ normal }) => [...normal])),
    weights: new Float32Array(marks.length).fill(1),
  };
}
