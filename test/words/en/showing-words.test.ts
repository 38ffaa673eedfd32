// The words of showing: nothing of the first view says one, and whatever is fetched later and says one brings them itself.
import { expect, test } from 'vitest';
import { showingMessages } from '../../../src/words/en/showing.ts';
import { loadedWith, sourceFiles } from '../../repository/source-files.ts';

const keys = Object.keys(showingMessages);
const sources = sourceFiles('src');
const texts = new Map(sources.map(({ file, text }) => [file, text]));
const says = (file: string) => keys.some((key) => texts.get(file)?.includes(`'${key}'`));
const isCode = (file: string) => !file.startsWith('src/words/');
const words = 'src/words/en/showing-words.ts';

test('no file of the first view says one', () => {
  const first = [
    ...loadedWith(sources, 'src/app/main.tsx'),
    ...loadedWith(sources, 'src/scene/AtlasScene.tsx'),
  ].filter(isCode);
  expect(first.length).toBeGreaterThan(80);
  expect(first.filter(says)).toEqual([]);
});

test('whatever is fetched later and says one brings them', () => {
  const fetched = new Set(
    sources.flatMap(({ imports }) => imports.flatMap(({ late, path }) => (late && path ? [path] : []))),
  );
  const bare = [...fetched].filter((start) => {
    const loaded = [...loadedWith(sources, start)];
    return !loaded.includes(words) && loaded.filter(isCode).some(says);
  });
  expect(bare).toEqual([]);
});
