// The client's link: the points with their sides, to be read in plain words. No answer and no name is in it; what was done, only where it is put in.
import type { Work } from '../../guide/guide-fact.ts';
import { type AtlasState, initialState, type PointOnSide } from '../../state/atlas-state.ts';
import { ofFragment, withInFragment } from '../../state/fragment.ts';
import { pinOf, pointOfPin } from '../../state/pin.ts';
import { frontPin } from '../../state/pins.ts';
import { resultLink } from '../paper/result-link.ts';

/** Pages that are still read. */
export const MOST_HANDED = 4;
const DONE = 'done';
const works: readonly Work[] = ['neuromuscular', 'deep-tissue'];

type Shown = Pick<AtlasState, 'pins' | 'inFront' | 'point' | 'side'>;

/** What a hand-out may be about: the pins in their order, and what is chosen beside them. */
export function handoutPoints({ pins, point, side }: Shown): PointOnSide[] {
  const chosen = point === null ? [] : [pinOf({ point, side })];
  return [...new Set([...pins, ...chosen])].map(pointOfPin);
}

/** What it begins with: the pins, the one in front first; else what is chosen. */
export function firstHanded(state: Shown): PointOnSide[] {
  if (state.pins.length === 0) return handoutPoints(state);
  const front = frontPin(state);
  const pins = [...new Set([...(front ? [pinOf(front)] : []), ...state.pins])];
  return pins.slice(0, MOST_HANDED).map(pointOfPin);
}

/** @param done null: the link does not say what was done */
export function clientLink(
  here: string,
  { body, language }: Pick<AtlasState, 'body' | 'language'>,
  points: readonly PointOnSide[],
  done: readonly Work[] | null,
): string {
  const [first] = points;
  const link = new URL(
    resultLink(here, {
      ...initialState,
      body,
      language,
      lens: 'find',
      point: first?.point ?? null,
      side: first?.side ?? initialState.side,
      pins: points.length > 1 ? points.map(pinOf) : [],
      handout: 'read',
    }),
  );
  link.hash = withInFragment('', DONE, done?.join('.') ?? null);
  return link.href;
}

/** What the link says of it; null where it does not. */
export function doneIn(hash: string): readonly Work[] | null {
  const named = ofFragment(hash, DONE)?.split('.') ?? [];
  const known = works.filter((work) => named.includes(work));
  return known.length > 0 ? known : null;
}

/** The address without it: what was read is not handed on by chance. */
export function withoutDone(hash: string): string {
  return withInFragment(hash, DONE, null);
}
