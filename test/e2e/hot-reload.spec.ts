// An author saves a muscle's JSON: the open page shows the new zone without a reload, and a fault is named.
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { createServer, type ViteDevServer } from 'vite';
import { redShare, sceneReady, test } from './atlas-page.ts';

let server: ViteDevServer;
let file: string;

test.use({ faultsMeant: true });

test.beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-data-'));
  cpSync('data', folder, { recursive: true });
  file = join(folder, 'muscles', 'infraspinatus.json');
  process.env.ATLAS_DATA = folder;
  server = await createServer({ server: { host: '127.0.0.1', port: 0 }, logLevel: 'silent' });
  await server.listen();
});

test.afterAll(async () => {
  delete process.env.ATLAS_DATA;
  await server.close();
});

test('a saved record repaints the open page', async ({ page }) => {
  test.setTimeout(240_000);
  await page.goto(`${server.resolvedUrls?.local[0] ?? ''}?point=infraspinatus-1&side=left`);
  await expect(page.locator('html')).toHaveAttribute('data-scene', 'ready', { timeout: 180_000 });
  const before = await redShare(page);
  expect(before).toBeGreaterThan(0.001);
  await page.evaluate(() => {
    document.body.dataset.sameVisit = 'yes';
  });

  const text = readFileSync(file, 'utf8');
  const record = JSON.parse(text);
  record.points[0].zones = [
    {
      class: 'essential',
      label: 'a large disc for the test',
      areas: ['front-of-chest'],
      strokes: [{ path: ['rib3-front'], radiusMm: 70 }],
    },
  ];
  writeFileSync(file, JSON.stringify(record));
  await page.evaluate(() => window.__atlas?.frame('front'));
  await expect(async () => {
    await sceneReady(page);
    expect(Math.abs((await redShare(page)) - before)).toBeGreaterThan(before * 0.2);
  }).toPass({ timeout: 60_000 });
  expect(await page.evaluate(() => document.body.dataset.sameVisit)).toBe('yes');

  record.points[0].place = 'scapular-spine-rot';
  writeFileSync(file, JSON.stringify(record));
  await expect(page.locator('vite-error-overlay')).toContainText(
    /muscles\/infraspinatus: points\[0\]\.place: got "scapular-spine-rot", expected a landmark id.*scapular-spine-root/,
    { timeout: 60_000 },
  );
});
