// The muscles that may send pain to the place that is sought for, one a row, and where their points lie.
import { useMemo } from 'react';
import { type CandidateMuscle, candidateMuscles } from '../../anatomy/candidate-muscles.ts';
import { type Candidate, rankPoints } from '../../anatomy/lookup.ts';
import type { AtlasDetails } from '../../dataset/atlas-index.ts';
import { otherSide, type PainSide, type Side, sides, sidesOf } from '../../space/side.ts';
import type { PointOnSide } from '../../state/atlas-state.ts';
import { useAtlasData, useDetails } from '../parts/atlas-data.ts';
import type { SoughtPlace } from './sought-place.ts';

/** Muscles that are named at once and shown on the body. */
export const FIRST = 3;

/** Both sides are mirror images: where the pain is on both, or not said, one side is worked out for the two. */
const reckoned = (side: PainSide | null): Side => sidesOf(side)[0] ?? sides[0];

type Shares = ReadonlyMap<string, AtlasDetails['shares'][number][1]>;
const sharesOf = new WeakMap<AtlasDetails, Shares>();

function sharesIn(details: AtlasDetails): Shares {
  const shares = sharesOf.get(details) ?? new Map(details.shares);
  sharesOf.set(details, shares);
  return shares;
}

interface Ranked {
  readonly asked: readonly unknown[];
  readonly rows: readonly CandidateMuscle[];
}

/** The last answer: list, verdict, sentence and announcement ask the same, and it is ranked once. */
let last: Ranked | null = null;

export function useCandidates(place: SoughtPlace): readonly CandidateMuscle[] {
  const { index } = useAtlasData();
  const long = useDetails();
  const shares = long.status === 'ready' ? sharesIn(long.details) : undefined;
  const { area, symptom } = place;
  const side = reckoned(place.side);
  return useMemo(() => {
    const asked = [index, shares, area?.id, symptom?.id, side];
    if (last?.asked.every((one, at) => one === asked[at])) return last.rows;
    const about = { areas: area ? [area.id] : [], side, ...(symptom ? { symptom: symptom.id } : {}) };
    last = { asked, rows: candidateMuscles(rankPoints(index, about, shares)) };
    return last.rows;
  }, [index, area, symptom, side, shares]);
}

/** How a point's side is said: as it lies, on both, on the one that does not hurt, or not at all. */
export function pointSide(
  candidate: Candidate,
  { side }: SoughtPlace,
  point: { readonly midline?: true },
): PainSide | 'across' | 'none' {
  if (point.midline) return 'none';
  if (side === 'left' || side === 'right') return candidate.side;
  if (candidate.side !== reckoned(side)) return 'across';
  return side ?? 'none';
}

/** The sides on which a point lies for the pain's sides. */
export function onBody(candidate: Candidate, { side }: SoughtPlace): readonly PointOnSide[] {
  const across = candidate.side !== reckoned(side);
  return sidesOf(side).map((one) => ({ point: candidate.point, side: across ? otherSide(one) : one }));
}
