// Hands that do not know the gestures: buttons come nearer, two taps show the choice, help is at hand, and a page scrolls past the picture.
import { expect, type Page } from '@playwright/test';
import { openAtlas, phonePage, sceneReady, test } from './atlas-page.ts';
import { cameraOf } from './painting-page.ts';

const distance = async (page: Page): Promise<number> => {
  await sceneReady(page);
  return (await cameraOf(page))!.distance;
};

for (const [name, width, height] of [
  ['a desk', 1280, 800],
  ['a phone', 390, 844],
  ['the smallest phone', 320, 640],
  ['a phone that lies', 844, 390],
] as const)
  test(`buttons on the plate come nearer and go away: ${name}`, async ({ browser }) => {
    const page = await phonePage(browser, width, height);
    await openAtlas(page, '?point=trapezius-1&side=right');
    const far = await distance(page);
    const nearer = page.getByRole('button', { name: 'Come nearer' });
    await expect(nearer).toBeInViewport({ ratio: 0.9 });
    const box = (await nearer.boundingBox())!;
    expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(44);
    await nearer.click();
    const near = await distance(page);
    expect(near / far).toBeCloseTo(0.8, 1);
    await page.getByRole('button', { name: 'Go farther away' }).click();
    expect((await distance(page)) / far).toBeCloseTo(1, 1);
    await page.context().close();
  });

test('two taps on the picture show the choice again; one tap in the same place does not', async ({
  browser,
}) => {
  const page = await phonePage(browser, 390, 844);
  await openAtlas(page, '?point=trapezius-1&side=right');
  const framed = await distance(page);
  const nearer = page.getByRole('button', { name: 'Come nearer' });
  for (let n = 0; n < 3; n += 1) await nearer.click();
  const near = await distance(page);
  expect(near).toBeLessThan(framed * 0.7);
  const canvas = (await page.locator('canvas[role="img"]').boundingBox())!;
  // Beside the body, where a tap chooses nothing.
  const at = [canvas.x + canvas.width / 2, canvas.y + 12] as const;
  await page.touchscreen.tap(...at);
  await page.waitForTimeout(500);
  expect(await distance(page)).toBeCloseTo(near, 2);
  const client = await page.context().newCDPSession(page);
  // When each was is said with it: a busy machine would make two slow taps of them.
  const now = Date.now() / 1000;
  for (const begun of [now, now + 0.15]) {
    const touchPoints = [{ x: at[0], y: at[1] }];
    await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints, timestamp: begun });
    await client.send('Input.dispatchTouchEvent', {
      type: 'touchEnd',
      touchPoints: [],
      timestamp: begun + 0.05,
    });
  }
  await expect.poll(() => distance(page)).toBeCloseTo(framed, 2);
  await expect(page).toHaveURL(/point=trapezius-1/);
  await page.context().close();
});

test('help is one press from the plate, and shows how it is read', async ({ page }) => {
  await openAtlas(page);
  const help = page.getByRole('button', { name: 'How to read and turn the body' });
  await help.click();
  const dialog = page.getByRole('dialog', { name: 'About & safety' });
  await expect(dialog.getByRole('heading', { name: 'How to read the plate' })).toBeFocused();
  await expect(dialog.getByText('tap twice to see what is chosen')).toBeInViewport();
  await page.keyboard.press('Escape');
  await expect(help).toBeFocused();
  await page.getByRole('button', { name: 'About & safety' }).click();
  await expect(dialog.getByText('Call an ambulance for chest pain').first()).toBeInViewport();
});

test('in a window that the picture fills, wheel and finger go past it', async ({ browser }) => {
  const page = await phonePage(browser, 320, 200);
  await openAtlas(page, '?point=trapezius-1&side=right');
  const canvas = page.locator('#plate canvas').first();
  expect(await canvas.evaluate((one) => getComputedStyle(one).touchAction)).toBe('pan-y');
  const before = await distance(page);
  const box = (await canvas.boundingBox())!;
  await page.mouse.move(box.x + box.width / 2, Math.min(190, box.y + box.height / 2));
  await page.mouse.wheel(0, 240);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(100);
  expect(await distance(page)).toBeCloseTo(before, 3);
  await page.evaluate(() => window.scrollTo(0, 0));
  const client = await page.context().newCDPSession(page);
  const x = box.x + box.width / 2;
  await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y: 180 }] });
  for (let y = 170; y >= 60; y -= 10)
    await client.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [{ x, y }] });
  await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(50);
  await page.context().close();
});
