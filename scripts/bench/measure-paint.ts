// What a person waits for while painting: a stroke's frames beside those of a turn in the same scene, memory, length of links.
import type { Page } from '@playwright/test';
import { type Figures, median } from './figures.ts';
import { open, still, type Visit } from './measure-page.ts';

const STROKES = 500;
/** After so many of these the worker is asked what its last answer took. */
const ASKED_EVERY = 10;
const DRAWINGS = 10;
const STROKES_A_DRAWING = 5;
/** Strokes of these go over a third of the body's height. */
const LONG = 4;

export async function measurePainting(visit: Visit, figures: Figures): Promise<void> {
  const page = await open(visit);
  const begun = Date.now();
  await page.evaluate(() => window.__atlas?.store.getState().setPainting(true));
  await page.waitForFunction(() => window.__atlas?.store.getState().brushReady, undefined, { polling: 10 });
  figures.add('from the switch until the brush is ready', Date.now() - begun);
  await still(page);
  const body = await middleOf(page);

  // The same way of the hand, with the button that turns and with the one that paints.
  const turned = await framesOf(page, body, 'right');
  await page.evaluate(() => window.__atlas?.frame('front'));
  await still(page);
  const painted = await framesOf(page, body, 'left');
  const drawn = await page.evaluate(() => window.__atlas?.store.getState().drawing.pains[0]?.dabs.length);
  const [turn, paint] = [median(turned), median(painted)];
  figures.add('a move that turns: until its frame is drawn', turn);
  figures.add(`a move that paints (${drawn} dabs in all)`, paint);
  figures.add('painting to turning', paint / turn, '', '1.3');

  for (let drawing = 0; drawing < DRAWINGS; drawing++) {
    await page.evaluate(() => window.__atlas?.store.getState().clearPaint());
    for (let stroke = 0; stroke < STROKES_A_DRAWING; stroke++)
      await scribble(page, body, drawing * 7 + stroke, LONG);
    await page.waitForTimeout(500);
    const length = await page.evaluate(() => window.location.hash.length);
    figures.add(`link of a drawing of ${STROKES_A_DRAWING} strokes, characters`, length, '', '1500');
  }

  await page.evaluate(() => window.__atlas?.store.getState().clearPaint());
  const before = await heapOf(page);
  const answers: number[] = [];
  for (let stroke = 0; stroke < STROKES; stroke++) {
    await scribble(page, body, stroke);
    if (stroke % ASKED_EVERY === 0) answers.push(...(await inWorker(page)));
  }
  figures.add(`memory that ${STROKES} strokes take`, (await heapOf(page)) - before, 'MB');
  const dabs = await page.evaluate(() =>
    window.__atlas?.store.getState().drawing.pains.reduce((sum, pain) => sum + pain.dabs.length, 0),
  );
  figures.add(`dabs of these, as far as they changed anything`, dabs ?? Number.NaN, '');
  for (const ms of answers)
    figures.add('paint to ranked list, in the worker while painting goes on', ms, 'ms', '100');
  await page.close();
}

interface Place {
  readonly x: number;
  readonly y: number;
  /** Half of what may be swung over without leaving the trunk, px. */
  readonly reach: number;
}

async function middleOf(page: Page): Promise<Place> {
  const box = await page.locator('#plate canvas[role="img"]').boundingBox();
  if (box === null) throw new Error('bench: there is no canvas');
  return { x: box.x + box.width / 2, y: box.y + box.height * 0.4, reach: box.height * 0.06 };
}

const MOVES = 60;

