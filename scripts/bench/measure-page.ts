// What a person waits for in the page: first pictures, a click until its pain is painted, turning, and rest.
import type { Browser, Page } from '@playwright/test';
import { type Figures, median, percentile } from './figures.ts';
import { installProbe } from './page-probe.ts';

export interface Visit {
  readonly browser: Browser;
  readonly url: string;
  readonly phone: boolean;
  readonly motion: boolean;
}

/** Some points that are seen from the front. */
const fromTheFront = [
  'pectoralis-major-1',
  'vastus-medialis-1',
  'tibialis-anterior-1',
  'biceps-brachii-1',
  'sternocleidomastoid-1',
  'brachioradialis-1',
  'rectus-femoris-1',
  'masseter-1',
];
/** Red beyond this share of the canvas is a zone: lips and nails come near to it. */
const RED_SEEN = 0.0008;

/** A fresh visit, until the picture stands still. */
export async function open({ browser, url, phone, motion }: Visit): Promise<Page> {
  const page = await browser.newPage({
    viewport: phone ? { width: 390, height: 844 } : { width: 1280, height: 800 },
    deviceScaleFactor: 1,
    hasTouch: phone,
    isMobile: phone,
    reducedMotion: motion ? 'no-preference' : 'reduce',
  });
  // tsx names inner functions by a function that the page does not have.
  await page.addInitScript({ content: 'globalThis.__name = (value) => value;' });
  await page.addInitScript(installProbe);
  await page.goto(url);
  await still(page);
  return page;
}

/** No frame for a second: the scene may draw once more after it has called itself ready. */
export async function still(page: Page): Promise<void> {
  await page.waitForFunction(() => document.documentElement.dataset.scene === 'ready', undefined, {
    timeout: 120_000,
    polling: 50,
  });
  const frames = () => page.evaluate(() => window.__bench.frames.length);
  for (let last = -1, now = await frames(); now !== last; now = await frames()) {
    last = now;
    await page.waitForTimeout(1000);
  }
}

export async function measureFirstVisit(visit: Visit, figures: Figures): Promise<void> {
  const page = await open(visit);
  const { paint, body, long, bytes, requests } = await page.evaluate(() => {
    const resources = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    return {
      paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
      body: window.__bench.firstBody ?? Number.NaN,
      long: window.__bench.longTasks,
      bytes: resources.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
      requests: resources.length + 1,
    };
  });
  figures.add('first paint', paint);
  figures.add('first frame of the body', body);
  figures.add('main thread blocked until still (tasks beyond 50 ms)', blocked(long));
  figures.add('longest task', Math.max(0, ...long));
  figures.add('requests', requests, '');
  figures.add('bytes, as this server sends them', bytes / 1024, 'KB', 'compressed: npm run size');
  await page.close();
}

function blocked(longTasks: readonly number[]): number {
  return longTasks.reduce((sum, duration) => sum + Math.max(0, duration - 50), 0);
}

/** The first click of a visit, and three more: each on a mark, from nothing chosen, until its red has been painted. */
export async function measureClicks(visit: Visit, figures: Figures): Promise<void> {
  const page = await open(visit);
  for (const [turn, { x, y }] of (await marksInSight(page)).slice(0, 4).entries()) {
    await page.evaluate(() => window.__atlas?.select(null));
    await still(page);
    await page.mouse.move(x, y);
    await page.waitForTimeout(500);
    await page.evaluate(() => {
      const probe = window.__bench;
      probe.red.length = probe.events.length = probe.frames.length = 0;
      probe.watching = true;
    });
    await page.mouse.click(x, y);
    await still(page);
    const { clicked, red, events } = await page.evaluate(() => {
      window.__bench.watching = false;
      return window.__bench;
    });
    const which = turn === 0 ? 'first click' : 'later clicks';
    const whole = (red.at(-1)?.share ?? 0) * 0.9;
    const since = (share: number) => (red.find((frame) => frame.share > share)?.at ?? Number.NaN) - clicked;
    figures.add(`${which}: to the first red pixels`, since(RED_SEEN));
    figures.add(
      `${which}: to nine tenths of the zone`,
      whole > RED_SEEN ? since(whole) : Number.NaN,
      'ms',
      visit.motion ? '250 ms' : '',
    );
    figures.add(
      `${which}: event to next paint (as INP counts)`,
      worst(events.map(({ duration }) => duration)),
    );
    figures.add(`${which}: handlers`, worst(events.map(({ handler }) => handler)), 'ms', '16 ms');
    // Where the camera has gone, the other marks have moved: back to the whole body.
    await page.evaluate(() => window.__atlas?.select(null));
    await page.evaluate(() => window.__atlas?.frame('front'));
  }
  await page.close();
}

/** Events that took less than the browser reports count as none. */
function worst(values: readonly number[]): number {
  return values.length === 0 ? 0 : Math.max(...values);
}

/** Places of the page where a press means a point. */
function marksInSight(page: Page): Promise<{ x: number; y: number }[]> {
  return page.evaluate(
    (ids) =>
      ids.flatMap((id) =>
        (['left', 'right'] as const).flatMap((side) => {
          const at = window.__atlas?.project(id, side);
          return at?.visible && window.__atlas?.pick(at.x, at.y) === `${id}:${side}`
            ? [{ x: at.x, y: at.y }]
            : [];
        }),
      ),
    fromTheFront,
  );
}

export async function measureTurning(visit: Visit, figures: Figures): Promise<void> {
  const page = await open(visit);
  const box = await page.locator('canvas').first().boundingBox();
  if (box === null) throw new Error('bench: there is no canvas');
  const [x, y] = [box.x + box.width / 2, box.y + box.height * 0.75];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.evaluate(() => {
    window.__bench.frames.length = 0;
  });
  const swing = box.width * 0.15;
  for (let begun = Date.now(), t = 0; t < 4000; t = Date.now() - begun) {
    await page.mouse.move(x + Math.sin(t / 300) * swing, y);
    await page.waitForTimeout(16);
  }
  await page.mouse.up();
  const frames = await page.evaluate(() => window.__bench.frames);
  const gaps = frames.slice(1).map(({ at }, i) => at - frames[i]!.at);
  figures.add('turning: frame, median', median(gaps));
  figures.add('turning: frame, 95th of 100', percentile(gaps, 0.95));
  figures.add(
    'turning: script a frame, 95th of 100',
    percentile(
      frames.map(({ script }) => script),
      0.95,
    ),
    'ms',
    '4 ms',
  );
  await still(page);
  const before = await page.evaluate(() => window.__bench.frames.length);
  await page.waitForTimeout(2000);
  figures.add(
    'frames in two idle seconds',
    (await page.evaluate(() => window.__bench.frames.length)) - before,
    '',
    '0',
  );
  figures.add(
    'draw calls',
    await page.evaluate(() => window.__atlas?.drawCalls() ?? Number.NaN),
    '',
    'a handful',
  );
  const pick = await page.evaluate(
    ({ left, top, width, height }) => {
      const count = 500;
      const at = (i: number): [number, number] => [
        left + width * (0.3 + (0.4 * (i % 25)) / 25),
        top + height * (0.2 + (0.6 * i) / count),
      ];
      window.__atlas?.pick(...at(0));
      const begun = performance.now();
      for (let i = 0; i < count; i++) window.__atlas?.pick(...at(i));
      return (performance.now() - begun) / count;
    },
    { left: box.x, top: box.y, width: box.width, height: box.height },
  );
  figures.add('pick (marks and skin), mean of 500', pick, 'ms', '0.1 ms');
  await page.close();
}
