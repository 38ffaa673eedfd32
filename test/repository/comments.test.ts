// What our comments must say and must not: the first line tells what a file is for, and no line tells a time.

import { parseSync } from 'vite';
import { expect, test } from 'vitest';
import { type SourceFile, sourceFiles } from './source-files.ts';

const files = ['src', 'scripts', 'models', 'test'].flatMap(sourceFiles);

/** How long something takes, on one machine on one day: so many milliseconds. Benchmarks print such figures. */
const timing =
  /\b(?:about|around|costs?|takes?|took|under|some)\s+(?:[a-z]+\s+){0,2}\d[\d.,]*(?:\s+to\s+\d[\d.,]*)?\s*(?:ms|s|milliseconds?|seconds?)\b/i;

function timingsIn({ file, text }: SourceFile): string[] {
  const { comments } = parseSync(file, text);
  return comments.map(({ value }) => timing.exec(value)?.[0] ?? '').filter((found) => found !== '');
}

test('every file begins with what it is for', () => {
  expect(files.length).toBeGreaterThan(300);
  const silent = files.filter(
    ({ text }) => !/^(#!.*\n)?(\/\/ |\/\*\* ?\S)/.test(text) && !text.startsWith('// @'),
  );
  expect(silent.map(({ file }) => file)).toEqual([]);
});

test('no comment says how long something takes', () => {
  const said = files.flatMap((source) => timingsIn(source).map((words) => `${source.file}: ${words}`));
  expect(said).toEqual([]);
});
