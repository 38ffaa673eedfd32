// Larger text, as the browser's own setting or as the page's: the body keeps its room, nothing scrolls sideways.
import { expect, type Page } from '@playwright/test';
import { browserArgs } from '../../src/node/browser.ts';
import { sceneReady, test } from './atlas-page.ts';

async function roomOf(page: Page) {
  await sceneReady(page);
  return page.evaluate(() => {
    const canvas = document.querySelector('#plate canvas')!.getBoundingClientRect();
    const { scrollWidth } = document.documentElement;
    const words = [...document.querySelectorAll<HTMLElement>('#plate [data-docked] :is(label, button) span')];
    return {
      width: canvas.width,
      height: canvas.height,
      sideways: scrollWidth - window.innerWidth,
      // A word of the controls that is cut.
      cut: words
        .filter((word) => word.scrollWidth > word.clientWidth + 1 && word.clientWidth > 1)
        .map((w) => w.innerText),
    };
  });
}

/** The browser's default size of text, and a window of the size in which it failed. */
const settings = [
  { fontSize: 24, width: 1280, height: 800, least: 300 },
  { fontSize: 24, width: 820, height: 1180, least: 300 },
  { fontSize: 24, width: 390, height: 844, least: 150 },
  { fontSize: 32, width: 390, height: 844, least: 120 },
  { fontSize: 20, width: 320, height: 640, least: 120 },
];

for (const { fontSize, width, height, least } of settings)
  test(`the browser's text at ${fontSize} px, ${width} wide`, async ({ playwright, baseURL }) => {
    const executablePath = process.env.CHROME_PATH;
    const browser = await playwright.chromium.launch({
      ...(executablePath ? { executablePath } : {}),
      args: [...browserArgs, `--blink-settings=defaultFontSize=${fontSize}`],
    });
    try {
      const page = await browser.newPage({ viewport: { width, height }, reducedMotion: 'reduce' });
      await page.goto(`${baseURL}?point=trapezius-1&side=right`);
      const room = await roomOf(page);
      // The setting is in force, and media queries know of it.
      expect(await page.evaluate((em) => matchMedia(`(max-width: ${em}em)`).matches, width / fontSize)).toBe(
        true,
      );
      expect(room.width).toBeGreaterThanOrEqual(least);
      expect(room.height).toBeGreaterThanOrEqual(least);
      expect(room.sideways).toBeLessThanOrEqual(0);
      expect(room.cut).toEqual([]);
    } finally {
      await browser.close();
    }
  });

test('the page alone enlarged to 200 % scrolls nowhere sideways and keeps the body', async ({ page }) => {
  await page.goto('./?point=trapezius-1&side=right');
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  const room = await roomOf(page);
  expect(room.sideways).toBeLessThanOrEqual(0);
  expect(room.width).toBeGreaterThan(150);
  expect(
    await page
      .locator('main > div')
      .first()
      .evaluate((main) => main.scrollWidth - main.clientWidth),
  ).toBeLessThanOrEqual(0);
});
