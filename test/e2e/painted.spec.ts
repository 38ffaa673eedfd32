// Painted pains by their names: the region tree by keyboard, the answer and its order, red flags first, axe in each state.
import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import * as v from 'valibot';
import { painSummarySchema } from '../../src/anatomy/pain/summary-schema.ts';
import { openAtlas, sceneReady, test } from './atlas-page.ts';
import { findNothing } from './axe.ts';
import { add, cards, focused, order, result, tabTo } from './painting-page.ts';

const said = (page: Page) => page.locator('[data-painted-said]');

test('by keyboard alone: the region tree paints, names and sizes are said, and the answer is read', async ({
  page,
}) => {
  test.setTimeout(180_000);
  await openAtlas(page, '?lens=find');
  await tabTo(page, '[data-paint-offer]');
  await expect(focused(page)).toHaveAccessibleName('Paint where it hurts');
  await page.keyboard.press('Enter');
  await tabTo(page, '#index details:nth-of-type(1) > summary');
  await page.keyboard.press('Enter');
  await tabTo(page, '[data-area="temporal-head"]');
  await page.keyboard.press('Enter');
  // The side is asked, nothing is assumed, and without it nothing is painted.
  await expect(focused(page)).toHaveText('Add: Temple and side of the head');
  await page.keyboard.press('Tab');
  await expect(focused(page)).toHaveAccessibleName('Right');
  const press = (name: string) => page.getByRole('button', { name, exact: true }).press('Enter');
  await press('Add it');
  await expect(page.locator('[data-add-place] [role="status"]')).toHaveText('First say which side it is.');
  await page.getByRole('radio', { name: 'Left', exact: true }).first().press('Space');
  await page.getByRole('radio', { name: 'As large as a palm' }).press('Space');
  await page.getByRole('radio', { name: 'All of it' }).press('Space');
  await press('Add it');
  await expect(page.locator('[data-add-place]')).toHaveCount(0);
  await expect(said(page)).toContainText(
    /Temple and side of the head, left side, about 40 cm²\..*muscles may send pain there/,
  );
  await expect(page.getByRole('list', { name: 'Painted pains' }).getByRole('listitem')).toHaveCount(1);
  await expect(
    page.getByRole('button', { name: /^Paint on: Temple and side of the head, left side, about 40 cm²/ }),
  ).toHaveAttribute('aria-pressed', 'true');
  // What it feels like is told once, and the guide knows it.
  await page.getByText('How it feels', { exact: true }).click();
  await page.getByRole('radio', { name: /^6\b/ }).press('Space');
  await page.getByRole('checkbox', { name: 'Throbbing' }).press('Space');
  await press('Show what may cause it');
  await expect(page.getByRole('heading', { name: 'What may send this pain' })).toBeVisible();
  await expect(cards(page)).toHaveCount(3);
  await expect(cards(page).first().locator('img')).toHaveAccessibleName(
    /its pain in red, what you painted hatched in blue\. Seen from the left\./,
  );
  await expect(result(page).locator('[data-flags] h3 button')).toContainText('headache');
  await expect(result(page).getByText('Why this order')).toBeVisible();
});

test('a temple headache: one place, muscles with reasons; a finger changes the order and says how', async ({
  page,
}) => {
  test.setTimeout(180_000);
  await openAtlas(page, '?lens=find');
  await page.locator('[data-paint-offer]').click();
  await add(page, { area: 'temporal-head', group: 'Head & neck', side: 'Left' });
  await expect(cards(page)).toHaveCount(3);
  const before = await order(page);
  expect(before.slice(0, 3)).toContain('trapezius');
  await expect(cards(page).first()).toContainText('covers most of what you marked');
  const second = before[1] ?? '';
  const card = () => result(page).locator(`[data-candidate="${second}"]`);
  await card().getByText('Check it with a finger').click();
  await card().getByText('Tender, and brings on my pain').click();
  await expect(result(page).locator('[data-candidate]').first()).toHaveAttribute('data-candidate', second);
  await expect(card()).toContainText('Pressing it brings on your pain');
  await expect(result(page).locator('[data-painted-moved]')).toContainText('now no. 1, before no. 2');
  // The verdict takes it in: the reason stands behind the chosen point's word.
  await card().locator('button[data-point]').click();
  await expect(page.locator('#detail[data-selected-point]')).toBeVisible();
  await expect(page.locator('#detail')).toContainText('exact pressure on it has a clear aim');
  await page.getByRole('button', { name: 'Back to the list' }).first().dispatchEvent('click');
  await card().getByText('Not tender', { exact: true }).dispatchEvent('click');
  await expect(result(page).locator('[data-painted-moved]')).toContainText('It is not tender');
  expect((await order(page)).slice(0, 3)).not.toContain(second);
});

