// @vitest-environment jsdom
// The session leads and the history follows; no address shows an answer; what was erased stays erased.
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
/** What a reload would bring back. */
const kept = (): unknown => (window.history.state as { case?: unknown } | null)?.case ?? null;
const back = async (): Promise<void> => {
  const gone = new Promise((resolve) => window.addEventListener('popstate', resolve, { once: true }));
  window.history.back();
  await gone;
};

beforeEach(() => refused.mockClear());
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

test('answers come from a link and never stand in the address, without a step in the history', () => {
  const store = open('/?point=soleus-1&case=pain.6#x');
  expect(store.getState().answers).toEqual({ painNow: 6 });
  const steps = window.history.length;
  store.getState().tell((answers) => withWord(answers, 'qualities', 'ache', true));
  store.getState().tell((answers) => withAnswer(answers, 'painNow', undefined));
  expect(kept()).toBe('feel.ache');
  expect(window.location.search + window.location.hash).toBe('?point=soleus-1#x');
  expect(window.history.length).toBe(steps);
  expect(refused).not.toHaveBeenCalled();
});

test('answers come in the fragment as well, which no server sees, and never stand there either', () => {
  const store = open('/?point=soleus-1#pain=AX&case=pain.6_feel.ache');
  expect(store.getState().answers).toEqual({ painNow: 6, qualities: ['ache'] });
  expect(window.location.search + window.location.hash).toBe('?point=soleus-1#pain=AX');
  expect(kept()).toBe('feel.ache_pain.6');
  expect(refused).not.toHaveBeenCalled();
  expect(open('/#case=rage.9_%3Cscript%3E').getState().answers).toEqual({});
  expect(window.location.hash).toBe('');
  expect(refused).toHaveBeenCalledTimes(1);
});

test('a link with answers that is opened in the page brings them: only its fragment is another', async () => {
  const store = open('/?point=soleus-1');
  const arrived = new Promise((resolve) => window.addEventListener('popstate', resolve, { once: true }));
  window.location.hash = '#case=pain.6';
  window.dispatchEvent(new PopStateEvent('popstate'));
  await arrived;
  expect(store.getState().answers).toEqual({ painNow: 6 });
  expect(window.location.hash).toBe('');
  store.getState().erase();
  await back();
  expect(store.getState().answers).toEqual({});
});

test('a reload brings the answers back, and a copied address does not', () => {
  open('/?point=soleus-1')
    .getState()
    .tell((answers) => withAnswer(answers, 'painNow', 6));
  const again = createCaseStore();
  stops.push(mirrorCase(again, window, refused));
  expect(again.getState().answers).toEqual({ painNow: 6 });
  expect(window.location.search).toBe('?point=soleus-1');
  expect(open(window.location.href).getState().answers).toEqual({});
});

test('erasing forgets, and going back or to an old link does not bring it again', async () => {
  const store = open('/?case=pain.6');
  window.history.pushState({ case: 'pain.6' }, '', '/?point=soleus-1&case=pain.6');
  store.getState().erase();
  expect(window.location.search).toBe('?point=soleus-1');
  expect(kept()).toBeNull();
  await back();
  expect(window.location.search).toBe('');
  expect(kept()).toBeNull();
  expect(store.getState().answers).toEqual({});
});

test('answers stay with the person who goes back to another point', async () => {
  const store = open('/?point=soleus-1');
  window.history.pushState(null, '', '/?point=trapezius-1');
  store.getState().tell((answers) => withWord(answers, 'redFlags', 'cauda-equina', true));
  await back();
  expect(store.getState().answers).toEqual({ redFlags: ['cauda-equina'] });
  expect(kept()).toBe('sign.cauda-equina');
});

test('a damaged parameter is mended and said; a doubled one is read once', () => {
  const store = open('/?case=pain.6.x_rage.9&case=pain.2&aa=0');
  expect(store.getState().answers).toEqual({ painNow: 6 });
  expect(window.location.search).toBe('?aa=0');
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
  expect(kept()).toBe('spread.broad');
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
