// @vitest-environment jsdom
// The list of what is kept: looked up only when it is seen, each record with its state, faults of a file in words.

import * as deviceDatabase from 'fake-indexeddb';
import { act } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type DrawingRecord, drawingCollection } from '../../../src/state/records/drawing-record.ts';
import { recordsOf } from '../../../src/state/records/page-records.ts';
import { settingsCollection } from '../../../src/state/records/settings-record.ts';
import { click, one, renderPage, unmountPage } from '../render-page.tsx';

// jsdom has no database: that is told in the console too.
beforeEach(() => vi.spyOn(console, 'error').mockImplementation(() => {}));
afterEach(() => {
  unmountPage();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** jsdom knows no popovers: the event is what tells that one is open. */
function toggle(newState: 'open' | 'closed'): void {
  const event = Object.assign(new Event('toggle'), { newState });
  act(() => {
    one('#display-settings').dispatchEvent(event);
  });
}
const settle = () => act(() => new Promise((resolve) => setTimeout(resolve, 20)));
const rows = () =>
  [...document.querySelectorAll<HTMLElement>('[data-record]')].map((row) => row.dataset.record);
const said = () => one('section[aria-labelledby="records-title"] [role="status"]').textContent;

async function open() {
  const store = renderPage();
  act(() => store.getState().setRemember(true));
  toggle('open');
  await vi.waitFor(() => one('#records-title'));
  const records = await recordsOf(store);
  await records.write(settingsCollection, 'display', { theme: 'dark' });
  await settle();
  return { store, records };
}

async function choose(text: string): Promise<void> {
  const input = one<HTMLInputElement>('#display-settings input[type="file"]');
  Object.defineProperty(input, 'files', { value: [{ text: async () => text }], configurable: true });
  act(() => {
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await settle();
}

test('nothing is looked up while the settings are closed or the switch is off', async () => {
  const store = renderPage();
  expect(document.querySelector('#records-title')).toBeNull();
  act(() => store.getState().setRemember(true));
  await settle();
  expect(document.querySelector('#records-title')).toBeNull();
  toggle('open');
  await vi.waitFor(() => one('#records-title'));
  toggle('closed');
  expect(document.querySelector('#records-title')).toBeNull();
});

test('a record is listed by its name and its state, and erased by its own button', async () => {
  const { records } = await open();
  expect(rows()).toEqual(['settings/display']);
  expect(one('[data-record]').textContent).toContain('for this visit only');
  click(one('button[aria-label="Erase Body, paper, skin and garment"]'));
  await settle();
  expect(rows()).toEqual([]);
  expect(said()).toBe('Erased: Body, paper, skin and garment.');
  expect(document.activeElement).toBe(one('section[aria-labelledby="records-title"]'));
  expect(await records.listAll()).toEqual([]);
});

test.each([
  ['no file of ours', () => 'hello', 'the file does not hold records of this atlas'],
  ['a later edition', (text: string) => text.replace('"version": 1', '"version": 9'), 'by a later edition'],
  [
    'a bad field',
    (text: string) => text.replace('"dark"', '"pink"'),
    'in “settings/display”, the field “theme”',
  ],
  ['a missing field', (text: string) => text.replace('"id": "display",', ''), '“records[0].id” is missing'],
  ['a sound file without room', (text: string) => text, 'does not let the atlas keep records'],
])('%s: what came of it is said', async (_what, change, words) => {
  const { records } = await open();
  const { text } = await records.exportDocument();
  await choose(change(text));
  expect(said()).toContain(words);
});

test('kept drawings go into the file and come back from it, dates and all', async () => {
  for (const [name, part] of Object.entries(deviceDatabase)) vi.stubGlobal(name, part);
  const { records } = await open();
  const kept: Record<string, DrawingRecord> = {
    '2026-11-27T09:00:00.000Z': { pains: 'AQ', cm2: 41.2, places: [{ area: 'heel', sides: ['left'] }] },
    '2026-11-28T09:00:00.000Z': { pains: 'AQ', cm2: 30, intensity: 6, places: [] },
  };
  for (const [id, drawing] of Object.entries(kept)) await records.write(drawingCollection, id, drawing);
  await settle();
  const all = ['drawings/2026-11-27T09:00:00.000Z', 'drawings/2026-11-28T09:00:00.000Z', 'settings/display'];
  expect(rows()).toEqual(all);
  const files: Blob[] = [];
  // jsdom makes no address for a file, and follows none.
  Object.assign(URL, {
    createObjectURL: (file: Blob) => `blob:${files.push(file)}`,
    revokeObjectURL: () => {},
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
  click(one('button', 'Save as a file'));
  await settle();
  expect(said()).toBe('3 records saved as a file.');
  for (const button of document.querySelectorAll<HTMLElement>('[data-record^="drawings/"] button')) {
    click(button);
    await settle();
  }
  expect(rows()).toEqual(['settings/display']);
  await choose(await textOf(files[0]!));
  expect(said()).toBe('3 records taken over.');
  expect(rows()).toEqual(all);
  for (const [id, drawing] of Object.entries(kept))
    expect(await records.read(drawingCollection, id)).toEqual(drawing);
});

/** jsdom's blobs have no `text()`. */
const textOf = (file: Blob) =>
  new Promise<string>((resolve) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(String(reader.result)));
    reader.readAsText(file);
  });
