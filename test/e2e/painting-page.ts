// What every end-to-end test of painting does: starts the brush, draws with mouse or finger, adds a place by name, reads the answer.
import { expect, type Page } from '@playwright/test';
import { sceneReady } from './atlas-page.ts';

/** CSS px of the page. */
export type Place = readonly [x: number, y: number];

export const result = (page: Page) => page.locator('#detail[data-find-result="painted"]');
export const cards = (page: Page) => result(page).locator('[data-candidate][data-large]');

/** The muscles of the answer, the best first. */
export const order = (page: Page): Promise<string[]> =>
  result(page)
    .locator('[data-candidate]')
    .evaluateAll((list) => list.map((row) => (row as HTMLElement).dataset.candidate ?? ''));

/** How many dabs each pain has. */
export const dabsOf = (page: Page): Promise<number[]> =>
  page.evaluate(() => window.__atlas!.store.getState().drawing.pains.map(({ dabs }) => dabs.length));

export const cameraOf = (page: Page) => page.evaluate(() => window.__atlas!.camera());

export async function startPainting(page: Page): Promise<void> {
  await page.locator('[data-paint-switch]').click();
  await expect(page.locator('[data-brush-bar]')).toHaveAttribute('data-brush-bar', 'ready', {
    timeout: 45_000,
  });
  await sceneReady(page);
}

/** Waits until the answer to what is painted has come: with it the best points are marked, in a blue of their own. */
export async function answered(page: Page): Promise<void> {
  await expect(page.locator('[data-painted-reply="ready"]')).toBeAttached({ timeout: 20_000 });
  await sceneReady(page);
}

/** One stroke through these places. */
export async function strokeByMouse(page: Page, [first, ...others]: readonly Place[]): Promise<void> {
  if (first === undefined) return;
  await page.mouse.move(...first);
  await page.mouse.down();
  for (const place of others) await page.mouse.move(...place, { steps: 6 });
  await page.mouse.up();
}

/** Fingers as the browser gets them from a screen. Each is a way through places, all go at once and have as many. */
export async function fingers(page: Page, ways: readonly (readonly Place[])[], steps = 8): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const legs = Math.max(...ways.map((way) => way.length)) - 1;
  const points = (leg: number, share: number) =>
    ways.map((way, id) => {
      const [x, y] = way[leg] ?? way[0]!;
      const [toX, toY] = way[leg + 1] ?? [x, y];
      return { id, x: x + (toX - x) * share, y: y + (toY - y) * share };
    });
  // One after the other, as fingers come.
  for (let down = 1; down <= ways.length; down++)
    await session.send('Input.dispatchTouchEvent', {
      type: 'touchStart',
      touchPoints: points(0, 0).slice(0, down),
    });
  for (let leg = 0; leg < legs; leg++)
    for (let i = 1; i <= steps; i++)
      await session.send('Input.dispatchTouchEvent', {
        type: 'touchMove',
        touchPoints: points(leg, i / steps),
      });
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await session.detach();
}

/** Tab after tab until the keyboard stands on it: there is a way, and it is not endless. */
export async function tabTo(page: Page, selector: string, words = ''): Promise<void> {
  for (let step = 0; step < 160; step += 1) {
    const isThere = await page.evaluate(
      ([wanted, said]) => {
        const at = document.activeElement;
        return at?.matches(wanted) === true && (at.textContent ?? '').includes(said);
      },
      [selector, words] as const,
    );
    if (isThere) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`no way to ${selector} by keyboard`);
}

/** What the keyboard stands on, as a screen reader calls it. */
export const focused = (page: Page) => page.locator(':focus');

export interface Added {
  area: string;
  /** Of the list of places, as it is written there. */
  group: string;
  side: 'Left' | 'Right' | 'Both';
  extent?: 'A spot' | 'As large as a palm' | 'All of it';
  another?: boolean;
}

/** One place out of the tree into the painting, by mouse or finger. */
export async function add(page: Page, { area, group, side, extent, another = false }: Added): Promise<void> {
  const fold = page.locator('#index details', { has: page.locator('summary', { hasText: group }) });
  if ((await fold.getAttribute('open')) === null) await fold.locator('summary').click();
  await fold.locator(`[data-area="${area}"]`).click();
  const card = page.locator('[data-add-place]');
  await card.locator('label', { hasText: side }).click();
  if (extent) await card.locator('label', { hasText: extent }).click();
  await card
    .getByRole('button', { name: another ? 'Add it as another pain' : 'Add it', exact: true })
    .click();
  await expect(card).toHaveCount(0);
}

/** The same by keys alone: every control is come to by Tab, a group of choices is gone through by its arrows. */
export async function addByKeys(page: Page, { area, group, side }: Added): Promise<void> {
  const fold = page.locator('#index details', { has: page.locator('summary', { hasText: group }) });
  if ((await fold.getAttribute('open')) === null) {
    await tabTo(page, '#index summary', group);
    await page.keyboard.press('Enter');
  }
  await tabTo(page, `[data-area="${area}"]`);
  await page.keyboard.press('Enter');
  await expect(focused(page)).toHaveText(/^Add: /);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  for (let step = 0; step < 3; step += 1) {
    const name = await focused(page).evaluate((one) => one.closest('label')?.textContent ?? '');
    if (name.trim() === side) break;
    await page.keyboard.press('ArrowRight');
  }
  await expect(page.getByRole('radio', { name: side, exact: true }).first()).toBeChecked();
  await tabTo(page, '[data-add-place] button[data-primary]');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-add-place]')).toHaveCount(0);
}
