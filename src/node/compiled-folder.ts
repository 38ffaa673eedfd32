// The committed pieces below compiled/: what a fresh clone draws without compiling first. Text, one file a muscle, so that a
// change of one muscle changes one file and its review shows which point or share has moved.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Piece, PieceStore } from '../compile/piece-store.ts';
import { root } from './repository.ts';

const compiledFolder = join(root, 'compiled');

/** Which compiler made the rest; pieces of another one are not used. */
const VERSION_FILE = 'compiler.json';
/** Bytes stand as text behind this. */
const BYTES = 'base64,';
/** Deeper than this, a value stands on one line. */
const BROKEN_LEVELS = 4;

/** In the file: `{ [piece]: { key, piece } }`. */
type PieceFile = Record<string, { key: string; piece: Piece }>;

/** Reads the committed pieces; `set` does nothing, since `npm run compile` writes them. */
export function compiledPieces(version: string, folder = compiledFolder): PieceStore {
  const files = new Map<string, PieceFile>();
  const usable = compiledVersion(folder) === version;
  return {
    get(name, key) {
      if (!usable) return undefined;
      const { file, part } = placeOf(name);
      let pieces = files.get(file);
      if (pieces === undefined) {
        pieces = readPieces(join(folder, file));
        files.set(file, pieces);
      }
      return pieces[part]?.key === key ? pieces[part].piece : undefined;
    },
    set() {},
  };
}

/** The files that hold these pieces, by their path below compiled/. Pieces for one machine's own use are left out. */
export function compiledFiles(
  version: string,
  pieces: Iterable<readonly [name: string, key: string, piece: Piece]>,
): Map<string, string> {
  const files = new Map<string, PieceFile>();
  for (const [name, key, piece] of pieces) {
    // The distances behind the regions are large, and only an author of regions needs them.
    if (name === 'regions') continue;
    const { file, part } = placeOf(name);
    files.set(file, { ...files.get(file), [part]: { key, piece } });
  }
  const texts = [...files].map(([file, parts]): [string, string] => [
    file,
    `${broken(Object.fromEntries(Object.entries(parts).sort(([a], [b]) => (a < b ? -1 : 1))))}\n`,
  ]);
  return new Map([[VERSION_FILE, `${JSON.stringify({ compiler: version })}\n`], ...texts]);
}

/** The paths at which the folder does not hold these files and no other. */
export function staleCompiled(files: ReadonlyMap<string, string>, folder = compiledFolder): string[] {
  const found = existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .map((path) => path.replaceAll('\\', '/'))
        .filter((path) => path.endsWith('.json'))
    : [];
  return [...new Set([...files.keys(), ...found])].filter(
    (path) => !found.includes(path) || files.get(path) !== readFileSync(join(folder, path), 'utf8'),
  );
}

/** Makes the folder hold these files and no other. Gives the paths that had to change. */
export function writeCompiled(files: ReadonlyMap<string, string>, folder = compiledFolder): string[] {
  const stale = staleCompiled(files, folder);
  for (const path of stale) {
    const file = join(folder, path);
    const text = files.get(path);
    mkdirSync(dirname(file), { recursive: true });
    if (text === undefined) rmSync(file);
    else writeFileSync(file, text);
  }
  return stale;
}

function compiledVersion(folder: string): string | undefined {
  try {
    return JSON.parse(readFileSync(join(folder, VERSION_FILE), 'utf8')).compiler;
  } catch {
    return undefined;
  }
}

/** `muscles/trapezius#shape` is the part `shape` of muscles/trapezius.json. */
function placeOf(name: string): { file: string; part: string } {
  const [path = '', part = 'all'] = name.split('#');
  return { file: `${path}.json`, part };
}

/** None for a file that is missing, or that a merge left broken. */
function readPieces(file: string): PieceFile {
  try {
    return JSON.parse(readFileSync(file, 'utf8'), (_, value) =>
      typeof value === 'string' && value.startsWith(BYTES)
        ? Uint8Array.from(Buffer.from(value.slice(BYTES.length), 'base64'))
        : value,
    );
  } catch {
    return {};
  }
}

/** JSON with a line for each value down to some depth. */
function broken(value: unknown, level = 0): string {
  if (value instanceof Uint8Array) return JSON.stringify(BYTES + Buffer.from(value).toString('base64'));
  const inner = (item: unknown) => broken(item, level + 1);
  const [open, close, items] = Array.isArray(value)
    ? ['[', ']', value.map(inner)]
    : typeof value === 'object' && value !== null
      ? [
          '{',
          '}',
          Object.entries(value)
            .filter(([, item]) => item !== undefined)
            .map(([key, item]) => `${JSON.stringify(key)}: ${inner(item)}`),
        ]
      : ['', '', undefined];
  if (items === undefined) return JSON.stringify(value);
  if (items.length === 0 || level >= BROKEN_LEVELS) return `${open}${items.join(', ')}${close}`;
  const indent = ' '.repeat(level + 1);
  return `${open}\n${items.map((item) => indent + item).join(',\n')}\n${' '.repeat(level)}${close}`;
}
