// What is remembered of a collection: read once, kept up with what is written here, and never older than what another page did.
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import type { RecordDatabase } from '../../../src/state/records/record-database.ts';
import { deviceDatabase } from '../../../src/state/records/record-database.ts';
import { createRecordShelf } from '../../../src/state/records/record-shelf.ts';
import { createRecordStore } from '../../../src/state/records/record-store.ts';
import { notes, row } from './notes.ts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

const storeOn = (database: RecordDatabase) =>
  createRecordStore({ collections: [notes], database, keeping: true, onFault: vi.fn() });
const words = async (store: ReturnType<typeof storeOn>) =>
  (await store.list(notes)).map(({ id, value }) => `${id} ${value?.words}`).sort();

test('listed twice, read once; what is written, changed or erased here stands in the next list', async () => {
  const database = deviceDatabase();
  const all = vi.spyOn(database, 'all');
  const store = storeOn(database);
  await store.write(notes, 'a', { words: 'one', painNow: 1 });
  expect(await words(store)).toEqual(['a one']);
  await store.write(notes, 'b', { words: 'two', painNow: 1 });
  await store.change(notes, 'a', () => ({ words: 'other', painNow: 2 }));
  expect(await words(store)).toEqual(['a other', 'b two']);
  expect(all).toHaveBeenCalledTimes(1);
  await store.erase('notes', 'a');
  expect(await words(store)).toEqual(['b two']);
  await store.keep(false);
  expect(await words(store)).toEqual([]);
  await store.keep(true);
  expect(await words(store)).toEqual([]);
});

test('what another page wrote stands in the list as soon as it has said so', async () => {
  const [here, there] = [storeOn(deviceDatabase()), storeOn(deviceDatabase())];
  await here.write(notes, 'a', { words: 'one', painNow: 1 });
  expect(await words(here)).toEqual(['a one']);
  const heard = new Promise<void>((resolve) => here.subscribe(() => resolve()));
  await there.write(notes, 'a', { words: 'theirs', painNow: 1 });
  await there.write(notes, 'b', { words: 'two', painNow: 1 });
  await heard;
  await vi.waitFor(async () => expect(await words(here)).toEqual(['a theirs', 'b two']));
});

test('a value that is changed by whoever wrote it is not changed in the list', async () => {
  const store = storeOn(deviceDatabase());
  expect(await words(store)).toEqual([]);
  const value = { words: 'one', painNow: 1 };
  await store.write(notes, 'a', value);
  value.words = 'meddled';
  expect(await words(store)).toEqual(['a one']);
});

test('without word from other pages each list is read anew', async () => {
  const { watch: _none, ...deaf } = deviceDatabase();
  const all = vi.spyOn(deaf, 'all');
  const store = storeOn(deaf);
  await words(store);
  await words(store);
  expect(all).toHaveBeenCalledTimes(2);
});

test('what was read while something changed is not remembered, and what failed neither', async () => {
  const shelf = createRecordShelf();
  let give: (rows: ReturnType<typeof row>[]) => void = () => {};
  const slow = shelf.all(
    'notes',
    () =>
      new Promise((resolve) => {
        give = resolve;
      }),
  );
  shelf.clear();
  give([row('old', 3, null)]);
  expect(await slow).toHaveLength(1);
  await expect(shelf.all('notes', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await shelf.all('notes', () => Promise.resolve([]))).toEqual([]);
});
