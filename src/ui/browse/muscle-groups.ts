// Orders of the browse lists: by region from head to foot, by layer from the surface inward. By name they stand already.
import type { MuscleEntry } from '../../dataset/atlas-index.ts';
import { bodyRegions } from '../../dataset/muscle-schema.ts';

export const layersInward = ['superficial', 'intermediate', 'deep'] as const;

/** Regions from head to foot that have muscles, each with its muscles in the order given. */
export function byRegion(muscles: readonly MuscleEntry[]) {
  return bodyRegions
    .map((region) => ({ region, muscles: muscles.filter((muscle) => muscle.region === region) }))
    .filter((group) => group.muscles.length > 0);
}

/** Layers of one region's muscles, from the surface inward. */
export function byLayer(muscles: readonly MuscleEntry[]) {
  return layersInward
    .map((layer) => ({ layer, muscles: muscles.filter((muscle) => muscle.layer === layer) }))
    .filter((group) => group.muscles.length > 0);
}
