// To which places more than one of the pinned points often sends pain, in words: by the areas that the records name. Pure.
import { zoneSides } from '../../anatomy/laterality.ts';
import type { PointEntry } from '../../dataset/atlas-index.ts';
import type { Side } from '../../space/side.ts';

export interface SharedPlace {
  readonly area: string;
  /** Null for an area of the midline. */
  readonly side: Side | null;
}

export interface SharedPlaces {
  /** Of the pins, in order. */
  readonly numbers: readonly number[];
  readonly places: readonly SharedPlace[];
}

interface PinnedZones {
  readonly number: number;
  readonly side: Side;
  readonly entry: Pick<PointEntry, 'zones'>;
}

type Senders = Map<string, { place: SharedPlace; numbers: Set<number> }>;

/** Each place to which any of them often sends pain, with the numbers of those that do. */
function sendersTo(pins: readonly PinnedZones[], isMidline: (area: string) => boolean): Senders {
  const senders: Senders = new Map();
  for (const { number, side, entry } of pins) {
    for (const zone of entry.zones) {
      if (zone.class !== 'essential') continue;
      for (const area of zone.areas) {
        const sides: readonly (Side | null)[] = isMidline(area) ? [null] : zoneSides(zone.side, side);
        for (const one of sides) {
          const key = `${area} ${one}`;
          const known = senders.get(key) ?? { place: { area, side: one }, numbers: new Set() };
          known.numbers.add(number);
          senders.set(key, known);
        }
      }
    }
  }
  return senders;
}

export interface PairedPlaces {
  readonly both: readonly SharedPlace[];
  readonly left: readonly SharedPlace[];
  readonly right: readonly SharedPlace[];
}

/** Of two pictures: the places to which both often send pain, and those of one alone. */
export function pairedPlaces(
  left: readonly PinnedZones[],
  right: readonly PinnedZones[],
  isMidline: (area: string) => boolean,
): PairedPlaces {
  const numbered = (pins: readonly PinnedZones[], number: number) => pins.map((pin) => ({ ...pin, number }));
  const all = [...sendersTo([...numbered(left, 1), ...numbered(right, 2)], isMidline).values()];
  const of = (...wanted: readonly number[]) =>
    all
      .filter(({ numbers }) => numbers.size === wanted.length && wanted.every((one) => numbers.has(one)))
      .map(({ place }) => place);
  return { both: of(1, 2), left: of(1), right: of(2) };
}

/** Places that the same points have in common stand together, in the order in which they are met. */
export function sharedPlaces(
  pins: readonly PinnedZones[],
  isMidline: (area: string) => boolean,
): SharedPlaces[] {
  const groups = new Map<string, { numbers: number[]; places: SharedPlace[] }>();
  for (const { place, numbers } of sendersTo(pins, isMidline).values()) {
    if (numbers.size < 2) continue;
    const list = [...numbers].sort((a, b) => a - b);
    const group = groups.get(list.join()) ?? { numbers: list, places: [] };
    group.places.push(place);
    groups.set(list.join(), group);
  }
  return [...groups.values()];
}
