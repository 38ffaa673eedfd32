// Painting where it hurts: strokes by mouse, by finger and by key; turning meanwhile; undo; the drawing in a link.
import { expect, type Page } from '@playwright/test';
import { difference, openAtlas, phonePage, picture, sceneReady, test } from './atlas-page.ts';
import { findNothing } from './axe.ts';
import {
  answered,
  cameraOf,
  dabsOf,
  fingers,
  type Place,
  startPainting,
  strokeByMouse,
} from './painting-page.ts';

/** A place of the picture by shares of its width and height. */
async function at(page: Page, x: number, y: number): Promise<Place> {
  const box = (await page.locator('#plate canvas[role="img"]').boundingBox())!;
  return [box.x + box.width * x, box.y + box.height * y];
}

/** Share of the picture that has the ink of paint: blue, and clearly more so than red or green. */
async function inkShare(page: Page): Promise<number> {
  const { rgba } = await picture(page);
  let inked = 0;
  for (let i = 0; i < rgba.length; i += 4)
    if ((rgba[i + 2] ?? 0) > (rgba[i] ?? 0) + 18 && (rgba[i + 2] ?? 0) > (rgba[i + 1] ?? 0) + 18) inked += 1;
  return inked / (rgba.length / 4);
}

test('by mouse: a drag paints without turning, a press makes a spot, undo and redo take whole strokes', async ({
  page,
}) => {
  await openAtlas(page, '?lens=find');
  await startPainting(page);
  const before = await cameraOf(page);
  await strokeByMouse(page, [await at(page, 0.47, 0.3), await at(page, 0.53, 0.4)]);
  await sceneReady(page);
  const [stroke] = await dabsOf(page);
  expect(stroke).toBeGreaterThan(4);
  expect(await cameraOf(page)).toEqual(before);
  await answered(page);
  const one = await inkShare(page);
  expect(one).toBeGreaterThan(0.0005);
  const [x, y] = await at(page, 0.47, 0.5);
  await page.mouse.click(x, y);
  expect(await dabsOf(page)).toEqual([stroke! + 1]);
  await expect(page.locator('[data-brush-said]')).toHaveText('Painted. One painted pain.');
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('button', { name: 'Undo' }).click();
  expect(await dabsOf(page)).toEqual([]);
  await expect(page.locator('[data-brush-said]')).toHaveText('Undone. Nothing is painted.');
  await sceneReady(page);
  expect(await inkShare(page)).toBe(0);
  await page.keyboard.press('Control+y');
  expect(await dabsOf(page)).toEqual([stroke]);
  await answered(page);
  expect(await inkShare(page)).toBeCloseTo(one, 5);
  await findNothing(page, 'painting');
});

test('turning while painting: right button, Alt and the arrow keys turn and paint nothing; so does a wheel', async ({
  page,
}) => {
  await openAtlas(page, '?lens=find');
  await startPainting(page);
  const [x, y] = await at(page, 0.5, 0.4);
  const turnsBy = async (way: () => Promise<void>) => {
    const before = await cameraOf(page);
    await way();
    await sceneReady(page);
    expect(await dabsOf(page)).toEqual([]);
    expect((await cameraOf(page))!.azimuth).not.toBeCloseTo(before!.azimuth, 2);
  };
  await turnsBy(async () => {
    await page.mouse.move(x, y);
    await page.mouse.down({ button: 'right' });
    await page.mouse.move(x + 60, y, { steps: 5 });
    await page.mouse.up({ button: 'right' });
  });
  await turnsBy(async () => {
    await page.keyboard.down('Alt');
    await page.mouse.down();
    await page.mouse.move(x, y, { steps: 5 });
    await page.mouse.up();
    await page.keyboard.up('Alt');
  });
  await page.locator('#plate canvas[role="img"]').focus();
  await turnsBy(() => page.keyboard.press('ArrowRight'));
  const far = (await cameraOf(page))!.distance;
  await page.mouse.wheel(0, -300);
  await sceneReady(page);
  expect((await cameraOf(page))!.distance).toBeLessThan(far);
  expect(await dabsOf(page)).toEqual([]);
});

