// Turns a wish ("show this point and its pain", "the back") into a camera pose. Pure but for the rays.

import { dot } from '../../space/vector.ts';
import type { View, ViewWanted } from '../../state/atlas-state.ts';
import type { Mark } from '../marks/mark-layout.ts';
import type { SkinRays } from '../picking/skin-rays.ts';
import { type CameraPose, directionOf, namedAzimuth } from './camera-pose.ts';
import { type FitOptions, fitPose } from './frame-fit.ts';
import { contextOf, cutsThrough, isInFrame, limbEnds, vectors } from './limb-ends.ts';
import {
  chooseView,
  type IsOpen,
  pointView,
  samplesWhere,
  type ViewSide,
  worthOf,
  type ZoneSamples,
} from './view-choice.ts';
import { type Bearings, wholeBody, wholeFrom } from './whole-body.ts';

export interface Sight {
  readonly pose: CameraPose;
  /** The pose that shows the point, where no one side shows both. */
  readonly pointPose: CameraPose | null;
}

const DETAIL = { marginPx: 44, leastHeight: 0.38 };
const POINT = { marginPx: 48, leastHeight: 0.36 };
/** A whole head is worth this much more distance where the picture would only cut through it; a hand or foot less. */
const WORTH = { head: 1.3, hand: 1.15, foot: 1.15 } as const;
/** Nearer than this share of the distance for the whole body, a named view keeps its distance. */
const NEAR = 0.85;
/** Skin further than this before the target is another part of the body, metres. */
const ANOTHER_PART = 0.3;

/** What a view hides: pain (or the place that hurts), or only points. */
export interface Unseen {
  readonly view: View;
  readonly marks: boolean;
}

/** What the director knows of the picture now. */
export interface Scenery extends Bearings {
  readonly rays: SkinRays | null;
  /** The pain, or the area that is chosen. */
  readonly zones: ZoneSamples;
  /** How many of these, the last, are points that belong to them. */
  readonly marksAmong?: number;
  /** Where one knows the place, and seeks its points: what is hidden of these is told first. */
  readonly marksFirst?: boolean;
  /** The part of the pain that is asked for. */
  readonly part: ZoneSamples;
  readonly point: Mark | null;
}

/** The pose for a wish; with nothing selected every wish shows the whole body. */
export function direct(wanted: ViewWanted, scenery: Scenery): Sight {
  const { now, rays, zones, point, part: asked } = scenery;
  const isOpen: IsOpen = rays ? rays.isOpen : () => true;
  const only = (pose: CameraPose): Sight => ({ pose, pointPose: null });
  if (wanted === 'whole') return only(wholeBody({ azimuth: now.azimuth, elevation: 0 }, scenery));
  if (isNamed(wanted)) return only(named(wanted, scenery));
  if (zones.count === 0 && point === null) return only(wholeFrom('front', scenery));
  if (point && (wanted === 'point' || zones.count === 0)) return only(pointPoseOf(point, isOpen, scenery));
  if (wanted === 'part' || wanted === 'unseen') {
    const some = wanted === 'part' ? asked : (unseenIn(now, scenery)?.hidden ?? zones);
    const choice = chooseView(some.count > 0 ? some : zones, null, isOpen, now);
    return only(framed(shownOr(choice.shown, some), choice.side, scenery, DETAIL));
  }
  const choice = chooseView(zones, wanted === 'zones' ? null : point, isOpen, now);
  const places = shownOr(choice.shown, zones);
  if (point && wanted === 'fit' && choice.pointSide === null) places.push(...point.position);
  return {
    pose: framed(places, choice.side, scenery, DETAIL),
    pointPose:
      point && choice.pointSide ? fitPose(point.position, choice.pointSide, scenery.viewport, POINT) : null,
  };
}

/** What a view hides, and from where it can be seen; null when that is little. */
export function unseenFrom(pose: CameraPose, scenery: Scenery): Unseen | null {
  const found = unseenIn(pose, scenery);
  if (found === null) return null;
  const { hidden, marks } = found;
  const worth = (view: View) => {
    const [x, y, z] = directionOf({ azimuth: namedAzimuth[view], elevation: 0 });
    let seen = 0;
    for (let i = 0; i < hidden.count; i++) {
      const k = i * 3;
      const facing = hidden.normals[k]! * x + hidden.normals[k + 1]! * y + hidden.normals[k + 2]! * z;
      seen += Math.max(0, facing) * hidden.weights[i]!;
    }
    return seen;
  };
  const view = (Object.keys(namedAzimuth) as View[]).reduce((a, b) => (worth(b) > worth(a) ? b : a));
  return { view, marks };
}

