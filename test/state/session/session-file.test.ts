// One session open on two pages over one device: written at once, joined, never written over by an older copy; and what refuses is said.
import { expect, test, vi } from 'vitest';
import { withPoint, withPoints } from '../../../src/guide/session/session-steps.ts';
import { clientSessionCollection } from '../../../src/state/records/client-session-record.ts';
import { createRecordStore } from '../../../src/state/records/record-store.ts';
import { openSessionFile } from '../../../src/state/session/session-file.ts';
import { at, bare } from '../../guide/session/sessions.ts';
import { memoryDatabase } from '../records/notes.ts';

const left = { point: 'soleus-1', side: 'left' } as const;
const id = '2026-11-28T09:00:00.000Z abc';

/** Pages over one device; what one writes the others hear of when they are told. */
function device(memory = memoryDatabase()) {
  const listeners = new Set<() => void>();
  const page = (keeping = true) => {
    const onFault = vi.fn();
    const records = createRecordStore({
      collections: [clientSessionCollection],
      database: { ...memory.database, watch: (listener) => void listeners.add(listener) },
      keeping,
      onFault,
    });
    return { records, onFault };
  };
  const stored = () => memory.rows().map(({ id, value }) => ({ id, value }));
  const tell = async () => {
    for (const listener of listeners) listener();
    await new Promise((done) => setTimeout(done, 10));
  };
  return { memory, page, stored, tell };
}

test('every change is written, those made meanwhile as well', async () => {
  const { page, stored } = device();
  const file = openSessionFile(page().records, id, bare, null);
  file.getState().change((now) => ({ ...now, reaction: 'a' }));
  file.getState().change((now) => ({ ...now, reaction: 'ab' }));
  await file.getState().written();
  expect(stored()).toEqual([{ id, value: { ...bare, reaction: 'ab' } }]);
  expect(file.getState()).toMatchObject({ kept: true, trouble: null });
});

test('an older copy never writes over what another page wrote: both are joined, on both pages', async () => {
  const { page, stored, tell } = device();
  const base = withPoints(bare, [left], at(9));
  const [one, two] = [page().records, page().records];
  await one.write(clientSessionCollection, id, base);
  const a = openSessionFile(one, id, base, base);
  const b = openSessionFile(two, id, base, base);
  a.getState().change((now) => withPoint(now, left, { tender: true }));
  await a.getState().written();
  // The other page has not heard of it.
  b.getState().change((now) => ({ ...now, reaction: 'Warm.' }));
  await b.getState().written();
  const both = { ...withPoint(base, left, { tender: true }), reaction: 'Warm.' };
  expect(stored()).toEqual([{ id, value: both }]);
  expect(b.getState().session).toEqual(both);
  await tell();
  expect(a.getState().session).toEqual(both);
  expect([a, b].map((file) => file.getState().trouble)).toEqual([null, null]);
});

test('the same thing changed on both: mine stands, the other one is kept beside, and it is said', async () => {
  const { page, stored } = device();
  const [one, two] = [page().records, page().records];
  await one.write(clientSessionCollection, id, bare);
  const a = openSessionFile(one, id, bare, bare);
  const b = openSessionFile(two, id, bare, bare);
  a.getState().change((now) => ({ ...now, reaction: 'Cold.' }));
  await a.getState().written();
  b.getState().change((now) => ({ ...now, reaction: 'Warm.' }));
  await b.getState().written();
  expect(stored().map(({ value }) => (value as typeof bare).reaction)).toEqual(['Warm.', 'Cold.']);
  expect(b.getState().trouble).toBe('both');
  b.getState().settle();
  expect(b.getState().trouble).toBeNull();
});

test('erased elsewhere: it is not written again unless that is wanted', async () => {
  const { page, stored, tell } = device();
  const [one, two] = [page().records, page().records];
  await one.write(clientSessionCollection, id, bare);
  const file = openSessionFile(one, id, bare, bare);
  await two.erase('client-sessions', id);
  await tell();
  expect(file.getState()).toMatchObject({ trouble: 'gone', kept: false });
  file.getState().change((now) => ({ ...now, reaction: 'Warm.' }));
  await file.getState().written();
  expect(stored()).toEqual([]);
  file.getState().rewrite();
  await file.getState().written();
  expect(stored()).toEqual([{ id, value: { ...bare, reaction: 'Warm.' } }]);
  expect(file.getState()).toMatchObject({ trouble: null, kept: true });
});

for (const reason of ['full', 'blocked'] as const)
  test(`a ${reason} device: nothing is lost, it is said, and written once there is room`, async () => {
    const { memory, page, stored, tell } = device();
    const { records, onFault } = page();
    await records.write(clientSessionCollection, id, bare);
    const file = openSessionFile(records, id, bare, bare);
    memory.refuses = reason;
    file.getState().change((now) => ({ ...now, reaction: 'Warm.' }));
    await file.getState().written();
    expect(file.getState()).toMatchObject({ kept: false, session: { reaction: 'Warm.' } });
    expect(onFault).toHaveBeenCalledTimes(1);
    memory.refuses = null;
    const listed = await records.list(clientSessionCollection);
    expect(listed).toMatchObject([{ kept: false, value: { reaction: 'Warm.' } }]);
    // Meanwhile another page wrote.
    const other = { ...bare, advice: 'Rest.' };
    await page().records.write(clientSessionCollection, id, other);
    await tell();
    await file.getState().written();
    expect(stored()).toEqual([{ id, value: { ...other, reaction: 'Warm.' } }]);
    expect(file.getState().kept).toBe(true);
  });

test('a device that never took it: change after change is this page’s own, and no other page is made up', async () => {
  const { memory, page } = device();
  memory.refuses = 'full';
  const { records } = page();
  const file = openSessionFile(records, id, bare, null);
  file.getState().rewrite();
  await file.getState().written();
  for (const reaction of ['a', 'ab']) {
    file.getState().change((now) => ({ ...now, reaction }));
    await file.getState().written();
  }
  expect(file.getState()).toMatchObject({ trouble: null, kept: false, session: { reaction: 'ab' } });
  memory.refuses = null;
  expect(await records.list(clientSessionCollection)).toHaveLength(1);
});

test('not kept until that is switched on; then all of it is, and switching off erases it', async () => {
  const { page, stored } = device();
  const { records } = page(false);
  const file = openSessionFile(records, id, bare, null);
  file.getState().rewrite();
  await file.getState().written();
  expect(stored()).toEqual([]);
  expect(file.getState().kept).toBe(false);
  await records.keep(true);
  await new Promise((done) => setTimeout(done, 10));
  expect(stored()).toEqual([{ id, value: bare }]);
  expect(file.getState().kept).toBe(true);
  await records.keep(false);
  await new Promise((done) => setTimeout(done, 10));
  expect(stored()).toEqual([]);
  expect(file.getState().trouble).toBe('gone');
});

test('a record of a later edition is not written over', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const { memory, page } = device();
  const { records } = page();
  await records.write(clientSessionCollection, id, bare);
  const file = openSessionFile(records, id, bare, bare);
  const later = { ...memory.rows()[0]!, version: 9, value: { later: true } };
  await memory.database.put([later]);
  file.getState().change((now) => ({ ...now, reaction: 'Warm.' }));
  await file.getState().written();
  expect(memory.rows()).toEqual([later]);
  expect(file.getState().trouble).toBe('failed');
});
