// The licences of what is shipped: of every module that a build holds, of workers and fonts too; none without its text.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build } from 'vite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { licences, packageOf, type ShippedLicence } from '../../scripts/licences.ts';

let folder = '';
const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};
const addPackage = (name: string, files: Record<string, string>): void => {
  const known = { name, version: '1.2.3', license: 'MIT', type: 'module', main: 'index.js' };
  write(`node_modules/${name}/package.json`, JSON.stringify(known));
  for (const [file, text] of Object.entries(files)) write(`node_modules/${name}/${file}`, text);
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-licences-'));
  const code = { 'index.js': 'export const use = () => console.log("used");', LICENSE: 'Its words' };
  addPackage('on-page', code);
  addPackage('@scope/in-worker', code);
  addPackage('unused', code);
  addPackage('a-font', { 'files/font.woff2': 'wOF2 some bytes', 'LICENSE.md': 'Font words' });
  for (const part of ['core', 'precaching', 'routing', 'strategies']) addPackage(`workbox-${part}`, code);
  write('index.html', '<!doctype html><script type="module" src="./main.js"></script>');
  write('worker.js', 'import { use } from "@scope/in-worker"; use();');
  write(
    'style.css',
    '@font-face { font-family: A; src: url("./node_modules/a-font/files/font.woff2"); } body { font-family: A }',
  );
  write(
    'main.js',
    'import "./style.css"; import { use } from "on-page"; import "unused"; use(); new Worker(new URL("./worker.js", import.meta.url), { type: "module" });',
  );
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function listed(): Promise<ShippedLicence[]> {
  const shipped = licences(join(folder, 'node_modules'), () => []);
  const made = await build({
    root: folder,
    configFile: false,
    logLevel: 'silent',
    plugins: [shipped.collect(), shipped.write()],
    worker: { format: 'es', plugins: () => [shipped.collect()] },
    build: { write: false, assetsInlineLimit: 0 },
  });
  const { output } = made as Extract<typeof made, { output: unknown }>;
  const file = output.find(({ fileName }) => fileName === 'licences.json');
  return JSON.parse(String(file?.type === 'asset' ? file.source : '')) as ShippedLicence[];
}

test('page, worker and font stand in the list with their texts; what is not in the build does not', async () => {
  const list = await listed();
  expect(list.map(({ name }) => name)).toEqual([
    '@scope/in-worker',
    'a-font',
    'on-page',
    'workbox-core',
    'workbox-precaching',
    'workbox-routing',
    'workbox-strategies',
  ]);
  expect(list.find(({ name }) => name === 'a-font')).toEqual({
    name: 'a-font',
    version: '1.2.3',
    licence: 'MIT',
    text: 'Font words',
  });
});

test('a package without a licence text stops the build', async () => {
  rmSync(join(folder, 'node_modules/@scope/in-worker/LICENSE'));
  await expect(listed()).rejects.toThrow('@scope/in-worker 1.2.3 has no licence');
});

test('a file belongs to the innermost package around it', () => {
  expect(packageOf('/a/node_modules/three/build/three.module.js')).toBe('three');
  expect(packageOf('../node_modules/@react-three/fiber/dist/x.js?v=1')).toBe('@react-three/fiber');
  expect(packageOf('/a/node_modules/one/node_modules/two/index.js')).toBe('two');
  expect(packageOf('\0rolldown/runtime.js')).toBeUndefined();
  expect(packageOf('/a/src/node.ts')).toBeUndefined();
});