test('a stroke that starts off the body does nothing; one that leaves it goes on where the skin goes on', async ({
  page,
}) => {
  await openAtlas(page, '?lens=find');
  await startPainting(page);
  const before = await cameraOf(page);
  await strokeByMouse(page, [await at(page, 0.1, 0.9), await at(page, 0.5, 0.4)]);
  expect(await dabsOf(page)).toEqual([]);
  expect(await cameraOf(page)).toEqual(before);
  // From one forearm over the gap to the trunk and to the other arm.
  await strokeByMouse(page, [await at(page, 0.5, 0.42), await at(page, 0.05, 0.42)]);
  const sides = await page.evaluate(
    () => window.__atlas!.store.getState().drawing.pains[0]?.dabs.length ?? 0,
  );
  expect(sides).toBeGreaterThan(5);
  expect(await cameraOf(page)).toEqual(before);
});

test('Escape ends the stroke and keeps it, then leaves painting; a press selects again', async ({ page }) => {
  await openAtlas(page, '?lens=find');
  await startPainting(page);
  const [x, y] = await at(page, 0.47, 0.3);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 20, y + 30, { steps: 4 });
  await page.keyboard.press('Escape');
  const [dabs] = await dabsOf(page);
  expect(dabs).toBeGreaterThan(1);
  await page.mouse.move(x, y + 60, { steps: 4 });
  await page.mouse.up();
  expect(await dabsOf(page)).toEqual([dabs]);
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-brush-bar]')).toHaveCount(0);
  await expect(page.locator('[data-paint-switch]')).toHaveAttribute('aria-pressed', 'false');
  await page.mouse.click(...(await at(page, 0.5, 0.33)));
  expect(await page.evaluate(() => window.__atlas!.store.getState().area)).not.toBeNull();
  expect(await dabsOf(page)).toEqual([dabs]);
});

test('by keyboard alone: the switch, Enter paints in the middle, sizes and eraser by key, Done', async ({
  page,
}) => {
  await openAtlas(page, '?lens=find');
  await page.locator('[data-paint-switch]').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-brush-bar="ready"]')).toBeVisible({ timeout: 30_000 });
  await expect(page.locator('[data-brush-said]')).toContainText('Enter paints');
  await sceneReady(page);
  await page.locator('#plate canvas[role="img"]').focus();
  await page.keyboard.press(']');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  const radii = await page.evaluate(() =>
    window.__atlas!.store.getState().drawing.pains.flatMap(({ dabs }) => dabs.map((dab) => dab.radiusMm)),
  );
  expect(radii[0]).toBe(36);
  await page.keyboard.press('e');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-brush-said]')).toHaveText('Erased. One painted pain.');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await page.getByRole('button', { name: /^Done/ }).press('Enter');
  await expect(page.locator('[data-brush-bar]')).toHaveCount(0);
  await expect(page.locator('#plate canvas[role="img"]')).toBeFocused();
});

