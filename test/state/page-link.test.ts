// @vitest-environment jsdom
// The address bar follows the store, and back and forward lead the store.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type AtlasStore, createAtlasStore } from '../../src/state/atlas-store.ts';
import { knownIds } from '../../src/state/known-ids.ts';
import { mirrorLink } from '../../src/state/page-link.ts';
import { smallIndex } from '../anatomy/small-index.ts';

const known = knownIds(smallIndex);
let stop: () => void = () => {};
const open = (url: string): AtlasStore => {
  window.history.replaceState(null, '', url);
  const store = createAtlasStore(known);
  stop = mirrorLink(store, known, window);
  return store;
};
const query = (name: string): string | null => new URLSearchParams(window.location.search).get(name);

beforeEach(() => window.history.replaceState(null, '', '/some/path/'));
afterEach(() => stop());

test('a link opens its state, in any folder, and stays as it is', () => {
  const store = open('/a/b/?point=trapezius-1&side=right&view=back#x');
  expect(store.getState()).toMatchObject({
    point: 'trapezius-1',
    muscle: 'trapezius',
    side: 'right',
    view: 'back',
    viewWanted: 'back',
    viewRequest: 1,
  });
  expect(window.location.pathname + window.location.search + window.location.hash).toBe(
    '/a/b/?point=trapezius-1&side=right&view=back#x',
  );
});

test('a first visit leaves the address clean until something is chosen', () => {
  const store = open('/');
  expect(window.location.search).toBe('');
  store.getState().selectPoint('scalenes-1', 'right');
  expect(query('point')).toBe('scalenes-1');
  expect(query('side')).toBe('right');
});

test('a hostile link says so once, names the fields and is mended', () => {
  const store = open('/?point=nonsense-1&lens=%3Cb%3E&body=male');
  expect(store.getState().notices).toEqual([
    { id: 1, key: 'notice.unknownLink', values: { fields: 'lens, point' } },
  ]);
  expect(store.getState().body).toBe('male');
  expect(query('point')).toBeNull();
  expect(query('body')).toBe('male');
  expect(query('lens')).toBe('explain');
});

test('choosing makes a step back possible; a mere setting does not', async () => {
  const store = open('/');
  const steps = window.history.length;
  store.getState().selectPoint('trapezius-1');
  expect(window.history.length).toBe(steps + 1);
  store.getState().setBody('male');
  store.getState().askView('left');
  expect(window.history.length).toBe(steps + 1);

  const back = new Promise((resolve) => window.addEventListener('popstate', resolve, { once: true }));
  window.history.back();
  await back;
  expect(store.getState()).toMatchObject({ point: null, muscle: null, view: null, body: 'male' });
});

test('a page to read has its own parameter, beside what is chosen, and an unknown one is said once', () => {
  const store = open('/?page=glossary&point=trapezius-1&side=right');
  expect(store.getState()).toMatchObject({ page: 'glossary', point: 'trapezius-1', side: 'right' });
  expect(store.getState().notices).toEqual([]);
  stop();
  const other = open('/?page=..%2Fadmin&point=trapezius-1');
  expect(other.getState()).toMatchObject({ page: null, point: 'trapezius-1' });
  expect(other.getState().notices).toEqual([
    { id: 1, key: 'notice.unknownLink', values: { fields: 'page' } },
  ]);
  expect(query('page')).toBeNull();
});

test('choosing a point on a page is one step, and back leads to the page again', async () => {
  const store = open('/');
  store.getState().openPage('guide');
  const steps = window.history.length;
  store.getState().selectPoint('scalenes-1');
  expect(window.history.length).toBe(steps + 1);
  expect(query('page')).toBeNull();
  const back = new Promise((resolve) => window.addEventListener('popstate', resolve, { once: true }));
  window.history.back();
  await back;
  expect(store.getState()).toMatchObject({ page: 'guide', point: null });
});

test('the language stands in the address while it is not the usual one, and going back does not take it away', async () => {
  const store = open('/?lang=en-XA');
  expect(store.getState().language).toBe('en-XA');
  store.getState().selectPoint('trapezius-1');
  expect(query('lang')).toBe('en-XA');
  store.getState().restore({ language: 'en' });
  expect(query('lang')).toBeNull();
  const back = new Promise((resolve) => window.addEventListener('popstate', resolve, { once: true }));
  window.history.back();
  await back;
  expect(store.getState().language).toBe('en-XA');
});

test('a language that the atlas does not speak is said once, by the parameter’s name', () => {
  const store = open('/?lang=tlh&point=trapezius-1');
  expect(store.getState()).toMatchObject({ language: 'en', point: 'trapezius-1' });
  expect(store.getState().notices).toEqual([
    { id: 1, key: 'notice.unknownLink', values: { fields: 'lang' } },
  ]);
  expect(query('lang')).toBeNull();
});

test('the kept lens opens the page, a link’s own goes before it, and back leads to the one of the beginning', async () => {
  const start = (url: string): AtlasStore => {
    window.history.replaceState(null, '', url);
    const store = createAtlasStore(known, { lens: 'find' });
    stop = mirrorLink(store, known, window);
    return store;
  };
  expect(start('/?lens=study').getState().lens).toBe('study');
  stop();
  const store = start('/');
  expect(store.getState().lens).toBe('find');
  store.getState().setLens('explain');
  expect(query('lens')).toBe('explain');
  const back = new Promise((resolve) => window.addEventListener('popstate', resolve, { once: true }));
  window.history.back();
  await back;
  expect(store.getState().lens).toBe('find');
});
