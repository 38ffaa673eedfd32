// The words that come with the guide: nothing that is loaded with the first view speaks one of them.

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lateMessages } from '../../../src/words/en/late-words.ts';
import { messages } from '../../../src/words/en/messages.ts';
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
});

test('no file of the first view names a late word, as a whole or put together', () => {
  const early = Object.keys(messages).filter((key) => !(key in lateMessages));
  const found = spoken.flatMap(({ file, text }) => {
    const whole = late.filter((key) => text.includes(`'${key}'`));
    const begun = [...text.matchAll(/\b(?:message|phrase)\(\s*`([^`$]+)\$\{/g)]
      .map((match) => match[1] ?? '')
      .filter((begin) => !early.some((key) => key.startsWith(begin)));
    return [...whole, ...begun].map((key) => `${file}: ${key}`);
  });
  expect(found).toEqual([]);
});

test('once the guide has come, the catalogue holds every one of them', () => {
  expect(messages).toMatchObject(lateMessages);
});
