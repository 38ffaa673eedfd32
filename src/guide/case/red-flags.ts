// The red flags of data/red-flags.json, in memory, by id and by area.
import records from '../../../data/red-flags.json' with { type: 'json' };
import type { RedFlag } from '../../dataset/reference-schema.ts';

export const redFlags = records as readonly RedFlag[];

/** Ids that a case may set. */
export const redFlagIds: readonly string[] = redFlags.map(({ id }) => id);

const byId = new Map(redFlags.map((flag) => [flag.id, flag]));

/** The flag of an id, or undefined for an id that the list does not know. */
export function redFlag(id: string): RedFlag | undefined {
  return byId.get(id);
}
