// The real scene of the built site in Chromium, for commands that draw: opened, told what to show, waited for.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { preview } from 'vite';
import { browserArgs, findShell } from '../node/browser.ts';
import { root } from '../node/repository.ts';
import type { Side } from '../space/side.ts';
import type { Shot } from './contact-sheet.ts';

export const sceneViews = ['fit', 'front', 'back', 'left', 'right'] as const;
export type SceneView = (typeof sceneViews)[number];
const shotPx = { width: 420, height: 560 };

/** Opens the page with this query, does the work in it, and closes everything. */
export async function inScene(query: string, work: (page: Page) => Promise<void>): Promise<void> {
  buildIfStale();
  const server = await preview({ root, preview: { host: '127.0.0.1', port: 0 }, logLevel: 'error' });
  const browser = await chromium.launch({ executablePath: findShell(), args: browserArgs });
  try {
    const page = await browser.newPage({ viewport: { width: 900, height: 700 }, reducedMotion: 'reduce' });
    await page.goto(`${server.resolvedUrls?.local[0] ?? ''}${query}`);
    await ready(page);
    await work(page);
  } finally {
    await browser.close();
    await server.close();
  }
}

export async function selectPoint(page: Page, point: string, side: Side): Promise<void> {
  await page.evaluate(([id, on]) => window.__atlas?.select(id, on), [point, side] as const);
}

/** What is chosen, as a picture. */
export async function shoot(page: Page, view: SceneView): Promise<Shot> {
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

/** The bytes of a picture that came as a data URL. */
export function pngBytes(image: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.from(image.slice(image.indexOf(',') + 1), 'base64'));
}

export async function ready(page: Page): Promise<void> {
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
