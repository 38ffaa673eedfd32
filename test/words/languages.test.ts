// The table of languages: tags that Intl knows, no text made outside of it, no key in two files.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { english } from '../../src/words/en/english.ts';
import { messages } from '../../src/words/en/messages.ts';
import { languageIds, languages } from '../../src/words/languages.ts';

const code = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => ({
    name,
    text: readFileSync(join('src', name), 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, ''),
  }));

test('every tag is a BCP 47 tag in its canonical form, and its direction that of its script', () => {
  for (const id of languageIds) {
    const { tag, direction } = languages[id];
    expect(Intl.getCanonicalLocales(tag)).toEqual([tag]);
    expect(direction).toBe(/^(ar|fa|he|ur)\b/.test(tag) ? 'rtl' : 'ltr');
  }
  expect(readFileSync('index.html', 'utf8')).toContain(`<html lang="${languages.en.tag}"`);
});

test('no key stands in two files of a catalogue', async () => {
  const folder = join(import.meta.dirname, '../../src/words/en');
  const joined = [
    'english.ts',
    'first-messages.ts',
    'late-messages.ts',
    'late-words.ts',
    'messages.ts',
    'search-words.ts',
  ];
  const files = readdirSync(folder).filter((file) => !joined.includes(file));
  const parts: Record<string, object>[] = await Promise.all(files.map((file) => import(join(folder, file))));
  expect(parts.length).toBeGreaterThan(4);
  const keys = parts.flatMap((part) => Object.values(part).flatMap((catalogue) => Object.keys(catalogue)));
  expect(keys.filter((key, place) => keys.indexOf(key) !== place)).toEqual([]);
  expect(Object.keys(messages)).toHaveLength(keys.length);
  expect(Object.keys(messages)).toEqual(expect.arrayContaining(Object.keys(english.messages)));
});

/** Where Intl may be called: what is said, what ICU's styles stand for, and the order of the records, which are English. */
const mayCallIntl = ['words/formatter.ts', 'words/compile-message.ts', 'dataset/make-index.ts'];

test('only the formatter calls Intl, only the table of languages spells a tag, nothing follows the machine’s own language', () => {
  const misplaced = code.flatMap(({ name, text }) => {
    const found = [
      ...(mayCallIntl.includes(name)
        ? []
        : (text.match(/\bIntl\.(?!\w+Options\b)\w+|\bIntlMessageFormat\b/g) ?? [])),
      ...(name === 'words/formatter.ts' ? [] : (text.match(/\.toLocale\w+\(|\.localeCompare\(/g) ?? [])),
      ...(name === 'words/languages.ts' ? [] : (text.match(/'[a-z]{2}-[A-Z]{2}'/g) ?? [])),
    ];
    return found.map((word) => `${name}: ${word}`);
  });
  expect(misplaced).toEqual([]);
});

test('the guide speaks in keys and values: nothing in it puts anything into words', () => {
  const guide = code.filter(({ name }) => /^(guide|anatomy|state)\//.test(name));
  expect(guide.length).toBeGreaterThan(20);
  expect(
    guide.filter(({ text }) => /words\/(format|formatter)\.ts'/.test(text)).map(({ name }) => name),
  ).toEqual([]);
});
