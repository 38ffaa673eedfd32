// The record store: what is kept and what only lasts, what a database that refuses changes, and what comes out of it.
import { expect, test, vi } from 'vitest';
import { DataError } from '../../../src/dataset/data-error.ts';
import type { StoredRecord } from '../../../src/state/records/collection.ts';
import { createRecordStore } from '../../../src/state/records/record-store.ts';
import { memoryDatabase, type Note, notes, row } from './notes.ts';

const words = (text: string): Note => ({ words: text, painNow: 3 });
const open = (rows: readonly StoredRecord[] = []) => {
  const memory = memoryDatabase(rows);
  const onFault = vi.fn();
  let seconds = 0;
  const store = createRecordStore({
    collections: [notes],
    database: memory.database,
    onFault,
    keeping: false,
    now: () => new Date(Date.UTC(2026, 10, 28, 12, 0, seconds++)),
  });
  return { memory, onFault, store };
};

test('switched off, nothing reaches the device; switched on, what the visit has goes there', async () => {
  const { memory, store } = open();
  await store.write(notes, 'a', words('one'));
  await store.write(notes, 'b', words('two'));
  expect(memory.rows()).toEqual([]);
  expect((await store.list(notes)).map(({ id, kept }) => [id, kept])).toEqual([
    ['a', false],
    ['b', false],
  ]);
  await store.keep(true);
  expect(memory.rows().map(({ id, version }) => [id, version])).toEqual([
    ['a', 3],
    ['b', 3],
  ]);
  expect((await store.list(notes)).map(({ id, kept, value }) => [id, kept, value?.words])).toEqual([
    ['a', true, 'one'],
    ['b', true, 'two'],
  ]);
});

test('erasing one leaves the others; switching off erases all, on the device and in memory', async () => {
  const { memory, store } = open();
  await store.keep(true);
  await store.write(notes, 'a', words('one'));
  await store.write(notes, 'b', words('two'));
  await store.erase('notes', 'a');
  expect(memory.rows().map(({ id }) => id)).toEqual(['b']);
  expect(await store.read(notes, 'a')).toBeNull();
  expect(await store.read(notes, 'b')).toEqual(words('two'));
  await store.keep(false);
  expect(memory.rows()).toEqual([]);
  expect(await store.listAll()).toEqual([]);
});

test('calls are done in the order of calling, whoever waits', async () => {
  const { memory, store } = open();
  const all = [
    store.write(notes, 'a', words('first')),
    store.keep(true),
    store.write(notes, 'a', words('second')),
    store.write(notes, 'b', words('late')),
    store.keep(false),
    store.write(notes, 'c', words('after')),
  ];
  await Promise.all(all);
  expect(memory.rows()).toEqual([]);
  expect((await store.list(notes)).map(({ id }) => id)).toEqual(['c']);
});

test.each(['full', 'blocked'] as const)(
  'a database that is %s: told once, and nothing is lost',
  async (reason) => {
    const { memory, onFault, store } = open();
    await store.keep(true);
    await store.write(notes, 'a', words('kept'));
    memory.refuses = reason;
    await store.write(notes, 'b', words('refused'));
    await store.write(notes, 'b', words('refused again'));
    expect(await store.read(notes, 'b')).toEqual(words('refused again'));
    expect((await store.list(notes)).find(({ id }) => id === 'b')).toMatchObject({ kept: false });
    memory.refuses = null;
    await store.write(notes, 'c', words('later'));
    expect((await store.listAll()).map(({ id, kept }) => [id, kept])).toEqual([
      ['a', true],
      ['b', false],
      ['c', true],
    ]);
    await store.erase('notes', 'c');
    memory.refuses = reason;
    expect(onFault.mock.calls.map(([fault]) => fault)).toEqual([reason]);

    memory.refuses = null;
    await store.keep(true);
    expect((await store.list(notes)).map(({ id, kept }) => [id, kept])).toEqual([
      ['a', true],
      ['b', true],
    ]);
    memory.refuses = reason;
    await store.write(notes, 'c', words('x'));
    expect(onFault).toHaveBeenCalledTimes(2);
  },
);

test('what cannot be erased is said, and stands in the list until it can', async () => {
  const { memory, onFault, store } = open();
  await store.keep(true);
  await store.write(notes, 'a', words('one'));
  memory.refuses = 'blocked';
  await store.erase('notes', 'a');
  expect(onFault.mock.calls.map(([fault]) => fault)).toEqual(['not-erased']);
  memory.refuses = null;
  expect(await store.listAll()).toHaveLength(1);
  memory.refuses = 'blocked';
  await store.keep(false);
  expect(onFault).toHaveBeenCalledTimes(2);
  expect(memory.rows()).toHaveLength(1);
});

