// What an author and a caller of the command line wait for: compiling, look-up, commands, the development server.
import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { createServer } from 'vite';
import { readBodies } from '../../models/read-built.ts';
import { rankPoints } from '../../src/anatomy/lookup.ts';
import { compileAtlas } from '../../src/compile/compile-atlas.ts';
import { PieceMemory } from '../../src/compile/piece-store.ts';
import { makeIndex } from '../../src/dataset/make-index.ts';
import { compileMissing } from '../../src/node/compile-parallel.ts';
import { loadAtlas } from '../../src/node/load-atlas.ts';
import { readRecords } from '../../src/node/read-records.ts';
import { dataFolder } from '../../src/node/repository.ts';
import { type Figures, median } from './figures.ts';

async function seconds(work: () => unknown): Promise<number> {
  const begun = performance.now();
  await work();
  return (performance.now() - begun) / 1000;
}

export async function measureLookUp(figures: Figures): Promise<void> {
  const { records, shares, compiled } = await loadAtlas();
  const index = makeIndex(records);
  const times = records.areas.map(({ id }) => {
    const begun = performance.now();
    rankPoints(index, { areas: [id], side: 'left' }, shares);
    return performance.now() - begun;
  });
  figures.add(`look-up of an area over ${compiled.points.length} points`, median(times), 'ms', '30 ms');
  figures.add('slowest look-up', Math.max(...times), 'ms', '30 ms');
}

/** Everything anew, on one core and on all; then one muscle. */
export async function measureCompile(figures: Figures): Promise<void> {
  const records = readRecords(dataFolder);
  const built = readBodies();
  const store = new PieceMemory();
  const cores = availableParallelism();
  figures.add('compile everything, one core', await seconds(() => compileAtlas(records, built)), 's');
  const all = await seconds(async () => {
    await compileMissing(records, built, store, { cores });
    compileAtlas(records, built, store);
  });
  figures.add(`compile everything, ${cores} cores`, all, 's');
  const [first, ...others] = records.muscles;
  const points = first!.points.map((point) => ({ ...point, depthMm: point.depthMm + 1 }));
  const changed = { ...records, muscles: [{ ...first!, points }, ...others] };
  figures.add(
    'compile after a change of one muscle',
    (await seconds(() => compileAtlas(changed, built, store))) * 1000,
    'ms',
    '500 ms',
  );
}

/** Whole processes, as called from a shell. */
export async function measureCommands(figures: Figures, runs: number): Promise<void> {
  const commands: [args: string[], budget: string][] = [
    [['--help'], '300 ms'],
    [['advise', '--point', 'trapezius-1', '--json'], '600 ms'],
    [['where', '--area', 'temporal-head', '--json'], '600 ms'],
    [['measure', '--json'], ''],
    [['export'], ''],
  ];
  // The first run may have to bundle and to compile.
  for (const [args, budget] of commands)
    for (let run = 0; run <= runs; run++) {
      const took = await seconds(() =>
        spawnSync('npm', ['run', '-s', 'atlas', '--', ...args], { stdio: 'ignore' }),
      );
      if (run > 0) figures.add(`atlas ${args.join(' ')}`, took * 1000, 'ms', budget);
    }
}

/** `npm start` as in a fresh clone: nothing of Vite's is cached yet. */
export async function measureDevelopmentServer(browser: Browser, figures: Figures): Promise<void> {
  const begun = performance.now();
  const server = await createServer({
    cacheDir: mkdtempSync(join(tmpdir(), 'atlas-bench-')),
    server: { host: '127.0.0.1', port: 0 },
    logLevel: 'error',
  });
  await server.listen();
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
  const since = () => (performance.now() - begun) / 1000;
  await page.goto(server.resolvedUrls?.local[0] ?? '', { waitUntil: 'commit' });
  await page.waitForSelector('[data-search]', { timeout: 120_000 });
  figures.add('npm start with empty caches: to the list', since(), 's', '3 s');
  await page.waitForFunction(() => (window.__atlas?.frames() ?? 0) > 0, undefined, {
    timeout: 120_000,
    polling: 16,
  });
  figures.add('npm start with empty caches: to the body', since(), 's');
  await page.close();
  await server.close();
}
