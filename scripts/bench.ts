// `npm run bench`: the figures of the design's budgets, measured on this machine. Prints; judges nothing.
import { existsSync } from 'node:fs';
import { chromium, type Page } from '@playwright/test';
import { preview } from 'vite';
import { rankPoints } from '../src/anatomy/lookup.ts';
import { makeIndex } from '../src/dataset/make-index.ts';
import { browserArgs, findBrowser } from '../src/node/browser.ts';
import { loadAtlas } from '../src/node/load-atlas.ts';

type Row = [what: string, figure: string, budget: string];

const rows: Row[] = [];
const ms = (value: number) => `${value.toFixed(value < 10 ? 2 : 0)} ms`;

function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

async function lookUp(): Promise<void> {
  const { records, shares, compiled } = await loadAtlas();
  const index = makeIndex(records);
  const times = records.areas.map(({ id }) => {
    const begun = performance.now();
    rankPoints(index, { areas: [id], side: 'left' }, shares);
    return performance.now() - begun;
  });
  rows.push([`look-up of one area over ${compiled.points.length} points`, ms(median(times)), 'under 30 ms']);
  rows.push(['slowest look-up', ms(Math.max(...times)), 'under 30 ms']);
  const { milliseconds, compiled: made, reused } = compiled.report;
  rows.push([`compile (${made} pieces made, ${reused} from the cache)`, ms(milliseconds), '']);
}

async function firstVisit(page: Page, url: string): Promise<void> {
  let requests = 0;
  let bytes = 0;
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  session.on('Network.responseReceived', () => {
    requests += 1;
  });
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await page.goto(url);
  await page.waitForSelector('[data-search]');
  const list = await page.evaluate(() => performance.now());
  await page.waitForFunction(() => (window.__atlas?.frames() ?? 0) > 0, undefined, { polling: 16 });
  const body = await page.evaluate(() => performance.now());
  await ready(page);
  rows.push(['requests of a first visit', String(requests), '']);
  rows.push([
    'bytes of a first visit (preview server, uncompressed text)',
    `${(bytes / 1024).toFixed(0)} KB`,
    '',
  ]);
  rows.push(['time to the list', ms(list), '']);
  rows.push(['time to the first frame of the body', ms(body), '']);
}

async function click(page: Page): Promise<void> {
  const points = await page.evaluate(() => {
    const atlas = window.__atlas;
    return ['trapezius-1', 'gluteus-minimus-1', 'soleus-1', 'infraspinatus-1', 'scalenus-anterior-1'].flatMap(
      (id) =>
        (['left', 'right'] as const).map((side) => {
          // Main-thread work of one selection: store, panels that React renders at once, zone into the vertex attribute.
          const begun = performance.now();
          atlas?.select(id, side);
          return performance.now() - begun;
        }),
    );
  });
  rows.push(['click: store action to zone attribute, median', ms(median(points)), 'under 16 ms']);
  rows.push(['click: slowest of ten (first decode)', ms(Math.max(...points)), 'under 16 ms']);
  const painted: number[] = [];
  for (const id of ['temporalis-1', 'piriformis-1', 'biceps-brachii-1'])
    painted.push(
      await page.evaluate(
        (point) =>
          new Promise<number>((resolve) => {
            const atlas = window.__atlas;
            const frames = atlas?.frames() ?? 0;
            const begun = performance.now();
            atlas?.select(point, 'left');
            const look = () =>
              (atlas?.frames() ?? 0) > frames
                ? resolve(performance.now() - begun)
                : requestAnimationFrame(look);
            requestAnimationFrame(look);
          }),
        id,
      ),
    );
  rows.push(['click to painted frame, wall clock in software WebGL', ms(median(painted)), '']);
}

async function pickAndOrbit(page: Page): Promise<void> {
  await ready(page);
  const pick = await page.evaluate(() => {
    const box = document.querySelector('canvas')?.getBoundingClientRect();
    if (!box) return Number.NaN;
    const count = 500;
    window.__atlas?.pick(box.left + box.width / 2, box.top + box.height / 2);
    const begun = performance.now();
    for (let i = 0; i < count; i++)
      window.__atlas?.pick(
        box.left + box.width * (0.3 + (0.4 * (i % 25)) / 25),
        box.top + box.height * (0.2 + (0.6 * i) / count),
      );
    return (performance.now() - begun) / count;
  });
  rows.push(['pick (marks and skin), mean of 500', ms(pick), 'under 0.1 ms']);
  const box = await page.locator('canvas').first().boundingBox();
  if (!box) return;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const before = await page.evaluate(() => [window.__atlas?.frames() ?? 0, performance.now()] as const);
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let i = 0; i < 60; i++) await page.mouse.move(x + i * 4, y);
  await page.mouse.up();
  const after = await page.evaluate(() => [window.__atlas?.frames() ?? 0, performance.now()] as const);
  rows.push([
    'frame while orbiting (software WebGL)',
    ms((after[1] - before[1]) / Math.max(1, after[0] - before[0])),
    '',
  ]);
  await ready(page);
  const idle = await page.evaluate(() => window.__atlas?.frames() ?? 0);
  await page.waitForTimeout(2000);
  const still = (await page.evaluate(() => window.__atlas?.frames() ?? 0)) - idle;
  rows.push(['frames in two idle seconds', String(still), '0']);
  rows.push(['draw calls', String(await page.evaluate(() => window.__atlas?.drawCalls())), 'a handful']);
}

async function ready(page: Page): Promise<void> {
  await page.waitForFunction(() => document.documentElement.dataset.scene === 'ready', undefined, {
    timeout: 60_000,
  });
}

if (!existsSync('dist/index.html')) throw new Error('bench: no dist/; run npm run build first');
await lookUp();
const server = await preview({ preview: { host: '127.0.0.1', port: 0 }, logLevel: 'error' });
const browser = await chromium.launch({ executablePath: findBrowser(), args: browserArgs });
const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
// tsx names inner functions by a helper that the page does not have.
await page.addInitScript({ content: 'globalThis.__name = (value) => value;' });
await firstVisit(page, server.resolvedUrls?.local[0] ?? '');
await click(page);
await pickAndOrbit(page);
await browser.close();
await server.close();
for (const [what, figure, budget] of rows)
  console.log(`${what.padEnd(60)} ${figure.padStart(12)}   ${budget}`);
console.log('\nCompressed bytes and their budgets: npm run size');
