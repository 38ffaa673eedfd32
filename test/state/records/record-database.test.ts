// The database itself: all or none, ordered, one more page open beside it, and a reason when it refuses.
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { StoredRecord } from '../../../src/state/records/collection.ts';
import { deviceDatabase } from '../../../src/state/records/record-database.ts';

const record = (collection: string, id: string, value: unknown = id): StoredRecord => ({
  collection,
  id,
  version: 1,
  savedAt: '2026-11-28T10:00:00.000Z',
  value,
});

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test('records come back by collection and id, and no collection reaches into its neighbour', async () => {
  const database = deviceDatabase();
  await database.put([record('note', 'b'), record('note', 'a'), record('notes', 'c'), record('not', 'd')]);
  expect((await database.all('note')).map(({ id }) => id)).toEqual(['a', 'b']);
  expect((await database.all()).map(({ id }) => id)).toEqual(['d', 'a', 'b', 'c']);
  expect(await database.get(['note', 'a'])).toEqual(record('note', 'a'));
  await database.put([record('note', 'a', 'again')]);
  await database.remove(['note', 'b']);
  expect((await database.all('note')).map(({ value }) => value)).toEqual(['again']);
});

test('one record that cannot be written keeps the others out too', async () => {
  const database = deviceDatabase();
  await database.put([record('note', 'old')]);
  const faulty = [record('note', 'a'), record('note', 'b', () => {}), record('note', 'c')];
  await expect(database.put(faulty)).rejects.toMatchObject({ reason: 'blocked' });
  expect((await database.all()).map(({ id }) => id)).toEqual(['old']);
});

test('taken off the device, nothing is left of it, and another page does not stand in the way', async () => {
  const [here, there] = [deviceDatabase(), deviceDatabase()];
  await here.put([record('note', 'a')]);
  expect(await there.all()).toHaveLength(1);
  await here.destroy();
  expect(await indexedDB.databases()).toEqual([]);
  // The other page goes on, with an empty one.
  expect(await there.all()).toEqual([]);
  await there.destroy();
  await there.destroy();
  expect(await indexedDB.databases()).toEqual([]);
});

test.each([
  ['full', new DOMException('no room', 'QuotaExceededError'), 'full'],
  ['broken', new DOMException('backing store', 'UnknownError'), 'blocked'],
])('one that is %s says so, with its cause', async (_what, cause, reason) => {
  const database = deviceDatabase();
  await database.put([record('note', 'a')]);
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw cause;
  });
  await expect(database.put([record('note', 'b')])).rejects.toMatchObject({ reason, cause });
  vi.restoreAllMocks();
  expect(await database.all()).toHaveLength(1);
});

test('no database at all, or a forbidden one, is one more refusal; it may be asked again', async () => {
  const database = deviceDatabase();
  const real = globalThis.indexedDB;
  vi.stubGlobal('indexedDB', undefined);
  await expect(database.all()).rejects.toMatchObject({ reason: 'blocked' });
  await expect(database.put([record('note', 'a')])).rejects.toMatchObject({ reason: 'blocked' });
  vi.stubGlobal('indexedDB', {
    open: () => {
      throw new DOMException('insecure', 'SecurityError');
    },
  });
  await expect(database.all()).rejects.toMatchObject({ reason: 'blocked' });
  vi.stubGlobal('indexedDB', real);
  expect(await database.all()).toEqual([]);
});

test('a change reads and writes with nothing between, so that of many at once none is lost; null writes nothing', async () => {
  const [here, there] = [deviceDatabase(), deviceDatabase()];
  await here.put([record('note', 'a', 0)]);
  const oneMore = (before: StoredRecord | undefined) => record('note', 'a', Number(before?.value ?? 0) + 1);
  await Promise.all(
    Array.from({ length: 20 }, (_, i) => (i % 2 ? here : there).change(['note', 'a'], oneMore)),
  );
  expect((await here.get(['note', 'a']))?.value).toBe(20);
  await here.change(['note', 'a'], () => null);
  expect((await here.get(['note', 'a']))?.value).toBe(20);
  await expect(here.change(['note', 'a'], () => record('note', 'a', () => {}))).rejects.toMatchObject({
    reason: 'blocked',
  });
  expect((await here.get(['note', 'a']))?.value).toBe(20);
});

test('other pages hear of what was written, erased or destroyed; the page itself does not', async () => {
  const [here, there] = [deviceDatabase(), deviceDatabase()];
  const [own, other] = [vi.fn(), vi.fn()];
  here.watch?.(own);
  there.watch?.(other);
  await here.put([record('note', 'a')]);
  await here.change(['note', 'a'], () => record('note', 'a', 'b'));
  await here.remove(['note', 'a']);
  await here.destroy();
  await vi.waitFor(() => expect(other).toHaveBeenCalledTimes(4));
  expect(own).not.toHaveBeenCalled();
});
