// Head, hands and feet: what a picture never cuts through, and how much of the limb tells where one is. Pure.
import { dot, type Vector } from '../../space/vector.ts';
import { axesOf, type CameraPose, directionOf, positionOf, type Viewport } from './camera-pose.ts';
import { freeCentreOffset } from './frame-fit.ts';

/** An end of the body; places are xyz, metres, thinned out. */
export interface LimbEnd {
  readonly kind: 'head' | 'hand' | 'foot';
  /** Whether a place lies on the end itself. */
  readonly holds: (place: Vector) => boolean;
  readonly places: readonly number[];
  /** The end and enough of what it hangs on. */
  readonly nearby: (place: Vector) => boolean;
  readonly context: readonly number[];
}

/** Shares of the body's height. */
const HEAD = { from: 0.855, context: 0.84 };
const FOOT = { upTo: 0.056, context: 0.2 };
const HAND = { reach: 0.125, context: 0.235 };
const THINNING = 7;

const known = new WeakMap<Float32Array, readonly LimbEnd[]>();

/** The ends of a body from its skin (xyz, metres); worked out once a body. */
export function limbEnds(positions: Float32Array): readonly LimbEnd[] {
  const made = known.get(positions) ?? endsOf(positions);
  known.set(positions, made);
  return made;
}

function endsOf(positions: Float32Array): LimbEnd[] {
  let height = 0;
  for (let i = 1; i < positions.length; i += 3) height = Math.max(height, positions[i]!);
  const collect = (holds: (place: Vector) => boolean): number[] => {
    const out: number[] = [];
    for (let i = 0; i + 2 < positions.length; i += 3 * THINNING) {
      const place: Vector = [positions[i]!, positions[i + 1]!, positions[i + 2]!];
      if (holds(place)) out.push(...place);
    }
    return out;
  };
  const end = (
    kind: LimbEnd['kind'],
    holds: (place: Vector) => boolean,
    nearby: (place: Vector) => boolean,
  ): LimbEnd => ({ kind, holds, nearby, places: collect(holds), context: collect(nearby) });
  const ends = [
    end(
      'head',
      ([, y]) => y > HEAD.from * height,
      ([, y]) => y > HEAD.context * height,
    ),
  ];
  for (const sign of [1, -1]) {
    ends.push(
      end(
        'foot',
        ([x, y]) => x * sign > 0 && y < FOOT.upTo * height,
        ([x, y]) => x * sign > 0 && y < FOOT.context * height,
      ),
    );
    const tip = fingertip(positions, sign, height);
    const near = (reach: number) => (place: Vector) =>
      place[0] * sign > 0.15 * height && distance(place, tip) < reach * height;
    ends.push(end('hand', near(HAND.reach), near(HAND.context)));
  }
  return ends;
}

/** The lowest place of what stands off the trunk. */
function fingertip(positions: Float32Array, sign: number, height: number): Vector {
  let best: Vector = [0, Infinity, 0];
  for (let i = 0; i + 2 < positions.length; i += 3) {
    const [x, y, z] = [positions[i]!, positions[i + 1]!, positions[i + 2]!];
    if (x * sign > 0.2 * height && y < best[1]) best = [x, y, z];
  }
  return best;
}

function distance(a: Vector, b: Vector): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

/**
 * Places to frame beside the subject's: the whole of each end that it reaches, and where it lies on one end alone, the limb
 * that leads there.
 */
export function contextOf(places: readonly number[], ends: readonly LimbEnd[]): number[] {
  const out: number[] = [];
  const list = vectors(places);
  for (const end of ends) {
    if (!list.some(end.holds)) continue;
    out.push(...(list.every(end.nearby) ? end.context : end.places));
  }
  return out;
}

/** Whether a view would cut through an end: a part of it in the free picture, another part outside. */
export function cutsThrough({ places }: LimbEnd, pose: CameraPose, viewport: Viewport): boolean {
  const seen = vectors(places).map((place) => isInFrame(place, pose, viewport));
  return seen.includes(true) && seen.includes(false);
}

/** Whether a place falls into the free part of the picture, whatever hides it. */
export function isInFrame(place: Vector, pose: CameraPose, viewport: Viewport): boolean {
  const { fovY, width, height, covered } = viewport;
  const { right, up } = axesOf(pose);
  const from = positionOf(pose);
  const to: Vector = [place[0] - from[0], place[1] - from[1], place[2] - from[2]];
  const depth = -dot(to, directionOf(pose));
  if (depth <= 0) return false;
  const scale = height / (2 * Math.tan(fovY / 2)) / depth;
  const centre = freeCentreOffset(viewport);
  const x = width / 2 + centre.x + dot(to, right) * scale;
  const y = height / 2 + centre.y - dot(to, up) * scale;
  return x >= covered.left && x <= width - covered.right && y >= covered.top && y <= height - covered.bottom;
}

export function vectors(places: ArrayLike<number>): Vector[] {
  return Array.from({ length: Math.floor(places.length / 3) }, (_, i) => [
    places[i * 3]!,
    places[i * 3 + 1]!,
    places[i * 3 + 2]!,
  ]);
}
