// What is chosen leaves the page whole: as a picture with name, side and legend, as words with every side, and said by one live region.
import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { openAtlas, sceneReady, test } from './atlas-page.ts';

/** Width, height, and the shares of red and of dark pixels in the picture and in what stands under it. */
const looked = (page: Page, png: Buffer) =>
  page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [image.width, image.height];
    const context = canvas.getContext('2d', { willReadFrequently: true })!;
    context.drawImage(image, 0, 0);
    const share = (y: number, height: number, is: (r: number, g: number, b: number) => boolean) => {
      const rgba = context.getImageData(0, y, image.width, height).data;
      let count = 0;
      for (let i = 0; i < rgba.length; i += 4)
        if (rgba[i + 3]! > 200 && is(rgba[i]!, rgba[i + 1]!, rgba[i + 2]!)) count += 1;
      return count / (image.width * height);
    };
    const figure = 1240;
    return {
      width: image.width,
      height: image.height,
      red: share(0, figure, (r, g, b) => r > 90 && r > 2 * g && r > 2 * b),
      words: share(figure, image.height - figure, (r, g, b) => r + g + b < 200),
    };
  }, png.toString('base64'));

test('the picture of a point is saved with its pain, and named with its side', async ({ page }) => {
  await openAtlas(page, '?point=trapezius-1&side=right');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save picture' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('trapezius-point-1-right-side.png');
  const seen = await looked(page, readFileSync(await download.path()));
  expect(seen.width).toBe(980);
  expect(seen.height).toBeGreaterThan(1400);
  expect(seen.red).toBeGreaterThan(0.005);
  expect(seen.words).toBeGreaterThan(0.01);
});

test('the words are copied with every side; without leave they stand there', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openAtlas(page, '?point=gluteus-minimus-1&side=right');
  await expect(page.locator('[data-announced-verdict]')).not.toBeEmpty();
  await page.getByRole('button', { name: 'Copy words' }).click();
  await expect(page.getByText('The words have been copied.')).toBeVisible();
  const words = await page.evaluate(() => navigator.clipboard.readText());
  expect(words).toMatch(/^Gluteus minimus point 1, right side\n/);
  expect(words).toContain(await page.locator('[data-announcement]').innerText());
  expect(words).toContain(await page.locator('[data-announced-verdict]').innerText());
  expect(words).toMatch(/side=right/);
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('no leave'));
  });
  await page.evaluate(() => window.__atlas!.select('trapezius-1', 'left'));
  await sceneReady(page);
  await page.getByRole('button', { name: 'Copy words' }).click();
  await expect(page.getByLabel('To copy by hand')).toHaveValue(/^Trapezius point 1, left side/);
});

test('one live region names point, muscle, place and complaint with their sides, and the verdict as it changes', async ({
  page,
}) => {
  await openAtlas(page);
  const said = page.locator('[data-announcement]');
  const verdict = page.locator('[data-announced-verdict]');
  expect(
    await said.evaluate((one) => one.parentElement!.closest('[aria-live]')!.getAttribute('aria-live')),
  ).toBe('polite');
  await expect(verdict).toHaveCount(0);
  await page.evaluate(() => window.__atlas!.select('trapezius-1', 'right'));
  await expect(said).toContainText('Trapezius point 1, right side');
  await expect(verdict).toContainText('Both: ');
  await page.evaluate(() => window.__atlas!.store.getState().selectMuscle('soleus', 'left'));
  await expect(said).toHaveText('Soleus, left side.');
  await expect(verdict).not.toContainText('Both: ');
  await page.evaluate(() => {
    const state = window.__atlas!.store.getState();
    state.setLens('find');
    state.selectMuscle(null);
    state.selectArea('temporal-head', 'right');
  });
  await expect(said).toContainText(/temple/i);
  await expect(said).toContainText(/right/i);
  await expect(verdict).not.toBeEmpty();
  // A sign that stops everything is a change of the verdict.
  await page.evaluate(() => document.querySelector<HTMLElement>('#detail [data-flag]')?.click());
  await expect(verdict).toContainText(/not now/i);
  // The canvas says the same of what it shows.
  await expect(page.locator('canvas[role="img"]')).toHaveAttribute(
    'aria-label',
    /Marked as the place that hurts/,
  );
});
