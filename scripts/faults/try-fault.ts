// One try: a visit with one file that does not arrive. What of the page is lost, is it said, and does it come back?
import type { BrowserContext, Page } from '@playwright/test';
import { type SiteFault, siteFaults } from './site-faults.ts';
import type { Visit } from './site-visits.ts';

/** From the best to the worst. `lost in silence` without the stop bar is the worst of its kind. */
export const outcomes = [
  'whole',
  'told, comes back',
  'told with a retry that fails',
  'told without a retry',
  'waits for ever',
  'lost in silence',
  'stop bar lost in silence',
  'blank',
] as const;
type Outcome = (typeof outcomes)[number];

export interface Tried {
  readonly outcome: Outcome;
  /** Lines of the page that are not there, the first few. */
  readonly lost: readonly string[];
  /** Lines that are there instead. */
  readonly said: readonly string[];
}

const told =
  /could not|cannot|not arrive|damaged|older than|no connection|versions? of this page|No verdict|not load/i;
const again = /try again|load .*anew|reload|once more/i;
const waiting = /^(loading|fetching|preparing|being|getting|a moment)|on (its|their) way|is coming|…$/i;

/** What can be read on the page, a line each, without figures of progress; and whether picture and stop bar are there. */
async function linesOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const lines = document.body.innerText.split('\n').map((line) => line.trim());
    const seen = (one: Element) => one.checkVisibility();
    const named = [...document.querySelectorAll('button[aria-label], canvas[aria-label]')]
      .filter(seen)
      .map((one) => `[${one.tagName.toLowerCase()}: ${one.getAttribute('aria-label')}]`);
    const stop = document.querySelector('[data-stop]');
    return [
      ...lines.filter((line) => line !== '' && !/\d+ ?%/.test(line)),
      ...named,
      `picture: ${document.documentElement.dataset.scene}`,
      ...(stop && seen(stop) ? ['stop bar'] : []),
    ];
  });
}

/** The lines of a visit to which nothing happens. */
export async function healthyLines(context: BrowserContext, base: string, visit: Visit): Promise<string[]> {
  const page = await context.newPage();
  await go(page, base, visit);
  const lines = await settled(page, () => false, 45_000);
  await page.close();
  return lines;
}

async function go(page: Page, base: string, { query, press }: Visit): Promise<void> {
  page.setDefaultTimeout(15_000);
  await page.goto(`${base}${query}`, { waitUntil: 'commit' });
  if (press === undefined) return;
  // Where nothing can be pressed, what is there is judged.
  await page.waitForFunction(() => document.querySelector('main') !== null).catch(() => {});
  await page.waitForTimeout(1500);
  await press(page).catch(() => {});
}

const STILL_MS = 4000;

/** Looks until all is there, or nothing has changed for a while (not if `isPatient`) and nothing says that it is still coming; or the time is out. */
async function settled(
  page: Page,
  isDone: (lines: string[]) => boolean,
  mostMs: number,
  isPatient = false,
): Promise<string[]> {
  const begun = Date.now();
  let lines: string[] = [];
  let since = begun;
  while (Date.now() - begun < mostMs) {
    await page.waitForTimeout(400);
    const now = await linesOf(page).catch(() => [] as string[]);
    if (now.join('\n') !== lines.join('\n')) {
      lines = now;
      since = Date.now();
    }
    if (isDone(lines)) return lines;
    const comes =
      isPatient ||
      lines.length < 6 ||
      lines.includes('picture: loading') ||
      lines.some((line) => waiting.test(line));
    if (!comes && Date.now() - since > STILL_MS) return lines;
  }
  return lines;
}

/** @param healthy lines of the visit without a fault @param limitMs how long the page has to say something */
export async function tryFault(
  context: BrowserContext,
  base: string,
  { visit, file, fault, healthy, limitMs }: TryWish,
): Promise<Tried> {
  const page = await context.newPage();
  try {
    const url = `${base}${file}`;
    const break_ = siteFaults[fault];
    const isIt = (address: URL) => `${address.origin}${address.pathname}` === url;
    await page.route(isIt, (route) => break_(route));
    await go(page, base, visit);
    const lostOf = (lines: readonly string[]) => healthy.filter((line) => !lines.includes(line));
    // What hangs is told late: until then nothing changes.
    const isTold = (now: string[]) => now.some((line) => !healthy.includes(line) && told.test(line));
    const isDone = (now: string[]) => lostOf(now).length === 0 || (fault === 'hung' && isTold(now));
    const lines = await settled(page, isDone, limitMs, fault === 'hung');
    const lost = lostOf(lines);
    const said = lines.filter((line) => !healthy.includes(line));
    const judged = (outcome: Outcome): Tried => ({ outcome, lost: lost.slice(0, 3), said: said.slice(0, 4) });
    if (lost.length === 0) return judged('whole');
    if (!isTold(said)) {
      if (lines.length < 6) return judged('blank');
      if (lines.includes('picture: loading') || said.some((line) => waiting.test(line)))
        return judged('waits for ever');
      return judged(lost.includes('stop bar') ? 'stop bar lost in silence' : 'lost in silence');
    }
    if (!said.some((line) => again.test(line))) return judged('told without a retry');
    await page.unroute(isIt);
    return judged(
      (await comesBack(page, visit, lostOf)) ? 'told, comes back' : 'told with a retry that fails',
    );
  } finally {
    await page.close();
  }
}

export interface TryWish {
  readonly visit: Visit;
  readonly file: string;
  readonly fault: SiteFault;
  readonly healthy: readonly string[];
  readonly limitMs: number;
}

/** Presses what is offered, a few times at most: what a browser remembers of a file needs a new start. */
async function comesBack(
  page: Page,
  visit: Visit,
  lostOf: (lines: readonly string[]) => string[],
): Promise<boolean> {
  const isWhole = (lines: string[]) => lostOf(lines).length === 0;
  for (let press = 0; press < 3; press += 1) {
    const inPlace = page.locator('[data-not-arrived] button').locator('visible=true').first();
    const isInPlace = (await inPlace.count()) > 0;
    const named = page
      .getByRole('button', { name: again })
      .or(page.getByRole('link', { name: again }))
      .locator('visible=true')
      .first();
    const button = isInPlace ? inPlace : named;
    await button.click().catch(() => {});
    await page.waitForTimeout(1500);
    // A new start of the page stands where the link says: what was pressed is pressed again.
    const lines = await settled(page, isWhole, 20_000);
    if (isWhole(lines)) return true;
    if (visit.press && (await page.getByRole('button', { name: again }).count()) === 0) {
      await visit.press(page).catch(() => {});
      if (isWhole(await settled(page, isWhole, 20_000))) return true;
    }
  }
  return false;
}
