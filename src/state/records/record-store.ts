// The records of this page, typed by collection: kept on the device while that is switched on, else for this visit only.
import type * as v from 'valibot';
import type { DataError } from '../../dataset/data-error.ts';
import { parseRecord } from '../../dataset/parse-record.ts';
import { sameValue } from '../../dataset/same-value.ts';
import {
  type Collection,
  collectionOf,
  presentRecord,
  recordName,
  type StoredRecord,
  valueOfRecord,
} from './collection.ts';
import type { DatabaseError, RecordDatabase, RecordKey } from './record-database.ts';
import { documentOf, type ImportFault, readDocument } from './record-document.ts';
import { createRecordShelf } from './record-shelf.ts';

/** A record with its value, or with what is wrong with it. */
type Listed<T> = Pick<StoredRecord, 'id' | 'savedAt'> & {
  /** On the device. False: it ends with the visit. */
  kept: boolean;
} & ({ value: T; fault?: never } | { value?: never; fault: DataError });

/** What happened to a record; an empty list of changes says that anything may have. */
interface RecordChange {
  collection: string;
  id: string;
  how: 'written' | 'erased' | 'imported';
}

/**
 * Calls come in any order and are done in the order of calling. A database that refuses loses nothing: what it does not
 * take stays in memory for the visit, and the fault is told once, by `onFault`.
 */
export interface RecordStore {
  /** Whether records are kept on the device. */
  readonly keeping: boolean;
  /** On: what this visit has goes to the device. Off: everything is erased, on the device and in memory. */
  keep(on: boolean): Promise<void>;
  /** Oldest writing first. A record that cannot be read is among them, with its fault. */
  list<T>(collection: Collection<T>): Promise<Listed<T>[]>;
  /** The records of all collections, ordered by collection and id. */
  listAll(): Promise<(Listed<unknown> & { collection: string })[]>;
  /** The value, or null when there is no such record. @throws DataError when it cannot be read */
  read<T>(collection: Collection<T>, id: string): Promise<T | null>;
  /** Writes a record, over one of the same id. @throws DataError when the value does not fit the schema */
  write<T>(collection: Collection<T>, id: string, value: T): Promise<void>;
  /**
   * Reads what stands there now, whoever wrote it, and writes what `step` makes of it, with no other writing between; null
   * writes nothing. `before` is null where there is no such record, and undefined where the device does not say.
   * @returns whether it is on the device
   * @throws DataError when what stands there cannot be read (it stays), or the new value does not fit the schema
   */
  change<T>(
    collection: Collection<T>,
    id: string,
    step: (before: T | null | undefined) => T | null,
  ): Promise<{ kept: boolean }>;
  erase(collection: string, id: string): Promise<void>;
  /** Erases all records of a collection, those that cannot be read as well. */
  eraseAll(collection: string): Promise<void>;
  /** Everything that can be read, or some of it, as one JSON document; `unreadable` counts what cannot. */
  exportDocument(
    which?: (record: StoredRecord) => boolean,
  ): Promise<{ text: string; records: number; unreadable: number }>;
  /** Takes over all records of a document, over those of the same id, or none of them. Never throws. */
  importDocument(text: string): Promise<{ taken: number } | { fault: ImportFault }>;
  /** Calls after every change; the returned function ends it. */
  subscribe(listener: (changes: readonly RecordChange[]) => void): () => void;
}

/** What is told of a database that refused: why, or that something may still lie on the device. */
export type StoreFault = DatabaseError['reason'] | 'not-erased';

interface RecordStoreOptions {
  collections: readonly Collection<unknown>[];
  database: RecordDatabase;
  /** Each kind of fault once, with its cause. */
  onFault: (fault: StoreFault, cause: unknown) => void;
  /** Whether records were kept when the page started. */
  keeping: boolean;
  now?: () => Date;
}

