// A device that keeps, is full or forbids it, by turns: whatever was written and not erased is still there when it keeps again.
import fc from 'fast-check';
import * as v from 'valibot';
import { defineCollection, type StoredRecord } from '../../src/state/records/collection.ts';
import {
  DatabaseError,
  type RecordDatabase,
  type RecordKey,
} from '../../src/state/records/record-database.ts';
import { createRecordStore, type StoreFault } from '../../src/state/records/record-store.ts';
import { type FuzzRow, slowFuzzRow } from './fuzz-row.ts';

const texts = defineCollection('texts', v.strictObject({ text: v.string() }), []);
const refusals = ['keeps', 'full', 'blocked'] as const;

type Step =
  | { readonly what: 'device'; readonly is: (typeof refusals)[number] }
  | { readonly what: 'write' | 'change'; readonly id: string; readonly text: string }
  | { readonly what: 'erase'; readonly id: string }
  | { readonly what: 'keep'; readonly on: boolean };

export function storageRows(): FuzzRow[] {
  const id = fc.constantFrom('a', 'b', 'c');
  const text = fc.string({ maxLength: 5 });
  const step: fc.Arbitrary<Step> = fc.oneof(
    fc.record({ what: fc.constant('device' as const), is: fc.constantFrom(...refusals) }),
    fc.record({ what: fc.constantFrom('write' as const, 'change' as const), id, text }),
    fc.record({ what: fc.constant('erase' as const), id }),
    fc.record({ what: fc.constant('keep' as const), on: fc.boolean() }),
  );
  return [
    slowFuzzRow('records on a device that refuses by turns', 1, fc.array(step, { maxLength: 25 }), walked),
  ];
}

async function walked(steps: readonly Step[]): Promise<void> {
  const device = faultyDatabase();
  const told: StoreFault[] = [];
  const store = createRecordStore({
    collections: [texts],
    database: device.database,
    onFault: (fault) => told.push(fault),
    keeping: false,
  });
  /** What a person is owed: null where it was erased while the device refused, and may have come back. */
  const owed = new Map<string, string | null>();
  for (const step of steps) {
    if (step.what === 'device') device.is = step.is;
    else if (step.what === 'keep') {
      await store.keep(step.on);
      if (!step.on) owed.clear();
    } else if (step.what === 'erase') {
      await store.erase('texts', step.id);
      if (device.is === 'keeps' || !store.keeping) owed.delete(step.id);
      else owed.set(step.id, null);
    } else {
      if (step.what === 'write') await store.write(texts, step.id, { text: step.text });
      else await store.change(texts, step.id, () => ({ text: step.text }));
      owed.set(step.id, step.text);
    }
    if (device.refused && told.length === 0) throw new Error('refused in silence');
  }
  device.is = 'keeps';
  const found = new Map((await store.list(texts)).map((one) => [one.id, one.value?.text]));
  for (const [id, text] of owed)
    if (text !== null && found.get(id) !== text) throw new Error(`${id} is ${found.get(id)}, not ${text}`);
  for (const id of found.keys())
    if (!owed.has(id) && !told.includes('not-erased')) throw new Error(`${id} came back`);
}

function faultyDatabase() {
  const kept = new Map<string, StoredRecord>();
  const name = (key: RecordKey) => JSON.stringify(key);
  const device = { is: 'keeps' as (typeof refusals)[number], refused: false };
  const act = async <T>(work: () => T): Promise<T> => {
    await Promise.resolve();
    if (device.is !== 'keeps') {
      device.refused = true;
      throw new DatabaseError(device.is, { cause: 'refused' });
    }
    return work();
  };
  const database: RecordDatabase = {
    all: (collection) =>
      act(() => [...kept.values()].filter((one) => !collection || one.collection === collection)),
    get: (key) => act(() => kept.get(name(key))),
    put: (records) =>
      act(() => {
        for (const one of records) kept.set(name([one.collection, one.id]), one);
      }),
    change: (key, step) =>
      act(() => {
        const made = step(kept.get(name(key)));
        if (made !== null) kept.set(name(key), made);
      }),
    remove: (key) =>
      act(() => {
        kept.delete(name(key));
      }),
    destroy: () => act(() => kept.clear()),
  };
  return Object.assign(device, { database });
}
