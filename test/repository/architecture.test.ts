// Imports go downwards only: reads every import under src/ and fails on an upward or a forbidden one.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { expect, test } from 'vitest';

/** Rank of each folder; a file may import from its own folder or from a lower rank. */
const rank: Record<string, number> = {
  app: 8,
  cli: 8,
  node: 7,
  ui: 6,
  scene: 6,
  state: 5,
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

interface Import {
  file: string;
  folder: string;
  target: string;
  typeOnly: boolean;
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(tsx?|mjs)$/.test(name))
    .map((name) => join(folder, name));
}

function importsOf(file: string): Import[] {
  const text = readFileSync(file, 'utf8').replace(/^\s*(\/\/|\*|\/\*).*$/gm, '');
  const pattern =
    /(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]/g;
  return [...text.matchAll(pattern)].map((match) => ({
    file,
    folder: relative('src', file).split('/')[0] ?? '',
    target: match[2] ?? match[3] ?? '',
    typeOnly: match[1] !== undefined,
  }));
}

const imports = filesUnder('src').flatMap(importsOf);
const describeImport = ({ file, target }: Import) => `${file} imports ${target}`;

test('there are imports to judge, in every folder of the design', () => {
  expect(imports.length).toBeGreaterThan(50);
  expect(readdirSync('src').sort()).toEqual(Object.keys(rank).sort());
});

test('imports go downwards only', () => {
  const upward = imports.filter(({ file, folder, target }) => {
    if (!target.startsWith('.')) return false;
    const inside = relative('src', normalize(join(dirname(file), target)));
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

test('no file over 400 lines, the median near 100, no dumping-ground names', () => {
  const files = ['src', 'scripts', 'models'].flatMap(filesUnder);
  const lengths = files.map((file) => readFileSync(file, 'utf8').split('\n').length).sort((a, b) => a - b);
  expect(files.filter((file) => readFileSync(file, 'utf8').split('\n').length > 401)).toEqual([]);
  expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThan(150);
  expect(files.filter((file) => /(utils?|helpers?|misc|common)\b/i.test(file))).toEqual([]);
});
