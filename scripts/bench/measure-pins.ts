// What eight pinned points cost beside one: frames while the body turns, taken in turns from the same place, and the pinning.
import type { Page } from '@playwright/test';
import { type Figures, median } from './figures.ts';
import { open, still, type Visit } from './measure-page.ts';

const eight = [
  'trapezius-1_left',
  'sternocleidomastoid-1_left',
  'levator-scapulae-1_left',
  'infraspinatus-1_left',
  'gluteus-minimus-1_left',
  'piriformis-1_left',
  'soleus-1_left',
  'quadratus-lumborum-1_left',
];
const TURNS = 3;
const TURN_MS = 2500;

export async function measurePins(visit: Visit, figures: Figures): Promise<void> {
  const page = await open(visit);
  const one: number[] = [];
  const all: number[] = [];
  for (let turn = 0; turn < TURNS; turn++) {
    one.push(...(await turned(page, eight.slice(4, 5))));
    all.push(...(await turned(page, eight)));
  }
  figures.add('turning one pinned point: frame, median', median(one));
  figures.add('turning eight: frame, median', median(all));
  figures.add('eight beside one', median(all) / median(one), 'times', '1.3');
  const pinning = await page.evaluate(() => {
    const { clearPins, pin } = window.__atlas!.store.getState();
    clearPins();
    const begun = performance.now();
    pin([{ point: 'soleus-1', side: 'left' }]);
    return performance.now() - begun;
  });
  figures.add('pinning: the press itself', pinning, 'ms', '16 ms');
  await page.close();
}

/** Gaps between the frames of a turn about the whole body. */
async function turned(page: Page, pins: readonly string[]): Promise<number[]> {
  await page.evaluate((wanted) => {
    const atlas = window.__atlas!;
    atlas.store.getState().restore({ pins: wanted, inFront: null });
    atlas.frame('whole');
  }, pins);
  await still(page);
  const box = (await page.locator('canvas').first().boundingBox())!;
  const [x, y] = [box.x + box.width / 2, box.y + box.height * 0.95];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.evaluate(() => {
    window.__bench.frames.length = 0;
  });
  for (let begun = Date.now(), t = 0; t < TURN_MS; t = Date.now() - begun) {
    await page.mouse.move(x + Math.sin(t / 300) * box.width * 0.15, y);
    await page.waitForTimeout(16);
  }
  await page.mouse.up();
  const frames = await page.evaluate(() => window.__bench.frames.map(({ at }) => at));
  return frames.slice(1).map((at, i) => at - frames[i]!);
}
