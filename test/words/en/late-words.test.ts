// The late words: nothing of the first view says one, and whatever is fetched later and says one brings them itself.

import { expect, test } from 'vitest';
import { firstMessages } from '../../../src/words/en/first-messages.ts';
import { lateMessages } from '../../../src/words/en/late-messages.ts';
import '../../../src/words/en/late-words.ts';
import { message } from '../../../src/words/format.ts';
import type { MessageKey } from '../../../src/words/phrase.ts';
import { loadedWith, sourceFiles } from '../../repository/source-files.ts';

const late = Object.keys(lateMessages);
const sources = sourceFiles('src');
const firstView = new Set([
  ...loadedWith(sources, 'src/app/main.tsx'),
  ...loadedWith(sources, 'src/scene/AtlasScene.tsx'),
]);
const lateWords = 'src/words/en/late-words.ts';
const texts = new Map(
  sources
    .filter(({ file }) => !file.startsWith('src/words/'))
    .map(({ file, text }) => [file, text.replace(/^\s*\/\/.*$/gm, '')]),
);
const early = Object.keys(firstMessages);

/** The late words that a file names, as a whole or put together. */
function lateIn(file: string): string[] {
  const text = texts.get(file) ?? '';
  const whole = late.filter((key) => text.includes(`'${key}'`));
  const begun = [...text.matchAll(/\b(?:message|phrase)\(\s*`([^`$]+)\$\{/g)]
    .map((match) => match[1] ?? '')
    .filter(
      (begin) => late.some((key) => key.startsWith(begin)) && !early.some((key) => key.startsWith(begin)),
    );
  return [...whole, ...begun].map((key) => `${file}: ${key}`);
}

/** Files that are fetched when they are asked for. */
const fetched = new Set(
  sources.flatMap(({ imports }) => imports.flatMap(({ late, path }) => (late && path ? [path] : []))),
);

test('the first view is found, and the late words are many', () => {
  expect([...firstView].filter((file) => texts.has(file)).length).toBeGreaterThan(80);
  expect(fetched.size).toBeGreaterThan(5);
  expect(late.length).toBeGreaterThan(150);
  expect([...firstView]).not.toContain(lateWords);
  expect([...firstView]).not.toContain('src/words/en/late-messages.ts');
});

test('no file of the first view names a late word, as a whole or put together', () => {
  const found = [...firstView].flatMap(lateIn);
  expect(found).toEqual([]);
});

test('whatever is fetched later and says one brings them', () => {
  const found = [...fetched]
    .map((start) => ({ start, loaded: loadedWith(sources, start) }))
    .filter(({ loaded }) => !loaded.has(lateWords))
    .flatMap(({ start, loaded }) => [...loaded].flatMap(lateIn).map((named) => `${start} → ${named}`));
  expect(found).toEqual([]);
});

test('once the guide has come, every one of them can be said', () => {
  for (const [key, text] of Object.entries(lateMessages))
    if (!text.includes('{')) expect(message(key as MessageKey)).not.toBe('');
});
