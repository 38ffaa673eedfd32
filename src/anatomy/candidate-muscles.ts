// The candidates of a look-up by muscle, one row each: its best point, those that say the same, and the others.
import { grouped } from './grouped.ts';
import { type Candidate, extentOf, type LookupReason } from './lookup.ts';

export interface CandidateMuscle {
  readonly muscle: string;
  readonly best: Candidate;
  /** Points of the muscle by what is said of them, best first; the first holds `best`. */
  readonly sayings: readonly (readonly [Candidate, ...Candidate[]])[];
}

/** One entry a muscle, in the order of each muscle's best candidate. */
export function candidateMuscles(candidates: readonly Candidate[]): CandidateMuscle[] {
  return [...grouped(candidates, ({ muscle }) => muscle)].map(([muscle, own]) => ({
    muscle,
    best: own[0],
    sayings: [...grouped(own, saying).values()],
  }));
}

/** What a reader is told of a point: two that come out alike are told together. */
function saying({ side, reasons }: Candidate): string {
  return [side, ...new Set(reasons.map(told))].sort().join(' ');
}

function told(reason: LookupReason): string {
  switch (reason.kind) {
    case 'covers':
      return extentOf(reason);
    case 'named':
      return reason.exact ? 'named-exactly' : 'named';
    default:
      return reason.kind;
  }
}
