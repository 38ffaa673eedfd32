// Learn before testing: Latin as it is said, what a muscle is confused with, memory aids; read once by a screen reader, and only fetched where it is read.
import { expect, type Page } from '@playwright/test';
import { message } from '../../src/words/format.ts';
import '../../src/words/en/late-words.ts';
import '../../src/words/en/study-words.ts';
import { openAtlas, phonePage, test } from './atlas-page.ts';
import { findNothing } from './axe.ts';

const section = (page: Page, name: string) => page.locator(`[data-section="${name}"]`);
const fetched = (page: Page) =>
  page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => name.includes('learn')),
  );

test('a student reads how the name is said, by which rule, and what helps to remember the muscle', async ({
  page,
}) => {
  await openAtlas(page, '?lens=study&muscle=supraspinatus&side=left');
  const head = page.locator('header [data-spoken]');
  await expect(head).toHaveText('su-pra-spi-NA-tus');
  const muscle = section(page, 'muscle');
  await expect(muscle.locator('[data-spoken]').first()).toContainText('su-pra-spi-NA-tus');
  await expect(muscle).toContainText('Greenough');
  await expect(muscle.locator('[data-memory-aids]')).toContainText('SITS');
  await findNothing(page, 'a muscle as a student reads it');
});

test('a screen reader hears the Latin name once, and where its stress lies', async ({ page }) => {
  await openAtlas(page, '?lens=study&muscle=masseter&side=left');
  await expect(section(page, 'muscle').locator('[data-spoken]').first()).toBeVisible();
  const heard = await page.locator('body').ariaSnapshot();
  expect(heard).not.toContain('mas-SE-ter');
  expect(heard.match(/Stress on se\./g)).toHaveLength(1);
});

test('what it is confused with: worst first, told apart, and each opens both side by side by keys', async ({
  page,
}) => {
  await openAtlas(page, '?lens=study&muscle=pectoralis-minor&side=left');
  const alike = section(page, 'alike');
  await expect(alike).toContainText('By the overlap of the main pains drawn in this atlas');
  const all = alike.locator('[data-alike]');
  await expect(all.first()).toHaveAttribute('data-alike', 'pectoralis-major');
  const deltoid = alike.locator('[data-alike="deltoid"]');
  await expect(deltoid).toContainText('Axillary nerve');
  await expect(deltoid).toContainText('here: Medial pectoral nerve');
  expect(await all.count()).toBeLessThanOrEqual(4);
  await expect(alike.locator('[data-beside-point="pectoralis-major"]')).toContainText('nearer to the skin');
  await page.getByRole('link', { name: 'Confused with' }).focus();
  await page.keyboard.press('Enter');
  const open = deltoid.getByRole('button', { name: 'Side by side with Deltoid' });
  await open.focus();
  await page.keyboard.press('Enter');
  const dialog = page.locator('[data-muscles-beside]');
  await expect(dialog.getByRole('columnheader')).toHaveText([/Pectoralis minor/, /Deltoid/]);
  expect(new URL(page.url()).searchParams.get('beside')).toBe('pectoralis-minor.deltoid');
  // In the table each is a way to another pair.
  await dialog.getByRole('button', { name: 'Biceps brachii, side by side with Pectoralis minor' }).click();
  await expect(dialog.getByRole('columnheader')).toHaveText([/Pectoralis minor/, /Biceps brachii/]);
  await expect(dialog.locator('[data-spoken]').first()).toContainText('pec-to-RA-lis MI-nor');
});

test('who does not learn fetches it when the part about the muscle is read, and not before', async ({
  page,
}) => {
  await openAtlas(page, '?lens=explain&muscle=soleus&side=left');
  const muscle = section(page, 'muscle');
  await expect(muscle).toBeAttached();
  await expect(page.locator('[data-section="evidence"]')).toBeAttached();
  expect(await fetched(page)).toEqual([]);
  await expect(page.locator('header [data-spoken]')).toHaveCount(0);
  await expect(section(page, 'alike')).toHaveCount(0);
  if (!(await muscle.locator('details').evaluate((fold: HTMLDetailsElement) => fold.open)))
    await muscle.locator('summary').click();
  await muscle.getByText('Latin name').scrollIntoViewIfNeeded();
  await expect(muscle.locator('[data-spoken]')).toContainText('SO-le-us');
});

test('a card and the answer to “What is it?” say it', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => {};
  });
  await openAtlas(page, '?lens=study&quiz=new');
  await page.getByLabel('Group').selectOption({ label: 'Rotator cuff' });
  await page.locator('summary', { hasText: 'Cards to print' }).click();
  await page.getByRole('button', { name: /^Print \d+ cards/ }).click();
  const cards = page.locator('[data-paper-cards]');
  await expect(cards).toBeAttached({ timeout: 240_000 });
  await expect(cards.locator('[data-card="teres-minor"] [data-spoken]')).toContainText('TE-res MI-nor');
  await openAtlas(page, '?lens=study&quiz=9_10q_kinds.what-is-it_region.leg');
  await page.getByRole('button', { name: message('quiz.name.options') }).click();
  await page.locator('[data-quiz] ol button').first().click();
  await expect(page.locator('[data-latin-name]')).toContainText(/m[a-z]+ .*[A-Z]{2}/);
});

test('nothing of it needs sideways scrolling on the smallest phone', async ({ browser }) => {
  const page = await phonePage(browser, 320, 640);
  await openAtlas(page, '?lens=study&muscle=sternocleidomastoid&side=left');
  await expect(section(page, 'alike').locator('[data-alike]').first()).toBeAttached();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  const wide = await page.evaluate(
    () =>
      [...document.querySelectorAll('[data-section] *')].filter(
        (part) => part.getBoundingClientRect().right > 321 && !part.closest('.sr-only'),
      ).length,
  );
  expect(wide).toBe(0);
  await page.context().close();
});
