// Keeps compiled pieces on disk between runs. Node only: the Vite plugin and the command line use it, never the browser.
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { CompileCache } from '../compile/compile-atlas.ts';
import { contentHash } from '../compile/content-hash.ts';

/**
 * A cache in a folder of its own, one file a piece. Pieces made by other versions of the compiler are not used: the
 * folder's name holds a hash of the modules in `compilerFolders`. Safe to delete at any time, and for two
 * processes at once.
 */
export function diskCache(folder: string, compilerFolders: readonly string[]): CompileCache {
  const modules = compilerFolders.flatMap((code) =>
    readdirSync(code, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .sort()
      .map((name) => readFileSync(join(code, name), 'utf8')),
  );
  const version = contentHash(modules.join());
  const home = join(folder, version);
  mkdirSync(home, { recursive: true });
  const memory = new Map<string, unknown>();
  return {
    get(key) {
      if (!memory.has(key)) {
        const piece = read(join(home, `${key}.bin`));
        if (piece !== undefined) memory.set(key, piece);
      }
      return memory.get(key);
    },
    set(key, piece) {
      memory.set(key, piece);
      const file = join(home, `${key}.bin`);
      const draft = `${file}.${process.pid}`;
      writeFileSync(draft, serialize(piece));
      renameSync(draft, file);
    },
  };
}

/** Undefined for a piece that is not there or was cut short. */
function read(file: string): unknown {
  try {
    return deserialize(readFileSync(file));
  } catch {
    return undefined;
  }
}