test('buttock pain down the leg: two pains, and points that may explain both rise', async ({ page }) => {
  test.setTimeout(180_000);
  await openAtlas(page, '?lens=find');
  await page.locator('[data-paint-offer]').click();
  await add(page, { area: 'buttock', group: 'Low back, pelvis', side: 'Right' });
  await expect(cards(page).first()).toContainText('covers');
  await add(page, { area: 'posterior-leg', group: 'Lower leg, ankle, foot', side: 'Right', another: true });
  await expect(page.locator('[data-pain]')).toHaveCount(2);
  await expect(cards(page).first()).toHaveAttribute('data-candidate', 'gluteus-minimus');
  await expect(cards(page).first()).toContainText('May explain both of your pains');
  await expect(cards(page).first()).toContainText('right side');
  await expect(result(page)).not.toContainText('left side');
  // A reload brings it back from the address alone.
  await expect(page).toHaveURL(/#pain=/);
  await page.goto('about:blank');
  await page.goBack();
  await sceneReady(page);
  await expect(page.locator('[data-pain]')).toHaveCount(2);
  await expect(cards(page).first()).toHaveAttribute('data-candidate', 'gluteus-minimus');
});

test('a warning sign goes before everything: nobody is sent to press, and every word says stop', async ({
  page,
}) => {
  await openAtlas(page, '?lens=find');
  await page.locator('[data-paint-offer]').click();
  await add(page, { area: 'front-of-chest', group: 'Torso', side: 'Left' });
  await expect(cards(page)).toHaveCount(3);
  await result(page).locator('[data-flags] h3 button').click();
  await result(page).locator('[data-flag]').first().check();
  await expect(cards(page).locator('[data-verdict-word="not-now"]')).toHaveCount(3);
  await cards(page).first().getByText('Check it with a finger').click();
  await expect(cards(page).first()).toContainText('No pressing while a warning sign is open');
  await expect(cards(page).first().getByRole('radio')).toHaveCount(0);
});

test('clean for axe while painting, with a place to add, with the answer and its order unfolded', async ({
  page,
}) => {
  test.setTimeout(300_000);
  await openAtlas(page, '?lens=find');
  await findNothing(page, 'find with its offer');
  await page.locator('[data-paint-offer]').click();
  await findNothing(page, 'nothing painted yet');
  await page.locator('#index summary', { hasText: 'Lower leg' }).click();
  await page.locator('[data-area="heel"]').click();
  await findNothing(page, 'a place to add');
  await page.locator('[data-add-place] label', { hasText: 'Left' }).click();
  await page.getByRole('button', { name: 'Add it', exact: true }).click();
  await expect(cards(page)).toHaveCount(3);
  await page.getByText('How it feels', { exact: true }).click();
  await cards(page).first().getByText('Check it with a finger').click();
  await result(page).getByText('Why this order').click();
  await findNothing(page, 'painting with its answer');
  await page.getByRole('button', { name: 'Show what may cause it' }).click();
  await findNothing(page, 'the answer alone');
});

test('320 px wide: everything fits, and the safety line stands on the first screen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openAtlas(page, '?lens=find#pain=ARAAAABN6ZdvDfyw7FujLhyAADY');
  await expect(cards(page)).toHaveCount(3);
  await expect(result(page).locator('[data-flags] h3')).toBeInViewport();
  const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(over).toBeLessThanOrEqual(0);
  const wide = await page
    .locator('[data-scroller]')
    .evaluate((panel) => panel.scrollWidth - panel.clientWidth);
  expect(wide).toBeLessThanOrEqual(0);
});

const temple = '?lens=find#pain=ARAAAABN6ZdvDfyw7FujLhyAADY';

test('to keep or hand over: one page with three pictures, a code, a picture and data by their schema', async ({
  page,
}) => {
  test.setTimeout(180_000);
  await openAtlas(page, temple);
  await expect(cards(page)).toHaveCount(3);
  await expect(async () => {
    await page.emulateMedia({ media: 'print' });
    const pictures = await page
      .locator('[data-paper-figure]')
      .getAttribute('data-paper-figure', { timeout: 2000 });
    await page.emulateMedia({ media: null });
    expect(pictures).toBe('3');
  }).toPass({ timeout: 60_000 });
  const pages = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  for (const format of ['A4', 'Letter'] as const) expect(pages(await page.pdf({ format }))).toBe(1);
  await result(page).getByRole('checkbox', { name: 'with details' }).check();
  expect(pages(await page.pdf({ format: 'A4' }))).toBeGreaterThan(1);
  await page.getByRole('button', { name: 'Code for a phone' }).click();
  await expect(page.getByRole('img', { name: 'Code with the link to this drawing' })).toBeVisible();
  const [data] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as data' }).click(),
  ]);
  expect(data.suggestedFilename()).toMatch(/^painted-pain-.*\.json$/);
  const summary = v.parse(painSummarySchema, JSON.parse(await readFile(await data.path(), 'utf8')));
  expect(summary.pains[0]?.name).toContain('Temple and side of the head, left side');
  const [image] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as a picture' }).click(),
  ]);
  const png = await readFile(await image.path());
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect(png.readUInt32BE(16)).toBeGreaterThan(1200);
});

