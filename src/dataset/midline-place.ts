// Which places of records lie in the midline: what is there has no left or right.
import type { Place } from './place-schema.ts';
import type { Landmark } from './reference-schema.ts';

/** A walk along the midline stays in it; to the side it leaves it. */
const along: readonly string[] = ['up', 'down', 'front', 'back'];

export function midlinePlaces(
  landmarks: readonly Pick<Landmark, 'id' | 'side'>[],
): (place: Place) => boolean {
  const middle = new Set(landmarks.filter(({ side }) => side === 'midline').map(({ id }) => id));
  const isMidline = (place: Place): boolean => {
    if (typeof place === 'string') return middle.has(place);
    if ('between' in place) return place.between.every(isMidline);
    return isMidline(place.from) && along.includes(place.go);
  };
  return isMidline;
}
