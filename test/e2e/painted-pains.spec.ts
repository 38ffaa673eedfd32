// Several pains beside each other: each has a number on the skin and in its list, a new one is announced, nothing is lost by a press too many.
import { expect, type Page } from '@playwright/test';
import { openAtlas, phonePage, sceneReady, test } from './atlas-page.ts';
import { findNothing } from './axe.ts';
import {
  answered,
  cards,
  focused,
  type Place,
  result,
  startPainting,
  strokeByMouse,
} from './painting-page.ts';

async function at(page: Page, x: number, y: number): Promise<Place> {
  const box = (await page.locator('#plate canvas[role="img"]').boundingBox())!;
  return [box.x + box.width * x, box.y + box.height * y];
}
const numbers = (page: Page) => page.locator('[data-pain-numbers] span:visible');

async function twoPains(page: Page): Promise<void> {
  await openAtlas(page, '?lens=find');
  await startPainting(page);
  await strokeByMouse(page, [await at(page, 0.5, 0.36), await at(page, 0.53, 0.37)]);
  await answered(page);
  await expect(numbers(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'Another pain' }).click();
  await expect(page.locator('[data-new-pain]')).toHaveText(/A new pain: paint it/);
  await expect(page.locator('[data-how]')).toHaveText('The next stroke begins a new pain.');
  await expect(page.locator('[data-brush-said]')).toHaveText('The next stroke begins a new pain.');
  await strokeByMouse(page, [await at(page, 0.47, 0.56), await at(page, 0.47, 0.62)]);
  await answered(page);
}

test('two pains have numbers on the skin and in their rows; a double press on Done does no more than one', async ({
  page,
}) => {
  await twoPains(page);
  await expect(page.locator('[data-new-pain]')).toHaveCount(0);
  await expect(numbers(page)).toHaveText(['1', '2']);
  await expect(page.locator('[data-pain] button').first()).toHaveAccessibleName(/^Paint on: pain 1, Belly/);
  // A place that is not taken in yet changes nothing that is said.
  const said = () => result(page).locator('[data-flags] h3, [data-verdict-why]').allTextContents();
  const before = await said();
  expect(before.length).toBe(2);
  await page.evaluate(() => window.__atlas!.store.getState().selectArea('posterior-knee'));
  await expect(page.locator('[data-add-place]')).toBeVisible();
  await sceneReady(page);
  expect(await said()).toEqual(before);
  await page.getByRole('button', { name: 'Leave it out' }).click();
  await sceneReady(page);
  await page.getByRole('button', { name: /^Done/ }).dblclick();
  await expect(page.locator('[data-brush-bar]')).toHaveCount(0);
  await sceneReady(page);
  // No view was pressed: the pains are framed, from about where they were painted.
  const { azimuth } = (await page.evaluate(() => window.__atlas!.camera()))!;
  expect(Math.abs(azimuth)).toBeLessThan(1);
  expect(page.url()).not.toContain('view=');
  await expect(page.locator('[data-painted="2"]')).toBeVisible();
  await findNothing(page, 'two painted pains');
  // Erased by key: the keyboard stands on the other pain.
  await page.getByRole('button', { name: /^Erase pain 1/ }).press('Enter');
  await expect(page.locator('[data-pain]')).toHaveCount(1);
  await expect(focused(page)).toHaveAccessibleName(/thigh/);
  await expect(numbers(page)).toHaveCount(0);
});

test('back from a muscle the painted pain is in sight again, on the side that was painted', async ({
  page,
}) => {
  await openAtlas(page, '?lens=find');
  await startPainting(page);
  await strokeByMouse(page, [await at(page, 0.47, 0.56), await at(page, 0.47, 0.62)]);
  await answered(page);
  await page.getByRole('button', { name: /^Done/ }).click();
  await answered(page);
  await page.evaluate(() => window.__atlas!.frame('fit'));
  await sceneReady(page);
  const seen = (await page.evaluate(() => window.__atlas!.camera()))!;
  await cards(page).first().locator('button[data-point]').first().click();
  await expect(page.locator('#detail[data-selected-point]')).toBeVisible();
  await sceneReady(page);
  await page.goBack();
  await expect(result(page)).toBeVisible();
  await sceneReady(page);
  const again = (await page.evaluate(() => window.__atlas!.camera()))!;
  expect(again.azimuth).toBeCloseTo(seen.azimuth, 2);
  for (const k of [0, 1, 2]) expect(Math.abs(again.target[k]! - seen.target[k]!)).toBeLessThan(0.08);
});

test('on a phone all questions of a place that is chosen while painting are in sight', async ({
  browser,
}) => {
  const page = await phonePage(browser, 390, 844);
  await openAtlas(page, '?lens=find');
  await startPainting(page);
  await page.touchscreen.tap(...(await at(page, 0.5, 0.45)));
  await page.waitForFunction(() => window.__atlas!.store.getState().painted !== null);
  await page.evaluate(() => window.__atlas!.store.getState().selectArea('posterior-knee'));
  const card = page.locator('[data-add-place]');
  await expect(card).toBeVisible();
  const height = page.viewportSize()!.height;
  await expect
    .poll(async () => {
      const box = await card.getByRole('button', { name: 'Add it', exact: true }).boundingBox();
      return box !== null && box.y + box.height <= height;
    })
    .toBe(true);
  for (const side of ['Right', 'Left']) {
    const box = (await card.locator('label', { hasText: side }).boundingBox())!;
    expect(box.y).toBeGreaterThan(0);
    expect(box.y + box.height).toBeLessThanOrEqual(height);
  }
  await card.getByRole('button', { name: 'Leave it out' }).tap();
  await page.context().close();
});
