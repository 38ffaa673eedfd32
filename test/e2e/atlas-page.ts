// What every end-to-end test does: open the site, wait until the picture stands still, read what page and picture say.
import { type Browser, test as base, expect, type Page } from '@playwright/test';
import { redShareOf } from '../../scripts/browsers/red-share.ts';
import type { AtlasProbe } from '../../src/scene/stage/probe.ts';

declare global {
  interface Window {
    __atlas?: AtlasProbe;
  }
}

/** Console lines that come from libraries, the software renderer or Playwright itself and mean nothing. */
const harmless =
  /THREE\.Clock.*deprecated|GPU stall due to ReadPixels|GL Driver Message|registration blocked by Playwright/;

/** `faults` gathers console errors, page errors and requests that leave the origin; each test ends with none, unless `faultsMeant`. */
export const test = base.extend<{ faults: string[]; faultsMeant: boolean }>({
  faultsMeant: [false, { option: true }],
  faults: [
    async ({ page, baseURL, faultsMeant }, use) => {
      const faults: string[] = [];
      page.on('console', (entry) => {
        if (['error', 'warning'].includes(entry.type()) && !harmless.test(entry.text()))
          faults.push(entry.text());
      });
      page.on('pageerror', (error) => faults.push(String(error)));
      page.on('request', (request) => {
        const url = request.url();
        if (!url.startsWith(baseURL ?? '') && !/^(data|blob):/.test(url))
          faults.push(`left the origin: ${url}`);
      });
      await use(faults);
      if (!faultsMeant) expect(faults).toEqual([]);
    },
    { auto: true },
  ],
});

/** A page of a phone that is touched and moves nothing by itself; its context is the test's to close. */
export async function phonePage(browser: Browser, width: number, height: number): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width, height },
    hasTouch: true,
    isMobile: true,
    reducedMotion: 'reduce',
  });
  return context.newPage();
}

export async function openAtlas(page: Page, query = ''): Promise<void> {
  await page.goto(`./${query}`);
  await sceneReady(page);
}

/** Goes to another state as the browser's back and forward do: nothing is loaded anew, and what was told stays told. */
export async function travel(page: Page, query: string): Promise<void> {
  await page.evaluate(async (search) => {
    window.history.pushState(null, '', `${window.location.pathname}${search}`);
    window.dispatchEvent(new PopStateEvent('popstate'));
    // The page takes the link up in its own time: until then it is ready for what stood before.
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
  }, query);
  await sceneReady(page);
}

/** What follows the first picture has come: no file arrives in three looks. */
export async function allHasCome(page: Page): Promise<void> {
  let [files, same] = [-1, 0];
  const looks = async () => {
    const now = await page.evaluate(() => performance.getEntriesByType('resource').length);
    same = now === files ? same + 1 : 0;
    files = now;
    return same;
  };
  await expect.poll(looks, { intervals: [500], timeout: 45_000 }).toBeGreaterThanOrEqual(2);
}

/** Waits until the picture shows the present state and nothing moves. */
export async function sceneReady(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-scene', 'ready', { timeout: 45_000 });
}

/** Nothing is drawn while nothing moves; a rehearsal in the first seconds of a page counts as a frame, too. */
export async function staysAtRest(page: Page, ms: number): Promise<void> {
  await sceneReady(page);
  const frames = () => page.evaluate(() => window.__atlas?.frames());
  const before = await frames();
  await page.waitForTimeout(ms);
  expect(await frames()).toBe(before);
}

/** Share of the picture (light ground, fixed size) that is the red of referred pain. */
export async function redShare(page: Page): Promise<number> {
  return page.evaluate(redShareOf, { width: 480, height: 640 });
}

/** The picture as RGBA values, for comparing two ways to the same view. */
export async function picture(page: Page): Promise<{ width: number; height: number; rgba: number[] }> {
  return page.evaluate(async () => {
    const image = new Image();
    image.src = window.__atlas?.snapshot(240, 320) ?? '';
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.width;
    canvas.height = image.height;
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0);
    const data = context?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
    return { width: canvas.width, height: canvas.height, rgba: [...data] };
  });
}

/** Share of pixels that differ by more than `tolerance` in any channel. */
export function difference(a: readonly number[], b: readonly number[], tolerance = 24): number {
  let differing = 0;
  for (let i = 0; i < a.length; i += 4)
    if ([0, 1, 2].some((k) => Math.abs((a[i + k] ?? 0) - (b[i + k] ?? 0)) > tolerance)) differing += 1;
  return differing / (a.length / 4);
}
