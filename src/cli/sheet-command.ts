// `atlas sheet`: every pattern as a picture, drawn by the real scene of the built site in Chromium.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { preview } from 'vite';
import type { Muscle } from '../dataset/muscle-schema.ts';
import { browserArgs, findBrowser } from '../node/browser.ts';
import { readRecords } from '../node/read-records.ts';
import { dataFolder, root } from '../node/repository.ts';
import { composeSheet, type Shot } from './contact-sheet.ts';
import { musclePlates } from './muscle-sheets.ts';
import { oneOf, readOptions, UsageError } from './usage-error.ts';

const views = ['fit', 'front', 'back', 'left', 'right'] as const;
type SheetView = (typeof views)[number];
const shotPx = { width: 420, height: 560 };

/** Writes one PNG a point and one contact sheet a region of the body into DIR; prints each file's name. */
export async function sheetCommand(args: string[]): Promise<void> {
  const options = readOptions(args, {
    out: { type: 'string' },
    body: { type: 'string' },
    side: { type: 'string' },
    point: { type: 'string' },
    muscle: { type: 'string' },
    region: { type: 'string' },
    views: { type: 'string' },
    muscles: { type: 'boolean' },
  });
  if (options.out === undefined) throw new UsageError('sheet: --out DIR is missing');
  const body = oneOf('body', options.body, ['female', 'male'], 'female');
  const side = oneOf('side', options.side, ['left', 'right'], 'left');
  const wanted = (options.views?.split(',') ?? views).map((view) => oneOf('views', view, views, 'fit'));
  const points = readRecords(dataFolder)
    .muscles.filter(({ id }) => options.muscle === undefined || id === options.muscle)
    .filter(({ region }) => options.region === undefined || region === options.region)
    .flatMap((muscle) => muscle.points.map((point) => ({ muscle, point })))
    .filter(({ point }) => options.point === undefined || point.id === options.point);
  if (points.length === 0) throw new UsageError('sheet: no trigger point fits these options');
  mkdirSync(options.out, { recursive: true });
  buildIfStale();
  const server = await preview({ root, preview: { host: '127.0.0.1', port: 0 }, logLevel: 'error' });
  const browser = await chromium.launch({ executablePath: findBrowser(), args: browserArgs });
  try {
    const page = await browser.newPage({ viewport: { width: 900, height: 700 }, reducedMotion: 'reduce' });
    await page.goto(`${server.resolvedUrls?.local[0] ?? ''}?body=${body}&side=${side}`);
    await ready(page);
    if (options.muscles) {
      const known = new Set(points.map(({ point }) => point.id));
      for await (const plate of musclePlates(page, known, () => ready(page)))
        save(
          options.out,
          `muscles-${plate.name}-${body}.png`,
          await composeSheet(page, `${plate.caption} (${body})`, plate.shots, plate.columns),
        );
      return;
    }
    const byRegion = new Map<Muscle['region'], Shot[]>();
    for (const { muscle, point } of points) {
      await page.evaluate(([id, on]) => window.__atlas?.select(id, on), [point.id, side] as const);
      const shots: Shot[] = [];
      for (const view of wanted) shots.push(await shoot(page, view));
      const caption = `${point.id}: ${muscle.names.english}, ${point.label} (${side}, ${body})`;
      save(options.out, `${point.id}-${side}-${body}.png`, await composeSheet(page, caption, shots, 5));
      const contact = byRegion.get(muscle.region) ?? [];
      contact.push({ title: point.id, image: shots[0]?.image ?? '' });
      byRegion.set(muscle.region, contact);
    }
    for (const [region, shots] of byRegion)
      save(options.out, `region-${region}-${side}-${body}.png`, await composeSheet(page, region, shots, 6));
  } finally {
    await browser.close();
    await server.close();
  }
}

async function ready(page: Page): Promise<void> {
  // One reading both waits and tells: a second one may come when the scene has begun to load something else.
  const settled = await page.waitForFunction(
    () => {
      const { scene } = document.documentElement.dataset;
      return scene === undefined || scene === 'loading' ? false : scene;
    },
    undefined,
    { timeout: 60_000, polling: 50 },
  );
  const state = await settled.jsonValue();
  if (state !== 'ready') throw new Error(`the scene is ${state}`);
}

async function shoot(page: Page, view: SheetView): Promise<Shot> {
  // A named view only turns the body: from the whole of it, so that reviewers see where they are.
  for (const wanted of view === 'fit' ? (['fit'] as const) : (['whole', view] as const)) {
    await page.evaluate((one) => window.__atlas?.frame(one), wanted);
    await ready(page);
  }
  const image = await page.evaluate(
    ({ width, height }) => window.__atlas?.snapshot(width, height) ?? null,
    shotPx,
  );
  if (image === null) throw new Error('the scene gave no picture');
  return { title: view === 'fit' ? 'point and pain' : view, image };
}

function save(folder: string, name: string, png: string): void {
  writeFileSync(join(folder, name), Buffer.from(png.slice(png.indexOf(',') + 1), 'base64'));
  console.log(join(folder, name));
}

/** The site is built anew when a source or record is younger than it. */
function buildIfStale(): void {
  const built = join(root, 'dist/index.html');
  const age = (path: string) => (existsSync(path) ? statSync(path).mtimeMs : 0);
  const newest = ['src', 'data', 'public']
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
        join(root, folder, name),
      ),
    )
    .reduce((latest, path) => Math.max(latest, age(path)), 0);
  if (age(built) >= newest) return;
  const { status } = spawnSync('npx', ['vite', 'build', '--logLevel', 'warn'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  });
  if (status !== 0) throw new Error('the site could not be built');
}
