// Bare skin, marks out of sight and ways: what a press between the marks means, what is seen once something is chosen.
import { expect, type Page } from '@playwright/test';
import { openAtlas, phonePage, sceneReady, test } from './atlas-page.ts';
import { findNothing } from './axe.ts';

interface Place {
  x: number;
  y: number;
}

/** Places of the picture where a press means what `wanted` says, evenly spread. */
async function placesOf(page: Page, wanted: 'skin' | 'other'): Promise<(Place & { hit: string })[]> {
  return page.evaluate((kind) => {
    const box = document.querySelector('#plate canvas[role="img"]')?.getBoundingClientRect();
    const atlas = window.__atlas;
    if (!box || !atlas) return [];
    const { muscle } = atlas.store.getState();
    const found: { x: number; y: number; hit: string }[] = [];
    // A click has whole pixels, and two marks may lie that near to each other.
    for (let y = Math.ceil(box.top) + 8; y < box.bottom - 8; y += 5) {
      for (let x = Math.ceil(box.left) + 8; x < box.right - 8; x += 5) {
        const hit = atlas.pick(x, y);
        if (hit === null) continue;
        const isSkin = hit.startsWith('skin:');
        if (kind === 'skin' ? isSkin : !isSkin && !hit.startsWith(`${muscle}-`)) found.push({ x, y, hit });
      }
    }
    return found;
  }, wanted);
}

const middleOf = <T>(list: readonly T[]): T => {
  const one = list[Math.floor(list.length / 2)];
  if (one === undefined) throw new Error('no such place in the picture');
  return one;
};

const chosen = (page: Page) =>
  page.evaluate(() => {
    const { lens, point, muscle, area, painSide, side } = window.__atlas!.store.getState();
    return { lens, point, muscle, area, painSide, side };
  });

