// Where the page cannot run it says why; nothing in it is inline; a host's headers, workers under Trusted Types among them, hold.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { test as base, expect } from '@playwright/test';
import { sceneReady } from './atlas-page.ts';
import { hostSite, type StaticSite } from './static-site.ts';

const test = base.extend<{ site: StaticSite }>({
  site: async ({ browserName: _ }, use) => {
    const site = await hostSite('dist');
    await use(site);
    await site.stop();
  },
});
const html = readFileSync('dist/index.html', 'utf8');

test('the built page has no inline script, style or handler', () => {
  const scripts = [...html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)];
  expect(scripts.length).toBeGreaterThan(1);
  for (const [, attributes, code] of scripts) {
    expect(attributes).toMatch(/\bsrc="\.\/assets\//);
    expect(code).toBe('');
  }
  expect(html).not.toMatch(/<style\b|\sstyle=|\son[a-z]+\s*=|javascript:/i);
});

test('opened as a file it says so, and how it is opened', async ({ page }) => {
  await page.goto(`file://${resolve('dist/index.html')}`);
  await expect(page.getByText('This page was opened as a file')).toBeVisible();
  await expect(page.getByText('Fetching the page')).toBeHidden();
  await expect(page.getByText('does not let the atlas run')).toBeHidden();
});

test('in a frame without an origin it says what the frame needs; with one it runs', async ({
  page,
  site,
}) => {
  const server = createServer((request, response) => {
    const sandbox = new URL(request.url ?? '', 'http://host').searchParams.get('sandbox');
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(
      `<!doctype html><iframe width="480" height="640" sandbox="${sandbox}" src="${site.url}?point=soleus-1&embed=1"></iframe>`,
    );
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const host = `http://127.0.0.1:${(server.address() as AddressInfo).port}/?sandbox=`;
  const frame = page.frameLocator('iframe');
  await page.goto(`${host}allow-scripts`);
  await expect(frame.getByText('sandbox="allow-scripts allow-same-origin"')).toBeVisible();
  await expect(frame.getByText('Fetching the page')).toBeHidden();
  await page.goto(`${host}`);
  // Playwright finds no words within `noscript` by their text.
  await expect(frame.locator('noscript p').first()).toContainText('The atlas needs JavaScript');
  await expect(frame.locator('noscript p').first()).toBeVisible();
  await page.goto(`${host}allow-scripts allow-same-origin`);
  await expect(frame.locator('[data-verdict]').first()).toBeVisible();
  server.close();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('it says what it needs, offers the table, and when to call an ambulance', async ({ page, site }) => {
    await page.goto(site.url);
    const said = page.locator('noscript p');
    await expect(said).toContainText(['The atlas needs JavaScript', 'as a table', 'Call an ambulance']);
    for (const sentence of await said.all()) await expect(sentence).toBeVisible();
    await expect(page.getByText('Fetching the page')).toBeHidden();
    const table = await page.locator('noscript a').getAttribute('href');
    const answer = await page.request.get(new URL(table ?? '', site.url).href);
    expect(await answer.text()).toContain('soleus');
  });
});

test('Trusted Types: strings do not become code or markup, addresses of other sites no worker; the page’s own do', async ({
  page,
  site,
}) => {
  const refused: string[] = [];
  page.on('console', (entry) => {
    if (/Content Security Policy|Trusted/i.test(entry.text())) refused.push(entry.text());
  });
  await page.goto(`${site.url}?point=soleus-1`);
  await sceneReady(page);
  expect(refused).toEqual([]);
  const tried = await page.evaluate(() => {
    const outcome = (act: () => void): string => {
      try {
        act();
        return 'done';
      } catch (fault) {
        return (fault as Error).name;
      }
    };
    return [
      outcome(() => Object.assign(document.createElement('p'), { innerHTML: '<b>bold</b>' })),
      outcome(() => setTimeout('1 + 1', 0)),
      outcome(() => new Worker('https://example.org/worker.js')),
      outcome(() => window.trustedTypes?.createPolicy('another', { createScriptURL: (url) => url })),
    ];
  });
  expect(tried).toEqual(['TypeError', 'TypeError', 'TypeError', 'TypeError']);
});
