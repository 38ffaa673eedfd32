// What the grown tissue depends on, in one short name: kept beside the files, so that a test notices when they are stale.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentHash } from '../compile/content-hash.ts';
import { dataFolder, root } from './repository.ts';

/** Holds the key of the shapes and code from which the files were grown. */
export const tissueKeyFile = join(root, 'models/built/tissue-key.txt');

const compileFolder = join(root, 'src/compile/muscles');
const codeFile = (name: string) => join(compileFolder, `${name}.ts`);
/** Code that comes after growing, or only measures: it changes no piece on the mean body. */
const afterwards = new Set(
  [
    'carry-tissue',
    'compile-tissue',
    'deep-shift',
    'measure-tissue',
    'openness',
    'overlap',
    'order-under',
    'tissue-regions',
    'visible-set',
  ].map(codeFile),
);

/** Of all shapes, landmarks, bodies and the code that grows them. */
export function tissueKey(): string {
  return keyOf([
    ...filesIn(join(dataFolder, 'shapes'), '.json'),
    ...grounds(),
    ...ways(),
    ...['compile-tissue', 'openness', 'tissue-regions', 'visible-set'].map(codeFile),
    ...['outside-file', 'tissue-file', 'tissue-values', 'triangle-codec', 'range-coder'].map((name) =>
      join(root, `src/atlas-file/${name}.ts`),
    ),
  ]);
}

/** Of what it depends on where a piece comes to lie on each body. */
export function carryKey(): string {
  return keyOf([...grounds(), ...ways()]);
}

/** Of what every piece on the mean body depends on, but for the shapes themselves. */
export function growthKey(): string {
  return keyOf(grounds());
}

function ways(): string[] {
  return [
    ...['carry-tissue', 'deep-shift'].map(codeFile),
    join(root, 'src/mesh/body-map.ts'),
    join(root, 'models/built/deep-shift.json'),
  ];
}

function grounds(): string[] {
  return [
    join(dataFolder, 'landmarks.json'),
    ...filesIn(join(root, 'public/body'), '.bin'),
    join(root, 'models/built/rest.bin'),
    join(root, 'models/built/rig.json'),
    ...filesIn(compileFolder, '.ts').filter((file) => !afterwards.has(file)),
    join(root, 'src/dataset/body-frame.ts'),
    join(root, 'src/mesh/normals.ts'),
  ];
}

function filesIn(folder: string, ends: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(ends))
    .sort()
    .map((name) => join(folder, name));
}

function keyOf(files: readonly string[]): string {
  return contentHash(...files.flatMap((file) => [file.slice(root.length), readFileSync(file)]));
}
