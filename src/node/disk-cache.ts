// Keeps compiled pieces on disk between runs. Node only: the Vite plugin and the command line use it, never the browser.
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Piece, PieceStore } from '../compile/piece-store.ts';

/** Pieces of this many compilers are kept: of the branches that someone goes to and fro between. */
const KEPT_VERSIONS = 3;
/** Of each piece this many forms are kept, those used last. */
const KEPT_FORMS = 4;

/**
 * A store in a folder of its own: a folder for each version of the compiler, in it one file a piece. What has not been
 * used for long is removed on opening. Safe to delete at any time, and for two processes at once; where nothing can be
 * written, nothing is kept.
 */
export function diskCache(folder: string, version: string): PieceStore {
  const home = join(folder, version);
  const fileOf = (name: string, key: string) => join(home, `${name.replace(/[^a-z0-9]+/g, '_')}.${key}.bin`);
  attempt(() => {
    mkdirSync(home, { recursive: true });
    touch(home);
    removeOld(folder, home);
  });
  return {
    get(name, key) {
      const file = fileOf(name, key);
      const piece = read(file);
      if (piece !== undefined) attempt(() => touch(file));
      return piece;
    },
    set(name, key, piece) {
      const file = fileOf(name, key);
      const draft = `${file}.${process.pid}`;
      attempt(() => {
        mkdirSync(home, { recursive: true });
        writeFileSync(draft, serialize(piece));
        renameSync(draft, file);
      });
    },
  };
}

/** Undefined for a piece that is not there or was cut short. */
function read(file: string): Piece {
  try {
    return deserialize(readFileSync(file));
  } catch {
    return undefined;
  }
}

/** The time of last change serves as the time of last use: access times are often switched off. */
function touch(path: string): void {
  const now = new Date();
  utimesSync(path, now, now);
}

function removeOld(folder: string, home: string): void {
  for (const path of newestFirst(folder).slice(KEPT_VERSIONS)) rmSync(path, { recursive: true, force: true });
  const forms = new Map<string, number>();
  for (const path of newestFirst(home)) {
    const name = path.slice(0, path.lastIndexOf('.', path.length - '.bin'.length - 1));
    const count = (forms.get(name) ?? 0) + 1;
    forms.set(name, count);
    // Drafts that a stopped process left end otherwise; another process may be about to rename a young one.
    const left = !path.endsWith('.bin') && Date.now() - statSync(path).mtimeMs > 60_000;
    if (count > KEPT_FORMS || left) rmSync(path, { force: true });
  }
}

function newestFirst(folder: string): string[] {
  return readdirSync(folder)
    .map((name) => join(folder, name))
    .map((path) => ({ path, used: statSync(path).mtimeMs }))
    .sort((a, b) => b.used - a.used)
    .map(({ path }) => path);
}

/** Keeping is a convenience: another process may have been quicker, or the disk be full or locked. */
function attempt(keep: () => void): void {
  try {
    keep();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
  }
}
