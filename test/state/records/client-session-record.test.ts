// Sessions as files: what is saved can be taken over, an older file never goes over what was written since, a broken one is refused by name.
import * as v from 'valibot';
import { expect, test } from 'vitest';
import {
  clientSessionCollection,
  isCopy,
  newSessionId,
  sessionDocument,
  sessionFileSchema,
} from '../../../src/state/records/client-session-record.ts';
import { createRecordStore } from '../../../src/state/records/record-store.ts';
import { at, bare, whole } from '../../guide/session/sessions.ts';
import { memoryDatabase } from './notes.ts';

const id = newSessionId(whole.startedAt);
const open = () => {
  let hour = 12;
  return createRecordStore({
    collections: [clientSessionCollection],
    database: memoryDatabase().database,
    keeping: true,
    onFault: () => {},
    now: () => new Date(at(hour++)),
  });
};

test('what is saved fits its schema and comes back as it was', async () => {
  const store = open();
  await store.write(clientSessionCollection, id, whole);
  const { text } = await store.exportDocument(({ collection }) => collection === 'client-sessions');
  v.parse(sessionFileSchema, JSON.parse(text));
  v.parse(sessionFileSchema, JSON.parse(sessionDocument([{ id, session: whole }], at(12))));
  const other = open();
  expect(await other.importDocument(text)).toEqual({ taken: 1 });
  expect(await other.read(clientSessionCollection, id)).toEqual(whole);
  expect(await other.importDocument(text)).toEqual({ taken: 1 });
  expect(await other.list(clientSessionCollection)).toHaveLength(1);
});

test('an older file stands beside what was written since, and a later one takes its place', async () => {
  const store = open();
  await store.write(clientSessionCollection, id, { ...whole, reaction: 'Since.' });
  await store.importDocument(sessionDocument([{ id, session: whole }], at(10)));
  const list = await store.list(clientSessionCollection);
  expect(list.map(({ value }) => value?.reaction).sort()).toEqual(['Since.', 'Warm.']);
  expect(list.map((one) => isCopy(one.id)).sort()).toEqual([false, true]);
  await store.importDocument(sessionDocument([{ id, session: { ...whole, reaction: 'Later.' } }], at(23)));
  expect((await store.read(clientSessionCollection, id))?.reaction).toBe('Later.');
});

test('a broken file: record, field, what stands there and what belongs there, and nothing is taken over', async () => {
  const store = open();
  const broken = sessionDocument(
    [
      { id, session: { ...whole, before: { level: 12 } } },
      { id: 'b', session: bare },
    ],
    at(12),
  );
  expect(await store.importDocument(broken)).toEqual({
    fault: {
      reason: 'record',
      record: `client-sessions/${id}`,
      field: 'before.level',
      got: '12',
      expected: '<=10',
    },
  });
  expect(await store.list(clientSessionCollection)).toEqual([]);
});

test('all sessions are erased together, and nothing else', async () => {
  const store = open();
  await store.write(clientSessionCollection, id, whole);
  await store.write(clientSessionCollection, 'b', bare);
  await store.eraseAll('client-sessions');
  expect(await store.listAll()).toEqual([]);
});
