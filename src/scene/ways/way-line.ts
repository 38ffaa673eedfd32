// A calm line over the skin from a rough one: pulled taut from coarse to fine, laid back on the skin at each step. Pure.
import { apart, type Vector } from '../../space/vector.ts';
import type { SurfacePlace } from '../camera/view-choice.ts';

/** Places along a way, evenly spaced; scene frame, metres. */
export interface WayLine {
  /** Lifted off the skin. */
  readonly places: readonly Vector[];
  /** Of the skin beneath, unit. */
  readonly normals: readonly Vector[];
}

/** The skin nearest to a place. */
export type Snap = (place: Vector) => SurfacePlace;

/** Steps of the line from coarse to fine, metres. */
const STEPS = [0.032, 0.016, 0.007] as const;
/** Pulling and laying back, times a step; pulls between two layings. */
const ROUNDS = 3;
const PULLS = 4;
/** Air between skin and line, metres. */
const LIFT = 0.003;
/** The normals along the line are smoothed this often: it rides over small folds. */
const SMOOTHINGS = 4;

/** @param rough from the point to the place that hurts; its ends stay. */
export function wayLine(rough: readonly Vector[], snap: Snap): WayLine {
  let line = [...rough];
  for (const step of STEPS) {
    line = evenly(line, step);
    for (let round = 0; round < ROUNDS; round++) {
      for (let pull = 0; pull < PULLS; pull++) pullTaut(line);
      for (let i = 1; i < line.length - 1; i++) line[i] = snap(line[i]!).position;
    }
  }
  line = evenly(line, STEPS[2]);
  const ground = line.map(snap);
  let normals = ground.map(({ normal }) => normal);
  for (let i = 0; i < SMOOTHINGS; i++) normals = normals.map((_, n) => unit(around(normals, n)));
  // The line itself is evened out once more: where it changes from one triangle to the next it would tremble.
  const places = line.map((place, n) => {
    const even = n === 0 || n === line.length - 1 ? place : mix(place, middle(line, n), 0.5);
    return add(even, normals[n]!, LIFT);
  });
  return { places, normals };
}

export function lengthOf(line: readonly Vector[]): number {
  let sum = 0;
  for (let i = 1; i < line.length; i++) sum += apart(line[i - 1]!, line[i]!);
  return sum;
}

/** The same line with places at even steps of about `step`; at least three. */
export function evenly(line: readonly Vector[], step: number): Vector[] {
  const whole = lengthOf(line);
  const count = Math.max(2, Math.round(whole / step));
  const out: Vector[] = [line[0]!];
  let at = 1;
  let passed = 0;
  for (let n = 1; n < count; n++) {
    const wanted = (whole * n) / count;
    let piece = apart(line[at - 1]!, line[at]!);
    while (at < line.length - 1 && passed + piece < wanted) {
      passed += piece;
      at++;
      piece = apart(line[at - 1]!, line[at]!);
    }
    out.push(mix(line[at - 1]!, line[at]!, piece === 0 ? 0 : Math.min(1, (wanted - passed) / piece)));
  }
  out.push(line.at(-1)!);
  return out;
}

function pullTaut(line: Vector[]): void {
  let before = line[0]!;
  for (let i = 1; i < line.length - 1; i++) {
    const here = line[i]!;
    line[i] = mix(here, mix(before, line[i + 1]!, 0.5), 0.7);
    before = here;
  }
}

function middle(line: readonly Vector[], n: number): Vector {
  return mix(line[n - 1]!, line[n + 1]!, 0.5);
}

function around(list: readonly Vector[], n: number): Vector {
  const [a, b, c] = [list[Math.max(0, n - 1)]!, list[n]!, list[Math.min(list.length - 1, n + 1)]!];
  return [a[0] + 2 * b[0] + c[0], a[1] + 2 * b[1] + c[1], a[2] + 2 * b[2] + c[2]];
}

function mix(a: Vector, b: Vector, t: number): Vector {
  return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, a[2] + (b[2] - a[2]) * t];
}

function add(a: Vector, b: Vector, t: number): Vector {
  return [a[0] + b[0] * t, a[1] + b[1] * t, a[2] + b[2] * t];
}

function unit(a: Vector): Vector {
  const length = Math.hypot(...a) || 1;
  return [a[0] / length, a[1] / length, a[2] / length];
}
