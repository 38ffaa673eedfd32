// One selection, whichever way it came: search, list, click on the body, link. And the right side mirrors the left.
import { expect } from '@playwright/test';
import { difference, openAtlas, picture, redShare, sceneReady, test, travel } from './atlas-page.ts';

test('search, choose, and the zone lights up, with name, side and zones in words', async ({ page }) => {
  await openAtlas(page);
  await page.getByRole('combobox').fill('infraspin');
  await page.getByRole('option').first().click();
  await page
    .getByRole('button', { name: /infraspinatus point 1, left side/i })
    .first()
    .click();
  await sceneReady(page);
  await expect(page).toHaveURL(/point=infraspinatus-1/);
  await expect(page.locator('#detail')).toHaveAttribute('data-selected-point', 'infraspinatus-1');
  await expect(page.locator('#detail')).toContainText(/front of the shoulder, left side/i);
  expect(await redShare(page)).toBeGreaterThan(0.002);
});

test('a click on the body, a press in the list and a link end in the same state and picture', async ({
  page,
}) => {
  await openAtlas(page, '?point=trapezius-1&side=left');
  const linked = await picture(page);
  await page.evaluate(() => window.__atlas?.select(null));
  await page.evaluate(() => window.__atlas?.frame('front'));
  await sceneReady(page);
  await page.evaluate(() => window.__atlas?.select('trapezius-1', 'left'));
  await sceneReady(page);
  expect(difference(linked.rgba, (await picture(page)).rgba)).toBeLessThan(0.01);
  const at = await page.evaluate(() => window.__atlas?.project('trapezius-2', 'left'));
  expect(at?.visible).toBe(true);
  await page.mouse.click(at?.x ?? 0, at?.y ?? 0);
  await sceneReady(page);
  await expect(page).toHaveURL(/point=trapezius-2/);
  const clicked = await picture(page);
  await openAtlas(page, '?point=trapezius-2&side=left');
  expect(difference(clicked.rgba, (await picture(page)).rgba)).toBeLessThan(0.01);
});

for (const body of ['female', 'male'])
  test(`the right is the mirror image of the left, ${body}`, async ({ page }) => {
    await openAtlas(page, `?body=${body}`);
    for (const point of ['trapezius-1', 'gluteus-minimus-1', 'sternocleidomastoid-1'])
      await test.step(point, async () => {
        await travel(page, `?point=${point}&side=left&body=${body}`);
        const left = await redShare(page);
        const first = await picture(page);
        await travel(page, `?point=${point}&side=right&body=${body}`);
        const second = await picture(page);
        expect(left).toBeGreaterThan(0.001);
        expect(Math.abs((await redShare(page)) - left)).toBeLessThan(left * 0.15);
        const { width } = first;
        const mirrored = second.rgba.map((_, i) => {
          const pixel = Math.floor(i / 4);
          const x = pixel % width;
          return second.rgba[(pixel - x + (width - 1 - x)) * 4 + (i % 4)] ?? 0;
        });
        // The light comes from one side and the mark carries a number: the form must match, not each tone.
        const asMirrored = difference(first.rgba, mirrored, 90);
        expect(asMirrored).toBeLessThan(0.06);
        // Without the mirror the two are far from alike: the bound says something.
        expect(difference(first.rgba, second.rgba, 90)).toBeGreaterThan(asMirrored * 2);
      });
  });

test('the other body keeps the selection', async ({ page }) => {
  await openAtlas(page, '?point=soleus-1&side=right&body=female');
  await page.getByRole('group', { name: 'Body', exact: true }).getByText('Male', { exact: true }).click();
  await sceneReady(page);
  await expect(page).toHaveURL(/body=male/);
  await expect(page).toHaveURL(/point=soleus-1/);
  expect(await redShare(page)).toBeGreaterThan(0.001);
});

test('quick changes of mind leave each section once, about what was chosen last', async ({ page }) => {
  await openAtlas(page, '?point=deltoid-2&side=left');
  await expect(page.locator('#detail [data-section="evidence"]')).toBeVisible();
  for (const wait of [0, 30, 60, 90, 120]) {
    await page.evaluate(async (ms) => {
      const pause = () => new Promise((resolve) => setTimeout(resolve, ms));
      const { selectMuscle, selectPoint } = window.__atlas!.store.getState();
      selectMuscle('gluteus-medius');
      await pause();
      selectPoint('trapezius-1', 'right');
      await pause();
      selectMuscle('soleus');
      await pause();
      selectPoint('deltoid-1', 'left');
    }, wait);
    await sceneReady(page);
    await expect(page.locator('#detail')).toHaveAttribute('data-selected-point', 'deltoid-1');
    await expect(page.locator('#detail [data-section="points"] summary').first()).toContainText(
      /of this muscle/,
    );
    const sections = () =>
      page
        .locator('#detail [data-section]')
        .evaluateAll((all) => all.map((one) => one.getAttribute('data-section')));
    await expect(async () => {
      const names = await sections();
      expect(names.length).toBeGreaterThan(5);
      expect(new Set(names).size).toBe(names.length);
    }).toPass();
    await expect(page.locator('[data-verdict]')).toHaveCount(1);
    await expect(
      page.locator('#detail [data-section="points"] [data-point="deltoid-1"]').first(),
    ).toBeAttached();
  }
});
