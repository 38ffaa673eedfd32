// Muscles side by side: from a muscle's page and by link, by keys and on a small phone, with nothing that axe finds.
import { expect, type Page } from '@playwright/test';
import { openAtlas, phonePage, sceneReady, test } from './atlas-page.ts';
import { findNothingInDialog } from './axe.ts';

const dialog = (page: Page) => page.locator('[data-muscles-beside]');
const cuff = 'supraspinatus.infraspinatus.subscapularis.teres-minor';

test('the rotator cuff in one look, from one of its muscles, by keys; back closes it', async ({ page }) => {
  await openAtlas(page, '?lens=study&muscle=supraspinatus&side=left');
  const open = page.getByRole('button', { name: 'Compare with other muscles' });
  await open.focus();
  await page.keyboard.press('Enter');
  await expect(dialog(page).getByRole('columnheader')).toHaveCount(4);
  expect(new URL(page.url()).searchParams.get('beside')).toBe(cuff);
  for (const said of ['Suprascapular nerve (C5, C6)', 'Axillary nerve (C5, C6)', 'Lesser tubercle'])
    await expect(dialog(page)).toContainText(said);
  // Infraspinatus has points behind and pain in front: a picture each.
  await expect(dialog(page).locator('img')).toHaveCount(5);
  await findNothingInDialog(page, 'muscles side by side');
  await page.goBack();
  await expect(dialog(page)).toHaveCount(0);
  await sceneReady(page);
});

test('muscles are taken away and added by any name, no more than four; a name leads to the muscle', async ({
  page,
}) => {
  await openAtlas(page, `?lens=study&beside=${cuff}`);
  await expect(dialog(page).getByLabel('Add a muscle')).toHaveCount(0);
  await dialog(page).getByRole('button', { name: 'Take Subscapularis away' }).click();
  await dialog(page).getByLabel('Add a muscle').fill('SCM');
  await dialog(page).getByRole('button', { name: 'Add', exact: true }).click();
  expect(new URL(page.url()).searchParams.get('beside')).toBe(
    'supraspinatus.infraspinatus.teres-minor.sternocleidomastoid',
  );
  await dialog(page).getByLabel('A group').selectOption('hamstrings');
  await expect(dialog(page).getByRole('columnheader')).toHaveText([
    /Biceps femoris/,
    /Semimembranosus/,
    /Semitendinosus/,
  ]);
  await dialog(page).getByRole('button', { name: 'Semitendinosus', exact: true }).click();
  await expect(dialog(page)).toHaveCount(0);
  await expect(page.locator('[data-muscle="semitendinosus"]')).toBeVisible();
});

test('on the smallest phone the table scrolls inside, the page does not', async ({ browser }) => {
  const page = await phonePage(browser, 320, 640);
  await openAtlas(page, `?lens=study&beside=${cuff}`);
  await expect(dialog(page).getByRole('columnheader')).toHaveCount(4);
  const wide = await page.evaluate(() => {
    const scroll = document.querySelector('[data-muscles-beside] section')!;
    const text = document.querySelector('[data-muscles-beside]')!;
    return [
      document.documentElement.scrollWidth - document.documentElement.clientWidth,
      text.scrollWidth - text.clientWidth,
      Math.sign(scroll.scrollWidth - scroll.clientWidth),
    ];
  });
  expect(wide).toEqual([0, 0, 1]);
  await page.context().close();
});

test('a link to what is no muscle shows those that are', async ({ page }) => {
  await openAtlas(page, '?lens=study&beside=soleus.no-such-muscle');
  await expect(dialog(page).getByRole('columnheader')).toHaveText([/Soleus/]);
  await openAtlas(page, '?lens=study&beside=no-such-muscle');
  await expect(dialog(page)).toContainText('No muscle has this name.');
  await expect(dialog(page).getByRole('columnheader')).toHaveCount(0);
  await dialog(page).getByLabel('Add a muscle').fill('soleus');
  await page.keyboard.press('Enter');
  await expect(dialog(page).getByRole('columnheader')).toHaveText([/Soleus/]);
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
});

test('printed, it is the comparison that stands on the paper, and nothing else', async ({ page }) => {
  await openAtlas(page, `?lens=study&beside=${cuff}`);
  await expect(dialog(page).getByRole('columnheader')).toHaveCount(4);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('#root')).toBeHidden();
  await expect(page.locator('[data-paper]')).toHaveCount(0);
  await expect(dialog(page).getByRole('columnheader').first()).toBeVisible();
  await expect(dialog(page).getByLabel('A group')).toBeHidden();
  const { top, height, scroll } = await dialog(page).evaluate((element) => ({
    top: element.getBoundingClientRect().top + window.scrollY,
    height: element.clientHeight,
    scroll: element.scrollHeight,
  }));
  // Nothing of it is cut, above or below.
  expect(top).toBe(0);
  expect(scroll).toBeLessThanOrEqual(height + 1);
});
