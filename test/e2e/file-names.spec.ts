// What may be cached for ever has a name that changes with its content; what others rely on keeps its name.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';

const published = [
  '.vite/manifest.json',
  '_headers',
  'body/LICENSE',
  'data/area-muscles.csv',
  'data/atlas.json',
  'data/atlas.schema.json',
  'data/points.csv',
  'icons/icon-192.png',
  'icons/icon-512.png',
  'icons/icon-masked.png',
  'index.html',
  'licences.json',
  'manifest.webmanifest',
  'sw.js',
];
const files = readdirSync('dist', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/').slice('dist/'.length));

test('every file but the page and the published ones carries a hash', () => {
  const plain = files.filter((file) => !/-[\w-]{8}\.(js|css|bin|woff2|svg|png)$/.test(file));
  expect(plain.sort()).toEqual(published);
});

test('the hash of a binary is that of its content', () => {
  const binaries = files.filter((file) => file.endsWith('.bin'));
  const names = binaries.map((file) => file.replace(/^.*\/|-[\w-]{8}\.bin$/g, '')).sort();
  const body = ['atlas', 'female', 'male', 'topology'];
  const underTheSkin = ['arm', 'head', 'leg', 'outside', 'risk', 'trunk'];
  expect(names).toEqual([...body, ...underTheSkin].sort());
  for (const file of binaries) {
    const hash = createHash('sha256')
      .update(readFileSync(`dist/${file}`))
      .digest('base64url')
      .slice(0, 8);
    expect(file).toContain(`-${hash}.bin`);
  }
});

test('a visit asks for no file without a hash but the page', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('./');
  await expect(page.locator('html')).toHaveAttribute('data-scene', 'ready', { timeout: 60_000 });
  expect(asked.length).toBeGreaterThan(8);
  expect(asked.filter((path) => !/-[\w-]{8}\.\w+$/.test(path))).toEqual(['/']);
});
