// Without a connection, from a path below the host's root: what was visited once works whole. A new version waits until the
// person agrees, and until then the old page goes on working.
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, test as base, expect, type Page } from '@playwright/test';
import { writeServiceWorker } from '../../scripts/offline-site.ts';
import { redShare, sceneReady } from './atlas-page.ts';
import { findNothing } from './axe.ts';
import { hostSite, type StaticSite } from './static-site.ts';

const test = base.extend<{ site: StaticSite; away: (context: BrowserContext) => Promise<void> }>({
  site: async ({ browserName: _ }, use) => {
    const site = await hostSite('dist', '/some/where/');
    await use(site);
    await site.stop();
  },
  away: async ({ site }, use) => {
    await use(async (context) => {
      await context.setOffline(true);
      await site.stop();
    });
  },
});
test.use({ serviceWorkers: 'allow' });

/** Opens the page and waits until all is kept and the page is served from it. */
async function visit(page: Page, site: StaticSite, query = ''): Promise<void> {
  await page.goto(`${site.url}${query}`);
  await sceneReady(page);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller) return;
    await new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve));
  });
}

const faultsOf = (page: Page): string[] => {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (entry) => {
    if (/Content Security Policy|TrustedScript|Refused/i.test(entry.text())) faults.push(entry.text());
  });
  return faults;
};

test('after one visit body, point, zones, verdict, search, answer and print work without a connection', async ({
  page,
  context,
  site,
  away,
}) => {
  const faults = faultsOf(page);
  await visit(page, site);
  await away(context);
  // This page has opened nothing yet: its late parts, and the other body, come from what is kept.
  await page.evaluate(() => window.__atlas?.store.getState().setBody('male'));
  await sceneReady(page);
  await page.getByRole('button', { name: 'About & safety' }).click();
  await page.getByRole('button', { name: 'Every package and font' }).click();
  await expect(page.locator('[data-licences]').getByText('three 0.187.0 · MIT')).toBeVisible();

  await page.goto(`${site.url}?point=trapezius-1&side=left`);
  await sceneReady(page);
  await expect(page.locator('[data-verdict="both"]')).toBeVisible();
  expect(await redShare(page)).toBeGreaterThan(0.001);
  await page.locator('[data-search]').first().fill('heart attack');
  await expect(page.getByRole('option').first()).toHaveAttribute('data-kind', 'flag');
  await page.keyboard.press('Escape');

  await page.goto(`${site.url}?lens=find&area=heel`);
  await sceneReady(page);
  await expect(page.locator('#find-title')).toBeVisible();
  await expect(page.getByText(/soleus/i).first()).toBeVisible();

  await page.goto(`${site.url}?point=soleus-1`);
  await sceneReady(page);
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await expect(page.locator('[data-paper-page]').first()).toBeAttached();
  expect(faults).toEqual([]);
});

test('a layer that was looked at is kept, one that was not says so and can be kept with all others', async ({
  page,
  context,
  site,
}) => {
  await visit(page, site, '?point=soleus-1');
  const layers = () =>
    page.evaluate(async () => (await (await caches.open('atlas-on-demand')).keys()).map(({ url }) => url));
  const look = () =>
    page.evaluate(() => window.__atlas?.store.getState().showTissue({ layer: 'superficial' }));
  const failed = page.getByText('Some of the muscles could not be fetched.');
  expect(await layers()).toEqual([]);
  await context.setOffline(true);
  await page.reload();
  await sceneReady(page);
  await look();
  await expect(failed).toBeVisible();
  await expect(page.locator('#detail-title')).toBeVisible();
  await expect(page.locator('[data-verdict]').first()).toBeVisible();

  await context.setOffline(false);
  await page.reload();
  await sceneReady(page);
  await look();
  await expect.poll(async () => (await layers()).length).toBeGreaterThanOrEqual(4);
  await context.setOffline(true);
  await page.reload();
  await sceneReady(page);
  await expect(page.locator('html')).toHaveAttribute('data-scene', 'ready');
  await expect(failed).toHaveCount(0);

  await context.setOffline(false);
  // What names no risk never fetched those.
  await page.evaluate(async () => {
    const cache = await caches.open('atlas-on-demand');
    for (const { url } of await cache.keys()) if (url.includes('/risk-')) await cache.delete(url);
  });
  await page.getByRole('button', { name: 'Display' }).click();
  const section = page.locator('[data-offline="kept"]');
  await expect(section).toContainText('opens on this device without a connection');
  await findNothing(page, 'what is kept for use without a connection');
  await section.getByRole('button', { name: /^Keep them all/ }).click();
  await expect(section).toContainText('Muscles and bones are here as well.');
  await expect(section).toBeFocused();
  await context.setOffline(true);
  await page.goto(`${site.url}?point=scalenus-anterior-1&layer=deep`);
  await sceneReady(page);
  await expect(failed).toHaveCount(0);
});

