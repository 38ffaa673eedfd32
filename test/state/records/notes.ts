// A collection as a later part of the atlas would add one, in three versions, and a database in memory. Not a test itself.
import * as v from 'valibot';
import {
  type Collection,
  defineCollection,
  type StoredRecord,
} from '../../../src/state/records/collection.ts';
import {
  DatabaseError,
  type RecordDatabase,
  type RecordKey,
} from '../../../src/state/records/record-database.ts';

export interface Note {
  words: string;
  painNow: number;
}

/** Version 1 was a mere text, version 2 `{ text }`, version 3 has `words` and the pain. */
export const notes: Collection<Note> = defineCollection(
  'notes',
  v.strictObject({ words: v.string(), painNow: v.pipe(v.number(), v.minValue(0), v.maxValue(10)) }),
  [
    (value) => ({ text: v.parse(v.string(), value) }),
    (value) => ({ words: v.parse(v.object({ text: v.string() }), value).text, painNow: 0 }),
  ],
);

/** `refuses` makes every call fail, as a full or a forbidden database does. */
export function memoryDatabase(rows: readonly StoredRecord[] = []) {
  const kept = new Map(rows.map((row) => [JSON.stringify([row.collection, row.id]), row]));
  const memory = {
    refuses: null as 'full' | 'blocked' | null,
    rows: () => [...kept.values()],
  };
  const act = async <T>(work: () => T): Promise<T> => {
    // Always a turn later, as a real one answers.
    await Promise.resolve();
    if (memory.refuses) throw new DatabaseError(memory.refuses, { cause: 'refused' });
    return work();
  };
  const key = (of: RecordKey) => JSON.stringify(of);
  const database: RecordDatabase = {
    all: (collection) =>
      act(() => memory.rows().filter((row) => !collection || row.collection === collection)),
    get: (of) => act(() => kept.get(key(of))),
    put: (records) =>
      act(() => {
        for (const row of records) kept.set(key([row.collection, row.id]), structuredClone(row));
      }),
    change: (of, step) =>
      act(() => {
        const made = step(structuredClone(kept.get(key(of))));
        if (made !== null) kept.set(key(of), structuredClone(made));
      }),
    remove: (of) =>
      act(() => {
        kept.delete(key(of));
      }),
    destroy: () => act(() => kept.clear()),
  };
  return Object.assign(memory, { database });
}

/** A stored note. */
export function row(id: string, version: number, value: unknown, collection = 'notes'): StoredRecord {
  return { collection, id, version, savedAt: `2026-11-28T10:00:0${version}.000Z`, value };
}
