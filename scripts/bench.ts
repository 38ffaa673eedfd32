// `npm run bench [-- --runs N] [--phone] [--only page|paint|pins|node|layers|offline]`: what a person, an author and a caller wait for, on this
// machine. Prints figures beside their budgets; judges nothing. Milliseconds of a loaded machine mean little.
import { existsSync } from 'node:fs';
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { browserArgs, findBrowser } from '../src/node/browser.ts';
import { Figures } from './bench/figures.ts';
import { measureFirstLayer, measureLayers } from './bench/measure-layers.ts';
import {
  measureCommands,
  measureCompile,
  measureDevelopmentServer,
  measureLookUp,
} from './bench/measure-node.ts';
import { measureOffline } from './bench/measure-offline.ts';
import { measureClicks, measureFirstVisit, measureTurning } from './bench/measure-page.ts';
import { measureAnswer, measurePainting } from './bench/measure-paint.ts';
import { measurePins } from './bench/measure-pins.ts';

const { values: options } = parseArgs({
  options: {
    runs: { type: 'string', default: '3' },
    phone: { type: 'boolean', default: false },
    only: { type: 'string' },
  },
});
const runs = Number(options.runs);
if (!(runs >= 1)) throw new Error(`bench: --runs ${options.runs}: expected a number from 1 on`);
if (!existsSync('dist/index.html')) throw new Error('bench: no dist/; run npm run build first');

console.log(`Medians of ${runs}, and their spread. Load of the machine: ${loadavg()[0]?.toFixed(1)}`);
const browser = await chromium.launch({ executablePath: findBrowser(), args: browserArgs });
if (options.only === undefined || options.only === 'page' || options.only === 'paint') {
  const server = await preview({ preview: { host: '127.0.0.1', port: 0 }, logLevel: 'error' });
  const url = server.resolvedUrls?.local[0] ?? '';
  if (options.only !== 'page') {
    const figures = new Figures();
    for (let run = 0; run < runs; run++) {
      const visit = { browser, url, phone: options.phone, motion: false };
      await measurePainting(visit, figures);
      await measureAnswer(visit, figures);
    }
    figures.print('Painting, software WebGL');
  }
  for (const motion of options.only === 'paint' ? [] : [false, true]) {
    const figures = new Figures();
    const visit = { browser, url, phone: options.phone, motion };
    for (let run = 0; run < runs; run++) {
      await measureFirstVisit(visit, figures);
      await measureClicks(visit, figures);
      if (!motion) await measureTurning(visit, figures);
    }
    const size = options.phone ? 'phone' : 'desk';
    figures.print(`The page, ${size}, ${motion ? 'with motion' : 'reduced motion'}, software WebGL`);
  }
  await server.close();
}
if (options.only === undefined || options.only === 'pins') {
  const server = await preview({ preview: { host: '127.0.0.1', port: 0 }, logLevel: 'error' });
  const figures = new Figures();
  const url = server.resolvedUrls?.local[0] ?? '';
  for (let run = 0; run < runs; run++)
    await measurePins({ browser, url, phone: options.phone, motion: false }, figures);
  figures.print('Pinned points, software WebGL');
  await server.close();
}
if (options.only === undefined || options.only === 'layers') {
  const server = await preview({ preview: { host: '127.0.0.1', port: 0 }, logLevel: 'error' });
  const figures = new Figures();
  const url = server.resolvedUrls?.local[0] ?? '';
  for (let run = 0; run < runs; run++) {
    const visit = { browser, url, phone: options.phone, motion: false };
    await measureFirstLayer(visit, figures);
    await measureLayers(visit, figures);
  }
  figures.print('The layers under the skin, software WebGL');
  await server.close();
}
if (options.only === undefined || options.only === 'offline') {
  const server = await preview({ preview: { host: '127.0.0.1', port: 0 }, logLevel: 'error' });
  const figures = new Figures();
  const url = server.resolvedUrls?.local[0] ?? '';
  for (let run = 0; run < runs; run++)
    await measureOffline({ browser, url, phone: options.phone, motion: false }, figures);
  figures.print('First, second and offline visit, software WebGL');
  await server.close();
}
if (options.only === undefined || options.only === 'node') {
  const figures = new Figures();
  await measureLookUp(figures);
  await measureCompile(figures);
  await measureCommands(figures, runs);
  await measureDevelopmentServer(browser, figures);
  figures.print('Authors and the command line');
}
await browser.close();
