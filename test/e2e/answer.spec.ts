// The answer at first sight: name, side, zones, verdict with its why and how sure, and the safety line lie on the first
// screen of every size, for every audience, without scrolling. And safety: a tick is felt everywhere at once.
import { expect, type Page } from '@playwright/test';
import { openAtlas, test } from './atlas-page.ts';

const points = [
  'trapezius-1',
  'sternocleidomastoid-1',
  'scalenus-medius-1',
  'pectoralis-major-1',
  'quadratus-lumborum-1',
  'gluteus-minimus-1',
  'soleus-1',
  'diaphragm-2',
] as const;
const muscles = ['trapezius', 'soleus', 'quadratus-lumborum'] as const;
const lenses = ['find', 'explain', 'study'] as const;

const touch = { hasTouch: true, isMobile: true };
const sizes = [
  { name: '1280x800', use: { viewport: { width: 1280, height: 800 } } },
  { name: '820x1180', use: { viewport: { width: 820, height: 1180 }, ...touch } },
  { name: '390x844', use: { viewport: { width: 390, height: 844 }, ...touch } },
  { name: '320x640', use: { viewport: { width: 320, height: 640 }, ...touch } },
  // A phone that lies.
  { name: '844x390', use: { viewport: { width: 844, height: 390 }, ...touch } },
  { name: '667x375', use: { viewport: { width: 667, height: 375 }, ...touch } },
] as const;

/** What must be seen, by its place in the panel. */
const pieces = {
  name: '#detail-title',
  zones: '[data-zone-line]',
  heading: '[data-verdict] h3',
  why: '[data-verdict-why]',
  sure: '[data-verdict-sure]',
  unchecked: '[data-safety-state]',
  safety: '[data-flags] h3 button',
} as const;
type Piece = keyof typeof pieces;

/** As back and forward go, without waiting for the picture: the panel is what is looked at. */
async function go(page: Page, query: string, shown: string): Promise<void> {
  await page.evaluate((search) => {
    window.history.pushState(null, '', `${window.location.pathname}${search}`);
    window.dispatchEvent(new PopStateEvent('popstate'));
  }, query);
  await expect(page.locator(shown)).toBeVisible();
}

/** Bottom of each piece in px, and which of them are outside the window or covered by something else. */
async function look(page: Page): Promise<{ bottoms: Record<Piece, number>; unseen: string[] }> {
  return page.evaluate((wanted) => {
    const bottoms: Record<string, number> = {};
    const unseen: string[] = [];
    for (const [piece, selector] of Object.entries(wanted)) {
      const element = document.querySelector(`#detail ${selector}`);
      const box = element?.getBoundingClientRect();
      if (!element || !box || box.height === 0) {
        unseen.push(`${piece}: not there`);
        continue;
      }
      bottoms[piece] = Math.round(box.bottom);
      if (box.top < 0 || box.bottom > window.innerHeight || box.right > window.innerWidth + 1)
        unseen.push(`${piece}: ${Math.round(box.top)} to ${Math.round(box.bottom)} px`);
      for (const y of [box.top + 3, box.bottom - 3]) {
        const top = document.elementFromPoint(box.left + Math.min(12, box.width / 2), y);
        if (!top || !(element.contains(top) || top.contains(element))) unseen.push(`${piece}: covered`);
      }
    }
    return { bottoms, unseen } as { bottoms: Record<Piece, number>; unseen: string[] };
  }, pieces);
}

for (const { name, use } of sizes)
  test.describe(name, () => {
    test.use(use);

    test('the whole answer lies on the first screen', async ({ page }) => {
      test.setTimeout(300_000);
      await openAtlas(page);
      const lines: string[] = [];
      const faults: string[] = [];
      for (const lens of lenses)
        for (const chosen of [...points, ...muscles]) {
          const isPoint = /-\d+$/.test(chosen);
          const kind = isPoint ? 'point' : 'muscle';
          const panel = isPoint
            ? `[data-selected-point="${chosen}"]`
            : `[data-muscle="${chosen}"]:not([data-selected-point])`;
          await go(page, `?lens=${lens}&${kind}=${chosen}&side=left`, `${panel} [data-verdict] h3`);
          const { bottoms, unseen } = await look(page);
          const { heading, why, sure, safety } = bottoms;
          lines.push(
            `${name} ${lens} ${chosen}: heading ${heading}, why ${why}, sure ${sure}, safety ${safety}`,
          );
          faults.push(...unseen.map((fault) => `${name} ${lens} ${chosen}: ${fault}`));
        }
      console.log(lines.join('\n'));
      expect(faults).toEqual([]);
    });
  });

