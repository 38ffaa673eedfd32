// The words that come late: nothing of the first view says one, and whatever is fetched later and says one brings them itself.

import { expect, test } from 'vitest';
import { brushMessages } from '../../../src/words/en/brush.ts';
import { displayMessages } from '../../../src/words/en/display.ts';
import { firstMessages } from '../../../src/words/en/first-messages.ts';
import { handoutMessages } from '../../../src/words/en/handout.ts';
import { lateMessages } from '../../../src/words/en/late-messages.ts';
import { learnMessages } from '../../../src/words/en/learn.ts';
import '../../../src/words/en/late-words.ts';
import { offlineMessages } from '../../../src/words/en/offline.ts';
import { paintedMessages } from '../../../src/words/en/painted.ts';
import { paintedKeepMessages } from '../../../src/words/en/painted-keep.ts';
import { paintedRowsMessages } from '../../../src/words/en/painted-rows.ts';
import { quizMessages } from '../../../src/words/en/quiz.ts';
import { recordMessages } from '../../../src/words/en/records.ts';
import { sessionMessages } from '../../../src/words/en/session.ts';
import { sessionNoteMessages } from '../../../src/words/en/session-note.ts';
import { showingMessages } from '../../../src/words/en/showing.ts';
import { studyMoreMessages } from '../../../src/words/en/study-more.ts';
import { message } from '../../../src/words/format.ts';
import type { MessageKey } from '../../../src/words/phrase.ts';
import { loadedWith, sourceFiles } from '../../repository/source-files.ts';

/** What joins words to the catalogue, and which. */
const joins: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'late-words': lateMessages,
  'display-words': { ...displayMessages, ...recordMessages },
  'handout-words': handoutMessages,
  'offline-words': offlineMessages,
  'painted-words': { ...brushMessages, ...paintedMessages, ...paintedRowsMessages },
  'painted-keep-words': paintedKeepMessages,
  'session-words': { ...sessionMessages, ...sessionNoteMessages },
  'showing-words': showingMessages,
  'study-words': { ...learnMessages, ...quizMessages, ...studyMoreMessages },
};
const pathOf = (words: string) => `src/words/en/${words}.ts`;
const late = Object.keys(lateMessages);
const lateWords = pathOf('late-words');
const sources = sourceFiles('src');
const specs = sourceFiles('test/e2e');
const firstView = new Set([
  ...loadedWith(sources, 'src/app/main.tsx'),
  ...loadedWith(sources, 'src/scene/AtlasScene.tsx'),
]);
const texts = new Map(
  sources
    .filter(({ file }) => !file.startsWith('src/words/'))
    .map(({ file, text }) => [file, text.replace(/^\s*\/\/.*$/gm, '')]),
);
const early = Object.keys(firstMessages);

/** The words of one kind that a file names, as a whole or put together. */
function namedIn(file: string, keys: readonly string[]): string[] {
  const text = texts.get(file) ?? '';
  const whole = keys.filter((key) => text.includes(`'${key}'`));
  const begun = [...text.matchAll(/\b(?:message|phrase)\(\s*`([^`$]+)\$\{/g)]
    .map((match) => match[1] ?? '')
    .filter(
      (begin) => keys.some((key) => key.startsWith(begin)) && !early.some((key) => key.startsWith(begin)),
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

test('every file that joins words is here', () => {
  const files = sources.filter(({ file }) => /^src\/words\/en\/(?!search-)[\w-]+-words\.ts$/.test(file));
  expect(files.map(({ file }) => file).sort()).toEqual(Object.keys(joins).map(pathOf).sort());
});

test.each(Object.entries(joins))(
  '%s: no file of the first view names one of them, as a whole or put together',
  (_, messages) => {
    const found = [...firstView].flatMap((file) => namedIn(file, Object.keys(messages)));
    expect(found).toEqual([]);
  },
);

test.each(Object.entries(joins))(
  '%s: whatever is fetched later and says one brings them',
  (words, messages) => {
    const keys = Object.keys(messages);
    const found = [...fetched]
      .map((start) => ({ start, loaded: loadedWith(sources, start) }))
      .filter(({ loaded }) => !loaded.has(pathOf(words)))
      .flatMap(({ start, loaded }) =>
        [...loaded].flatMap((file) => namedIn(file, keys)).map((named) => `${start} → ${named}`),
      );
    expect(found).toEqual([]);
  },
);

test.each(Object.entries(joins))(
  '%s: so does a test that drives the page and says one',
  (words, messages) => {
    const said = Object.keys(messages);
    const found = specs
      .filter(({ file }) => !loadedWith([...sources, ...specs], file).has(pathOf(words)))
      .flatMap(({ file, text }) =>
        said.filter((key) => text.includes(`message('${key}'`)).map((key) => `${file}: ${key}`),
      );
    expect(found).toEqual([]);
  },
);

test('once the guide has come, every one of them can be said', () => {
  for (const [key, text] of Object.entries(lateMessages))
    if (!text.includes('{')) expect(message(key as MessageKey)).not.toBe('');
});
