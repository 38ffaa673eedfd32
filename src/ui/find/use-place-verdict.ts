// The verdict for a place that hurts: the likeliest muscles, as far as they are known, have their say in it.
import { useMemo } from 'react';
import { subjectsIn } from '../../guide/case/subject-in.ts';
import type { Subject } from '../../guide/case/traits.ts';
import { useVerdict } from '../guide/verdict/use-verdict.ts';
import { useDetails } from '../parts/atlas-data.ts';
import type { SoughtPlace } from './sought-place.ts';
import { FIRST, useCandidates } from './use-candidates.ts';

/** The best points of the first muscles, as subjects of advice; null while the long texts are on their way. */
export function useLikely(place: SoughtPlace): readonly Subject[] | null {
  const long = useDetails();
  const rows = useCandidates(place);
  return useMemo(() => {
    if (long.status === 'failed') return [];
    if (long.status !== 'ready') return null;
    const best = rows.slice(0, FIRST).map((row) => row.best);
    return subjectsIn(long.details, best);
  }, [long, rows]);
}

const none: readonly Subject[] = [];

export function usePlaceVerdict(place: SoughtPlace) {
  return useVerdict(undefined, place.guided, useLikely(place) ?? none);
}
