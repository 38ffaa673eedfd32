// @vitest-environment jsdom
// The session leads and the address follows; nothing is stored; what was erased stays erased.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createAtlasStore } from '../../src/state/atlas-store.ts';
import { withAnswer, withWord } from '../../src/state/case-answers.ts';
import { type CaseStore, caseStoreOf, createCaseStore, mirrorCase } from '../../src/state/case-store.ts';
import { knownIds } from '../../src/state/known-ids.ts';
import { mirrorLink } from '../../src/state/page-link.ts';
import { smallIndex } from '../anatomy/small-index.ts';

const stops: (() => void)[] = [];
const refused = vi.fn();
const open = (url: string): CaseStore => {
  window.history.replaceState(null, '', url);
  const store = createCaseStore();
  stops.push(mirrorCase(store, window, refused));
  return store;
};
const told = (): string | null => new URLSearchParams(window.location.search).get('case');
const back = async (): Promise<void> => {
  const gone = new Promise((resolve) => window.addEventListener('popstate', resolve, { once: true }));
  window.history.back();
  await gone;
};

beforeEach(() => refused.mockClear());
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

test('answers come from the address and go there, without a step in the history', () => {
  const store = open('/?point=soleus-1&case=pain.6#x');
  expect(store.getState().answers).toEqual({ painNow: 6 });
  const steps = window.history.length;
  store.getState().tell((answers) => withWord(answers, 'qualities', 'ache', true));
  store.getState().tell((answers) => withAnswer(answers, 'painNow', undefined));
  expect(told()).toBe('feel.ache');
  expect(window.location.hash).toBe('#x');
  expect(window.history.length).toBe(steps);
  expect(refused).not.toHaveBeenCalled();
});

test('erasing takes the parameter away, and going back does not bring it again', async () => {
  const store = open('/?case=pain.6');
  window.history.pushState(null, '', '/?point=soleus-1&case=pain.6');
  store.getState().erase();
  expect(window.location.search).toBe('?point=soleus-1');
  await back();
  expect(window.location.search).toBe('');
  expect(store.getState().answers).toEqual({});
});

test('answers stay with the person who goes back to another point', async () => {
  const store = open('/?point=soleus-1');
  window.history.pushState(null, '', '/?point=trapezius-1');
  store.getState().tell((answers) => withWord(answers, 'redFlags', 'cauda-equina', true));
  await back();
  expect(store.getState().answers).toEqual({ redFlags: ['cauda-equina'] });
  expect(told()).toBe('sign.cauda-equina');
});

test('a damaged parameter is mended and said; a doubled one is read once', () => {
  const store = open('/?case=pain.6.x_rage.9&case=pain.2&aa=0');
  expect(store.getState().answers).toEqual({ painNow: 6 });
  expect(window.location.search).toBe('?case=pain.6&aa=0');
  expect(refused).toHaveBeenCalledTimes(1);
});

test('choosing another point carries the answers along, and nothing reaches the storage', () => {
  window.history.replaceState(null, '', '/');
  const known = knownIds(smallIndex);
  const atlas = createAtlasStore(known);
  stops.push(mirrorLink(atlas, known, window));
  const store = caseStoreOf(atlas);
  expect(caseStoreOf(atlas)).toBe(store);
  store.getState().tell((answers) => withAnswer(answers, 'extent', 'broad'));
  atlas.getState().selectPoint('trapezius-1', 'right');
  expect(told()).toBe('spread.broad');
  expect(new URLSearchParams(window.location.search).get('point')).toBe('trapezius-1');
  expect(window.localStorage.length + window.sessionStorage.length).toBe(0);
});

test('no to a sign stays in memory alone', () => {
  const store = open('/?point=soleus-1');
  store.getState().deny(['cauda-equina', 'fracture'], true);
  store.getState().deny(['fracture'], false);
  expect(store.getState().denied).toEqual(['cauda-equina']);
  expect(window.location.search).toBe('?point=soleus-1');
  store.getState().erase();
  expect(store.getState().denied).toEqual([]);
});
