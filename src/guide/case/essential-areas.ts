// Where the pain of points is felt by nearly everyone: the pain areas of their essential zones.
import type { Zone } from '../../dataset/muscle-schema.ts';

interface ZonedPoint {
  zones: readonly Pick<Zone, 'class' | 'areas'>[];
}

/** Ids of the areas, each once, sorted. */
export function essentialAreasOf(points: readonly ZonedPoint[]): string[] {
  const zones = points.flatMap((point) => point.zones.filter((zone) => zone.class === 'essential'));
  return [...new Set(zones.flatMap(({ areas }) => areas))].sort();
}