test('by finger on a phone: one paints, two turn and zoom, a cancelled touch does no harm; the page stays', async ({
  browser,
}) => {
  const page = await phonePage(browser, 390, 844);
  await openAtlas(page, '?lens=find');
  await startPainting(page);
  await expect(page.locator('html')).toHaveAttribute('data-sheet', 'low');
  await expect(page.locator('[data-how]')).toContainText('Two fingers');
  for (const control of await page.locator('[data-brush-bar] :is(label, button)').all()) {
    const box = (await control.boundingBox())!;
    expect(box.height).toBeGreaterThanOrEqual(43.9);
    expect(box.width).toBeGreaterThanOrEqual(43.9);
  }
  const before = await cameraOf(page);
  await fingers(page, [[await at(page, 0.45, 0.28), await at(page, 0.55, 0.4)]]);
  await sceneReady(page);
  const drawn = await dabsOf(page);
  expect(drawn[0]).toBeGreaterThan(3);
  expect(await cameraOf(page)).toEqual(before);
  expect(await page.evaluate(() => [window.scrollX, window.scrollY])).toEqual([0, 0]);
  await page.touchscreen.tap(...(await at(page, 0.46, 0.5)));
  await sceneReady(page);
  const tapped = await dabsOf(page);
  expect(tapped[0]).toBe(drawn[0]! + 1);
  // Two fingers side by side turn; as they part, the body grows and stays between them.
  await fingers(page, [
    [await at(page, 0.35, 0.4), await at(page, 0.55, 0.4)],
    [await at(page, 0.45, 0.4), await at(page, 0.65, 0.4)],
  ]);
  await sceneReady(page);
  const after = (await cameraOf(page))!;
  expect(Math.abs(after.azimuth - before!.azimuth)).toBeGreaterThan(0.05);
  await fingers(page, [
    [await at(page, 0.35, 0.4), await at(page, 0.25, 0.4)],
    [await at(page, 0.55, 0.4), await at(page, 0.75, 0.4)],
  ]);
  await sceneReady(page);
  expect(await dabsOf(page)).toEqual(tapped);
  expect((await cameraOf(page))!.distance).toBeLessThan(before!.distance * 0.9);
  // The system takes the finger away at once: no stroke; after a while: the stroke stays.
  const session = await page.context().newCDPSession(page);
  const [x, y] = await at(page, 0.5, 0.35);
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
  await session.send('Input.dispatchTouchEvent', { type: 'touchCancel', touchPoints: [] });
  await sceneReady(page);
  expect(await dabsOf(page)).toEqual(tapped);
  await page.getByRole('button', { name: /^Done/ }).tap();
  await expect(page.locator('html')).toHaveAttribute('data-sheet', 'half');
  await sceneReady(page);
  // One finger turns again.
  const turned = (await cameraOf(page))!.azimuth;
  await fingers(page, [[await at(page, 0.3, 0.5), await at(page, 0.7, 0.5)]]);
  await sceneReady(page);
  expect((await cameraOf(page))!.azimuth).not.toBeCloseTo(turned, 1);
  expect(await dabsOf(page)).toEqual(tapped);
  await page.context().close();
});

test('320 px wide: bar and body are whole, nothing scrolls sideways, the body keeps room', async ({
  browser,
}) => {
  const page = await phonePage(browser, 320, 640);
  await openAtlas(page, '?lens=find');
  await startPainting(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  const bar = (await page.locator('[data-brush-bar]').boundingBox())!;
  const sheet = (await page.locator('[data-bar]').boundingBox())!;
  expect(bar.y + bar.height).toBeLessThanOrEqual(sheet.y + 1);
  const canvas = (await page.locator('#plate canvas[role="img"]').boundingBox())!;
  expect(canvas.height).toBeGreaterThan(300);
  await page.context().close();
});

test('a link opened anew gives the same picture, on the other body too; it is undone like a stroke', async ({
  page,
}) => {
  await openAtlas(page, '?lens=find&view=front');
  await startPainting(page);
  await strokeByMouse(page, [await at(page, 0.47, 0.3), await at(page, 0.53, 0.4)]);
  await page.evaluate(() => window.__atlas!.store.getState().newPain());
  await strokeByMouse(page, [await at(page, 0.46, 0.6), await at(page, 0.46, 0.7)]);
  await expect.poll(() => page.evaluate(() => window.location.hash)).toMatch(/^#pain=[\w-]{60,}$/);
  const dabs = await dabsOf(page);
  await page.keyboard.press('Escape');
  await sceneReady(page);
  await answered(page);
  await page.evaluate(() => window.__atlas!.frame('fit'));
  await sceneReady(page);
  const first = await picture(page);
  const link = page.url();
  const camera = await cameraOf(page);
  await page.goto('about:blank');
  await page.goto(link);
  await sceneReady(page);
  await expect.poll(() => dabsOf(page)).toEqual(dabs);
  await page.waitForFunction(() => window.__atlas?.store.getState().brushReady);
  await answered(page);
  await page.evaluate(() => window.__atlas!.frame('fit'));
  await sceneReady(page);
  expect((await cameraOf(page))!.distance).toBeCloseTo(camera!.distance, 3);
  const second = await picture(page);
  expect(difference(first.rgba, second.rgba, 40)).toBeLessThan(0.0005);
  const ink = await inkShare(page);
  await page.evaluate(() => window.__atlas!.store.getState().setBody('male'));
  await sceneReady(page);
  expect(await inkShare(page)).toBeGreaterThan(ink * 0.6);
  await page.evaluate(() => window.__atlas!.store.getState().undoPaint());
  expect(await dabsOf(page)).toEqual([]);
});

test('a hostile fragment is told once, the rest of the link is shown', async ({ page }) => {
  const text = '<img src=x onerror=alert(1)>'.repeat(40);
  await openAtlas(page, `?point=soleus-1#pain=AXkAAAAUiRtB${encodeURIComponent(text)}`);
  const notice = page.getByText('Part of the painted pain in this link could not be read');
  await expect(notice).toHaveCount(1);
  expect(await page.evaluate(() => window.__atlas!.store.getState().point)).toBe('soleus-1');
  await expect.poll(() => page.evaluate(() => window.location.hash)).toBe('');
});

test('undo while the hand is down takes the stroke under way alone; a stroke outlives another body', async ({
  page,
}) => {
  await openAtlas(page, '?lens=find');
  await startPainting(page);
  const [x, y] = await at(page, 0.47, 0.3);
  await page.mouse.click(x, y + 60);
  const strokeWith = async (meanwhile: () => Promise<void>) => {
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 10, y + 20, { steps: 4 });
    await meanwhile();
    await page.mouse.move(x + 20, y + 40, { steps: 4 });
    await page.mouse.up();
    await sceneReady(page);
  };
  await strokeWith(() => page.keyboard.press('Control+z'));
  expect(await dabsOf(page)).toEqual([1]);
  await strokeWith(() => page.evaluate(() => window.__atlas!.store.getState().setBody('male')));
  expect((await dabsOf(page))[0]).toBeGreaterThan(5);
  await page.getByRole('button', { name: 'Undo' }).click();
  expect(await dabsOf(page)).toEqual([1]);
});

test('a phone that is turned ends the stroke where it was, and paints no line across the body', async ({
  browser,
}) => {
  const page = await phonePage(browser, 390, 844);
  await openAtlas(page, '?lens=find');
  await startPainting(page);
  const [x, y] = await at(page, 0.47, 0.3);
  const session = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', dx = 0, dy = 0) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: type === 'touchEnd' ? [] : [{ id: 0, x: x + dx, y: y + dy }],
    });
  await touch('touchStart');
  for (let step = 1; step <= 4; step += 1) await touch('touchMove', step * 2, step * 4);
  await page.setViewportSize({ width: 844, height: 390 });
  await expect.poll(() => dabsOf(page)).not.toEqual([]);
  const dabs = await dabsOf(page);
  await touch('touchMove', 30, 10);
  await touch('touchEnd');
  await sceneReady(page);
  expect(await dabsOf(page)).toEqual(dabs);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(844);
  await page.context().close();
});

