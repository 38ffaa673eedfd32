// What was last read of a collection: a list of a thousand records is not read off the device again for each look at it.
import { recordName, type StoredRecord } from './collection.ts';

interface RecordShelf {
  /** The records of a collection as `read` found them, with what was written since. Its faults are passed on, and nothing is remembered. */
  all(collection: string, read: () => Promise<StoredRecord[]>): Promise<readonly StoredRecord[]>;
  /** Lies on the device from now on. */
  written(record: StoredRecord): void;
  /** Something else has changed: what there is has to be read again. */
  clear(): void;
}

/** Whoever has one must clear it whenever another page has changed something. */
export function createRecordShelf(): RecordShelf {
  let shelves = new Map<string, Map<string, StoredRecord>>();
  return {
    async all(collection, read) {
      let shelf = shelves.get(collection);
      if (shelf === undefined) {
        const at = shelves;
        shelf = new Map((await read()).map((record) => [recordName(record), record]));
        // Not what was read while it was changed.
        if (at === shelves) shelves.set(collection, shelf);
      }
      return [...shelf.values()];
    },
    written(record) {
      shelves.get(record.collection)?.set(recordName(record), record);
    },
    clear() {
      shelves = new Map();
    },
  };
}
