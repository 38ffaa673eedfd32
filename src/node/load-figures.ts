// Records and what compiling found out about them, for commands that need neither bodies nor zones: worked out once, then read.
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { contentHash } from '../compile/content-hash.ts';
import type { AtlasRecords } from '../dataset/record-kinds.ts';
import type { AtlasFigures } from './load-atlas.ts';
import { cacheFolder, dataFolder, root } from './repository.ts';

/** Answers for this many states of data and code are kept, those used last. */
const KEPT = 4;

export interface Figures extends AtlasFigures {
  readonly records: AtlasRecords;
}

/** Maps as their entries. */
type StoredFigures = {
  readonly [Field in keyof Figures]: Figures[Field] extends ReadonlyMap<infer K, infer V>
    ? [K, V][]
    : Figures[Field];
};

/**
 * Under scripts/atlas.mjs, which says what code is running, the answer is kept by the content of code, records and bodies.
 * @throws DataError naming the record and the field at fault
 */
export async function loadFigures(): Promise<Figures> {
  const code = process.env.ATLAS_CODE;
  const key = code && contentHash(code, ...sources().flatMap((path) => [path, readFileSync(path)]));
  const file = key && join(cacheFolder, 'figures', `${key}.json`);
  const known = file && read(file);
  if (known) return { ...known, shares: new Map(known.shares), measures: new Map(known.measures) };
  const { loadAtlas } = await import('./load-atlas.ts');
  const { records, shares, measures } = await loadAtlas();
  if (file) write(file, { records, shares: [...shares], measures: [...measures] });
  return { records, shares, measures };
}

/** All that the figures depend on but code. */
function sources(): string[] {
  const files = (folder: string, ends: RegExp) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => ends.test(name))
      .sort()
      .map((name) => join(folder, name));
  return [
    ...files(dataFolder, /(?<!\.schema)\.json$/),
    ...files(join(root, 'public/body'), /\.bin$/),
    ...files(join(root, 'models/built'), /\.(bin|json)$/),
  ];
}

function read(file: string): StoredFigures | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** Where nothing can be written, the next command works it out again. */
function write(file: string, figures: StoredFigures): void {
  const folder = dirname(file);
  const draft = `${file}.${process.pid}`;
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(draft, JSON.stringify(figures));
    renameSync(draft, file);
    const byAge = readdirSync(folder)
      .map((name) => join(folder, name))
      .map((path) => ({ path, made: statSync(path).mtimeMs }))
      .sort((a, b) => b.made - a.made);
    for (const { path } of byAge.slice(KEPT)) rmSync(path, { force: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
  }
}
