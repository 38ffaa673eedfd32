// What a painted pain is called: its places with their sides, and its size. Says keys and values; whoever shows them makes the words.
import { type Phrase, phrase } from '../../words/phrase.ts';
import type { PainPlace, PlaceShare } from './pain-place.ts';

/** A fingertip pressed flat, a palm without its fingers, and what is more. */
export type PainSize = 'spot' | 'palm' | 'larger';
/** Up to these sizes, cm2: a dab of 20 mm, and a palm (half a hundredth of the skin) with some of its rim. */
const SPOT_CM2 = 13;
const PALM_CM2 = 110;
/** A region is named in exact words when it holds this much of the pain, and so many of them at most. */
const WORTH_NAMING = 0.2;
const MOST_REGIONS = 3;

export function painSize(cm2: number): PainSize {
  return cm2 <= SPOT_CM2 ? 'spot' : cm2 <= PALM_CM2 ? 'palm' : 'larger';
}

/** As exact as a brush is. */
export function roundedCm2(cm2: number): number {
  const step = cm2 < 10 ? 1 : cm2 < 100 ? 5 : 10;
  return Math.max(1, Math.round(cm2 / step) * step);
}

export function sizePhrase(cm2: number): Phrase {
  return phrase('paintedName.size', { size: painSize(cm2) });
}

/** What a name needs to know. */
type Named = Pick<PainPlace, 'named' | 'regions' | 'overMidline'>;

/** By its clinical areas. @param names plain or exact name of each area, by id. */
export function painName(place: Named, cm2: number, names: ReadonlyMap<string, string>): Phrase {
  return named(place.named, place.overMidline, cm2, names);
}

/** By the regions that hold most of it. @param names of the regions, by id. */
export function exactPainName(place: Named, cm2: number, names: ReadonlyMap<string, string>): Phrase {
  const most = place.regions.filter(({ shareOfPain }, i) => i === 0 || shareOfPain >= WORTH_NAMING);
  return named(most.slice(0, MOST_REGIONS), place.overMidline, cm2, names);
}

function named(
  places: readonly PlaceShare[],
  overMidline: boolean,
  cm2: number,
  names: ReadonlyMap<string, string>,
): Phrase {
  const onBoth = overMidline ? 'across' : 'both';
  const size = { cm2: roundedCm2(cm2) };
  const ids = [...new Set(places.map(({ id }) => id))];
  const list = ids.flatMap((id) => {
    const place = names.get(id);
    if (place === undefined) return [];
    const [first, ...others] = places.filter((one) => one.id === id);
    return [{ place, side: others.length > 0 ? onBoth : (first?.side ?? 'middle') }];
  });
  const [first, ...others] = list;
  if (first === undefined) return phrase('paintedName.nowhere', size);
  // Several places of one side: it is said once, and first.
  if (others.length > 0 && others.every(({ side }) => side === first.side))
    return phrase('paintedName.oneSide', {
      side: first.side,
      // Their names have an "and" of their own.
      places: list.map(({ place }) => place).join('; '),
      ...size,
    });
  return phrase('paintedName.name', {
    places: { list: list.map((one) => phrase('paintedName.place', one)) },
    ...size,
  });
}
