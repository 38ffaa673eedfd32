// The layers: imports go downwards only and never in a circle, three stays in the scene, safety text in the first view,
// tests stand where their files stand.
import { readdirSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { expect, test } from 'vitest';
import { type Import, importCircles, loadedWith, type SourceFile, sourceFiles } from './source-files.ts';

/** Rank of each folder; a file may import from its own folder or from a lower rank. */
const rank: Record<string, number> = {
  app: 8,
  cli: 8,
  node: 7,
  ui: 6,
  scene: 6,
  state: 5,
  study: 4.5,
  anatomy: 4,
  guide: 4,
  compile: 4,
  'atlas-file': 3,
  dataset: 2,
  mesh: 2,
  words: 2,
  space: 1,
};
const noThree = Object.keys(rank).filter((folder) => folder !== 'scene');
const noReact = Object.keys(rank).filter((folder) => !['app', 'ui', 'scene', 'state'].includes(folder));
/** Folders that only Node runs. */
const nodeFolders = ['node', 'cli', 'compile'];

const sources = sourceFiles('src');
const folderOf = (file: string) => relative('src', file).split('/')[0] ?? '';
const imports = sources
  .flatMap((source) => source.imports)
  .map((one) => ({ ...one, folder: folderOf(one.file) }));
const describeImport = ({ file, target }: Pick<Import, 'file' | 'target'>) => `${file} imports ${target}`;

test('there are imports to judge, in every folder of the design', () => {
  expect(imports.length).toBeGreaterThan(50);
  expect(readdirSync('src').sort()).toEqual(Object.keys(rank).sort());
});

test('imports go downwards only', () => {
  const upward = imports.filter(({ path, folder }) => {
    if (path === undefined) return false;
    const inside = relative('src', path);
    // Data belong to all; the built bodies are read by the command line.
    if (inside.startsWith('..'))
      return !/^\.\.\/data\//.test(inside) && !(folder === 'node' && /^\.\.\/models\//.test(inside));
    const other = inside.split('/')[0] ?? '';
    return other !== folder && (rank[other] ?? 99) >= (rank[folder] ?? -1);
  });
  expect(upward.map(describeImport)).toEqual([]);
});

test('three and react stay where they belong', () => {
  const three = /^(three|@react-three)(\/|$)/;
  const react = /^(react|react-dom)(\/|$)/;
  const misplaced = imports.filter(
    ({ folder, target }) =>
      (three.test(target) && noThree.includes(folder)) || (react.test(target) && noReact.includes(folder)),
  );
  expect(misplaced.map(describeImport)).toEqual([]);
});

test('what the browser runs does not import Node modules', () => {
  const misplaced = imports.filter(
    ({ folder, target }) => target.startsWith('node:') && !nodeFolders.includes(folder),
  );
  expect(misplaced.map(describeImport)).toEqual([]);
});

test('no files import one another in a circle', () => {
  expect(importCircles(sources)).toEqual([]);
});

test('a circle would be found, through a type as well', () => {
  const file = (name: string, ...to: string[]) =>
    ({ file: name, imports: to.map((path) => ({ path, typeOnly: true })) }) as unknown as SourceFile;
  expect(importCircles([file('a', 'b'), file('b', 'c', 'd'), file('c', 'a'), file('d')])).toEqual([
    ['a', 'b', 'c'],
  ]);
  expect(importCircles([file('a', 'b', 'c'), file('b', 'c'), file('c')])).toEqual([]);
});

test('safety text loads with the first view: what warns stands in no chunk that comes later', () => {
  const firstView = loadedWith(sources, 'src/app/main.tsx');
  const warns = sources.map(({ file }) => file).filter((file) => file.startsWith('src/ui/guide/safety/'));
  expect(warns.length).toBeGreaterThanOrEqual(4);
  expect(warns.filter((file) => !firstView.has(file))).toEqual([]);
  for (const file of ['src/guide/case/red-flags.ts', 'src/words/en/safety.ts', 'data/red-flags.json'])
    expect(firstView, file).toContain(file);
});

test('no file over 400 lines, the middle one at most 80, nine of ten at most 180; no dumping-ground names', () => {
  const files = [...sources, ...['scripts', 'models'].flatMap(sourceFiles)];
  const lengths = files.map(({ text }) => text.split('\n').length - 1).sort((a, b) => a - b);
  expect(files.filter(({ text }) => text.split('\n').length > 401).map(({ file }) => file)).toEqual([]);
  expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(80);
  expect(lengths[Math.floor(lengths.length * 0.9)]).toBeLessThanOrEqual(180);
  expect(files.filter(({ file }) => /(utils?|helpers?|misc|common)\b/i.test(file))).toEqual([]);
});

/** Unit tests that hold more than one file to account: the data, a property of the whole, a yardstick from outside; or a script without types. */
const beyondOneFile = [
  'anatomy/lookup-records',
  'anatomy/search-battery',
  'anatomy/search-records',
  'anatomy/search-robust',
  'compile/body-zones',
  'compile/muscles/at-risk',
  'compile/muscles/growing',
  'dataset/advice',
  'dataset/anatomy',
  'dataset/dermatomes',
  'dataset/glossary',
  'dataset/hazard-shapes',
  'dataset/json-schemas',
  'dataset/landmarks',
  'dataset/memory-aids',
  'dataset/pain-guide',
  'dataset/places-in-words',
  'dataset/points-in-parts',
  'dataset/regions',
  'dataset/review',
  'dataset/risk-named',
  'guide/facts',
  'guide/verdict/advise-properties',
  'guide/verdict/advise-vignettes',
  'guide/verdict/all-points',
  'guide/verdict/place-verdict',
  'guide/verdict/red-flag-ties',
  'models/built-bodies',
  'models/making',
  'node/belly-wall',
  'node/bundle',
  'node/compiled',
  'node/tissue',
  'reference/landmarks',
  'reference/points',
  'scene/paint/paint-rim',
  'scripts/reading/reading-ease',
  'ui/guide/guide-cards',
  'ui/guide/protocol/hold-timer-card',
  'ui/reference/reference-parts',
  'ui/shell/mirror',
  'ui/shell/theme',
  'words/messages',
];

test('one file writes the address', () => {
  const writers = sources
    .map(({ file }) => file)
    .filter((file) => /\b(pushState|replaceState)\b/.test(readFileSync(file, 'utf8')));
  expect(writers).toEqual(['src/state/address.ts']);
});

test('keys are heard from the moment a part is seen: their listeners come with it, not a frame later', () => {
  const heard = sources
    .map(({ file }) => ({ file, text: readFileSync(file, 'utf8') }))
    .filter(({ file, text }) => file.startsWith('src/ui') && text.includes("addEventListener('keydown'"));
  expect(heard.length).toBeGreaterThan(3);
  const late = heard.filter(({ text }) => {
    const hook = text.slice(0, text.indexOf("addEventListener('keydown'")).match(/\buse(Layout)?Effect\(/g);
    return hook?.at(-1) !== 'useLayoutEffect(';
  });
  expect(late.map(({ file }) => file)).toEqual([]);
});

test('a unit test stands where its file stands', () => {
  // A component's test is named in kebab-case: `hold-timer` for `HoldTimer`.
  const plain = (path: string) =>
    path
      .replace(/\.tsx?$/, '')
      .replaceAll('-', '')
      .toLowerCase();
  const own = new Set([
    ...sources.map(({ file }) => plain(relative('src', file))),
    ...['scripts', 'models'].flatMap(sourceFiles).map(({ file }) => plain(file)),
  ]);
  const tests = readdirSync('test', { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.test\.tsx?$/.test(name) && !name.startsWith('repository/'))
    .map((name) => name.replace(/\.test\.tsx?$/, ''));
  expect(tests.length).toBeGreaterThan(50);
  const astray = tests.filter((name) => !own.has(plain(name)));
  expect(astray.sort()).toEqual(beyondOneFile);
});
