// A page that a browser has translated: every text wrapped, and still side, number, word and flags are those of the state.
import { expect, type Page } from '@playwright/test';
import { openAtlas, sceneReady, test } from './atlas-page.ts';

/** As a translating browser does: elements in place of texts. The words stay, so that two pages can be compared. */
const wrap = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    const open = texts.filter((text) => !text.parentElement?.closest('font, script, style, svg'));
    for (const text of open) {
      const [outer, inner] = [document.createElement('font'), document.createElement('font')];
      inner.textContent = text.data;
      outer.append(inner);
      text.replaceWith(outer);
    }
    return open.length;
  });

/** What a person reads in panels, stop bar and notices. */
const words = (page: Page): Promise<string> =>
  page.evaluate(() =>
    ['#index', '#detail', '[role=alert]', '[data-announcement]']
      .map((part) => document.querySelector<HTMLElement>(part)?.textContent ?? '')
      .join(' | ')
      .replace(/\s+/g, ' '),
  );

/** The guide has come, too: until then a place says less. */
const verdict = (page: Page) => expect(page.locator('#detail section[data-verdict]').first()).toBeVisible();

const steps: readonly [name: string, (page: Page) => Promise<unknown>][] = [
  ['the other side', (page) => page.getByRole('button', { name: 'show right' }).first().click()],
  ['another point', (page) => page.evaluate(() => window.__atlas!.select('trapezius-2', 'left'))],
  ['another muscle', (page) => page.evaluate(() => window.__atlas!.select('gluteus-minimus-1', 'right'))],
  [
    'a sign that needs a doctor',
    (page) => page.evaluate(() => document.querySelector<HTMLElement>('[data-flag="cauda-equina"]')?.click()),
  ],
  ['no sign', (page) => page.locator('[data-stop] button').first().click()],
  ['Study', (page) => page.evaluate(() => window.__atlas!.store.getState().setLens('study'))],
  ['Find', (page) => page.evaluate(() => window.__atlas!.store.getState().setLens('find'))],
  [
    'a place',
    async (page) => {
      await page.evaluate(() => window.__atlas!.store.getState().selectArea('lumbar'));
      await verdict(page);
    },
  ],
  [
    'its other side',
    async (page) => {
      await page.evaluate(() => window.__atlas!.store.getState().setSide('left'));
      await verdict(page);
    },
  ],
];

async function walk(page: Page, wrapped: boolean): Promise<string[]> {
  await openAtlas(page, '?point=trapezius-1&side=left');
  await expect(page.locator('#detail [data-section="evidence"]')).toBeAttached();
  const said: string[] = [];
  for (const [name, step] of steps) {
    if (wrapped) expect(await wrap(page), name).toBeGreaterThan(0);
    await step(page);
    await sceneReady(page);
    let last = '';
    // Panels follow in turns: until they say the same twice.
    await expect(async () => {
      const now = await words(page);
      const before = last;
      last = now;
      expect(now).toBe(before);
      expect(now).not.toContain('on their way');
    }).toPass({ intervals: [300] });
    said.push(`${name}: ${last}`);
  }
  return said;
}

test('the walk says the same on a translated page', async ({ page }) => {
  test.setTimeout(400_000);
  const plain = await walk(page, false);
  expect(plain[0]).toContain('Right side');
  expect(plain[3]).toContain('Not now');
  const wrapped = await walk(page, true);
  for (const [i, said] of wrapped.entries()) expect(said).toBe(plain[i]);
});
