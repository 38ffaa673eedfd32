// The subject of advice among the compiled records: a muscle, and where one is chosen its point with what was measured of it.
import type { AtlasDetails } from '../../dataset/atlas-index.ts';
import type { Muscle } from '../../dataset/muscle-schema.ts';
import { type Subject, subjectOf } from './traits.ts';

/** @throws DataError when the muscle has no such point */
export function subjectIn(
  { measures }: Pick<AtlasDetails, 'measures'>,
  muscle: Muscle,
  pointId?: string,
): Subject {
  return subjectOf(muscle, pointId, measures.find(([id]) => id === pointId)?.[1]);
}

/** The subjects of these points, as far as their muscles are known. */
export function subjectsIn(
  details: Pick<AtlasDetails, 'measures' | 'muscles'>,
  points: readonly { readonly muscle: string; readonly point: string }[],
): Subject[] {
  return points.flatMap(({ muscle, point }) => {
    const record = details.muscles[muscle];
    return record === undefined ? [] : [subjectIn(details, record, point)];
  });
}