/** For each move of a hand that is down: until the frame that answers it has been drawn, by the graphics card as well, ms. */
async function framesOf(page: Page, { x, y, reach }: Place, button: 'left' | 'right'): Promise<number[]> {
  await page.mouse.move(x, y);
  await page.mouse.down({ button });
  const times = await page.evaluate(
    async ({ x, y, reach, moves, buttons }) => {
      const canvas = document.querySelector<HTMLCanvasElement>('#plate canvas[role="img"]');
      const context = canvas?.getContext('webgl2');
      if (!canvas || !context) throw new Error('bench: there is no canvas');
      const frames = () => window.__atlas?.frames() ?? 0;
      const taken: number[] = [];
      for (let i = 0; i < moves; i++) {
        const [clientX, clientY] = [x + Math.sin(i / 5) * reach, y + Math.sin(i / 18) * reach];
        // What eases out after the last move is no answer to this one.
        for (let last = -1; last !== frames(); ) {
          last = frames();
          await new Promise((resolve) => setTimeout(resolve, 120));
        }
        const before = frames();
        const begun = performance.now();
        canvas.dispatchEvent(
          new PointerEvent('pointermove', {
            pointerId: 1,
            pointerType: 'mouse',
            bubbles: true,
            cancelable: true,
            buttons,
            clientX,
            clientY,
          }),
        );
        while (frames() === before) await new Promise(requestAnimationFrame);
        context.readPixels(0, 0, 1, 1, context.RGBA, context.UNSIGNED_BYTE, new Uint8Array(4));
        taken.push(performance.now() - begun);
      }
      return taken;
    },
    { x, y, reach, moves: MOVES, buttons: button === 'left' ? 1 : 2 },
  );
  await page.mouse.up({ button });
  await still(page);
  return times;
}

/** One stroke somewhere on trunk and thighs, each a little different. */
async function scribble(page: Page, { x, y, reach }: Place, turn: number, long = 1): Promise<void> {
  const [a, b] = [turn * 2.4, turn * 1.7];
  const from = { x: x + Math.sin(a) * reach, y: y + Math.cos(b) * reach * 2 };
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  const [down, across] = [Math.cos(b + 0.7) * reach * long, Math.sin(a + 1) * reach * 0.7];
  await page.mouse.move(from.x + across, from.y + down, { steps: 3 });
  await page.mouse.up();
}

/** What the last answer took the worker, ms. */
async function inWorker(page: Page): Promise<number[]> {
  const all = await Promise.all(
    page
      .workers()
      .map((worker) =>
        worker.evaluate(() =>
          performance.getEntriesByName('pain-answer-in-worker').map(({ duration }) => duration),
        ),
      ),
  );
  return all.flat();
}

/** MB in use once what nobody holds is gone. */
async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  // Fields lie outside of the heap; the types of this protocol do not know that figure yet.
  const usage: { usedSize: number; backingStorageSize?: number } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return (usage.usedSize + (usage.backingStorageSize ?? 0)) / 2 ** 20;
}

/** From a painted area until its ranked list stands on the page, once the worker has its files; and what the worker alone takes. */
export async function measureAnswer(visit: Visit, figures: Figures): Promise<void> {
  const page = await open(visit);
  await page.evaluate(() => window.__atlas?.store.getState().setLens('find'));
  const begun = Date.now();
  await paintByName(page, 'temporal-head');
  figures.add('first paint until its ranked list (worker and files)', Date.now() - begun);
  for (const area of ['heel', 'lumbar', 'lateral-thigh-and-hip', 'back-of-neck']) {
    const { page: whole, worker } = await paintByName(page, area);
    figures.add('paint to ranked list, there and back (page and pictures share two cores)', worker);
    figures.add('paint to ranked list, seen on the page', whole);
  }
  await page.close();
}

/** Milliseconds from the stroke until the page shows its list, and until the worker has answered. */
async function paintByName(page: Page, area: string): Promise<{ page: number; worker: number }> {
  return page.evaluate(async (name) => {
    const store = window.__atlas!.store;
    const stands = (): string | null =>
      document.querySelector<HTMLElement>('[data-painted-reply]')?.dataset.paintedReply ?? null;
    const start = performance.now();
    await store.getState().paintArea(name, 'left', 'whole');
    const painted = store.getState().painted;
    while (store.getState().painted === painted || stands() !== 'ready')
      await new Promise((resolve) => requestAnimationFrame(resolve));
    const end = performance.now();
    const marks = performance.getEntriesByName('pain-answer');
    return { page: end - start, worker: marks.at(-1)?.duration ?? Number.NaN };
  }, area);
}