test('nothing is kept in a frame on someone else’s page, nor before the body stands', async ({
  page,
  site,
}) => {
  await page.goto(`${site.url}?point=soleus-1&embed=1`);
  await sceneReady(page);
  await page.waitForTimeout(5000);
  expect(
    await page.evaluate(async () => ({
      workers: (await navigator.serviceWorker.getRegistrations()).length,
      caches: (await caches.keys()).length,
    })),
  ).toEqual({ workers: 0, caches: 0 });
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/body/*.bin', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(`${site.url}?point=soleus-1`);
  await expect(page.locator('[data-verdict]').first()).toBeVisible();
  await page.waitForTimeout(5000);
  expect(site.served.filter((path) => /sw\.js$|service-worker/.test(path))).toEqual([]);
  release();
  await expect.poll(() => site.served).toContain('sw.js');
});

test.describe('a new version', () => {
  let folder = '';
  let oldParts: string[] = [];
  /** The built site once more: every script under another name, as after a change that reaches all of them. */
  test.beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'atlas-next-'));
    cpSync('dist', folder, { recursive: true });
    const assets = join(folder, 'assets');
    const scripts = readdirSync(assets).filter((name) => name.endsWith('.js'));
    oldParts = scripts.filter((name) => /^(CompareDialog|ReferencePage|HandoutDialog)-/.test(name));
    expect(oldParts.length).toBe(3);
    const next = new Map(scripts.map((name) => [name, name.replace(/.{4}\.js$/, 'next.js')]));
    expect(new Set(next.values()).size).toBe(scripts.length);
    const renamed = (text: string) => text.replace(/[\w.-]+\.js\b/g, (name) => next.get(name) ?? name);
    for (const [name, other] of next) {
      const text = readFileSync(join(assets, name), 'utf8');
      rmSync(join(assets, name));
      writeFileSync(join(assets, other), renamed(text));
    }
    const index = join(folder, 'index.html');
    const html = readFileSync(index, 'utf8').replace('<html ', '<html data-version="next" ');
    writeFileSync(index, renamed(html));
    rmSync(join(folder, 'sw.js'));
    await writeServiceWorker(folder);
  });
  test.afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const version = (page: Page) => page.locator('html').getAttribute('data-version');
  const offer = (page: Page) => page.getByRole('button', { name: 'Use the new version' });
  const ask = (page: Page) =>
    page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));
  const waits = (page: Page) =>
    page.evaluate(async () => (await navigator.serviceWorker.ready).waiting !== null);

  test('is offered; the old page stays whole until the person agrees, then the new one stands', async ({
    page,
    site,
  }) => {
    const faults = faultsOf(page);
    await visit(page, site, '?point=trapezius-1&side=left');
    site.folder = folder;
    await ask(page);
    await expect(offer(page)).toBeVisible();
    await findNothing(page, 'a new version is offered');
    // Its parts are gone from the host, and it has not opened them yet.
    await page.getByRole('button', { name: 'Reference' }).click();
    await expect(page.locator('[data-reference="guide"]')).toBeVisible();
    // Each was fetched once: when it was kept.
    const asked = site.served.filter((path) => oldParts.some((part) => path.endsWith(part)));
    expect(asked.sort()).toEqual(oldParts.map((part) => `assets/${part}`).sort());
    await page.keyboard.press('Escape');
    // Loaded again without an answer it is still the old one, and offers again.
    await page.reload();
    await sceneReady(page);
    expect(await version(page)).toBeNull();
    await expect(offer(page)).toBeVisible();
    await offer(page).click();
    await expect(page.locator('html')).toHaveAttribute('data-version', 'next');
    await sceneReady(page);
    await expect(page).toHaveURL(/point=trapezius-1&side=left/);
    await expect(page.locator('[data-verdict="both"]')).toBeVisible();
    await expect(offer(page)).toHaveCount(0);
    expect(faults).toEqual([]);
  });

  for (const [what, query, begin, end] of [
    ['a quiz', '?lens=study', 'new', null],
    ['painting', '?lens=find', true, false],
  ] as const)
    test(`is not offered in the middle of ${what}, but afterwards`, async ({ page, site }) => {
      await visit(page, site, query);
      const work = (now: 'new' | null | boolean) =>
        page.evaluate((value) => {
          const store = window.__atlas!.store.getState();
          if (typeof value === 'boolean') store.restore({ painting: value });
          else store.openQuiz(value);
        }, now);
      await work(begin);
      site.folder = folder;
      await ask(page);
      await expect.poll(() => waits(page)).toBe(true);
      await page.waitForTimeout(1000);
      await expect(offer(page)).toHaveCount(0);
      await work(end);
      await expect(offer(page)).toBeVisible();
      expect(await version(page)).toBeNull();
    });

  test('an answer that was given, and a hold that runs in another window, keep it waiting', async ({
    page,
    context,
    site,
  }) => {
    await visit(page, site, '?point=trapezius-1&side=left');
    const other = await context.newPage();
    await other.goto(`${site.url}?point=trapezius-1&side=left`);
    await sceneReady(other);
    await other.locator('[data-timer="ready"] button').filter({ hasText: 'Start' }).first().click();
    await expect(other.locator('[data-timer="holding"]')).toBeVisible();
    // The other page follows versions, too, once it has settled.
    const held = () => page.evaluate(async () => (await navigator.locks.query()).held?.length);
    await expect.poll(held).toBeGreaterThan(0);
    site.folder = folder;
    await ask(page);
    await expect(offer(page)).toBeVisible();
    await expect(offer(other)).toHaveCount(0);
    await offer(page).click();
    await expect(page.getByText(/something is going on in another window/)).toBeVisible();
    expect(await version(page)).toBeNull();
    await other.close();
    // A closed window lets go in its own time.
    await expect.poll(held).toBe(0);
    await offer(page).click();
    await expect(page.locator('html')).toHaveAttribute('data-version', 'next');
  });
});

test('a browser without service workers, and one that forbids them, show the page as ever', async ({
  page,
  context,
  site,
}) => {
  const faults = faultsOf(page);
  await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
  await page.goto(`${site.url}?point=soleus-1`);
  await sceneReady(page);
  await page.getByRole('button', { name: 'Display' }).click();
  await expect(page.locator('[data-offline="not-kept"]')).toBeVisible();
  const forbidding = await context.newPage();
  const said: string[] = [];
  forbidding.on('console', (entry) => entry.type() === 'error' && said.push(entry.text()));
  forbidding.on('pageerror', (error) => faults.push(String(error)));
  await forbidding.addInitScript(() => {
    ServiceWorkerContainer.prototype.register = () =>
      Promise.reject(new DOMException('not allowed', 'SecurityError'));
  });
  await forbidding.goto(`${site.url}?point=soleus-1`);
  await sceneReady(forbidding);
  await expect.poll(() => said.join()).toContain('keeping the page for use without a connection');
  await expect(forbidding.locator('[data-verdict]').first()).toBeVisible();
  await expect(forbidding.locator('[class*="notice"] p')).toHaveCount(0);
  expect(faults).toEqual([]);
});