test('another choice starts at the top of its panel, and the list comes to the row', async ({ page }) => {
  await openAtlas(page, '?point=trapezius-1&side=left');
  await expect(page.locator('[data-section="evidence"]')).toBeAttached();
  const scrolled = () =>
    page.evaluate(() => document.getElementById('detail')?.parentElement?.scrollTop ?? -1);
  await page.locator('[data-section="why"]').scrollIntoViewIfNeeded();
  expect(await scrolled()).toBeGreaterThan(100);
  await page.evaluate(() => window.__atlas?.select('soleus-1', 'right'));
  await expect(page.locator('[data-selected-point="soleus-1"] [data-verdict]')).toBeVisible();
  await expect.poll(scrolled).toBe(0);
  await expect(page.locator('#index li[data-selected]').first()).toBeInViewport();
});

test('a tick is "not now" everywhere at once, and no row moves', async ({ page }) => {
  await openAtlas(page, '?point=pectoralis-major-1&side=left');
  const line = page.locator('#detail [data-flags] h3 button');
  await expect(line).toContainText('Chest pain with effort');
  await expect(page.locator('[data-safety-state]')).toHaveText('safety not yet checked');
  await line.click();
  const rows = page.locator('#detail [data-flags] [data-flag]');
  const order = () => rows.evaluateAll((all) => all.map((box) => (box as HTMLElement).dataset.flag));
  const before = await order();
  const third = rows.nth(2);
  const place = async () => Math.round((await third.boundingBox())?.y ?? 0);
  const stood = await place();
  await third.click();
  await expect(page.locator('[data-stop]')).toBeVisible();
  await expect(page.locator('#detail [data-verdict]')).toHaveAttribute('data-verdict', 'not-now');
  await expect(page.locator('#detail [data-protocol], #detail [data-self-care]')).toHaveCount(0);
  expect(await order()).toEqual(before);
  expect(Math.abs((await place()) - stood)).toBeLessThanOrEqual(2);
  await go(page, '?lens=find&point=soleus-1', '[data-selected-point="soleus-1"] [data-verdict="not-now"]');
});

test('none of these is one person’s: another body asks, a new client is asked everything anew', async ({
  page,
}) => {
  await openAtlas(page, '?point=pectoralis-major-1&side=left');
  await page.getByRole('button', { name: 'None of these' }).click();
  await expect(page.locator('[data-safety-state]')).toContainText('no to 4 signs');
  await page.getByRole('group', { name: 'Body', exact: true }).getByText('Male', { exact: true }).click();
  const strip = page.locator('[data-same-person]');
  await expect(strip).toContainText('still the same person');
  await expect(page.locator('[data-safety-state]')).toHaveText('safety not yet checked');
  await strip.getByRole('button', { name: 'Same person' }).click();
  await expect(page.locator('[data-safety-state]')).toContainText('no to 4 signs');
  await page.locator('#detail').getByRole('button', { name: 'New client' }).click();
  await expect(page.getByText('every answer is erased')).toBeVisible();
  await expect(page.locator('[data-safety-state]')).toHaveText('safety not yet checked');
});

test('from a fact to its source and back to the fact', async ({ page }) => {
  await openAtlas(page, '?point=soleus-1&side=left');
  const cite = page.locator('[data-section="risk"] [data-cite]').first();
  const number = await cite.getAttribute('data-cite');
  await cite.click();
  const source = page.locator(`#source-${number}`);
  await expect(source).toBeFocused();
  await expect(source).toBeInViewport();
  await source.getByRole('button', { name: 'back to the text' }).click();
  await expect(cite).toBeFocused();
  await expect(cite).toBeInViewport();
});
