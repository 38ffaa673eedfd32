// The list of licences against what the built site really ships: what the code imports, what its files say of themselves, fonts,
// the service worker. And the way to it in the app.
import { readdirSync, readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { sourceFiles } from '../repository/source-files.ts';
import { openAtlas, test } from './atlas-page.ts';
import { findNothingInDialog } from './axe.ts';

const list = JSON.parse(readFileSync('dist/licences.json', 'utf8')) as {
  name: string;
  version?: string;
  licence: string;
  text: string;
}[];
const names = new Set(list.map(({ name }) => name));
const assets = readdirSync('dist/assets');
const code = assets
  .filter((name) => name.endsWith('.js'))
  .map((name) => readFileSync(`dist/assets/${name}`, 'utf8'));

test('every package that the browser’s code imports stands in the list', () => {
  const browser = sourceFiles('src').filter(({ file }) => !/^src\/(node|cli|compile)\//.test(file));
  const imported = browser
    .flatMap(({ imports }) => imports.filter(({ path, typeOnly }) => path === undefined && !typeOnly))
    .map(({ target }) => target)
    .filter((target) => !/^(virtual:|node:|\.)/.test(target))
    .map((target) => /^(@[^/]+\/[^/]+|[^/]+)/.exec(target)?.[0] ?? '');
  // The catalogue is compiled when the site is built, so its parser is not shipped.
  const notShipped = ['@formatjs/icu-messageformat-parser', 'intl-messageformat'];
  const packages = [...new Set(imported)].filter((name) => !notShipped.includes(name));
  expect(packages.length).toBeGreaterThan(9);
  expect(packages.filter((name) => !names.has(name))).toEqual([]);
});

test('what the built files say of themselves stands there: libraries by their marks, fonts, the service worker', () => {
  const marks: Readonly<Record<string, RegExp>> = {
    react: /react\.transitional\.element/,
    'react-dom': /__reactFiber\$/,
    scheduler: /unstable_scheduleCallback|unstable_now/,
    'react-reconciler': /react-three-fiber|@react-three\/fiber/,
    three: /THREE\.WebGLRenderer/,
    comlink: /Comlink\.proxy/,
    fflate: /invalid zip data|unexpected EOF|filename too long/,
  };
  for (const [name, mark] of Object.entries(marks)) {
    expect(
      code.some((text) => mark.test(text)),
      `${name} is in the build`,
    ).toBe(true);
    expect(names, name).toContain(name);
  }
  const fonts = assets.filter((name) => name.endsWith('.woff2'));
  expect(fonts.length).toBeGreaterThan(2);
  for (const font of fonts)
    expect([...names].filter((name) => font.startsWith(name.split('/').at(-1) ?? '-')).length, font).toBe(1);
  const worker = readFileSync('dist/sw.js', 'utf8');
  const parts = [
    ...new Set([...worker.matchAll(/"workbox:([a-z-]+):/g)].map(([, part]) => `workbox-${part}`)),
  ];
  expect(parts.length).toBeGreaterThan(2);
  expect(parts.filter((part) => !names.has(part))).toEqual([]);
});

test('each has a licence and its text, with whose it is where the licence asks for that', () => {
  for (const { name, licence, text } of list) {
    expect(licence, name).toMatch(/^[\w.-]+$/);
    expect(text.length, name).toBeGreaterThan(500);
    if (/^(MIT|ISC|OFL-1\.1)$/.test(licence)) expect(text, name).toMatch(/copyright/i);
  }
  expect(list.slice(0, 3).map(({ licence }) => licence)).toEqual(['MIT', 'CC-BY-4.0', 'CC0-1.0']);
});

test.describe('a failure', () => {
  test.use({ faultsMeant: true });
  test('it is read in the app, fetched when it is asked for; a failure is said, and tried again', async ({
    page,
  }) => {
    let asked = 0;
    await page.route('**/licences.json', (route) => {
      asked += 1;
      return asked === 1 ? route.fulfill({ body: 'no list' }) : route.continue();
    });
    await openAtlas(page);
    await page.getByRole('button', { name: 'About & safety' }).first().click();
    expect(asked).toBe(0);
    await page.getByRole('button', { name: 'Every package and font' }).click();
    await expect(page.getByText('The licences could not be fetched.')).toBeVisible();
    await page.getByRole('button', { name: 'Try again' }).click();
    const shown = page.locator('[data-licences] > li');
    await expect(shown).toHaveCount(list.length);
    await shown.filter({ hasText: 'three-mesh-bvh' }).locator('summary').click();
    await expect(page.getByText('Garrett Johnson').first()).toBeVisible();
    await findNothingInDialog(page, 'licences');
  });
});
