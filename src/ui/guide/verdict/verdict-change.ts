// What a person's answers changed: the verdict without them held against the verdict with them.
import type { Reason, Verdict } from '../../../guide/verdict/verdict.ts';

export interface VerdictChange {
  /** The word or the order of the works is another one. */
  word: boolean;
  /** What the answers add: reasons that were not there before, heaviest first, those for the outcome before those against. */
  added: readonly Reason[];
  /** The longest hold became shorter, seconds before and after. */
  shorterHold: readonly [number, number] | null;
}

/** Reasons that say why; `method` and `course` only say what the work then means. */
export function isWhy({ kind }: Reason): boolean {
  return kind !== 'method' && kind !== 'course';
}

export function changeBetween(without: Verdict, with_: Verdict): VerdictChange {
  const known = new Set([...without.reasons, ...without.against].map(({ id }) => id));
  const reasons = new Map<string, Reason>();
  for (const reason of [...with_.reasons, ...with_.against])
    if (isWhy(reason) && !known.has(reason.id) && !reasons.has(reason.id)) reasons.set(reason.id, reason);
  const [before, after] = [without, with_].map(({ protocol }) => protocol.dose?.holdSeconds[1]);
  return {
    word: without.modality !== with_.modality || (without.order ?? []).join() !== (with_.order ?? []).join(),
    added: [...reasons.values()],
    shorterHold: before !== undefined && after !== undefined && after < before ? [before, after] : null,
  };
}
