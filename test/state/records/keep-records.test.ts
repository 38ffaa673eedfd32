// @vitest-environment jsdom
// Switch, settings in local storage and settings as a record: the storage leads, the record follows and hands back.
import { afterEach, expect, test, vi } from 'vitest';
import { type AtlasStore, createAtlasStore } from '../../../src/state/atlas-store.ts';
import { type DeviceStorage, mirrorSettings } from '../../../src/state/device-settings.ts';
import { knownIds } from '../../../src/state/known-ids.ts';
import { keepRecords } from '../../../src/state/records/keep-records.ts';
import { mirrorRecords, recordsOf } from '../../../src/state/records/page-records.ts';
import { settingsCollection, settingsId } from '../../../src/state/records/settings-record.ts';
import { smallIndex } from '../../anatomy/small-index.ts';
import { memoryDatabase, row } from './notes.ts';

function storageOf(text: string | null): DeviceStorage & { text: string | null } {
  return {
    text,
    getItem() {
      return this.text;
    },
    setItem(_key, value) {
      this.text = value;
    },
    removeItem() {
      this.text = null;
    },
  };
}

/** A page whose storage holds `text`, and whose device holds `rows`, with every change followed. */
async function open(text: string | null, rows: Parameters<typeof memoryDatabase>[0] = [], followed = true) {
  const atlas: AtlasStore = createAtlasStore(knownIds(smallIndex));
  const storage = storageOf(text);
  const memory = memoryDatabase(rows);
  mirrorSettings(atlas, storage);
  const { records, follow } = keepRecords(atlas, storage, atlas.getState().remember, memory.database);
  if (followed) await follow();
  const notices = () => atlas.getState().notices.map(({ key }) => key);
  return { atlas, storage, memory, records, follow, notices };
}
const kept = '{"body":"male","theme":"dark","garment":false,"skinTone":6}';
const settings = JSON.parse(kept) as object;
const errors = vi.spyOn(console, 'error').mockImplementation(() => {});
afterEach(() => errors.mockClear());

test('nothing is kept until the switch is on, and nothing is left when it is off again', async () => {
  const { atlas, memory, follow, storage } = await open(null);
  atlas.getState().setTheme('dark');
  await follow();
  expect(memory.rows()).toEqual([]);
  atlas.getState().setRemember(true);
  await follow();
  expect(memory.rows()).toMatchObject([
    { collection: 'settings', id: 'display', version: 1, value: { theme: 'dark', body: 'female' } },
  ]);
  atlas.getState().setSkinTone(5);
  await follow();
  expect(memory.rows()).toMatchObject([{ value: { theme: 'dark', skinTone: 5 } }]);
  atlas.getState().setRemember(false);
  await follow();
  expect(memory.rows()).toEqual([]);
  expect(storage.text).toBeNull();
});

test('switched off as the first thing of a visit, what earlier visits kept is erased', async () => {
  const { atlas, memory, follow } = await open(kept, [row('display', 1, settings, 'settings')], false);
  atlas.getState().setRemember(false);
  await follow();
  expect(memory.rows()).toEqual([]);
});

test('settings kept by an edition without records become one, once', async () => {
  const { memory, follow, atlas } = await open(kept);
  const [first] = memory.rows();
  expect(first).toMatchObject({ collection: 'settings', id: 'display', value: settings });
  atlas.getState().selectPoint('trapezius-1');
  await follow();
  expect(memory.rows()).toEqual([first]);
});

test('the storage leads: a record that says otherwise, or cannot be read, is written anew', async () => {
  for (const value of [{ theme: 'light' }, { theme: 'pink' }, 7]) {
    const { atlas, memory } = await open(kept, [row('display', 1, value, 'settings')]);
    expect(memory.rows()).toMatchObject([{ value: settings }]);
    expect(atlas.getState()).toMatchObject({ theme: 'dark', body: 'male' });
  }
});

test('a settings record that is erased is gone from the storage too, until the next change', async () => {
  const { atlas, storage, memory, records, follow } = await open(kept);
  await records.erase('settings', settingsId);
  expect(JSON.parse(storage.text ?? '')).toEqual({});
  await follow();
  expect(memory.rows()).toEqual([]);
  expect(atlas.getState()).toMatchObject({ remember: true, theme: 'dark' });

  const again = await open(storage.text);
  expect(again.atlas.getState()).toMatchObject({ remember: true, theme: 'auto' });
  expect(again.memory.rows()).toEqual([]);
  again.atlas.getState().setTheme('light');
  await again.follow();
  expect(again.memory.rows()).toMatchObject([{ value: { theme: 'light' } }]);
});

test('settings that are taken over from a file are seen at once and kept', async () => {
  const { text } = await (await open(kept)).records.exportDocument();
  const { atlas, storage, records } = await open('{"theme":"light"}');
  expect(await records.importDocument(text)).toEqual({ taken: 1 });
  await vi.waitFor(() => expect(atlas.getState()).toMatchObject(settings));
  expect(JSON.parse(storage.text ?? '')).toEqual({
    ...settings,
    lens: 'explain',
    newADay: 10,
    allMarks: false,
    language: 'en',
  });
  expect(await records.importDocument(text.replace('"dark"', '"pink"'))).toEqual({
    fault: {
      reason: 'record',
      record: 'settings/display',
      field: 'theme',
      got: '"pink"',
      expected: 'one of "auto", "light", "dark"',
    },
  });
  expect(atlas.getState().theme).toBe('dark');
});

test('a settings record of fewer fields changes only those', async () => {
  const { records } = await open('{}');
  await records.write(settingsCollection, settingsId, { skinTone: 2 });
  await expect(records.write(settingsCollection, settingsId, { skinTone: 9 as never })).rejects.toThrow(
    'settings/display: skinTone: got 9, expected one of 0, 1, 2',
  );
});

test.each([
  ['full', 'notice.recordsFull'],
  ['blocked', 'notice.recordsBlocked'],
] as const)(
  'a database that is %s is told once, in words and in full; the settings stay',
  async (reason, key) => {
    const { atlas, storage, memory, follow, notices } = await open(null);
    memory.refuses = reason;
    atlas.getState().setRemember(true);
    await follow();
    atlas.getState().setTheme('dark');
    await follow();
    expect(notices()).toEqual([key]);
    expect(errors).toHaveBeenCalledTimes(1);
    expect(atlas.getState().remember).toBe(true);
    expect(storage.text).toContain('dark');
    atlas.getState().setRemember(false);
    await follow();
    expect(notices()).toEqual([key, 'notice.recordsNotErased']);
    expect(storage.text).toBeNull();
  },
);

test('the page: its records are opened when something is to be kept, and are the same for everyone', async () => {
  const atlas = createAtlasStore(knownIds(smallIndex));
  const storage = storageOf(null);
  mirrorSettings(atlas, storage);
  const stop = mirrorRecords(atlas, storage);
  const records = await recordsOf(atlas);
  expect(await recordsOf(atlas)).toBe(records);
  expect(records.keeping).toBe(false);
  atlas.getState().setRemember(true);
  await recordsOf(atlas);
  // jsdom has no database: it is said, and the record lasts for the visit.
  expect(atlas.getState().notices.map(({ key }) => key)).toEqual(['notice.recordsBlocked']);
  expect(await records.listAll()).toMatchObject([{ collection: 'settings', kept: false }]);
  stop();
});
