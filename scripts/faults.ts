// `npm run faults`: every file that the built site loads on a walk, kept from arriving in six ways; what the page then says and whether it comes back.
import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';
import { type Browser, type BrowserContext, chromium } from '@playwright/test';
import { browserArgs, findShell } from '../src/node/browser.ts';
import { faultNames, type SiteFault } from './faults/site-faults.ts';
import { siteVisits, type Visit } from './faults/site-visits.ts';
import { healthyLines, outcomes, type Tried, tryFault } from './faults/try-fault.ts';

const { values } = parseArgs({
  options: {
    dist: { type: 'string', default: 'dist' },
    port: { type: 'string', default: '4290' },
    /** Only files whose name contains it. */
    file: { type: 'string', default: '' },
    fault: { type: 'string', default: '' },
    /** Only this visit, with all files that it loads. */
    visit: { type: 'string', default: '' },
    /** Only each so-manieth try, for a sample. */
    every: { type: 'string', default: '1' },
    /** Pages at once. */
    pages: { type: 'string', default: '3' },
    limit: { type: 'string', default: '40' },
  },
});
const base = `http://127.0.0.1:${values.port}/`;
const limitMs = Number(values.limit) * 1000;

const server = spawn(
  'npx',
  ['vite', 'preview', '--host', '127.0.0.1', '--port', values.port, '--strictPort', '--outDir', values.dist],
  { stdio: 'ignore', detached: true },
);
const browser = await chromium.launch({ executablePath: findShell(), args: browserArgs });
try {
  await answers();
  await run(browser);
} finally {
  await browser.close();
  if (server.exitCode === null && server.pid !== undefined) process.kill(-server.pid);
}

async function answers(): Promise<void> {
  for (let tries = 0; tries < 120; tries += 1) {
    if (
      await fetch(base).then(
        ({ ok }) => ok,
        (fault) => (tries < 119 ? false : Promise.reject(fault)),
      )
    )
      return;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}

interface Walked {
  readonly visit: Visit;
  readonly files: readonly string[];
  readonly healthy: readonly string[];
  /** With the picture. */
  readonly drawn: readonly string[];
}

/**
 * What each visit shows, and the files that it is the first to load. What the start loads is tried where it is of use:
 * most of it is fetched ahead for a point or a place.
 */
async function walk(browser: Browser): Promise<Walked[]> {
  const seen = new Set<string>();
  const ahead = new Set<string>();
  const walked: Walked[] = [];
  for (const visit of siteVisits.filter(({ name }) => values.visit === '' || name === values.visit)) {
    const context = await newContext(browser, true);
    const files = new Set<string>();
    context.on('request', (request) => {
      const { origin, pathname } = new URL(request.url());
      const file = pathname.slice(1);
      if (`${origin}/` === base && /\.(js|css|bin)$/.test(file) && !seen.has(file)) files.add(file);
    });
    const drawn = await healthyLines(context, base, visit);
    await context.close();
    const plain = await newContext(browser, false);
    const healthy = visit.isOfPicture ? drawn : await healthyLines(plain, base, visit);
    await plain.close();
    const isAhead = visit.name === 'start';
    if (isAhead) for (const file of files) ahead.add(file);
    else for (const file of files) if (!ahead.has(file) || visit.name === 'place') seen.add(file);
    walked.push({ visit, files: isAhead ? [] : [...files], healthy, drawn });
    console.log(`${visit.name}: ${files.size} files, ${healthy.length} lines`);
  }
  return walked;
}

async function newContext(browser: Browser, hasPicture: boolean): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport: { width: 900, height: 560 },
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  });
  // What runs this file names functions by a helper that a page does not have.
  await context.addInitScript('globalThis.__name = (one) => one');
  if (!hasPicture) await context.addInitScript('HTMLCanvasElement.prototype.getContext = () => null');
  return context;
}

async function run(browser: Browser): Promise<void> {
  const walked = await walk(browser);
  const faults = faultNames.filter((name) => name.includes(values.fault));
  const all = walked.flatMap(({ visit, files, healthy, drawn }) =>
    files
      .filter((file) => file.includes(values.file))
      .flatMap((file) =>
        faults.map((fault) => {
          const hasPicture = visit.isOfPicture === true || file.endsWith('.bin');
          return { visit, file, fault, healthy: hasPicture ? drawn : healthy, hasPicture, limitMs };
        }),
      ),
  );
  const wanted = all.filter((_one, at) => at % Number(values.every) === 0);
  console.log(
    `${walked.flatMap(({ files }) => files).length} files, ${wanted.length} of ${all.length} tries`,
  );
  const results: { file: string; fault: SiteFault; tried: Tried }[] = [];
  const todo = wanted.values();
  const work = async (): Promise<void> => {
    for (const wish of todo) {
      const context = await newContext(browser, wish.hasPicture);
      const tried = await tryFault(context, base, wish);
      await context.close();
      const { visit, file, fault } = wish;
      results.push({ file, fault, tried });
      const { outcome, lost, said } = tried;
      const why =
        outcome === 'whole'
          ? ''
          : ` | lost: ${lost.join(' / ').slice(0, 90)} | said: ${said.join(' / ').slice(0, 160)}`;
      console.log(`${outcome.padEnd(28)} ${visit.name}: ${file}: ${fault}${why}`);
    }
  };
  await Promise.all(Array.from({ length: Number(values.pages) }, work));
  console.log('');
  for (const outcome of outcomes) {
    const those = results.filter(({ tried }) => tried.outcome === outcome);
    const each = faults.map((fault) => `${fault} ${those.filter((one) => one.fault === fault).length}`);
    console.log(`${String(those.length).padStart(4)} ${outcome.padEnd(28)} ${each.join(', ')}`);
  }
  const bad = results.filter(({ tried: { outcome } }) => outcomes.indexOf(outcome) > 1).length;
  console.log(`files that do not arrive: ${results.length} tried, ${bad} not told or not mended by a press`);
  if (bad > 0) process.exitCode = 1;
}
