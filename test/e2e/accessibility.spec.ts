// axe finds nothing in any state, light and dark, wide and narrow; everything can be done by keyboard.
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { openAtlas, sceneReady, test } from './atlas-page.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

async function isClean(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}

const states: [string, string, (page: Page) => Promise<void>][] = [
  ['opening', '', async () => {}],
  ['a point', '?point=trapezius-1&side=left', async () => {}],
  ['a muscle', '?muscle=gluteus-minimus', async () => {}],
  ['an area', '?lens=find&area=temporal-head&side=right', async () => {}],
  ['the place to choose', '?lens=find', async () => {}],
  ['study', '?lens=study&point=soleus-1', async () => {}],
  [
    'search answers',
    '',
    async (page) => {
      await page.getByRole('combobox').fill('head');
      await expect(page.getByRole('option').first()).toBeVisible();
    },
  ],
  ['display settings', '', (page) => page.getByRole('button', { name: 'Display' }).click()],
  ['about and safety', '', (page) => page.getByRole('button', { name: 'About & safety' }).click()],
];

for (const colorScheme of ['light', 'dark'] as const)
  for (const width of [1280, 390])
    test(`axe is clean in every state: ${colorScheme}, ${width} px`, async ({ page }) => {
      test.setTimeout(240_000);
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      for (const [name, query, act] of states)
        await test.step(name, async () => {
          await openAtlas(page, query);
          await act(page);
          await isClean(page);
        });
    });

test('at 320 px nothing has to be scrolled sideways', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const query of ['', '?point=trapezius-1', '?lens=find&area=heel', '?lens=study']) {
    await openAtlas(page, query);
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(over, query).toBeLessThanOrEqual(0);
  }
});

test('from the first key to a lit zone without a mouse, and the choice is announced', async ({ page }) => {
  await openAtlas(page);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('combobox')).toBeFocused();
  await page.keyboard.type('temple headache');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.getByRole('combobox').fill('trapezius 1');
  await expect(page.getByRole('option').first()).toContainText('Trapezius');
  const chosen = page.locator('[role="option"][aria-selected="true"]');
  await expect(async () => {
    await page.keyboard.press('ArrowDown');
    await expect(chosen).toContainText('Upper fibres, front edge', { timeout: 200 });
  }).toPass();
  await page.keyboard.press('Enter');
  await sceneReady(page);
  await expect(page).toHaveURL(/point=trapezius-1/);
  await expect(
    page
      .locator('[aria-live], [role="status"]')
      .filter({ hasText: /trapezius point 1, left side.*temple/i })
      .first(),
  ).toBeAttached();
});

test('the body turns and comes nearer by keys', async ({ page }) => {
  await openAtlas(page);
  const before = await page.evaluate(() => window.__atlas?.project('trapezius-1', 'left'));
  await page.locator('canvas').first().focus();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('+');
  await sceneReady(page);
  const after = await page.evaluate(() => window.__atlas?.project('trapezius-1', 'left'));
  expect(Math.hypot((after?.x ?? 0) - (before?.x ?? 0), (after?.y ?? 0) - (before?.y ?? 0))).toBeGreaterThan(
    5,
  );
});
