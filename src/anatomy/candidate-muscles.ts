// The candidates of a look-up by muscle, one row each: its best point, those that say the same, and the others.
import { type Candidate, extentOf, type LookupReason } from './lookup.ts';

export interface CandidateMuscle {
  readonly muscle: string;
  readonly best: Candidate;
  /** Points of the muscle by what is said of them, best first; the first holds `best`. */
  readonly sayings: readonly (readonly [Candidate, ...Candidate[]])[];
}

/** One entry a muscle, in the order of each muscle's best candidate. */
export function candidateMuscles(candidates: readonly Candidate[]): CandidateMuscle[] {
  const muscles = new Map<string, Map<string, [Candidate, ...Candidate[]]>>();
  for (const candidate of candidates) {
    const sayings = muscles.get(candidate.muscle) ?? new Map<string, [Candidate, ...Candidate[]]>();
    const text = saying(candidate);
    const same = sayings.get(text);
    if (same) same.push(candidate);
    else sayings.set(text, [candidate]);
    muscles.set(candidate.muscle, sayings);
  }
  return [...muscles].flatMap(([muscle, sayings]) => {
    const [first] = sayings.values();
    return first ? [{ muscle, best: first[0], sayings: [...sayings.values()] }] : [];
  });
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
