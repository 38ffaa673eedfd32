// A guided tour as a student takes it: by keys alone, by link, on a phone; picture and words go together, and all is as before.
import { expect, type Page } from '@playwright/test';
import { openAtlas, phonePage, sceneReady, test } from './atlas-page.ts';
import { findNothing } from './axe.ts';

const tour = (page: Page) => page.locator('[data-tour]');
const shown = (page: Page) =>
  page.evaluate(() => {
    const { layer, muscle, point, ways } = window.__atlas!.store.getState();
    return { layer, muscle, point, among: ways.length };
  });

test('the neck in eight steps by keys: region, layers inward, muscles with their pain, what lies at risk', async ({
  page,
}) => {
  await openAtlas(page, '?lens=study');
  await page.locator('summary', { hasText: 'Neck' }).press('Enter');
  await page.locator('[data-tour-start="neck"]').press('Enter');
  const seen: string[] = [];
  for (let step = 1; step <= 8; step++) {
    await expect(tour(page)).toHaveAttribute('data-tour', `${step}/8`);
    await expect(tour(page).locator('h3')).toBeFocused();
    await sceneReady(page);
    const { layer, muscle, point, among } = await shown(page);
    seen.push(`${layer} ${muscle === null ? among > 5 : point !== null}`);
    if (step === 1 || step === 8) await findNothing(page, `step ${step} of a tour`);
    await tour(page).locator('h3').focus();
    await page.keyboard.press('ArrowRight');
  }
  const layers = ['skin', 'superficial', 'intermediate', 'deep', 'skin', 'skin', 'skin'];
  expect(seen.slice(0, 7)).toEqual(layers.map((layer) => `${layer} true`));
  expect(seen[7]).toMatch(/^(superficial|intermediate|deep) true$/);
  await expect(tour(page)).toContainText('Source:');
  // The address holds the step and nothing of a choice; the way back goes a step back.
  expect(new URL(page.url()).searchParams.get('quiz')).toBe('tour-neck_8');
  expect(page.url()).not.toMatch(/muscle=|point=/);
  await page.goBack();
  await expect(tour(page)).toHaveAttribute('data-tour', '7/8');
  await tour(page).getByRole('button', { name: 'Next' }).click();
  await tour(page).getByRole('button', { name: 'Test yourself on this region' }).click();
  expect(new URL(page.url()).searchParams.get('quiz')).toMatch(/region\.neck/);
  // Layers as they were before the tour.
  expect((await shown(page)).layer).toBe('skin');
});

test('a link opens a step on a phone, without sideways scroll; a region that is none is told', async ({
  browser,
}) => {
  const page = await phonePage(browser, 320, 640);
  await openAtlas(page, '?lens=study&quiz=tour-shoulder_3');
  await expect(tour(page)).toHaveAttribute('data-tour', /^3\//);
  await tour(page).getByRole('button', { name: 'Next' }).tap();
  await expect(tour(page)).toHaveAttribute('data-tour', /^4\//);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await openAtlas(page, '?lens=study&quiz=tour-moon');
  await expect(page.locator('[data-quiz]')).toContainText('There is no tour of this region.');
  await page.context().close();
});

for (const [width, height] of [
  [390, 844],
  [320, 640],
] as const)
  test(`on a phone of ${width} px letters stand in the picture, none over another, with their key in words`, async ({
    browser,
  }) => {
    const page = await phonePage(browser, width, height);
    for (const step of [2, 3, 4]) {
      await openAtlas(page, `?lens=study&quiz=tour-neck_${step}`);
      const letters = page.locator('[data-tissue-notes] circle');
      await expect.poll(() => letters.count()).toBeGreaterThan(step === 2 ? 1 : 2);
      const boxes = await letters.evaluateAll((all) =>
        all.map((one) => {
          const { x, y, width: size } = one.getBoundingClientRect();
          return { x: x + size / 2, y: y + size / 2, size };
        }),
      );
      for (const [i, a] of boxes.entries())
        for (const b of boxes.slice(i + 1))
          expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(a.size);
      // No name stands on the body, and every letter is in the list.
      const written = await page.locator('[data-tissue-notes] text').allTextContents();
      expect(written.every((text) => /^[a-z]$/.test(text))).toBe(true);
      const key = await tour(page).locator('[data-letter]').allTextContents();
      for (const letter of written) expect(key).toContain(letter);
    }
    await page.context().close();
  });

test('each step is read from its title: nothing is cut at the upper edge of the sheet', async ({
  browser,
}) => {
  for (const [width, height] of [
    [390, 844],
    [320, 640],
  ] as const) {
    const page = await phonePage(browser, width, height);
    await openAtlas(page, '?lens=study&quiz=tour-neck');
    for (let step = 1; step <= 8; step++) {
      await expect(tour(page)).toHaveAttribute('data-tour', `${step}/8`);
      await sceneReady(page);
      const cut = await page.evaluate(() => {
        const bar = document.querySelector('[data-bar]')!.getBoundingClientRect().bottom;
        const texts = [
          ...document.querySelectorAll('[data-quiz] h2, [data-tour] p, [data-tour] h3, [data-tour] li'),
        ];
        return texts
          .map((text) => text.getBoundingClientRect())
          .filter(({ top, bottom }) => top < bar - 1 && bottom > bar + 1).length;
      });
      expect(cut, `step ${step} at ${width}`).toBe(0);
      await expect(tour(page).locator('h3')).toBeInViewport();
      if (step < 8) await tour(page).getByRole('button', { name: 'Next' }).tap();
    }
    await page.context().close();
  }
});