test('what is painted and then erased is nothing: no muscle is named for it, and nothing is said to fit it', async ({
  page,
}) => {
  await openAtlas(page, '?lens=find');
  await startPainting(page);
  const spot = await at(page, 0.47, 0.3);
  await page.mouse.click(...spot);
  await answered(page);
  await page.keyboard.press('e');
  for (let larger = 0; larger < 3; larger += 1) await page.keyboard.press(']');
  await page.mouse.click(...spot);
  const detail = page.locator('#detail[data-find-result="painted"]');
  await expect(detail).toContainText('Nothing is painted yet.');
  await expect(detail).not.toContainText('No point in the atlas');
  await expect(page.locator('[data-pain]')).toContainText('Erased: nothing is left of it');
  await expect(page.locator('[data-painted-said]')).toHaveText('Nothing is painted yet.');
  // The safety questions stand, whatever is painted.
  await expect(detail.locator('[data-flags] h3')).toBeVisible();
});

for (const [size, width, height] of [
  ['a wide page', 1280, 800],
  ['a phone', 390, 844],
] as const)
  test(`more pains than a link holds are told, and the notice leaves the brush's bar free: ${size}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await openAtlas(page, '?lens=find');
    await startPainting(page);
    const spot = await at(page, 0.47, 0.3);
    for (let pain = 0; pain < 17; pain += 1) {
      await page.evaluate(() => window.__atlas!.store.getState().newPain());
      await page.mouse.click(spot[0], spot[1] + pain);
    }
    await expect(page.getByText('This drawing is longer than a link')).toBeVisible();
    expect(await dabsOf(page)).toHaveLength(17);
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(await dabsOf(page)).toHaveLength(16);
    await page.getByRole('button', { name: /^Done/ }).click();
    await expect(page.locator('[data-brush-bar]')).toHaveCount(0);
  });
