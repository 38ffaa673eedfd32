// The words that come with the guide: nothing that is loaded with the first view speaks one of them.

import { readFileSync } from 'node:fs';
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
const spoken = [...firstView]
  .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('src/words/'))
  .map((file) => ({ file, text: readFileSync(file, 'utf8').replace(/^\s*\/\/.*$/gm, '') }));

test('the first view is found, and the late words are many', () => {
  expect(spoken.length).toBeGreaterThan(80);
  expect(late.length).toBeGreaterThan(150);
  expect([...firstView]).not.toContain('src/words/en/late-words.ts');
  expect([...firstView]).not.toContain('src/words/en/late-messages.ts');
});

test('no file of the first view names a late word, as a whole or put together', () => {
  const early = Object.keys(firstMessages);
  const found = spoken.flatMap(({ file, text }) => {
    const whole = late.filter((key) => text.includes(`'${key}'`));
    const begun = [...text.matchAll(/\b(?:message|phrase)\(\s*`([^`$]+)\$\{/g)]
      .map((match) => match[1] ?? '')
      .filter((begin) => !early.some((key) => key.startsWith(begin)));
    return [...whole, ...begun].map((key) => `${file}: ${key}`);
  });
  expect(found).toEqual([]);
});

test('once the guide has come, every one of them can be said', () => {
  for (const [key, text] of Object.entries(lateMessages))
    if (!text.includes('{')) expect(message(key as MessageKey)).not.toBe('');
});
