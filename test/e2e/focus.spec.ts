// The keyboard's place: never lost to the page, always in the viewport, and never under something else, in every lens.
import { expect, type Page } from '@playwright/test';
import { openAtlas, phonePage, test } from './atlas-page.ts';

/** What has the keyboard, and whether any of it can be seen. */
async function focused(page: Page): Promise<{ name: string; isLost: boolean; isSeen: boolean }> {
  return page.evaluate(() => {
    const active = document.activeElement;
    if (active === null || active === document.body) return { name: 'body', isLost: true, isSeen: false };
    // A radio button or tick is drawn by its label.
    const label = active instanceof HTMLInputElement ? active.labels?.[0] : undefined;
    const shown = label && active.getBoundingClientRect().width < 4 ? label : active;
    const box = shown.getBoundingClientRect();
    const inner = [0.1, 0.3, 0.5, 0.7, 0.9];
    const isSeen = inner.some((across) =>
      inner.some((down) => {
        const hit = document.elementFromPoint(box.x + box.width * across, box.y + box.height * down);
        return hit !== null && (shown.contains(hit) || hit.contains(shown));
      }),
    );
    const name = `${active.tagName} ${active.id} ${active.getAttribute('aria-label') ?? active.textContent?.slice(0, 30)}`;
    return { name, isLost: false, isSeen };
  });
}

async function staysSeen(page: Page, after: string): Promise<void> {
  await expect
    .poll(async () => {
      const { name, isLost, isSeen } = await focused(page);
      return isLost || !isSeen ? name : 'seen';
    }, `after ${after}`)
    .toBe('seen');
}

const STOPS = 30;
const looks = [
  { name: 'desktop', open: (page: Page) => page },
  { name: 'phone', size: [390, 844] as const },
] as const;

for (const look of looks)
  for (const lens of ['find', 'explain', 'study']) {
    test(`${look.name}, ${lens}: every stop of the keyboard can be seen`, async ({
      browser,
      page: desktop,
      baseURL,
    }) => {
      const page = 'size' in look ? await phonePage(browser, ...look.size) : desktop;
      if (page === desktop) await openAtlas(page, `?lens=${lens}`);
      else {
        await page.goto(`${baseURL}?lens=${lens}`);
        await expect(page.locator('html')).toHaveAttribute('data-scene', 'ready');
      }
      for (let stop = 1; stop <= STOPS; stop += 1) {
        await page.keyboard.press('Tab');
        await staysSeen(page, `stop ${stop}`);
      }
      if (page !== desktop) await page.context().close();
    });

    test(`${look.name}, ${lens}: a choice and the way back keep the keyboard in sight`, async ({
      browser,
      page: desktop,
      baseURL,
    }) => {
      const page = 'size' in look ? await phonePage(browser, ...look.size) : desktop;
      await page.goto(`${baseURL}?lens=${lens}`);
      await expect(page.locator('html')).toHaveAttribute('data-scene', 'ready');
      const folds = page.locator('#index details > summary').locator('visible=true');
      await folds.first().focus();
      await page.keyboard.press('Enter');
      if (lens !== 'find') {
        if ((await page.locator('#index [data-point]').locator('visible=true').count()) === 0) {
          await page.locator('#index details details > summary').locator('visible=true').first().focus();
          await page.keyboard.press('Enter');
        }
      }
      const rows = lens === 'find' ? '#index [data-area]' : '#index [data-point]';
      await page.locator(rows).locator('visible=true').first().focus();
      await page.keyboard.press('Enter');
      const back = page.locator('#detail').getByRole('button', { name: /Back to the list|Another place/ });
      await expect(back).toBeVisible();
      await staysSeen(page, 'Enter on a row');
      await back.focus();
      await page.keyboard.press('Enter');
      await expect(back).toHaveCount(0);
      await staysSeen(page, 'Enter on the way back');
      if (page !== desktop) await page.context().close();
    });
  }
