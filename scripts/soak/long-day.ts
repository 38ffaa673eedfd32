// A day with the page left open, in minutes: rounds of choices, looks, layers, pins and lost contexts. After each round what lives is
// counted. All rounds do the same, so that what is kept on purpose is there after the first ones and whatever grows leaks.
import type { Page } from '@playwright/test';

export interface DaySize {
  readonly rounds: number;
  readonly selections: number;
  /** Of each of body, theme, lens and side. */
  readonly changes: number;
  readonly layers: number;
  readonly pins: number;
  readonly losses: number;
}

/** What lives after a round. */
export interface Alive {
  readonly graphics: Readonly<Record<string, number>>;
  readonly bufferMb: number;
  readonly heapMb: number;
  readonly listeners: number;
  readonly nodes: number;
}

const bodies = ['male', 'female'] as const;
const themes = ['dark', 'light'] as const;
const lenses = ['find', 'study', 'explain'] as const;
const sides = ['right', 'left'] as const;
const layers = ['superficial', 'intermediate', 'deep', 'bone', 'skin'] as const;

/** Frames in which a change is taken up and drawn. */
const taken = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
  });

/** What was asked for is taken up first: until then the page is ready for what stood before, and a layer would be passed unseen. */
const still = async (page: Page): Promise<void> => {
  await taken(page);
  await page.waitForFunction(() => document.documentElement.dataset.scene === 'ready', undefined, {
    timeout: 120_000,
    polling: 50,
  });
};

/** One of a list, as long as one goes round in it. */
const turn = <T>(list: readonly T[], n: number): T => list[n % list.length] as T;

/** @param points ids of points, always in this order */
async function round(page: Page, points: readonly string[], size: DaySize): Promise<void> {
  for (let n = 0; n < size.selections; n += 1) {
    await page.evaluate(({ id, side }) => window.__atlas?.select(id, side), {
      id: turn(points, n),
      side: turn(sides, n),
    });
    await taken(page);
  }
  await still(page);
  for (let n = 0; n < size.changes; n += 1) {
    const look = {
      body: turn(bodies, n),
      theme: turn(themes, n),
      lens: turn(lenses, n),
      side: turn(sides, n),
    };
    for (const kind of ['body', 'theme', 'lens', 'side'] as const) {
      await page.evaluate(
        ({ kind, look }) => {
          const state = window.__atlas?.store.getState();
          if (kind === 'body') state?.setBody(look.body);
          if (kind === 'theme') state?.setTheme(look.theme);
          if (kind === 'lens') state?.setLens(look.lens);
          if (kind === 'side') state?.setSide(look.side);
        },
        { kind, look },
      );
      await taken(page);
    }
  }
  await page.evaluate(() => {
    const state = window.__atlas?.store.getState();
    state?.setLens('explain');
    state?.setBody('female');
    state?.setTheme('light');
  });
  await still(page);
  for (let n = 0; n < size.layers; n += 1)
    for (const layer of layers) {
      await page.evaluate((one) => window.__atlas?.store.getState().showTissue({ layer: one }), layer);
      await still(page);
    }
  for (let n = 0; n < size.pins; n += 1) {
    await page.evaluate(
      (pins) => window.__atlas?.store.getState().pin(pins),
      [0, 1, 2].map((k) => ({ point: turn(points, n + k), side: turn(sides, k) })),
    );
    await still(page);
    await page.evaluate(() => window.__atlas?.store.getState().clearPins());
    await still(page);
  }
  for (let n = 0; n < size.losses; n += 1) {
    await page.evaluate(async () => {
      const canvas = document.querySelector<HTMLCanvasElement>('canvas[role="img"]');
      const lost = canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context');
      lost?.loseContext();
      while (document.documentElement.dataset.scene !== 'unavailable')
        await new Promise(requestAnimationFrame);
      lost?.restoreContext();
    });
    await still(page);
  }
  // Each round ends at the same place.
  await page.evaluate((id) => window.__atlas?.select(id, 'left'), points[0] ?? '');
  await still(page);
  // What comes late (panels, names over the picture) has come.
  await page.waitForTimeout(1500);
}

async function alive(page: Page): Promise<Alive> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  for (let n = 0; n < 2; n += 1) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  await session.detach();
  const metric = (name: string) => metrics.find((one) => one.name === name)?.value ?? Number.NaN;
  const { objects, bufferBytes } = (await page.evaluate(() => window.__live?.())) ?? {
    objects: {},
    bufferBytes: Number.NaN,
  };
  return {
    graphics: objects,
    bufferMb: bufferBytes / 2 ** 20,
    heapMb: metric('JSHeapUsedSize') / 2 ** 20,
    listeners: metric('JSEventListeners'),
    nodes: metric('Nodes'),
  };
}

/** What lives after each round. The page has `countGraphics` in it and shows the body. */
export async function liveThrough(
  page: Page,
  points: readonly string[],
  size: DaySize,
  tell: (round: number, alive: Alive) => void = () => {},
): Promise<readonly Alive[]> {
  const all: Alive[] = [];
  for (let n = 1; n <= size.rounds; n += 1) {
    await round(page, points, size);
    const now = await alive(page);
    tell(n, now);
    all.push(now);
  }
  return all;
}

/** What grew from the round after which all is warm to the last one, in words; nothing where all is flat. */
export function grown(rounds: readonly Alive[], warm: number): readonly string[] {
  const [from, to] = [rounds[warm - 1], rounds.at(-1)];
  if (!from || !to || from === to) return ['too few rounds to tell'];
  const kinds = new Set([...Object.keys(from.graphics), ...Object.keys(to.graphics)]);
  const objects = [...kinds].flatMap((kind) =>
    told(kind, from.graphics[kind] ?? 0, to.graphics[kind] ?? 0, 0),
  );
  return [
    ...objects,
    ...told('MB of buffers', from.bufferMb, to.bufferMb, 0.1),
    ...told('MB of heap', from.heapMb, to.heapMb, 2 + from.heapMb * 0.05),
    ...told('listeners', from.listeners, to.listeners, 20),
    ...told('nodes', from.nodes, to.nodes, 200),
  ];
}

/** @param least what may come and go without a leak */
function told(what: string, from: number, to: number, least: number): string[] {
  // Not a number is no figure, and no proof of anything.
  return to - from <= least ? [] : [`${what}: ${from.toFixed(1)} to ${to.toFixed(1)}`];
}
