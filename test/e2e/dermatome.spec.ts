// Nerve or muscle: where tingling is reported, a dermatome can be ruled on the body beside the red zone.
import AxeBuilder from '@axe-core/playwright';
import { expect } from '@playwright/test';
import { difference, openAtlas, picture, redShare, sceneReady, test } from './atlas-page.ts';

const point = '?lens=explain&body=female&point=gluteus-minimus-1&side=left';

test('by keyboard: ruled on the skin, named in the legend, at no draw call more, and gone without a trace', async ({
  page,
}) => {
  await openAtlas(page, `${point}&case=feel.tingling`);
  // Before any snapshot, which is drawn with other means.
  const calls = await page.evaluate(() => window.__atlas?.drawCalls());
  const before = await picture(page);
  const red = await redShare(page);
  const strip = page.locator('#detail button[data-dermatome]').first();
  await strip.focus();
  await page.keyboard.press('Enter');
  await expect(strip).toHaveAttribute('aria-pressed', 'true');
  await sceneReady(page);
  const id = (await strip.getAttribute('data-dermatome')) ?? '';
  await expect(page.getByRole('list', { name: 'Legend' })).toContainText(
    `skin of the nerve ${id.toUpperCase()}`,
  );
  expect(await page.evaluate(() => window.__atlas?.drawCalls())).toBe(calls);
  const ruled = await picture(page);
  expect(difference(before.rgba, ruled.rgba)).toBeGreaterThan(0.003);
  // The red zone stays what it is, lines and all.
  expect((await redShare(page)) / red).toBeGreaterThan(0.5);
  await page.keyboard.press('Enter');
  await sceneReady(page);
  expect((await picture(page)).rgba).toEqual(before.rgba);
});

test('without tingling, numbness or burning no one is asked to think of nerves', async ({ page }) => {
  await openAtlas(page, `${point}&case=feel.ache`);
  await expect(page.locator('#detail [data-verdict]')).toBeVisible();
  await expect(page.locator('[data-nerve-or-muscle]')).toHaveCount(0);
});

test('clean for axe, in light and dark, and no wider than a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openAtlas(page, `${point}&case=feel.numb`);
  const section = page.locator('[data-nerve-or-muscle]');
  await section.locator('button[data-dermatome]').first().click();
  for (const theme of ['light', 'dark'] as const) {
    await page.evaluate((wanted) => window.__atlas?.store.getState().setTheme(wanted), theme);
    const { violations } = await new AxeBuilder({ page }).include('[data-nerve-or-muscle]').analyze();
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
      theme,
    ).toEqual([]);
  }
  const over = await section.evaluate((element) => element.scrollWidth - element.clientWidth);
  expect(over).toBeLessThanOrEqual(0);
});
