// The search box in the browser: emergencies first, input methods, sides, nothing found, all by keyboard and on a small screen.
import { expect, type Page } from '@playwright/test';
import { openAtlas, test } from './atlas-page.ts';

const box = (page: Page) => page.locator('[data-search]').first();
const options = (page: Page) => page.getByRole('option');

async function type(page: Page, words: string): Promise<void> {
  await box(page).fill(words);
  await expect(page.locator('[data-search-answers]')).toBeVisible({ timeout: 20_000 });
}

test('an emergency comes first, opens its question, and a tick stops everything', async ({ page }) => {
  await openAtlas(page);
  await type(page, 'heart attack');
  const first = options(page).first();
  await expect(first).toHaveAttribute('data-kind', 'flag');
  await expect(first).toContainText('112, 999 or 911');
  await box(page).press('Enter');
  const sheet = page.locator('[data-sign="cardiac-chest-pain"]');
  await expect(sheet).toBeVisible();
  await expect(sheet.getByRole('link', { name: /112/ })).toBeVisible();
  await sheet.locator('summary').click();
  await expect(sheet.locator('[data-sign-sources] li').first()).toContainText(/\d{4}/);
  await sheet.getByRole('checkbox').check();
  await sheet.getByRole('button').last().click();
  await expect(page.locator('[data-stop="emergency"]')).toBeVisible();
});

test('thoughts of suicide are met with whom to call', async ({ page }) => {
  await openAtlas(page);
  await type(page, 'suicidal');
  await options(page).first().click();
  const sheet = page.locator('[data-sign="suicidal-thoughts"]');
  await expect(sheet).toContainText('You are not alone');
  await expect(sheet.getByRole('link').first()).toHaveAttribute('href', 'tel:112');
  await page.keyboard.press('Escape');
  await expect(sheet).toHaveCount(0);
});

test('while an input method is composing, Enter chooses nothing', async ({ page }) => {
  await openAtlas(page);
  await type(page, 'trapezius');
  await expect(options(page).first()).toBeVisible();
  for (const composing of [{ isComposing: true }, { keyCode: 229 }])
    await box(page).evaluate((input, init) => {
      input.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true, ...init }),
      );
    }, composing);
  await expect(box(page)).toHaveValue('trapezius');
  await expect(page).not.toHaveURL(/muscle=/);
  await box(page).press('Enter');
  await expect(page).toHaveURL(/muscle=trapezius/);
});

test('the side that was typed goes with the choice', async ({ page }) => {
  await openAtlas(page);
  await type(page, 'pain behind my right eye');
  const first = options(page).first();
  await expect(first).toContainText('right side');
  await box(page).press('ArrowDown');
  await box(page).press('Enter');
  await expect(page).toHaveURL(/lens=find/);
  await expect(page).toHaveURL(/side=right/);
});

test('a diagnosis leads to its places and says whose part it is', async ({ page }) => {
  await openAtlas(page);
  await type(page, 'frozen shoulder');
  await expect(page.locator('[data-diagnosis="frozen-shoulder"]')).toContainText('doctor');
  await expect(options(page).first()).toContainText('frozen');
});

test('nothing found: it says so and shows a way on', async ({ page }) => {
  await openAtlas(page);
  await type(page, 'qzqzqz');
  const none = page.locator('[data-search-none]');
  await expect(none).toContainText('qzqzqz');
  await none.getByRole('button', { name: 'Show it on the body' }).click();
  await expect(page).toHaveURL(/lens=find/);
});

test('the search says what it found', async ({ page }) => {
  await openAtlas(page);
  await type(page, 'calf');
  await expect(page.locator('search [role="status"]').first()).toContainText(
    /answers?\. First: Posterior leg/,
  );
});

test('320 px wide: nothing is cut off and nothing scrolls sideways', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openAtlas(page);
  for (const words of ['cant pee', 'sternocleidomastoid', 'plantar fasciitis', 'qzqzqz']) {
    await type(page, words);
    const wide = await page.evaluate(() => ({
      page: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      list: [...document.querySelectorAll<HTMLElement>('[data-search-answers]')].map(
        (list) => list.scrollWidth - list.clientWidth,
      ),
    }));
    expect(wide.page, words).toBeLessThanOrEqual(0);
    expect(Math.max(...wide.list), words).toBeLessThanOrEqual(0);
  }
});
