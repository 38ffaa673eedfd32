// @vitest-environment jsdom
// The page speaks the language of the state: at the start, after a change, and when its words do not come.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { followLanguage } from '../../src/app/follow-language.ts';
import { createAtlasStore } from '../../src/state/atlas-store.ts';
import { knownIds } from '../../src/state/known-ids.ts';
import { english } from '../../src/words/en/english.ts';
import { message, speak } from '../../src/words/format.ts';
import { type LanguageId, languages } from '../../src/words/languages.ts';
import { smallIndex } from '../anatomy/small-index.ts';

const shown: string[] = [];
const show = (language: LanguageId): void => {
  shown.push(`${language}: ${message('view.fit')}`);
};
const start = async (language: LanguageId = 'en') => {
  const store = createAtlasStore(knownIds(smallIndex), { language });
  await followLanguage(store, show);
  return store;
};
const settled = () => new Promise((resolve) => setTimeout(resolve));

beforeEach(() => shown.splice(0));
afterEach(() => {
  vi.restoreAllMocks();
  speak(languages.en, english);
});

test('the page is shown once in English, and anew in each language after it', async () => {
  const store = await start();
  expect(shown).toEqual(['en: Fit']);
  expect(document.documentElement).toMatchObject({ lang: 'en-GB', dir: 'ltr' });
  store.getState().restore({ language: 'ar-XB' });
  await vi.waitFor(() => expect(shown).toHaveLength(2));
  expect(shown[1]).toContain('Ƒîîţ');
  expect(document.documentElement).toMatchObject({ lang: 'ar-XB', dir: 'rtl' });
});

test('a language in the link is there from the first picture of the page on', async () => {
  await start('en-XA');
  expect(shown).toEqual(['en-XA: [Ƒîîţ]']);
});

test('of two changes in a row only the last is shown', async () => {
  const store = await start();
  store.getState().restore({ language: 'en-XA' });
  store.getState().restore({ language: 'en' });
  await settled();
  await languages['en-XA'].load();
  await settled();
  expect(new Set(shown)).toEqual(new Set(['en: Fit']));
});

test('words that do not come are told, in words and to the console, and the page goes on in its language', async () => {
  const fault = new TypeError('Failed to fetch dynamically imported module');
  vi.spyOn(languages['en-XA'], 'load').mockRejectedValue(fault);
  const told = vi.spyOn(console, 'error').mockImplementation(() => {});
  const store = await start('en-XA');
  expect(shown).toEqual(['en: Fit']);
  expect(store.getState().notices.map(({ key }) => key)).toEqual(['notice.languageFailed']);
  expect(told).toHaveBeenCalledWith(fault);
  expect(document.documentElement).toMatchObject({ lang: 'en-GB', dir: 'ltr' });
});
