// The way of the camera from one pose to another: the shorter way round, drawing back a little on a long journey. Pure.
import type { Vector } from '../../space/vector.ts';
import { type CameraPose, shortestTurn } from './camera-pose.ts';

export interface Flight {
  readonly milliseconds: number;
  /** The pose at a share of the time, 0 to 1. */
  at(share: number): CameraPose;
}

const LONGEST_MS = 950;
const SHORTEST_MS = 320;

/** A flight; its time grows with the turn and the way, and is zero when nothing changes. */
export function planFlight(from: CameraPose, to: CameraPose): Flight {
  const turn = shortestTurn(from.azimuth, to.azimuth);
  const tilt = to.elevation - from.elevation;
  const way = Math.hypot(...([0, 1, 2] as const).map((k) => to.target[k] - from.target[k]));
  const zoom = Math.log(to.distance / from.distance);
  // A journey is long when the target leaves the picture: way against the height that is seen.
  const reach = Math.min(from.distance, to.distance);
  const effort = Math.hypot(turn / 2, tilt / 1.5, way / reach, zoom);
  const still = effort < 1e-4;
  const milliseconds = still ? 0 : Math.min(LONGEST_MS, SHORTEST_MS + 330 * effort);
  const drawBack = 0.35 * Math.max(0, Math.min(1.2, way / reach - 0.6));
  const at = (share: number): CameraPose => {
    const s = calm(share);
    const target = ([0, 1, 2] as const).map(
      (k) => from.target[k] + (to.target[k] - from.target[k]) * s,
    ) as unknown as Vector;
    return {
      target,
      azimuth: from.azimuth + turn * s,
      elevation: from.elevation + tilt * s,
      distance: from.distance * Math.exp(zoom * s + drawBack * 4 * s * (1 - s)),
    };
  };
  return { milliseconds, at };
}

/** Smooth start and stop without overshoot: 6s^5 - 15s^4 + 10s^3. */
export function calm(share: number): number {
  const s = Math.min(1, Math.max(0, share));
  return s * s * s * (s * (s * 6 - 15) + 10);
}
