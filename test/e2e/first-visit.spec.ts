// A first visit: the list before the body, a still picture, nothing from elsewhere.
import { readdirSync, readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { openAtlas, redShare, sceneReady, test } from './atlas-page.ts';

test('the list and the search work before the body has arrived', async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/body/*.bin', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('./');
  await expect(page.locator('html')).toHaveAttribute('data-scene', 'loading');
  await page.getByRole('combobox').fill('scal');
  await page.getByRole('option').first().click();
  await expect(page.getByRole('heading', { level: 2, name: /scalen/i })).toBeVisible();
  release();
  await sceneReady(page);
});

test('at rest no frame is drawn, and nothing chosen means nothing red', async ({ page }) => {
  await page.clock.install();
  await openAtlas(page);
  const frames = () => page.evaluate(() => window.__atlas?.frames() ?? -1);
  // At leisure after the first picture the scene rehearses a press once; from then on nothing may be drawn.
  await page.clock.runFor(10_000);
  const before = await frames();
  expect(before).toBeGreaterThan(0);
  await page.clock.runFor(60_000);
  expect(await frames()).toBe(before);
  // The page's clock does move frames: what asks for one gets it.
  await page.evaluate(() => window.__atlas?.frame('back'));
  await page.clock.runFor(1000);
  expect(await frames()).toBeGreaterThan(before);
  // A lip or a nail may come near to it.
  expect(await redShare(page)).toBeLessThan(0.0002);
});

test('one draw call for the skin, a handful in all', async ({ page }) => {
  await openAtlas(page, '?point=trapezius-1&side=left');
  const calls = await page.evaluate(() => window.__atlas?.drawCalls());
  expect(calls).toBeGreaterThan(0);
  expect(calls).toBeLessThanOrEqual(8);
});

test('the picture has a name, and the page a strict content security policy', async ({ page }) => {
  await openAtlas(page);
  await expect(page.locator('canvas').first()).toHaveAccessibleName(/body/i);
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
});

test('the data set is published with the site, as its schema says', async ({ request }) => {
  const atlas = await (await request.get('./data/atlas.json')).json();
  const records = readdirSync('data/muscles').map((file) =>
    JSON.parse(readFileSync(`data/muscles/${file}`, 'utf8')),
  );
  expect(records.length).toBeGreaterThan(100);
  expect(atlas.points.map(({ id }: { id: string }) => id).sort()).toEqual(
    records.flatMap(({ points }) => points.map(({ id }: { id: string }) => id)).sort(),
  );
  const schema = await (await request.get('./data/atlas.schema.json')).json();
  expect(schema.title).toMatch(/Trigger Point Atlas/);
});
