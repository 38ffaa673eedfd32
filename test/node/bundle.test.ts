// Bundles change with what runs, and are made anew when a source changes.
import { mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { bundle } from '../../src/node/bundle.mjs';
import { compilerVersion } from '../../src/node/load-atlas.ts';

const name = `test-${process.pid}`;
const folder = join('.cache', name);
const write = (file: string, text: string) => writeFileSync(join(folder, file), text);
const made = (minify = true) => bundle(name, join(folder, 'entry.ts'), { minify });
const run = async ({ file }: { file: string }) => await import(/* @vite-ignore */ pathToFileURL(file).href);

beforeEach(() => {
  mkdirSync(folder, { recursive: true });
  write('part.ts', 'export const part: number = 2;\nexport const unused = 7;\n');
  write(
    'entry.ts',
    "import { part } from './part.ts';\nexport const answer = (part as number) * 21;\nexport const here = import.meta.url;\n",
  );
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  rmSync(join('.cache', 'bundles', name), { recursive: true, force: true });
});

test('runs as plain JavaScript, and import.meta.url stays that of the source', async () => {
  const { answer, here } = await run(await made(false));
  expect(answer).toBe(42);
  expect(here).toBe(pathToFileURL(join(folder, 'entry.ts')).href);
});

test('comments, types, names and code that is not reached do not change the hash', async () => {
  const { hash } = await made();
  write(
    'part.ts',
    '// Why it is so.\n/** What it is. */\nexport const part = 2;\nexport const unused = 8;\n',
  );
  write(
    'entry.ts',
    "import { part as renamed } from './part.ts';\n\n\nexport const answer = renamed * 21; // forty-two\nexport const here = import.meta.url;\n",
  );
  expect((await made()).hash).toBe(hash);
});

test('code that runs does, in whatever module it stands', async () => {
  const { hash } = await made();
  write('part.ts', 'export const part = 3;\n');
  const changed = await made();
  expect(changed.hash).not.toBe(hash);
  expect((await run(changed)).answer).toBe(63);
});

test('is not made again while its sources are the same', async () => {
  const first = await made();
  const { mtimeMs } = statSync(first.file);
  expect(await made()).toEqual(first);
  expect(statSync(first.file).mtimeMs).toBe(mtimeMs);
});

test('is made again when it was deleted', async () => {
  const first = await made();
  rmSync(first.file);
  expect(await made()).toEqual(first);
  expect((await run(first)).answer).toBe(42);
});

test('the version of the compiler is the same wherever the repository lies', async () => {
  expect(await compilerVersion()).toMatch(/^[0-9a-f]{16}$/);
  const { file } = await bundle('compiler', 'src/compile/compile-atlas.ts', { minify: true });
  const { readFileSync } = await import('node:fs');
  expect(readFileSync(file, 'utf8')).not.toContain(process.cwd());
});
