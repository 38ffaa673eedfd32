// Which records rest on a source: counted over the whole data set, kind by kind.
import { sourceId } from '../../dataset/source-ref.ts';

/** Kinds of records that name sources, in the order in which a page counts them. */
export const usingKinds = [
  'muscles',
  'painGuide',
  'symptoms',
  'redFlags',
  'dermatomes',
  'facts',
  'glossary',
] as const;
export type UsingKind = (typeof usingKinds)[number];

/** Per source: how many records of each kind name it, at whatever depth. A record counts once. */
export type SourceUses = ReadonlyMap<string, ReadonlyMap<UsingKind, number>>;

export function sourceUses(records: Readonly<Record<UsingKind, readonly unknown[]>>): SourceUses {
  const uses = new Map<string, Map<UsingKind, number>>();
  for (const kind of usingKinds) {
    for (const record of records[kind]) {
      const named = new Set<string>();
      collect(record, named);
      for (const id of named) {
        const counts = uses.get(id) ?? new Map<UsingKind, number>();
        uses.set(id, counts.set(kind, (counts.get(kind) ?? 0) + 1));
      }
    }
  }
  return uses;
}

function collect(value: unknown, named: Set<string>): void {
  if (Array.isArray(value)) for (const item of value) collect(item, named);
  else if (typeof value === 'object' && value !== null)
    for (const [field, inner] of Object.entries(value)) {
      if (field === 'sources') for (const ref of inner as string[]) named.add(sourceId(ref));
      else collect(inner, named);
    }
}
