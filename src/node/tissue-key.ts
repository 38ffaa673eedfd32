// What the grown tissue depends on, in one short name: kept beside the files, so that a test notices when they are stale.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentHash } from '../compile/content-hash.ts';
import { dataFolder, root } from './repository.ts';

/** Holds the key of the shapes and code from which the files were grown. */
export const tissueKeyFile = join(root, 'models/built/tissue-key.txt');

/** Of all shapes, landmarks, bodies and the code that grows them. */
export function tissueKey(): string {
  const filesIn = (folder: string, ends: string) =>
    readdirSync(folder)
      .filter((name) => name.endsWith(ends))
      .sort()
      .map((name) => join(folder, name));
  const files = [
    ...filesIn(join(dataFolder, 'shapes'), '.json'),
    join(dataFolder, 'landmarks.json'),
    ...filesIn(join(root, 'public/body'), '.bin'),
    join(root, 'models/built/rest.bin'),
    join(root, 'models/built/rig.json'),
    ...filesIn(join(root, 'src/compile/muscles'), '.ts'),
    ...['tissue-file', 'tissue-values', 'triangle-codec', 'range-coder'].map((name) =>
      join(root, `src/atlas-file/${name}.ts`),
    ),
    join(root, 'src/mesh/body-map.ts'),
    join(root, 'src/dataset/body-frame.ts'),
  ];
  return contentHash(...files.flatMap((file) => [file.slice(root.length), readFileSync(file)]));
}