test('records of older versions are read as records of this one, and exported so', async () => {
  const { store } = open([
    row('first', 1, 'sore neck'),
    row('second', 2, { text: 'sore arm' }),
    row('third', 3, words('sore leg')),
  ]);
  await store.keep(true);
  expect((await store.list(notes)).map(({ value }) => value)).toEqual([
    { words: 'sore neck', painNow: 0 },
    { words: 'sore arm', painNow: 0 },
    words('sore leg'),
  ]);
  const { text } = await store.exportDocument();
  const { records } = JSON.parse(text) as { records: StoredRecord[] };
  expect(records.map(({ version }) => version)).toEqual([3, 3, 3]);
});

test('a damaged, a newer and a foreign record are named, left alone, and not exported', async () => {
  const rows = [
    row('sound', 3, words('sound')),
    row('damaged', 3, { words: 'x', painNow: 99 }),
    row('unmovable', 1, { not: 'a text' }),
    row('newer', 4, { any: 'thing' }),
    row('x', 1, 1, 'paintings'),
  ];
  const { memory, store } = open(rows);
  await store.keep(true);
  const faults = (await store.listAll()).map(({ id, fault }) => [
    id,
    fault && `${fault.record} ${fault.field}`,
  ]);
  expect(Object.fromEntries(faults)).toEqual({
    sound: undefined,
    damaged: 'notes/damaged painNow',
    unmovable: 'notes/unmovable value',
    newer: 'notes/newer version',
    x: 'paintings/x collection',
  });
  await expect(store.read(notes, 'damaged')).rejects.toBeInstanceOf(DataError);
  expect(await store.exportDocument()).toMatchObject({ records: 1, unreadable: 4 });
  expect(memory.rows()).toEqual(rows);
  await store.erase('paintings', 'x');
  expect(memory.rows()).toHaveLength(4);
});

test('a value that does not fit is a fault of ours, and is not written', async () => {
  const { memory, store } = open();
  await store.keep(true);
  await expect(store.write(notes, 'a', { words: 'x', painNow: 11 })).rejects.toThrow(
    /notes\/a: painNow: got 11/,
  );
  expect(memory.rows()).toEqual([]);
  await store.write(notes, 'a', words('goes on'));
  expect(memory.rows()).toHaveLength(1);
});

test('what is exported here can be taken over there, over records of the same id', async () => {
  const here = open();
  await here.store.write(notes, 'a', words('one'));
  await here.store.write(notes, 'b', words('two'));
  const { text } = await here.store.exportDocument();

  for (const keeping of [false, true]) {
    const there = open();
    await there.store.keep(keeping);
    await there.store.write(notes, 'a', words('before'));
    const seen = vi.fn();
    const stop = there.store.subscribe(seen);
    expect(await there.store.importDocument(text)).toEqual({ taken: 2 });
    expect((await there.store.list(notes)).map(({ id, value, kept }) => [id, value?.words, kept])).toEqual([
      ['a', 'one', keeping],
      ['b', 'two', keeping],
    ]);
    expect(seen.mock.calls).toEqual([
      [
        [
          { collection: 'notes', id: 'a', how: 'imported' },
          { collection: 'notes', id: 'b', how: 'imported' },
        ],
      ],
    ]);
    stop();
    await there.store.erase('notes', 'a');
    expect(seen).toHaveBeenCalledTimes(1);
  }
});

test('with a bad record, or no room, nothing at all is taken over', async () => {
  const { memory, onFault, store } = open();
  await store.keep(true);
  await store.write(notes, 'a', words('mine'));
  const { text } = await store.exportDocument();
  const spoilt = text.replace('"painNow": 3', '"painNow": 30');
  const two = JSON.parse(text) as { records: StoredRecord[] };
  two.records.push(row('b', 3, { words: 'x', painNow: 30 }));
  for (const bad of [spoilt, JSON.stringify(two)]) {
    const outcome = await store.importDocument(bad);
    expect(outcome).toMatchObject({ fault: { reason: 'record', field: 'painNow', got: '30' } });
    expect(memory.rows().map(({ id }) => id)).toEqual(['a']);
  }
  memory.refuses = 'full';
  expect(await store.importDocument(text)).toEqual({ fault: { reason: 'full' } });
  expect(onFault).not.toHaveBeenCalled();
  memory.refuses = null;
  expect(await store.listAll()).toHaveLength(1);
});
