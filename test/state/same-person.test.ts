// Answers belong to one person: after a long pause and with another body it is asked, and a new client erases them all.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createAtlasStore } from '../../src/state/atlas-store.ts';
import { type CaseStore, createCaseStore } from '../../src/state/case-store.ts';
import { knownIds } from '../../src/state/known-ids.ts';
import { longPause, watchForAnotherPerson } from '../../src/state/same-person.ts';
import { smallIndex } from '../anatomy/small-index.ts';

let now = 0;
let told: CaseStore;
const atlas = createAtlasStore(knownIds(smallIndex));
const page = new EventTarget();
let stop = (): void => {};

beforeEach(() => {
  vi.useFakeTimers();
  now = 1_000;
  told = createCaseStore();
  atlas.getState().setBody('female');
  stop = watchForAnotherPerson(atlas, told, { clock: () => now, target: page });
});
afterEach(() => {
  stop();
  vi.useRealTimers();
});
const use = () => page.dispatchEvent(new Event('pointerdown'));

test('the first use after a long pause asks, when something was answered', () => {
  told.getState().deny(['cardiac-chest-pain'], true);
  now += longPause - 1;
  use();
  expect(told.getState().doubted).toBeNull();
  now += longPause;
  use();
  expect(told.getState().doubted).toBe('pause');
});

test('it is asked without any use, too: whoever comes to the screen finds the question there', () => {
  told.getState().tell(() => ({ redFlags: ['cauda-equina'] }));
  now += longPause;
  vi.advanceTimersByTime(60_000);
  expect(told.getState().doubted).toBe('pause');
});

test('another body asks; the same person is believed, and asked again with the next body', () => {
  told.getState().deny(['cardiac-chest-pain'], true);
  atlas.getState().setBody('male');
  expect(told.getState().doubted).toBe('body');
  told.getState().trust();
  expect(told.getState()).toMatchObject({ doubted: null, denied: ['cardiac-chest-pain'] });
  atlas.getState().setBody('female');
  expect(told.getState().doubted).toBe('body');
});

test('where nothing was answered, nothing is asked', () => {
  atlas.getState().setBody('male');
  now += 2 * longPause;
  use();
  expect(told.getState().doubted).toBeNull();
});

test('a new client: every yes and every no is erased', () => {
  told.getState().tell(() => ({ redFlags: ['cauda-equina'], painNow: 4 }));
  told.getState().deny(['cardiac-chest-pain'], true);
  told.getState().doubt('pause');
  told.getState().erase();
  expect(told.getState()).toMatchObject({ answers: {}, denied: [], doubted: null });
});

test('nothing is watched any longer after the end', () => {
  told.getState().deny(['cardiac-chest-pain'], true);
  stop();
  atlas.getState().setBody('male');
  now += longPause;
  use();
  vi.advanceTimersByTime(120_000);
  expect(told.getState().doubted).toBeNull();
});
