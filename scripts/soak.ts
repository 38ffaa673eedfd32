// `npm run soak [-- --rounds N]`: 500 selections, 100 changes each of body, theme, lens and side, layers, pins and 10 lost contexts on
// one page; fails when objects of WebGL, bytes, heap, listeners or nodes grow after the first rounds.
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { browserArgs, findBrowser } from '../src/node/browser.ts';
import { readRecords } from '../src/node/read-records.ts';
import { countGraphics } from './soak/count-graphics.ts';
import { grown, liveThrough } from './soak/long-day.ts';

/** Rounds until all that is kept on purpose is there. */
const WARM = 2;

const { values: options } = parseArgs({ options: { rounds: { type: 'string', default: '5' } } });
const rounds = Number(options.rounds);
if (!(rounds > WARM)) throw new Error(`soak: --rounds ${options.rounds}: expected a number above ${WARM}`);
if (!existsSync('dist/index.html')) throw new Error('soak: no dist/; run npm run build first');

const points = readRecords('data').muscles.flatMap(({ points }) => points.map(({ id }) => id));
const server = await preview({ preview: { host: '127.0.0.1', port: 0 }, logLevel: 'error' });
const browser = await chromium.launch({ executablePath: findBrowser(), args: browserArgs });
try {
  const page = await browser.newPage({ viewport: { width: 640, height: 480 }, reducedMotion: 'reduce' });
  // tsx names inner functions by a function that the page does not have.
  await page.addInitScript({ content: 'globalThis.__name = (value) => value;' });
  await page.addInitScript(countGraphics);
  page.on('pageerror', (error) => {
    console.error(`uncaught: ${error}`);
    process.exitCode = 1;
  });
  await page.goto(server.resolvedUrls?.local[0] ?? '');
  await page.waitForFunction(() => document.documentElement.dataset.scene === 'ready');
  const share = (all: number) => Math.ceil(all / rounds);
  const size = {
    rounds,
    selections: share(500),
    changes: share(100),
    layers: 1,
    pins: share(25),
    losses: share(10),
  };
  console.log(`A round: ${JSON.stringify(size)}`);
  const lived = await liveThrough(page, points, size, (round, alive) => {
    const { graphics, bufferMb, heapMb, listeners, nodes } = alive;
    const objects = Object.entries(graphics).map(([kind, count]) => `${kind} ${count}`);
    console.log(
      `${round}: ${objects.join(', ')}; ${bufferMb.toFixed(2)} MB of buffers; heap ${heapMb.toFixed(1)} MB; ${listeners} listeners; ${nodes} nodes`,
    );
  });
  const leaks = grown(lived, WARM);
  for (const leak of leaks) console.error(`grew after round ${WARM}: ${leak}`);
  if (leaks.length > 0) process.exitCode = 1;
  else console.log(`Flat from round ${WARM} to round ${rounds}.`);
} finally {
  await browser.close();
  await server.close();
}
