// The plate in a frame on a page of another origin: it shows the choice, stores nothing, and leaves the host's history and scroll alone.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, type Frame, type Page } from '@playwright/test';
import { openAtlas, sceneReady, test } from './atlas-page.ts';
import { findNothing } from './axe.ts';

/** A practice's page: a frame between much text. @param line as the dialog gives it. */
async function hostPage(line: string): Promise<{ server: Server; url: string }> {
  const html = `<!doctype html><html lang="en"><title>A practice</title><body style="margin:0"><p>Before.</p>${line}<div style="height:3000px">After.</div></body></html>`;
  const server = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` };
}

async function lineFromDialog(page: Page, query: string): Promise<string> {
  await openAtlas(page, query);
  await page.locator('[data-open-embed]').click();
  const field = page.getByLabel('The line to copy');
  await expect(field).toBeVisible();
  await page.getByText('320 × 480', { exact: true }).click();
  await expect(field).toHaveValue(/width="320" height="480"/);
  return field.inputValue();
}

async function embedded(page: Page): Promise<Frame> {
  await expect.poll(() => page.frames().length).toBe(2);
  const frame = page.frames()[1]!;
  await expect(frame.locator('html')).toHaveAttribute('data-scene', 'ready');
  return frame;
}

test('framed by another origin: shows point and verdict, is clicked, stores nothing, adds no history, lets the page scroll', async ({
  page,
  browser,
}) => {
  const line = await lineFromDialog(page, '?point=trapezius-1&side=left');
  expect(line).toContain(
    'sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox"',
  );
  expect(line).toContain('referrerpolicy="no-referrer"');
  const { server, url } = await hostPage(line);
  const context = await browser.newContext({
    viewport: { width: 800, height: 700 },
    reducedMotion: 'reduce',
  });
  const host = await context.newPage();
  const asked: string[] = [];
  host.on('request', (request) => asked.push(request.url()));
  await host.goto(url);
  const length = await host.evaluate(() => history.length);
  const frame = await embedded(host);
  await expect(frame.locator('h1')).toHaveText('Trapezius point 1, left side');
  await expect(frame.locator('[data-verdict="both"]')).toBeVisible();
  await expect(frame.getByText('see a doctor first')).toBeVisible();
  for (const box of ['[data-verdict]', 'canvas[role="img"]', 'a'])
    await expect(frame.locator(box).first()).toBeInViewport({ ratio: 0.9 });
  // Another point is pressed: where it is asked for, by the same store that a press calls.
  const before = frame.url();
  await frame.evaluate(() => window.__atlas?.store.getState().selectPoint('masseter-1', 'right'));
  await expect(frame.locator('h1')).toHaveText('Masseter point 1, right side');
  await expect.poll(() => frame.evaluate(() => location.search)).toContain('point=masseter-1');
  expect(frame.url()).not.toBe(before);
  const canvas = await frame.locator('canvas[role="img"]').boundingBox();
  await host.mouse.click(canvas!.x + canvas!.width / 2, canvas!.y + canvas!.height / 2);
  expect(await host.evaluate(() => history.length)).toBe(length);
  // The wheel over the picture goes to the host's page.
  await host.mouse.move(canvas!.x + canvas!.width / 2, canvas!.y + canvas!.height / 2);
  await host.mouse.wheel(0, 400);
  await expect.poll(() => host.evaluate(() => window.scrollY)).toBeGreaterThan(100);
  expect(await frame.locator('canvas[role="img"]').evaluate((one) => getComputedStyle(one).touchAction)).toBe(
    'pan-y',
  );
  const stored = await frame.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: 'caches' in window ? (await caches.keys()).length : 0,
    workers: (await navigator.serviceWorker?.getRegistrations?.())?.length ?? 0,
    cookies: document.cookie,
  }));
  expect(stored).toEqual({ local: 0, session: 0, databases: 0, caches: 0, workers: 0, cookies: '' });
  const origins = new Set(asked.filter((one) => one.startsWith('http')).map((one) => new URL(one).origin));
  expect([...origins].sort()).toEqual([new URL(url).origin, new URL(page.url()).origin].sort());
  const out = frame.getByRole('link', { name: 'Open the whole atlas' });
  const [opened] = await Promise.all([context.waitForEvent('page'), out.click()]);
  await sceneReady(opened);
  expect(opened.url()).not.toContain('embed');
  // The same choice, whatever that press on the picture has made of it.
  const inFrame = new URLSearchParams(new URL(frame.url()).search);
  inFrame.delete('embed');
  for (const [name, value] of inFrame) expect(new URL(opened.url()).searchParams.get(name)).toBe(value);
  await context.close();
  server.close();
});

test('settings of this device are neither read nor written in a frame', async ({ page }) => {
  await openAtlas(page, '?point=trapezius-1');
  await page.evaluate(() => localStorage.setItem('trigger-point-atlas', JSON.stringify({ body: 'male' })));
  await openAtlas(page, '?point=trapezius-1&embed=1');
  const seen = await page.evaluate(() => ({
    body: window.__atlas!.store.getState().body,
    kept: localStorage.getItem('trigger-point-atlas'),
  }));
  expect(seen).toEqual({ body: 'female', kept: JSON.stringify({ body: 'male' }) });
  await page.evaluate(() => localStorage.clear());
});

for (const [width, height] of [
  [320, 480],
  [480, 640],
  [720, 560],
] as const)
  test(`without barriers and without scroll at ${width} × ${height}`, async ({ page }) => {
    await openAtlas(page, '?point=latissimus-dorsi-2&side=right&embed=1');
    await expect(page.locator('[data-verdict]')).toBeVisible();
    await findNothing(page, 'embedded', [{ theme: 'light', size: 'phone', rules: 'all' }]);
    await page.setViewportSize({ width, height });
    await sceneReady(page);
    const over = await page
      .locator('[data-embedded]')
      .evaluate((one) => [one.scrollWidth - one.clientWidth, one.scrollHeight - one.clientHeight]);
    expect(over).toEqual([0, 0]);
    expect((await page.locator('canvas[role="img"]').boundingBox())!.height).toBeGreaterThan(height * 0.3);
  });
