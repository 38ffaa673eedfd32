// How urgent a doctor is, from what was told: light enough for the first view, where the warning must not wait.
import type { RedFlag } from '../../dataset/reference-schema.ts';
import type { Case } from './case.ts';
import { absoluteCautions } from './case-words.ts';
import { redFlag } from './red-flags.ts';

export type StopUrgency = RedFlag['urgency'];

/** Most urgent first. */
export const urgencyRank: Readonly<Record<StopUrgency, number>> = { emergency: 0, 'same-day': 1, soon: 2 };

/** Flags under their urgency, the most urgent first; no group is empty. */
export function byUrgency<T extends { urgency: StopUrgency }>(
  flags: readonly T[],
): { urgency: StopUrgency; flags: readonly T[] }[] {
  return (Object.keys(urgencyRank) as StopUrgency[])
    .map((urgency) => ({ urgency, flags: flags.filter((flag) => flag.urgency === urgency) }))
    .filter((group) => group.flags.length > 0);
}

/** The most urgent of the reported red flags and absolute cautions; undefined when nothing speaks for a doctor. */
export function urgencyOf({
  redFlags = [],
  cautions = [],
}: Pick<Case, 'redFlags' | 'cautions'>): StopUrgency | undefined {
  const urgencies = [
    ...redFlags.flatMap((id) => redFlag(id)?.urgency ?? []),
    ...absoluteCautions.filter((id) => cautions.includes(id)).map(() => 'same-day' as const),
  ];
  return urgencies.sort((a, b) => urgencyRank[a] - urgencyRank[b])[0];
}
