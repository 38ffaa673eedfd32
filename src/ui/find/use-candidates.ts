// The muscles that may send pain to the place that is sought for, one a row, and where their points lie.
import { useMemo } from 'react';
import { type CandidateMuscle, candidateMuscles } from '../../anatomy/candidate-muscles.ts';
import { type Candidate, rankPoints } from '../../anatomy/lookup.ts';
import { otherSide, type PainSide, type Side, sides, sidesOf } from '../../space/side.ts';
import type { PointOnSide } from '../../state/atlas-state.ts';
import { useAtlasData, useDetails } from '../parts/atlas-data.ts';
import type { SoughtPlace } from './sought-place.ts';

/** Muscles that are named at once and shown on the body. */
export const FIRST = 3;

/** Both sides are mirror images: where the pain is on both, or not said, one side is worked out for the two. */
const reckoned = (side: PainSide | null): Side => sidesOf(side)[0] ?? sides[0];

export function useCandidates(place: SoughtPlace): readonly CandidateMuscle[] {
  const { index } = useAtlasData();
  const details = useDetails();
  const shares = useMemo(
    () => (details.status === 'ready' ? new Map(details.details.shares) : undefined),
    [details],
  );
  const { area, symptom, side } = place;
  return useMemo(
    () =>
      candidateMuscles(
        rankPoints(
          index,
          {
            areas: area ? [area.id] : [],
            side: reckoned(side),
            ...(symptom ? { symptom: symptom.id } : {}),
          },
          shares,
        ),
      ),
    [index, area, symptom, side, shares],
  );
}

/** How a point's side is said: as it lies, on both, on the one that does not hurt, or not at all. */
export function pointSide(candidate: Candidate, { side }: SoughtPlace): PainSide | 'across' | 'none' {
  if (side === 'left' || side === 'right') return candidate.side;
  if (candidate.side !== reckoned(side)) return 'across';
  return side ?? 'none';
}

/** The sides on which a point lies for the pain's sides. */
export function onBody(candidate: Candidate, { side }: SoughtPlace): readonly PointOnSide[] {
  const across = candidate.side !== reckoned(side);
  return sidesOf(side).map((one) => ({ point: candidate.point, side: across ? otherSide(one) : one }));
}
