// Where the camera stands: an orbit about a target, in the scene frame. Pure; fitting and flying work on these.

import type { Vector } from '../../space/vector.ts';

/** Angles in radians. Azimuth 0 looks at the subject's front, +90 degrees at the left side; elevation > 0 looks down. */
export interface CameraPose {
  /** Metres. */
  readonly target: Vector;
  readonly azimuth: number;
  readonly elevation: number;
  /** From the target, metres. */
  readonly distance: number;
}

/** The picture's size and the parts of it that panels cover, CSS pixels; `fovY` of the whole height, radians. */
export interface Viewport {
  readonly fovY: number;
  readonly width: number;
  readonly height: number;
  readonly covered: Edges;
}

export interface Edges {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** Of the whole picture's height, radians: a long lens, as a draughtsman stands far off. */
export const FOV_Y = (24 * Math.PI) / 180;

export const namedAzimuth = { front: 0, left: Math.PI / 2, back: Math.PI, right: -Math.PI / 2 } as const;

/** Unit vector from the target to the camera. */
export function directionOf({ azimuth, elevation }: Pick<CameraPose, 'azimuth' | 'elevation'>): Vector {
  const flat = Math.cos(elevation);
  return [flat * Math.sin(azimuth), Math.sin(elevation), flat * Math.cos(azimuth)];
}

/** Camera axes for a direction: unit vectors to the right and up in the picture. */
export function axesOf(pose: Pick<CameraPose, 'azimuth' | 'elevation'>): { right: Vector; up: Vector } {
  const { azimuth, elevation } = pose;
  const [sinA, cosA, sinE] = [Math.sin(azimuth), Math.cos(azimuth), Math.sin(elevation)];
  return { right: [cosA, 0, -sinA], up: [-sinE * sinA, Math.cos(elevation), -sinE * cosA] };
}

/** Camera position of a pose, metres. */
export function positionOf(pose: CameraPose): Vector {
  const d = directionOf(pose);
  const { target, distance } = pose;
  return [target[0] + d[0] * distance, target[1] + d[1] * distance, target[2] + d[2] * distance];
}

/** The pose of a camera at `position` that looks at `target`. */
export function poseFrom(position: Vector, target: Vector): CameraPose {
  const [x, y, z] = [position[0] - target[0], position[1] - target[1], position[2] - target[2]];
  const distance = Math.hypot(x, y, z);
  return { target, azimuth: Math.atan2(x, z), elevation: Math.asin(y / (distance || 1)), distance };
}

/** Signed turn from one angle to another the short way round, in (-pi, pi]. */
export function shortestTurn(from: number, to: number): number {
  const turn = (to - from) % (2 * Math.PI);
  if (turn > Math.PI) return turn - 2 * Math.PI;
  return turn <= -Math.PI ? turn + 2 * Math.PI : turn;
}

/** The named view that an azimuth comes nearest to. */
export function nearestView(azimuth: number): keyof typeof namedAzimuth {
  const away = (view: keyof typeof namedAzimuth) => Math.abs(shortestTurn(namedAzimuth[view], azimuth));
  return (Object.keys(namedAzimuth) as (keyof typeof namedAzimuth)[]).reduce((a, b) =>
    away(b) < away(a) - 1e-6 ? b : a,
  );
}
