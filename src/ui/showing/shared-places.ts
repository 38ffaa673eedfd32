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

/** Places that the same points have in common stand together, in the order in which they are met. */
export function sharedPlaces(
  pins: readonly PinnedZones[],
  isMidline: (area: string) => boolean,
): SharedPlaces[] {
  const senders = new Map<string, { place: SharedPlace; numbers: Set<number> }>();
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
  const groups = new Map<string, { numbers: number[]; places: SharedPlace[] }>();
  for (const { place, numbers } of senders.values()) {
    if (numbers.size < 2) continue;
    const list = [...numbers].sort((a, b) => a - b);
    const group = groups.get(list.join()) ?? { numbers: list, places: [] };
    group.places.push(place);
    groups.set(list.join(), group);
  }
  return [...groups.values()];
}
