// The data set as the panels use it: the first-load index with look-up tables, and the long texts once they arrive.
import { createContext, useContext } from 'react';
import type { AtlasDetails, AtlasIndex, MuscleEntry, PointEntry } from '../../dataset/atlas-index.ts';

export type AreaEntry = AtlasIndex['areas'][number];
export type SymptomEntry = AtlasIndex['symptoms'][number];

export interface AtlasData {
  index: AtlasIndex;
  muscles: ReadonlyMap<string, MuscleEntry>;
  points: ReadonlyMap<string, { point: PointEntry; muscle: MuscleEntry }>;
  areas: ReadonlyMap<string, AreaEntry>;
  symptoms: ReadonlyMap<string, SymptomEntry>;
}

/** Look-up tables over the index. */
export function atlasData(index: AtlasIndex): AtlasData {
  const byId = <T extends { id: string }>(list: readonly T[]): ReadonlyMap<string, T> =>
    new Map(list.map((entry) => [entry.id, entry]));
  return {
    index,
    muscles: byId(index.muscles),
    points: new Map(
      index.muscles.flatMap((muscle) => muscle.points.map((point) => [point.id, { point, muscle }] as const)),
    ),
    areas: byId(index.areas),
    symptoms: byId(index.symptoms),
  };
}

/** The long texts: on their way, here, or not to be had (then `retry` asks again). */
export type DetailsState =
  | { status: 'loading' }
  | { status: 'ready'; details: AtlasDetails }
  | { status: 'failed'; fault: unknown; retry: () => void };

export const AtlasDataContext = createContext<AtlasData | null>(null);
export const DetailsContext = createContext<DetailsState>({ status: 'loading' });

export function useAtlasData(): AtlasData {
  const data = useContext(AtlasDataContext);
  if (data === null) throw new Error('No AtlasDataContext above this component');
  return data;
}

export function useDetails(): DetailsState {
  return useContext(DetailsContext);
}
