// A pin as it stands in state and link: a point and its side in one word.
import type { Side } from '../space/side.ts';
import type { KnownIds } from './known-ids.ts';

/** So many zones can still be told apart by their numbers. */
export const MOST_PINS = 8;

interface Pinned {
  readonly point: string;
  readonly side: Side;
}

/** `infraspinatus-1_left`: part of the link contract. */
type Pin = string;
const BETWEEN = '_';
/** Between the pins of one set, in state and link. */
export const AND = '~';

export function pinOf({ point, side }: Pinned): Pin {
  return `${point}${BETWEEN}${side}`;
}

/** Null for what is no pin, or one of a point that does not exist. */
export function pinned(pin: Pin, known: Pick<KnownIds, 'muscleOfPoint'>): Pinned | null {
  const at = pin.lastIndexOf(BETWEEN);
  const [point, side] = [pin.slice(0, at), pin.slice(at + 1)];
  return known.muscleOfPoint.has(point) && isSide(side) ? { point, side } : null;
}

/** Whether all of a set are pins of points that exist. */
export function areAllPinned(set: string, known: Pick<KnownIds, 'muscleOfPoint'>): boolean {
  return set.split(AND).every((pin) => pinned(pin, known) !== null);
}

/** For pins that have been checked, as all of the state are. */
export function pointOfPin(pin: Pin): Pinned {
  const at = pin.lastIndexOf(BETWEEN);
  return { point: pin.slice(0, at), side: pin.endsWith('right') ? 'right' : 'left' };
}

function isSide(text: string): text is Side {
  return text === 'left' || text === 'right';
}