test('drawings are kept only when that is switched on, and two of them say what has changed', async ({
  page,
}) => {
  test.setTimeout(180_000);
  await openAtlas(page, temple);
  await expect(cards(page)).toHaveCount(3);
  await result(page).getByText('Keep it, and see what changes').click();
  await expect(result(page)).toContainText('for this visit only');
  await page.getByRole('button', { name: 'Keep this drawing' }).click();
  await expect(page.locator('[data-kept-drawing]')).toHaveCount(1);
  await page.reload();
  await result(page).getByText('Keep it, and see what changes').click();
  await expect(page.locator('[data-kept-drawings="0"]')).toBeVisible();
  await page.getByRole('button', { name: 'Display' }).click();
  await page.getByLabel('Remember on this device').check();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Keep this drawing' }).click();
  await page.getByRole('button', { name: 'Paint more' }).click();
  await add(page, { area: 'back-of-neck', group: 'Head & neck', side: 'Left' });
  await expect(page.locator('[data-painted-reply="ready"]')).toBeVisible();
  await page.getByRole('button', { name: 'Keep this drawing' }).click();
  await expect(page.locator('[data-kept-drawing]')).toHaveCount(2);
  await expect(page.locator('[data-kept-drawing]').last()).toContainText(
    /larger by .*new: Back of the neck, left side/,
  );
  await page.reload();
  await result(page).getByText('Keep it, and see what changes').click();
  await expect(page.locator('[data-kept-drawing]')).toHaveCount(2);
  await page.locator('[data-kept-drawing]').first().getByRole('button', { name: /^Show/ }).click();
  await expect(page.locator('[data-pain]')).toHaveCount(1);
  await expect(page.locator('[data-pain]')).not.toContainText('Back of the neck');
  await page.getByRole('button', { name: 'Erase all drawings' }).click();
  await expect(page.locator('[data-kept-drawing]')).toHaveCount(0);
});

test('handed over with the answers: link and code carry all of it in the fragment, and the other device shows the same', async ({
  page,
  context,
  browser,
  baseURL,
}) => {
  test.setTimeout(180_000);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openAtlas(page, temple);
  await expect(cards(page)).toHaveCount(3);
  // Nothing was answered yet: nothing is offered.
  await expect(result(page).getByText('with my answers')).toHaveCount(0);
  const [, second = ''] = await order(page);
  const card = (on: Page) => result(on).locator(`[data-candidate="${second}"]`);
  await card(page).getByText('Check it with a finger').click();
  await card(page).getByText('Tender, and brings on my pain').click();
  await expect(result(page).locator('[data-candidate]').first()).toHaveAttribute('data-candidate', second);
  await page.getByText('How it feels', { exact: true }).click();
  await page.getByRole('radio', { name: /^6\b/ }).press('Space');
  const code = page.locator('[data-link-code]');
  await page.getByRole('button', { name: 'Code for a phone' }).click();
  await expect(code).toContainText('nothing that you answered');
  const small = Number(await code.getAttribute('data-link-code'));
  const copied = async () => {
    await page.getByRole('button', { name: 'Copy link' }).click();
    return new URL(await page.evaluate(() => navigator.clipboard.readText()));
  };
  expect((await copied()).hash).toMatch(/^#pain=[\w-]+$/);
  await result(page).getByText('with my answers').click();
  await expect(code).toContainText('what you answered, also about your health');
  expect(Number(await code.getAttribute('data-link-code'))).toBeGreaterThan(small);
  const link = await copied();
  expect(link.hash).toMatch(/^#pain=[\w-]+&case=pain\.6&pressed=1_on\.[\w-]+\.l$/);
  expect(link.search).not.toMatch(/case|pressed/);
  const before = await order(page);
  const other = await (await browser.newContext({ ...(baseURL ? { baseURL } : {}) })).newPage();
  await other.goto(link.href);
  await expect(cards(other)).toHaveCount(3);
  await expect(result(other).locator('[data-candidate]').first()).toHaveAttribute('data-candidate', second);
  expect(await order(other)).toEqual(before);
  await expect(card(other)).toContainText('Pressing it brings on your pain');
  await expect(other.locator('[data-pain]')).toContainText('6 of 10');
  expect(other.url()).not.toMatch(/case=|pressed=/);
  await other.reload();
  await expect(card(other)).toContainText('Pressing it brings on your pain');
  await other.context().close();
});
