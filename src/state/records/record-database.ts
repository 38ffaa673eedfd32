// The device's database, IndexedDB by `idb`: stored records in and out. It knows no collections and judges nothing.
import { type DBSchema, deleteDB, type IDBPDatabase, type IDBPObjectStore, openDB } from 'idb';
import type { StoredRecord } from './collection.ts';

/** Collection and id. */
export type RecordKey = [collection: string, id: string];

/** What the record store needs of a database. Every call may be refused, by `DatabaseError`. */
export interface RecordDatabase {
  /** All records, or those of one collection, ordered by collection and id. */
  all(collection?: string): Promise<StoredRecord[]>;
  get(key: RecordKey): Promise<StoredRecord | undefined>;
  /** Writes all of them, or none. */
  put(records: readonly StoredRecord[]): Promise<void>;
  /**
   * Reads a record and writes what `step` makes of it, with no other writing between the two, from whatever page. Null
   * writes nothing.
   */
  change(key: RecordKey, step: (before: StoredRecord | undefined) => StoredRecord | null): Promise<void>;
  remove(key: RecordKey): Promise<void>;
  /** Takes the whole database off the device. One that was never made is no fault. */
  destroy(): Promise<void>;
  /** Calls when another page of this origin has written, erased or destroyed something. Absent where no word of it comes. */
  watch?(listener: () => void): void;
}

/** Why the database refused: no room left, or the browser gives none (forbids it, has none, or it broke). */
export class DatabaseError extends Error {
  override readonly name = 'DatabaseError';
  constructor(
    readonly reason: 'full' | 'blocked',
    options: ErrorOptions,
  ) {
    super(`the device's database is ${reason}`, options);
  }
}

interface RecordSchema extends DBSchema {
  records: { key: RecordKey; value: StoredRecord };
}

const databaseName = 'trigger-point-atlas';
/** By which the pages of this origin tell one another that something has changed. */
const channelName = 'trigger-point-atlas-records';
/** One store for all collections: a new collection needs no new version of the database. */
const storeName = 'records' as const;

/** The database of this origin. It is made when something is first read from it or written to it. */
export function deviceDatabase(): RecordDatabase {
  let opened: Promise<IDBPDatabase<RecordSchema>> | null = null;
  const others = channelToOthers();

  const open = (): Promise<IDBPDatabase<RecordSchema>> => {
    opened ??= openDB<RecordSchema>(databaseName, 1, {
      upgrade: (database) => {
        database.createObjectStore(storeName, { keyPath: ['collection', 'id'] });
      },
      // Another page wants to erase it, or brings a newer edition: this one does not stand in the way.
      blocking: (_now, _wanted, event) => {
        (event.target as IDBDatabase).close();
        opened = null;
      },
      terminated: () => {
        opened = null;
      },
    });
    // A browser that refused may be asked again: the person may have changed its mind.
    opened.catch(() => {
      opened = null;
    });
    return opened;
  };
  const ask = async <T>(question: (database: IDBPDatabase<RecordSchema>) => Promise<T>): Promise<T> => {
    try {
      return await question(await open());
    } catch (cause) {
      const full = cause instanceof DOMException && cause.name === 'QuotaExceededError';
      throw new DatabaseError(full ? 'full' : 'blocked', { cause });
    }
  };

  /** The same, and other pages hear of it. */
  const told = async <T>(act: (database: IDBPDatabase<RecordSchema>) => Promise<T>): Promise<T> => {
    const done = await ask(act);
    others?.postMessage(null);
    return done;
  };

  return {
    all: (collection) =>
      ask((database) =>
        collection === undefined
          ? database.getAll(storeName)
          : database.getAll(storeName, IDBKeyRange.bound([collection, ''], [collection, []])),
      ),
    get: (key) => ask((database) => database.get(storeName, key)),
    put: (records) =>
      told((database) =>
        writeAll(database, (asked, store) => {
          for (const record of records) asked.push(store.put(record));
        }),
      ),
    change: (key, step) =>
      told((database) =>
        writeAll(database, async (asked, store) => {
          const record = step(await store.get(key));
          if (record !== null) asked.push(store.put(record));
        }),
      ),
    remove: (key) => told((database) => database.delete(storeName, key)),
    destroy: async () => {
      const before = opened;
      opened = null;
      (await before?.catch(() => null))?.close();
      try {
        await deleteDB(databaseName);
      } catch (cause) {
        throw new DatabaseError('blocked', { cause });
      }
      others?.postMessage(null);
    },
    ...(others && {
      watch: (listener: () => void) => others.addEventListener('message', () => listener()),
    }),
  };
}

type WritingStore = IDBPObjectStore<RecordSchema, [typeof storeName], typeof storeName, 'readwrite'>;

/** Writes all that `ask` puts into `asked`, or none of it. */
async function writeAll(
  database: IDBPDatabase<RecordSchema>,
  ask: (asked: Promise<unknown>[], store: WritingStore) => void | Promise<void>,
): Promise<void> {
  const transaction = database.transaction(storeName, 'readwrite');
  // Its own fault says why (full, for one); that of a request says only that all was given up.
  const fault = transaction.done.then(
    () => null,
    (cause: unknown) => cause,
  );
  const asked: Promise<unknown>[] = [];
  try {
    await ask(asked, transaction.store);
  } catch (cause) {
    // What was asked for before would be written all the same.
    transaction.abort();
    await Promise.allSettled(asked);
    throw cause;
  }
  await Promise.allSettled(asked);
  const cause = await fault;
  if (cause !== null) throw cause;
}

/** Null where the browser has no such thing: then a page hears of others when it is loaded anew. */
function channelToOthers(): BroadcastChannel | null {
  if (typeof BroadcastChannel === 'undefined') return null;
  const channel = new BroadcastChannel(channelName);
  // Under Node an open channel would keep the process alive.
  (channel as { unref?: () => void }).unref?.();
  return channel;
}
