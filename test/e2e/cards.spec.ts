// Cards to learn from, as they come out of the printer: two or four a page, with the answers or blank, and every muscle fits.
import { expect, type Page } from '@playwright/test';
import { openAtlas, test } from './atlas-page.ts';
import { findNothing } from './axe.ts';

/** Height of what may be printed on US Letter, the shorter sheet, between margins of 12 mm; CSS px are 1/96 inch. */
const LETTER_PX = ((279.4 - 24) / 25.4) * 96;

const pages = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
const sheets = (page: Page) => page.locator('[data-paper-cards]');

async function openCards(page: Page, group?: string): Promise<void> {
  await page.addInitScript(() => {
    window.print = () => {};
  });
  await openAtlas(page, '?lens=study&quiz=new');
  if (group) await page.getByLabel('Group').selectOption({ label: group });
  await page.locator('summary', { hasText: 'Cards to print' }).click();
}

async function make(page: Page, perPage: '2' | '4', version: 'With the answers' | 'Blank, to test yourself') {
  await page.getByRole('radio', { name: perPage, exact: true }).check({ force: true });
  await page.getByRole('radio', { name: version }).check({ force: true });
  await page.getByRole('button', { name: /^Print \d+ cards/ }).click();
  await expect(sheets(page)).toBeAttached({ timeout: 240_000 });
}

const measured = (page: Page) =>
  page.locator('[data-paper-page]').evaluateAll((all) =>
    all.map((sheet) => ({
      cards: [...sheet.querySelectorAll('[data-card]')].map((card) => card.getAttribute('data-card')),
      height: (sheet as HTMLElement).offsetHeight,
      size: Number.parseFloat((sheet as HTMLElement).style.fontSize),
      wide: sheet.scrollWidth - sheet.clientWidth,
    })),
  );

test('the rotator cuff on two pages with two cards, on one with four, each with its pictures; afterwards it is gone', async ({
  page,
}) => {
  await openCards(page, 'Rotator cuff');
  for (const [perPage, count] of [
    ['2', 2],
    ['4', 1],
  ] as const)
    for (const format of ['A4', 'Letter'] as const) {
      await make(page, perPage, 'With the answers');
      await expect(sheets(page).locator('[data-card]')).toHaveCount(4);
      for (const card of await sheets(page).locator('[data-card]').all())
        await expect(card.locator('img').first()).toHaveAttribute('src', /^data:image\/png/);
      await expect(sheets(page)).toContainText('Suprascapular nerve (C5, C6)');
      const pdf = await page.pdf({ format });
      expect(pages(pdf), `${perPage} ${format}`).toBe(count);
      expect(pdf.toString('latin1')).toContain('/Subtype /Image');
      // Printed in place of the page's own sheet, and no longer kept.
      await expect(page.locator('[data-paper]')).toHaveCount(0);
    }
  await findNothing(page, 'cards to print');
});

test('a blank card keeps picture and headings, and says neither name nor fact', async ({ page }) => {
  await openCards(page, 'Rotator cuff');
  await make(page, '4', 'Blank, to test yourself');
  const card = sheets(page).locator('[data-card="infraspinatus"]');
  await expect(card.locator('img')).toHaveCount(2);
  await expect(card).toContainText('Origin');
  await expect(card).toContainText('Point 3');
  const said = await sheets(page).evaluate((all) =>
    all.outerHTML.replace(/data:image[^"]*|data-card="[^"]*"/g, ''),
  );
  for (const given of [/spinatus/i, /scapula/i, /teres/i, /C5/]) expect(said).not.toMatch(given);
});

test('every muscle of the atlas finds room, four a page, in type that can be read', async ({ page }) => {
  test.setTimeout(600_000);
  await openCards(page);
  await make(page, '4', 'With the answers');
  const found = await measured(page);
  expect(found.flatMap(({ cards }) => cards).length).toBeGreaterThan(140);
  expect(found.filter(({ height, wide }) => height > LETTER_PX || wide > 0)).toEqual([]);
  expect(found.filter(({ size }) => size < 6.6)).toEqual([]);
});
