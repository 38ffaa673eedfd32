// Bundles a TypeScript module of ours into plain JavaScript below .cache/, and only when one of its sources has changed.
// Plain JavaScript itself: the command line starts with it, before anything could load TypeScript.
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
/** What was built from other sources is kept for those who still run it, this many builds back. */
const KEPT_BUILDS = 3;

/**
 * @typedef {object} Bundle
 * @property {string} file Path of the bundled module; further chunks lie beside it.
 * @property {string} hash Of the bundled code. Minified, it does not change with comments, types, names of variables, or
 * code that is never reached.
 */

/**
 * @typedef {object} Memo What a bundle was made of.
 * @property {string} how Place and options. Bundles hold absolute paths: after a move they are made anew.
 * @property {Record<string, string>} sources Hash of each source, by its path from the root.
 * @property {string} hash
 */

/**
 * Bundles `entry`. Packages stay outside; `import.meta.url` stays that of each source. Several processes may do so at once.
 * @param {string} name Of its folder below .cache/bundles and of the bundled module.
 * @param {string} entry Path from the root.
 * @param {{ minify?: boolean }} [options]
 * @returns {Promise<Bundle>}
 */
export async function bundle(name, entry, { minify = false } = {}) {
  const home = join(root, '.cache', 'bundles', name);
  const how = JSON.stringify([root, entry, minify]);
  const known = readMemo(home, how);
  const place = (/** @type {string} */ hash) => ({ hash, file: join(home, hash, `${name}.mjs`) });
  if (known !== undefined && existsSync(place(known).file)) return place(known);
  const { chunks, sources } = await build(name, entry, minify);
  const hash = hashOf(chunks.map(({ fileName, code }) => `${fileName}\n${code}`).join('\n'));
  const draft = mkdtempSync(`${mkdir(home)}/draft-`);
  for (const { fileName, code } of chunks) writeFileSync(join(draft, fileName), code);
  try {
    renameSync(draft, join(home, hash));
  } catch {
    // It stands there already.
    rmSync(draft, { recursive: true, force: true });
  }
  /** @type {Memo} */
  const memo = { how, hash, sources: Object.fromEntries(sources.map((path) => [path, sourceHash(path)])) };
  const draftMemo = join(home, `memo.${process.pid}.json`);
  writeFileSync(draftMemo, JSON.stringify(memo));
  renameSync(draftMemo, join(home, 'memo.json'));
  dropOld(home, hash);
  return place(hash);
}

/**
 * @param {string} name
 * @param {string} entry
 * @param {boolean} minify
 */
async function build(name, entry, minify) {
  const { rolldown } = await import('rolldown');
  /** @type {string[]} */
  const modules = [];
  const made = await rolldown({
    input: { [name]: join(root, entry) },
    platform: 'node',
    cwd: root,
    external: (id) => !id.startsWith('.') && !id.startsWith(root),
    plugins: [
      {
        name: 'url-of-the-source',
        transform(code, id) {
          if (id.startsWith(root)) modules.push(id);
          if (!code.includes('import.meta.url')) return null;
          const url = JSON.stringify(pathToFileURL(id).href);
          return { code: code.replaceAll('import.meta.url', url), map: null };
        },
      },
    ],
  });
  const { output } = await made.generate({
    format: 'esm',
    minify,
    entryFileNames: '[name].mjs',
    chunkFileNames: '[name].mjs',
  });
  await made.close();
  const chunks = output.filter((part) => part.type === 'chunk');
  // Also those of which nothing is left but a number written in their place. Versions of packages stand in the lockfile.
  const sources = [
    ...modules.map((id) => relative(root, id)),
    'package-lock.json',
    relative(root, fileURLToPath(import.meta.url)),
  ];
  return { chunks, sources };
}

/**
 * The hash of the bundle, when its sources are what they were.
 * @param {string} home
 * @param {string} how
 */
function readMemo(home, how) {
  try {
    /** @type {Memo} */
    const memo = JSON.parse(readFileSync(join(home, 'memo.json'), 'utf8'));
    const same = Object.entries(memo.sources).every(([path, hash]) => sourceHash(path) === hash);
    return memo.how === how && same ? memo.hash : undefined;
  } catch {
    return undefined;
  }
}

/** @param {string} path */
function sourceHash(path) {
  return hashOf(readFileSync(join(root, path)));
}

/** @param {string | Uint8Array} content */
function hashOf(content) {
  return createHash('sha256').update(content).digest('hex').slice(0, 16);
}

/** @param {string} folder */
function mkdir(folder) {
  mkdirSync(folder, { recursive: true });
  return folder;
}

/**
 * @param {string} home
 * @param {string} current
 */
function dropOld(home, current) {
  const builds = readdirSync(home, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== current)
    .map(({ name }) => ({ name, made: statSync(join(home, name)).mtimeMs }))
    .sort((a, b) => b.made - a.made);
  for (const { name } of builds.slice(KEPT_BUILDS - 1))
    rmSync(join(home, name), { recursive: true, force: true });
}
