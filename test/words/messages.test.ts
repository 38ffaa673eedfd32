// The catalogue: no key without a use, no use without a key, every message sound, and no visible text beside it.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lateMessages } from '../../src/words/en/late-messages.ts';
import { messages as firstMessages } from '../../src/words/en/messages.ts';
import { bringWords, message } from '../../src/words/format.ts';
import type { MessageKey } from '../../src/words/phrase.ts';
import { loadedWith, sourceFiles } from '../repository/source-files.ts';

const sources = [
  'src/ui',
  'src/app',
  'src/scene',
  'src/state',
  'src/anatomy',
  'src/guide',
  'src/cli',
].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => ({ name: join(folder, name), text: readFileSync(join(folder, name), 'utf8') })),
);
const messages = { ...firstMessages, ...lateMessages };
bringWords(lateMessages);
const keys = Object.keys(messages) as MessageKey[];

/** Words that stand before any script runs (scripts/first-words.ts). */
const ofDocument = [...readFileSync('index.html', 'utf8').matchAll(/%([a-z]+\.[a-zA-Z.]+)%/g)].map(
  (m) => m[1],
);
/** Keys written out in the code, and patterns for those that are put together (`region.${...}`). */
const literals = new Set([
  ...ofDocument,
  ...sources.flatMap(({ text }) => [...text.matchAll(/'([a-zA-Z]+(?:\.[\w-]+)+)'/g)].map((m) => m[1])),
]);
const patterns = sources
  .flatMap(({ text }) => [...text.matchAll(/\b(?:message|phrase|statement)\(\s*`([^`]+)`/g)])
  .map(
    (match) => new RegExp(`^${(match[1] ?? '').replace(/\./g, '\\.').replace(/\$\{[^}]+\}/g, '[\\w-]+')}$`),
  );

test('there is a catalogue and code that uses it', () => {
  expect(keys.length).toBeGreaterThan(100);
  expect(patterns.length).toBeGreaterThan(5);
});

test('late words stand in no first catalogue, and whatever says them brings them along', () => {
  const late = Object.keys(lateMessages);
  expect(late.filter((key) => key in firstMessages)).toEqual([]);
  const topics = new Set(late.map((key) => key.split('.')[0]));
  const files = sourceFiles('src');
  const paths = files.map(({ file }) => file);
  const brings = paths.filter((path) => /\/bring-\w+-words\.ts$/.test(path));
  // Every chunk of its own (`import()`) that says a late word loads a module that brings it.
  const starts = new Set(
    files.flatMap(({ imports }) => imports.flatMap(({ late: apart, path }) => (apart && path ? [path] : []))),
  );
  const says = new Set(
    files
      .filter(
        ({ file, text }) =>
          file.startsWith('src/ui/') &&
          [...topics].some((topic) => text.includes(`'${topic}.`) || text.includes(`\`${topic}.`)),
      )
      .map(({ file }) => file),
  );
  expect(says.size).toBeGreaterThan(3);
  const first = loadedWith(files, 'src/app/main.tsx');
  expect([...says].filter((path) => first.has(path))).toEqual([]);
  for (const start of starts) {
    const loaded = loadedWith(files, start);
    const saying = [...says].filter((path) => loaded.has(path));
    if (saying.length > 0)
      expect(
        brings.some((path) => loaded.has(path)),
        `${start} loads ${saying}`,
      ).toBe(true);
  }
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
