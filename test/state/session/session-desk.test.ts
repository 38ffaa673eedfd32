// The sessions of a page: begun with what was told, holds and answers land in the one that runs, and a reload finds it again.
import { expect, test } from 'vitest';
import { createAtlasStore } from '../../../src/state/atlas-store.ts';
import { createCaseStore } from '../../../src/state/case-store.ts';
import { tellHold } from '../../../src/state/held.ts';
import { clientSessionCollection } from '../../../src/state/records/client-session-record.ts';
import { createRecordStore } from '../../../src/state/records/record-store.ts';
import { createSessionDesk } from '../../../src/state/session/session-desk.ts';
import { bare } from '../../guide/session/sessions.ts';
import { memoryDatabase } from '../records/notes.ts';

const known = {
  muscleOfPoint: new Map([['soleus-1', 'soleus']]),
  muscles: new Set(['soleus']),
  areas: new Set<string>(),
  symptoms: new Set<string>(),
};
const wait = () => new Promise((done) => setTimeout(done, 10));

async function page(memory = memoryDatabase(), answers = {}) {
  const atlas = createAtlasStore(known, { body: 'male' });
  const told = createCaseStore(answers);
  const records = createRecordStore({
    collections: [clientSessionCollection],
    database: memory.database,
    keeping: true,
    onFault: () => {},
  });
  const desk = createSessionDesk(atlas, told, async () => records);
  await wait();
  const now = () => desk.getState().running?.getState().session;
  return { memory, told, desk, now, records };
}

test('begins with the answers of the page, and follows them', async () => {
  const { desk, told, now, memory } = await page(memoryDatabase(), { painNow: 6.4, cautions: ['pregnancy'] });
  expect(desk.getState()).toMatchObject({ status: 'ready', running: null });
  await desk.getState().start(' A-17');
  expect(now()).toMatchObject({
    client: 'A-17',
    body: 'male',
    before: { level: 6 },
    answers: { cautions: ['pregnancy'] },
  });
  told.getState().deny(['cauda-equina'], true);
  expect(now()?.denied).toEqual(['cauda-equina']);
  expect(now()?.told?.map(({ fact }) => fact)).toEqual(['painNow', 'cautions/pregnancy', 'no/cauda-equina']);
  await wait();
  expect(memory.rows()).toHaveLength(1);
});

test('a hold of the timer lands in the row of its point, once, and nowhere when no session runs', async () => {
  const { desk, now } = await page();
  tellHold({ point: 'soleus-1', side: 'right' }, { work: 'neuromuscular', seconds: 20, pain: 5 });
  await desk.getState().start('A');
  expect(now()?.points).toEqual([]);
  tellHold({ point: 'soleus-1', side: 'right' }, { work: 'neuromuscular', seconds: 20, pain: 5 });
  expect(now()?.points).toMatchObject([
    { point: 'soleus-1', side: 'right', holds: [{ seconds: 20, pain: 5 }] },
  ]);
});

test('answers that are erased for another person stay in the session, and what is answered then stays out of it', async () => {
  const { desk, told, now } = await page(memoryDatabase(), { painNow: 6, cautions: ['pregnancy'] });
  await desk.getState().start('A');
  told.getState().erase();
  expect(now()?.answers?.cautions).toEqual(['pregnancy']);
  told.getState().tell(() => ({ cautions: ['diabetes'] }));
  expect(now()?.answers?.cautions).toEqual(['pregnancy']);
  expect(desk.getState().follows).toBe(false);
  desk.getState().takeAnswers();
  expect(now()?.answers?.cautions).toEqual(['pregnancy', 'diabetes']);
});

test('a reload finds the session that runs, and a page with other answers does not put them into it', async () => {
  const { desk, memory } = await page(memoryDatabase(), { painNow: 6 });
  await desk.getState().start('A');
  await wait();
  const again = await page(memory);
  expect(again.now()?.client).toBe('A');
  expect(again.desk.getState().follows).toBe(true);
  const other = await page(memory, { painNow: 2 });
  expect(other.desk.getState().follows).toBe(false);
});

test('closed, it is looked at and no longer written into; opened again, it runs', async () => {
  const { desk, now, memory } = await page();
  await desk.getState().start('A');
  desk.getState().close();
  expect(now()).toBeUndefined();
  const { looked } = desk.getState();
  expect(looked?.getState().session.closedAt).toBeDefined();
  tellHold({ point: 'soleus-1', side: 'left' }, { work: 'neuromuscular', seconds: 20, pain: null });
  expect(looked?.getState().session.points).toEqual([]);
  await wait();
  expect((await page(memory)).now()).toBeUndefined();
  desk.getState().goOn();
  expect(now()?.closedAt).toBeUndefined();
});

test('while an older session is looked at, holds land in the one that runs', async () => {
  const { desk, now, records } = await page();
  await records.write(clientSessionCollection, 'old', { ...bare, client: 'B', closedAt: bare.startedAt });
  await desk.getState().start('A');
  await desk.getState().look('old');
  expect(desk.getState().looked?.getState().session.client).toBe('B');
  tellHold({ point: 'soleus-1', side: 'left' }, { work: 'neuromuscular', seconds: 20, pain: null });
  expect(now()?.points).toHaveLength(1);
  expect(desk.getState().looked?.getState().session.points).toEqual([]);
});
