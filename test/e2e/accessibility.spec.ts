// axe finds nothing in any state, light and dark, wide and narrow (axe.ts); everything can be done by keyboard.
import { expect } from '@playwright/test';
import { openAtlas, sceneReady, test, travel } from './atlas-page.ts';
import { allLooks, findNothing, findNothingInDialog } from './axe.ts';

/** One load, then from state to state as back and forward go. `shows`: what must be there before it is judged. */
const places: { state: string; query: string; shows: string }[] = [
  { state: 'opening', query: '', shows: '#detail[data-empty]' },
  {
    state: 'a point',
    query: '?point=trapezius-1',
    shows: '[data-selected-point="trapezius-1"] [data-verdict]',
  },
  {
    state: 'a muscle',
    query: '?muscle=gluteus-minimus',
    shows: '[data-muscle="gluteus-minimus"] [data-verdict]',
  },
  {
    state: 'an area',
    query: '?lens=find&area=temporal-head&side=right',
    shows: '[data-find-result="temporal-head"] section[data-verdict]',
  },
  {
    state: 'a complaint whose side is asked',
    query: '?lens=find&symptom=heel-first-steps',
    shows: '[data-find-result="heel-first-steps"] section[data-verdict]',
  },
  { state: 'the place to choose', query: '?lens=find', shows: '#find-title' },
  {
    state: 'study',
    query: '?lens=study&point=soleus-1',
    shows: '[data-selected-point="soleus-1"] [data-verdict]',
  },
];

test('axe finds nothing, wherever one goes', async ({ page }) => {
  test.setTimeout(300_000);
  await openAtlas(page);
  for (const { state, query, shows } of places)
    await test.step(state, async () => {
      await travel(page, query);
      await expect(page.locator(shows)).toBeVisible();
      await findNothing(page, state, query === '' ? allLooks : undefined);
    });
});

test('axe finds nothing in what opens over the atlas', async ({ page }) => {
  test.setTimeout(300_000);
  await openAtlas(page);
  await test.step('search answers', async () => {
    await page.getByRole('combobox').fill('head');
    await expect(page.getByRole('option').first()).toBeVisible();
    await findNothing(page, 'search answers');
    await page.getByRole('combobox').fill('');
    await expect(page.getByRole('option')).toHaveCount(0);
  });
  await test.step('display settings', async () => {
    await page.getByRole('button', { name: 'Display' }).click();
    await expect(page.getByLabel('Remember on this device')).toBeVisible();
    await findNothing(page, 'display settings');
    await page.keyboard.press('Escape');
    await expect(page.getByLabel('Remember on this device')).toBeHidden();
  });
  await test.step('about and safety', async () => {
    await page.getByRole('button', { name: 'About & safety' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await findNothingInDialog(page, 'about and safety');
  });
});

test('at 320 px nothing has to be scrolled sideways', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openAtlas(page);
  for (const [query, shows] of [
    ['', '#detail[data-empty]'],
    ['?point=trapezius-1', '[data-selected-point="trapezius-1"] [data-verdict]'],
    ['?lens=find&area=heel', '[data-find-result] section[data-verdict]'],
    ['?lens=study', '#index'],
  ] as const) {
    await travel(page, query);
    await expect(page.locator(shows)).toBeAttached();
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(over, query).toBeLessThanOrEqual(0);
  }
});

test('from the first key to a lit zone without a mouse, and the choice is announced', async ({ page }) => {
  await openAtlas(page);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('combobox')).toBeFocused();
  await page.keyboard.type('temple headache');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.getByRole('combobox').fill('trapezius 1');
  await expect(page.getByRole('option').first()).toContainText('Trapezius');
  const chosen = page.locator('[role="option"][aria-selected="true"]');
  await expect(async () => {
    await page.keyboard.press('ArrowDown');
    await expect(chosen).toContainText('Upper fibres, front edge', { timeout: 200 });
  }).toPass();
  await page.keyboard.press('Enter');
  await sceneReady(page);
  await expect(page).toHaveURL(/point=trapezius-1/);
  await expect(
    page
      .locator('[aria-live], [role="status"]')
      .filter({ hasText: /trapezius point 1, left side.*temple/i })
      .first(),
  ).toBeAttached();
});

test('the body turns and comes nearer by keys', async ({ page }) => {
  await openAtlas(page);
  const before = await page.evaluate(() => window.__atlas?.project('trapezius-1', 'left'));
  await page.locator('canvas').first().focus();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('+');
  await sceneReady(page);
  const after = await page.evaluate(() => window.__atlas?.project('trapezius-1', 'left'));
  expect(Math.hypot((after?.x ?? 0) - (before?.x ?? 0), (after?.y ?? 0) - (before?.y ?? 0))).toBeGreaterThan(
    5,
  );
});
