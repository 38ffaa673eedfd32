// The page as others set it: forced colours, more contrast, less transparency, wide spacing, page zoom, a phone with safe areas.
import { expect, type Page } from '@playwright/test';
import { openAtlas, sceneReady, test } from './atlas-page.ts';

/** Ground of an element, or of what it lies on. */
const ground = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((one) => getComputedStyle(one).backgroundColor);

test('in forced colours what is chosen has another ground: lens, view, side, body, active option', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await openAtlas(page, '?point=trapezius-1&side=right&view=back');
  const pairs = [
    ['label:has([name="lens"]:checked)', 'label:has([name="lens"]:not(:checked))'],
    ['#plate [aria-pressed="true"]', '#plate [aria-pressed="false"]'],
    ['#plate label:has([name="side"]:checked)', '#plate label:has([name="side"]:not(:checked))'],
    ['#plate label:has([value="female"])', '#plate label:has([value="male"])'],
  ] as const;
  for (const [chosen, other] of pairs)
    expect(await ground(page, chosen), chosen).not.toBe(await ground(page, other));
  await page.getByRole('combobox').fill('scal');
  await expect(page.getByRole('option').nth(1)).toBeVisible();
  await page.keyboard.press('ArrowDown');
  expect(await ground(page, '[role="option"][aria-selected="true"]')).not.toBe(
    await ground(page, '[role="option"][aria-selected="false"]'),
  );
});

test('with more contrast, or less transparency, no name over the picture lets it through', async ({
  page,
}) => {
  const veil = () =>
    page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--veil').trim());
  await openAtlas(page, '?point=trapezius-1&side=right');
  expect(await veil()).toBe('88%');
  await page.emulateMedia({ contrast: 'more' });
  expect(await veil()).toBe('100%');
  await page.emulateMedia({ contrast: 'no-preference' });
  const client = await page.context().newCDPSession(page);
  await client.send('Emulation.setEmulatedMedia', {
    features: [{ name: 'prefers-reduced-transparency', value: 'reduce' }],
  });
  expect(await veil()).toBe('100%');
});

/** What scrolls sideways, and words of headings and controls that are cut; the plain name gives way to the name in a narrow line. */
const lost = (page: Page) =>
  page.evaluate(() => ({
    sideways: document.documentElement.scrollWidth - window.innerWidth,
    cut: [
      ...document.querySelectorAll<HTMLElement>(
        'h1, h2, h3, header button, #detail p:not([class*="_plain_"]), #plate button span',
      ),
    ]
      .filter((one) => one.clientWidth > 1 && one.checkVisibility())
      // Cut by itself, or run out of the window; what only screen readers are told is neither.
      .filter(
        (one) =>
          (getComputedStyle(one).overflowX !== 'visible' && one.scrollWidth > one.clientWidth + 2) ||
          one.getBoundingClientRect().right > window.innerWidth + 1,
      )
      .map((one) => one.innerText),
  }));

test('the text spacing of WCAG 1.4.12 loses no word', async ({ page }) => {
  await openAtlas(page, '?point=trapezius-1&side=right');
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
    );
    document.adoptedStyleSheets.push(sheet);
  });
  await sceneReady(page);
  for (const [width, height] of [
    [1280, 800],
    [390, 844],
    [320, 640],
  ] as const) {
    await page.setViewportSize({ width, height });
    await sceneReady(page);
    expect(await lost(page), `${width}`).toEqual({ sideways: 0, cut: [] });
  }
});

for (const [zoom, width, height] of [
  [200, 640, 400],
  [400, 320, 200],
] as const)
  test(`page zoom of ${zoom} % keeps body, words and controls in reach`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await openAtlas(page, '?point=trapezius-1&side=right');
    expect(await lost(page)).toEqual({ sideways: 0, cut: [] });
    const canvas = (await page.locator('#plate canvas').first().boundingBox())!;
    expect(canvas.width).toBeGreaterThan(100);
    expect(canvas.height).toBeGreaterThan(150);
    const verdict = page.locator('#detail [data-verdict] h3');
    await verdict.scrollIntoViewIfNeeded();
    await expect(verdict).toBeInViewport();
    const nearer = page.getByRole('button', { name: 'Come nearer' });
    await nearer.scrollIntoViewIfNeeded();
    await expect(nearer).toBeInViewport();
  });

test('on a phone that lies nothing stands under camera or corners', async ({ page }) => {
  const client = await page.context().newCDPSession(page);
  await page.setViewportSize({ width: 844, height: 390 });
  await client.send('Emulation.setSafeAreaInsetsOverride', {
    insets: { left: 47, leftMax: 47, right: 47, rightMax: 47, bottom: 21, bottomMax: 21 },
  });
  await openAtlas(page, '?point=trapezius-1&side=right');
  const over = await page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLElement>(
        'header h1, header button, #detail h2, #plate button, #plate label',
      ),
    ]
      .filter((one) => one.checkVisibility() && one.clientWidth > 1)
      .map((one) => ({ what: one.innerText, box: one.getBoundingClientRect() }))
      .filter(({ box }) => box.left < 47 || box.right > window.innerWidth - 47)
      .map(({ what }) => what),
  );
  expect(over).toEqual([]);
});