/** The pain that a view hides, if that is more than a little; else the points that belong to it. */
function unseenIn(pose: CameraPose, scenery: Scenery): { hidden: ZoneSamples; marks: boolean } | null {
  const { zones, marksAmong = 0, marksFirst = false } = scenery;
  const pain = part(zones, 0, zones.count - marksAmong);
  const hidden = hiddenFrom(pose, scenery, pain);
  const marks = hiddenFrom(pose, scenery, part(zones, zones.count - marksAmong, zones.count));
  const isMuch = hidden.count >= 4 && worthOf(hidden) >= LITTLE * worthOf(pain);
  if (marks.count > 0 && (!isMuch || marksFirst)) return { hidden: marks, marks: true };
  return isMuch ? { hidden, marks: false } : null;
}

function part({ positions, normals, weights }: ZoneSamples, from: number, to: number): ZoneSamples {
  return {
    count: to - from,
    positions: positions.subarray(from * 3, to * 3),
    normals: normals.subarray(from * 3, to * 3),
    weights: weights.subarray(from, to),
  };
}

/** Less of the pain than this share may stay unsaid. */
const LITTLE = 0.1;
/** Skin turned away further than this cosine cannot be seen at all; what only lies at the rim can. */
const TURNED_AWAY = -0.12;

function hiddenFrom(pose: CameraPose, { rays }: Scenery, zones: ZoneSamples): ZoneSamples {
  const direction = directionOf(pose);
  return samplesWhere(zones, (place) => {
    const facing = dot(place.normal, direction);
    if (facing <= TURNED_AWAY) return true;
    return facing >= 0.12 && !(rays?.isOpen(place, direction) ?? true);
  });
}

function isNamed(wanted: ViewWanted): wanted is View {
  return Object.hasOwn(namedAzimuth, wanted);
}

function shownOr(shown: readonly number[], zones: ZoneSamples): number[] {
  return shown.length > 0 ? [...shown] : [...zones.positions];
}

/** A named view only turns about what is looked at, and keeps its distance; unless that would be lost from sight. */
function named(view: View, scenery: Scenery): CameraPose {
  const { now, rays, zones, point, viewport } = scenery;
  const side = { azimuth: namedAzimuth[view], elevation: 0 };
  const whole = wholeBody(side, scenery);
  if (now.distance > NEAR * whole.distance) return whole;
  const turned = { ...now, ...side };
  const out = directionOf(side);
  const far = now.target.map((at, k) => at + out[k]! * 5) as unknown as Scenery['now']['target'];
  const hit = rays?.hit(far, [-out[0], -out[1], -out[2]]);
  if (hit && 5 - hit.distance > ANOTHER_PART) return whole;
  const subject = [...zones.positions, ...(point?.position ?? [])];
  const inFrame = vectors(subject).filter((place) => isInFrame(place, turned, viewport)).length;
  if (subject.length === 0 || inFrame >= subject.length / 6) return turned;
  return framed(subject, side, scenery, DETAIL);
}

function pointPoseOf(point: Mark, isOpen: IsOpen, scenery: Scenery): CameraPose {
  return framed([...point.position], pointView(point, isOpen, scenery.now), scenery, POINT);
}

/** The places with what tells where on the body they lie: no head is cut off, no hand or foot is adrift. */
function framed(places: number[], side: ViewSide, scenery: Scenery, options: FitOptions): CameraPose {
  const { viewport, positions } = scenery;
  const ends = limbEnds(positions);
  const wanted = [...places, ...contextOf(places, ends)];
  const pose = fitPose(wanted, side, viewport, options);
  return ends.reduce((best, end) => {
    if (!cutsThrough(end, best, viewport)) return best;
    wanted.push(...end.places);
    const whole = fitPose(wanted, side, viewport, options);
    if (whole.distance <= WORTH[end.kind] * pose.distance) return whole;
    wanted.splice(-end.places.length);
    return best;
  }, pose);
}