test('a miss of more than 12 px is a miss: by finger and by mouse it offers what lies there', async ({
  browser,
}) => {
  const context = await browser.newContext({ hasTouch: true, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await openAtlas(page, '?point=vastus-lateralis-1&lens=explain');
  const at = await page.evaluate(() => window.__atlas!.project('vastus-lateralis-1', 'left')!);
  // 20 px off the selected mark, where no other lies nearer than 12 px.
  const place = (await placesOf(page, 'skin')).find(
    ({ x, y }) => Math.hypot(x - at.x, y - at.y) > 13 && Math.hypot(x - at.x, y - at.y) < 24,
  )!;
  expect(place).toBeDefined();
  await page.touchscreen.tap(place.x, place.y);
  const menu = page.getByRole('dialog', { name: /left side/ });
  await expect(menu).toBeVisible();
  await expect(menu.getByRole('button').first()).toBeFocused();
  expect(await chosen(page)).toMatchObject({ point: 'vastus-lateralis-1' });
  await page.keyboard.press('Escape');
  await expect(menu).toBeHidden();
  await expect(page.locator('#plate canvas[role="img"]')).toBeFocused();
  await page.mouse.click(place.x, place.y);
  await menu.getByRole('button', { name: /pain here/i }).click();
  await sceneReady(page);
  expect(await chosen(page)).toMatchObject({ lens: 'find', point: null, painSide: 'left' });
  expect((await chosen(page)).area).not.toBeNull();
  await context.close();
});

test('the menu by keyboard alone: Enter opens it, arrows go through it, the muscle near is one press away', async ({
  page,
}) => {
  await openAtlas(page, '?point=vastus-lateralis-1&lens=study');
  await page.locator('#plate canvas[role="img"]').focus();
  for (let turns = 0; turns < 12; turns++) {
    await page.keyboard.press('Enter');
    if (await page.locator('[data-skin-menu]').isVisible()) break;
    await page.waitForTimeout(400);
    if (await page.locator('[data-skin-menu]').isVisible()) break;
    await page.locator('#plate canvas[role="img"]').focus();
    await page.keyboard.press('ArrowRight');
  }
  const menu = page.locator('[data-skin-menu]');
  await expect(menu).toBeVisible();
  await expect(menu.locator('[data-offer="pain"]')).toBeFocused();
  await findNothing(page, 'the skin menu', [{ theme: 'light', size: 'wide', rules: 'all' }]);
  await page.keyboard.press('ArrowDown');
  await expect(menu.locator('[data-offer="muscle"]')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(menu).toBeHidden();
  expect(await chosen(page)).toMatchObject({ point: null, muscle: expect.stringMatching(/./) });
});

test('320 px wide: the menu is whole in the window', async ({ browser }) => {
  const page = await phonePage(browser, 320, 640);
  await openAtlas(page, '?muscle=vastus-lateralis&lens=explain');
  const place = middleOf(await placesOf(page, 'skin'));
  await page.touchscreen.tap(place.x, place.y);
  const menu = page.locator('[data-skin-menu]');
  await expect(menu).toBeVisible();
  const box = (await menu.boundingBox())!;
  expect(box.x).toBeGreaterThanOrEqual(0);
  expect(box.y).toBeGreaterThanOrEqual(0);
  expect(box.x + box.width).toBeLessThanOrEqual(320);
  expect(box.y + box.height).toBeLessThanOrEqual(640);
  for (const button of await menu.getByRole('button').all())
    expect((await button.boundingBox())!.height).toBeGreaterThanOrEqual(43.9);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await page.context().close();
});

test('in Find a press on bare skin says where it hurts, and on which side', async ({ page }) => {
  await openAtlas(page, '?lens=find&area=posterior-leg&side=right');
  const place = middleOf(await placesOf(page, 'skin'));
  await page.mouse.move(5, 5);
  await page.mouse.click(place.x, place.y);
  await expect(page.locator('[data-skin-menu]')).toHaveCount(0);
  expect(await chosen(page)).toMatchObject({ lens: 'find', point: null });
  expect((await chosen(page)).painSide).toMatch(/left|right/);
});

test('first visit: marks are on the body in every lens, and a press on one answers', async ({ page }) => {
  for (const lens of ['find', 'explain', 'study']) {
    await openAtlas(page, `?lens=${lens}`);
    const seen = await page.evaluate(() =>
      ['pectoralis-major-1', 'vastus-medialis-1', 'deltoid-1', 'rectus-femoris-1']
        .map((id) => ({ id, at: window.__atlas!.project(id, 'left') }))
        .filter(({ at }) => at?.visible),
    );
    expect(seen.length).toBeGreaterThan(0);
    const { id, at } = seen[0]!;
    await page.mouse.click(at!.x, at!.y);
    await sceneReady(page);
    expect(await chosen(page)).toMatchObject({ point: id, side: 'left' });
  }
});

test('once a point is chosen, others are out of sight, one press away, and come back by the switch', async ({
  page,
}) => {
  await openAtlas(page, '?point=infraspinatus-1&side=left');
  const others = ['teres-minor-1', 'supraspinatus-1', 'trapezius-3', 'levator-scapulae-1'];
  const visible = (ids: string[]) =>
    page.evaluate((list) => list.filter((id) => window.__atlas!.project(id, 'left')?.visible), ids);
  expect(await visible(others)).toEqual([]);
  await page.evaluate(() => window.__atlas!.store.getState().setAllMarks(true));
  await sceneReady(page);
  await page.evaluate(() => window.__atlas!.frame('back'));
  await sceneReady(page);
  expect((await visible(others)).length).toBeGreaterThan(0);
  await page.evaluate(() => window.__atlas!.store.getState().setAllMarks(false));
  await sceneReady(page);
  expect(await visible(others)).toEqual([]);
  // The mouse brings back what is near to it: pointed at, a mark is seen and answers.
  const neighbour = await page.evaluate(
    (ids) =>
      ids
        .map((id) => ({ id, ...window.__atlas!.project(id, 'left')! }))
        .find(({ id, x, y }) => window.__atlas!.pick(x, y) === `${id}:left`),
    others,
  );
  if (neighbour === undefined) throw new Error('none of the neighbours is met where it lies');
  const [id, side] = [neighbour.id, 'left'];
  await page.mouse.move(neighbour.x, neighbour.y);
  await sceneReady(page);
  const isVisible = () =>
    page.evaluate(([one, on]) => window.__atlas!.project(one!, on as 'left')?.visible, [id, side]);
  expect(await isVisible()).toBe(true);
  await page.mouse.click(neighbour.x, neighbour.y);
  await sceneReady(page);
  expect(await chosen(page)).toMatchObject({ point: id });
});

test('a place that hurts: its ways cost one draw call and nothing while all is still', async ({ page }) => {
  // In another lens, where no panel shows ways of its own.
  await openAtlas(page, '?lens=explain&area=posterior-leg&side=left');
  await page.evaluate(() => {
    const { showWays } = window.__atlas!.store.getState();
    showWays(['gluteus-minimus-2', 'soleus-1'].map((point) => ({ point, side: 'left' as const })));
  });
  await sceneReady(page);
  const calls = () => page.evaluate(() => window.__atlas!.drawCalls());
  for (const id of ['gluteus-minimus-2', 'soleus-1'])
    expect(await page.evaluate((one) => window.__atlas!.project(one, 'left')?.visible, id)).toBe(true);
  const frames = () => page.evaluate(() => window.__atlas!.frames());
  // What comes late may ask for one frame more, and a frame on the way is drawn in fewer calls; then none is drawn.
  const stillness = () =>
    expect
      .poll(async () => {
        const before = await frames();
        await page.waitForTimeout(1200);
        return (await frames()) - before;
      })
      .toBe(0);
  await stillness();
  const withWays = await calls();
  await page.evaluate(() => window.__atlas!.store.getState().showWays([]));
  await sceneReady(page);
  await stillness();
  expect(withWays - (await calls())).toBe(1);
});
