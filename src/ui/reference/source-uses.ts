// Which records rest on a source: counted over the whole data set, kind by kind.
import { sourceId } from '../../dataset/source-ref.ts';
import { collectCitations } from '../parts/citations.ts';

/** Kinds of records that name sources, in the order in which a page counts them. */
export const usingKinds = [
  'muscles',
  'painGuide',
  'symptoms',
  'redFlags',
  'dermatomes',
  'facts',
  'glossary',
  'latinWords',
] as const;
export type UsingKind = (typeof usingKinds)[number];

/** Per source: how many records of each kind name it, at whatever depth. A record counts once. */
export type SourceUses = ReadonlyMap<string, ReadonlyMap<UsingKind, number>>;

export function sourceUses(records: Readonly<Record<UsingKind, readonly unknown[]>>): SourceUses {
  const uses = new Map<string, Map<UsingKind, number>>();
  for (const kind of usingKinds) {
    for (const record of records[kind]) {
      for (const id of new Set([...collectCitations([record]).keys()].map(sourceId))) {
        const counts = uses.get(id) ?? new Map<UsingKind, number>();
        uses.set(id, counts.set(kind, (counts.get(kind) ?? 0) + 1));
      }
    }
  }
  return uses;
}