export function createRecordStore(options: RecordStoreOptions): RecordStore {
  const { collections, database, onFault, now = () => new Date() } = options;
  /** What the device does not have: all while switched off, what it refused while switched on. */
  const visit = new Map<string, StoredRecord>();
  const listeners = new Set<(changes: readonly RecordChange[]) => void>();
  const told = new Set<StoreFault>();
  /** Without word from other pages nothing may be remembered. */
  const shelf = database.watch ? createRecordShelf() : null;
  let { keeping } = options;
  let last: Promise<unknown> = Promise.resolve();

  const inOrder = <T>(act: () => Promise<T>): Promise<T> => {
    const done = last.then(act);
    last = done.catch(() => {});
    return done;
  };
  const tell = (fault: StoreFault, cause: unknown): void => {
    if (told.has(fault)) return;
    told.add(fault);
    onFault(fault, cause);
  };
  /** True when the database did it. */
  const tried = async (act: () => Promise<void>, fault?: StoreFault): Promise<boolean> => {
    try {
      await act();
      return true;
    } catch (cause) {
      tell(fault ?? (cause as DatabaseError).reason, cause);
      return false;
    }
  };
  const emit = (changes: readonly RecordChange[]): void => {
    if (changes.length === 0 || changes.some(({ how }) => how !== 'written')) shelf?.clear();
    for (const listener of [...listeners]) listener(changes);
  };
  const shelved = (collection: string): Promise<readonly StoredRecord[]> =>
    shelf ? shelf.all(collection, () => database.all(collection)) : database.all(collection);
  const stored = async (
    collection?: string,
    all: () => Promise<readonly StoredRecord[]> = () => database.all(collection),
  ): Promise<StoredRecord[]> => {
    let kept: readonly StoredRecord[] = [];
    if (keeping)
      await tried(async () => {
        kept = await all();
      });
    const own = [...visit.values()].filter((record) => !collection || record.collection === collection);
    return [...kept.filter((record) => !visit.has(recordName(record))), ...own];
  };
  const isOfBoth = ({ collection }: StoredRecord): boolean =>
    collections.some(({ name, keepsBoth }) => keepsBoth === true && name === collection);
  /** A database that refuses says so at the writing. */
  const besideOwn = async (taken: readonly StoredRecord[]): Promise<readonly StoredRecord[]> => {
    let records = taken;
    for (const name of new Set(taken.filter(isOfBoth).map(({ collection }) => collection)))
      records = besides(records, await stored(name));
    return records;
  };
  /** Read when it is looked at: a list of a thousand shows a screen of them. */
  const listed = <T>(record: StoredRecord, collection: () => Collection<T>): Listed<T> => {
    const { id, savedAt } = record;
    let found: { value?: T; fault?: DataError } | undefined;
    const read = () => {
      if (found !== undefined) return found;
      try {
        found = { value: valueOfRecord(collection(), record) };
      } catch (fault) {
        found = { fault: fault as DataError };
      }
      return found;
    };
    return {
      id,
      savedAt,
      kept: !visit.has(recordName(record)),
      get value() {
        return read().value;
      },
      get fault() {
        return read().fault;
      },
    } as Listed<T>;
  };
  const onDevice = (record: StoredRecord): void => {
    visit.delete(recordName(record));
    // As the device gives it back: no one else has a hand in it.
    shelf?.written(structuredClone(record));
  };
  const listAll = async () =>
    (await stored())
      .map((record) => ({
        ...listed(record, () => collectionOf(record, collections)),
        collection: record.collection,
      }))
      .sort((a, b) => (recordName(a) < recordName(b) ? -1 : 1));

  database.watch?.(() => {
    shelf?.clear();
    if (keeping) emit([]);
  });

  return {
    get keeping() {
      return keeping;
    },
    keep: (on) =>
      inOrder(async () => {
        told.clear();
        keeping = on;
        if (on) {
          const all = [...visit.values()];
          if (await tried(() => database.put(all))) visit.clear();
        } else {
          visit.clear();
          await tried(() => database.destroy(), 'not-erased');
        }
        emit([]);
      }),
    list: (collection) =>
      inOrder(async () =>
        (await stored(collection.name, () => shelved(collection.name)))
          .map((record) => listed(record, () => collection))
          .sort((a, b) => (a.savedAt < b.savedAt ? -1 : 1)),
      ),
    listAll: () => inOrder(listAll),
    read: (collection, id) =>
      inOrder(async () => {
        const key: RecordKey = [collection.name, id];
        let record = visit.get(recordName({ collection: collection.name, id }));
        if (!record && keeping)
          await tried(async () => {
            record = await database.get(key);
          });
        return record === undefined ? null : valueOfRecord(collection, record);
      }),
    write: ({ name: collection, version, schema }, id, value) =>
      inOrder(async () => {
        const name = recordName({ collection, id });
        parseRecord(schema as v.GenericSchema<unknown>, name, value);
        const record = { collection, id, version, savedAt: now().toISOString(), value };
        if (keeping && (await tried(() => database.put([record])))) onDevice(record);
        else visit.set(name, record);
        emit([{ collection, id, how: 'written' }]);
      }),
    change: (collection, id, step) =>
      inOrder(async () => {
        const name = recordName({ collection: collection.name, id });
        const schema = collection.schema as v.GenericSchema<unknown>;
        let wrong: DataError | null = null;
        let made: StoredRecord | null = null;
        const make = (stored: StoredRecord | null | undefined): StoredRecord | null => {
          try {
            const value = step(stored ? valueOfRecord(collection, stored) : stored);
            if (value === null) return null;
            parseRecord(schema, name, value);
            const { name: of, version } = collection;
            made = { collection: of, id, version, savedAt: now().toISOString(), value };
            return made;
          } catch (fault) {
            wrong = fault as DataError;
            return null;
          }
        };
        const done =
          keeping &&
          (await tried(() => database.change([collection.name, id], (stored) => make(stored ?? null))));
        // Refused: what this page has of it is its own earlier writing, and the device does not say.
        if (!done) {
          made = null;
          make(keeping ? undefined : (visit.get(name) ?? null));
        }
        if (wrong !== null) throw wrong;
        if (made !== null) {
          if (done) onDevice(made);
          else visit.set(name, made);
          emit([{ collection: collection.name, id, how: 'written' }]);
        }
        return { kept: done };
      }),
    eraseAll: (collection) =>
      inOrder(async () => {
        const ids = (await stored(collection)).map(({ id }) => id);
        for (const id of ids) {
          visit.delete(recordName({ collection, id }));
          if (keeping) await tried(() => database.remove([collection, id]), 'not-erased');
        }
        emit(ids.map((id) => ({ collection, id, how: 'erased' })));
      }),
    erase: (collection, id) =>
      inOrder(async () => {
        visit.delete(recordName({ collection, id }));
        if (keeping) await tried(() => database.remove([collection, id]), 'not-erased');
        emit([{ collection, id, how: 'erased' }]);
      }),
    exportDocument: (which = () => true) =>
      inOrder(async () => {
        const all = (await stored()).filter(which);
        const sound = all.flatMap((record) => {
          try {
            return [presentRecord(record, collections)];
          } catch {
            // Named in the list, with its fault; a document with it in could not be read back.
            return [];
          }
        });
        const text = JSON.stringify(documentOf(sound, now().toISOString()), null, 2);
        return { text, records: sound.length, unreadable: all.length - sound.length };
      }),
    importDocument: (text) =>
      inOrder(async () => {
        const read = readDocument(text, collections);
        if ('fault' in read) return read;
        const records = read.records.some(isOfBoth) ? await besideOwn(read.records) : read.records;
        if (keeping) {
          try {
            await database.put(records);
          } catch (cause) {
            return { fault: { reason: (cause as DatabaseError).reason } };
          }
          for (const record of records) visit.delete(recordName(record));
        } else {
          for (const record of records) visit.set(recordName(record), record);
        }
        emit(records.map(({ collection, id }) => ({ collection, id, how: 'imported' })));
        return { taken: records.length };
      }),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Records of a document beside those that stand here: one that would go over a later one of its kind gets an id of its own. */
function besides(taken: readonly StoredRecord[], stored: readonly StoredRecord[]): StoredRecord[] {
  const here = new Map(stored.map((one) => [recordName(one), one]));
  return taken.map((record) => {
    const before = here.get(recordName(record));
    const isLater = before !== undefined && before.savedAt > record.savedAt;
    return isLater && !sameValue(before.value, record.value)
      ? { ...record, id: `${record.id} ${record.savedAt}` }
      : record;
  });
}
