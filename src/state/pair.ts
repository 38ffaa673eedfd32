// Two pinned points, or two sets of them, as two pictures beside one another: which pins each picture shows.
import { type AtlasState, looksUnder, type PointOnSide } from './atlas-state.ts';
import { AND, pinOf, pointOfPin } from './pin.ts';

export type Half = 0 | 1;
export const halves = [0, 1] as const;
/** The pins of the left picture and of the right one. */
export type Pair = readonly [readonly PointOnSide[], readonly PointOnSide[]];

/** CSS px: a plate that is narrower shows one picture. */
export const LEAST_PLATE = 768;

const known = new WeakMap<AtlasState, Pair | null>();

/**
 * Null while one picture is shown: a point that is chosen and in neither picture, a layer under the skin and the brush each
 * need the whole plate. The same object for the same state.
 */
export function pairOf(state: AtlasState): Pair | null {
  const kept = known.get(state);
  if (kept !== undefined) return kept;
  const made = worked(state);
  known.set(state, made);
  return made;
}

function worked(state: AtlasState): Pair | null {
  const { pair, pins, point, side, presenting, painting } = state;
  const [left = [], right = []] = pair.map((half) => pinsOfHalf(half, pins));
  if (left.length === 0 || right.length === 0 || left.join() === right.join()) return null;
  if (painting || looksUnder(state)) return null;
  const isIn = point !== null && [...left, ...right].includes(pinOf({ point, side }));
  if (point !== null && !isIn && presenting === null) return null;
  return [left.map(pointOfPin), right.map(pointOfPin)];
}

/** Of the pins that a picture is to show those that are pinned. */
export function pinsOfHalf(half: string, pins: readonly string[]): string[] {
  return half.split(AND).filter((pin) => pins.includes(pin));
}

/**
 * What `pairDrawn` is after a frame. That there is no room is said of a picture at rest, as a page may be about to widen;
 * said once it stands through later frames, as the words themselves may move the plate, which then is drawn anew.
 * @param pictures that the frame consists of
 */
export function pairAsDrawn(before: AtlasState, pictures: 1 | 2, resting: boolean): boolean | null {
  if (pictures === 2) return true;
  if (pairOf(before) === null) return null;
  return resting || before.pairDrawn === false ? false : null;
}

/** The plate shows one picture where two are wanted: it is too narrow. */
export function hasRoomForOne({ scene, pairDrawn }: Pick<AtlasState, 'scene' | 'pairDrawn'>): boolean {
  return scene === 'ready' && pairDrawn === false;
}

const seen = new WeakMap<AtlasState, AtlasState[]>();

/** The state as one of the two pictures is to read it; the same object for the same state. */
export function seenInHalf<S extends AtlasState>(state: S, half: Half | null): S {
  if (half === null) return state;
  const made = (seen.get(state) ?? []) as S[];
  seen.set(state, made);
  made[half] ??= { ...state, half };
  return made[half];
}
