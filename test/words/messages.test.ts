// The catalogue: no key without a use, no use without a key, every message sound, and no visible text beside it.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { messages } from '../../src/words/en/messages.ts';
import { pageFileMessages } from '../../src/words/en/page-file.ts';
import { addEnglish, message } from '../../src/words/format.ts';
import '../../src/words/en/display-words.ts';
import '../../src/words/en/late-words.ts';
import '../../src/words/en/painted-words.ts';
import '../../src/words/en/session-words.ts';
import '../../src/words/en/showing-words.ts';
import '../../src/words/en/handout-words.ts';
import '../../src/words/en/offline-words.ts';
import '../../src/words/en/study-words.ts';
import '../../src/words/en/painted-keep-words.ts';
import type { MessageKey } from '../../src/words/phrase.ts';

// No script says them: index.html does.
addEnglish(pageFileMessages);

const sources = [
  'src/ui',
  'src/app',
  'src/scene',
  'src/state',
  'src/anatomy',
  'src/guide',
  'src/study',
  'src/cli',
].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => ({ name: join(folder, name), text: readFileSync(join(folder, name), 'utf8') })),
);
const keys = Object.keys(messages) as MessageKey[];

/** Keys written out in the code, and patterns for those that are put together (`region.${...}`). */
const literals = new Set(
  [
    ...sources.flatMap(({ text }) => [...text.matchAll(/'([a-zA-Z]+(?:\.[\w-]+)+)'/g)]),
    ...readFileSync('index.html', 'utf8').matchAll(/%([a-z]+\.[a-zA-Z.]+)%/g),
  ].map((match) => match[1]),
);
const patterns = sources
  .flatMap(({ text }) => [...text.matchAll(/\b(?:message|phrase|statement)\(\s*`([^`]+)`/g)])
  .map(
    (match) => new RegExp(`^${(match[1] ?? '').replace(/\./g, '\\.').replace(/\$\{[^}]+\}/g, '[\\w-]+')}$`),
  );

test('there is a catalogue and code that uses it', () => {
  expect(keys.length).toBeGreaterThan(100);
  expect(patterns.length).toBeGreaterThan(5);
});

test('every key is used', () => {
  const unused = keys.filter((key) => !literals.has(key) && !patterns.some((pattern) => pattern.test(key)));
  expect(unused).toEqual([]);
});

test('every message that the code names by a put-together key has at least one entry', () => {
  for (const pattern of patterns)
    expect(
      keys.some((key) => pattern.test(key)),
      String(pattern),
    ).toBe(true);
});

test('every message can be put into words, with and without plural, for every branch', () => {
  for (const key of keys) {
    const names = [...messages[key].matchAll(/\{(\w+)(?=[,}])/g)].map((match) => match[1] ?? '');
    for (const value of [0, 1, 2]) {
      const text = message(key, Object.fromEntries(names.map((name) => [name, value])));
      expect(text, key).not.toMatch(/[{}]/);
    }
  }
});

test('no visible word stands in the components themselves', () => {
  const loose = sources
    .filter(({ name }) => name.endsWith('.tsx'))
    .flatMap(({ name, text }) => {
      const code = text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
      const between = [...code.matchAll(/<[a-zA-Z][^<>]*>\s*([A-Za-z][^<>{}()=;]*?)\s*(?=<\/|<[a-z])/g)];
      const attributes = [...code.matchAll(/\s(?:aria-label|title|placeholder|alt|label|legend)="([^"]+)"/g)];
      return [...between, ...attributes].map((match) => `${name}: ${match[1]}`);
    });
  expect(loose).toEqual([]);
});
