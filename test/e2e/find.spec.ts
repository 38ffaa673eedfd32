// Find, as people in pain use it: few taps to an answer, the side asked, safety and verdict on the first screen, by keyboard too.
import { expect, type Locator, type Page } from '@playwright/test';
import { openAtlas, sceneReady, test, travel } from './atlas-page.ts';

const result = (page: Page) => page.locator('#detail[data-find-result]');
const rows = (page: Page) => result(page).locator('[data-candidate] > button');
const said = (page: Page) => page.locator('[data-announcement]');
const lens = (page: Page, name: string) => page.locator('label', { has: page.getByRole('radio', { name }) });

/** From a fresh visit, every press on the way; the side is said on the plate. */
const stories = [
  {
    story: 'headache behind the right eye',
    group: 'Head & neck',
    complaint: 'headache-behind-eye',
    side: 'right',
    title: 'Ache behind or around the eye, right side',
    first: ['sternocleidomastoid', 'splenius-cervicis', 'rectus-capitis-posterior-major'],
  },
  {
    story: 'heel with the first steps',
    group: 'Lower leg, ankle, foot',
    complaint: 'heel-first-steps',
    side: 'left',
    title: 'Heel hurts with the first steps in the morning, left side',
    first: ['soleus', 'quadratus-plantae', 'abductor-hallucis'],
  },
  {
    story: 'buttock down the leg with tingling',
    group: 'Low back, pelvis',
    complaint: 'sciatica-like-back',
    side: 'both',
    title: 'Pain from the buttock down the back of the leg, both sides',
    first: ['gluteus-minimus', 'piriformis', 'semitendinosus'],
  },
] as const;

const sizes = [
  { width: 1280, height: 800 },
  { width: 820, height: 1180 },
  { width: 390, height: 844 },
  { width: 320, height: 640 },
];

for (const { story, group, complaint, side, title, first } of stories)
  test(`${story}: four taps from a fresh visit`, async ({ page }) => {
    await openAtlas(page);
    const taps: Locator[] = [
      lens(page, 'Find'),
      page.locator('#index summary', { hasText: group }),
      page.locator(`[data-symptom="${complaint}"]`),
      page.locator(`#plate [data-pain-side="${side}"]`),
    ];
    for (const tap of taps) await tap.click();
    await expect(result(page).locator('h2')).toHaveText(title);
    await expect(rows(page)).toHaveCount(3);
    expect(
      await result(page)
        .locator('[data-candidate]')
        .evaluateAll((list) => list.map((row) => (row as HTMLElement).dataset.candidate)),
    ).toEqual(first);
    await expect(result(page).locator('[data-verdict-word]')).toHaveCount(3);
    await expect(said(page)).toContainText(title);
    await expect(page.locator('#plate [data-side-question]')).toHaveCount(0);
    await expect(page).toHaveURL(new RegExp(side === 'both' ? 'pain=both' : `side=${side}`));
  });

test('name, safety and verdict stand on the first screen, with as many muscles as fit', async ({ page }) => {
  test.setTimeout(300_000);
  for (const size of sizes) {
    await page.setViewportSize(size);
    await openAtlas(page, '?lens=find');
    for (const query of [
      '?lens=find&area=posterior-leg',
      '?lens=find&area=front-of-chest&side=left',
      '?lens=find&symptom=heel-first-steps',
      '?lens=find&symptom=sciatica-like-back&side=right',
    ])
      await test.step(`${size.width}x${size.height} ${query}`, async () => {
        await travel(page, query);
        await expect(result(page).locator('[data-verdict-word]')).toHaveCount(3);
        const bottom = async (part: Locator) => {
          const box = await part.boundingBox();
          return box ? box.y + box.height : Number.POSITIVE_INFINITY;
        };
        for (const part of ['h2', '[data-pain-side="left"]', '[data-flags] h3', 'section[data-verdict] h3'])
          expect(await bottom(result(page).locator(part).first()), part).toBeLessThanOrEqual(size.height);
        const shown = { 1280: 3, 820: 3, 390: 1, 320: 0 }[size.width] ?? 0;
        if (shown > 0) {
          const name = rows(page)
            .nth(shown - 1)
            .locator('span')
            .first();
          expect(await bottom(name), `row ${shown}`).toBeLessThanOrEqual(size.height);
        }
      });
  }
});

test('the side is asked, in the panel and on the plate, and no word claims one until it is said', async ({
  page,
}) => {
  await openAtlas(page, '?lens=find&area=heel');
  await expect(page.locator('[data-side-question="unsaid"]')).toHaveCount(2);
  await expect(result(page).locator('h2')).toHaveText('Heel');
  await expect(rows(page)).toHaveCount(3);
  await expect(result(page)).not.toContainText(/left side|right side/i);
  await expect(said(page)).toContainText('Heel. Which side hurts?');
  // The question outlives a new start of the page.
  await page.locator('[data-area="heel"]').click();
  await page.reload();
  await expect(page.locator('[data-side-question="unsaid"]')).toHaveCount(2);
  await result(page).locator('[data-pain-side="left"]').click();
  await expect(result(page).locator('h2')).toHaveText('Heel, left side');
  await page.reload();
  await expect(result(page).locator('h2')).toHaveText('Heel, left side');
});

test('a row does not move when its verdict comes', async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/assets/{GuideWord,VerdictLine,AreaGuide}-*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('./?lens=find&area=posterior-leg&side=left');
  await expect(rows(page)).toHaveCount(3);
  await page.evaluate(() => document.fonts.ready);
  const places = () =>
    rows(page).evaluateAll((list) =>
      list.map((row) => {
        const { top, height } = row.getBoundingClientRect();
        return [Math.round(top), Math.round(height)];
      }),
    );
  await sceneReady(page);
  const before = await places();
  release();
  await expect(result(page).locator('[data-verdict-word]')).toHaveCount(3);
  await expect(result(page).locator('section[data-verdict]')).toBeVisible();
  expect(await places()).toEqual(before);
});

test('on a phone a place starts at the top of its answer, however far down the list it was chosen', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openAtlas(page, '?lens=find');
  await page.locator('#index summary', { hasText: 'Lower leg, ankle, foot' }).click();
  await page.locator('[data-symptom="toe-cramps"]').click();
  await expect(result(page).locator('h2')).toBeInViewport();
  await expect(result(page).locator('section[data-verdict] h3')).toBeInViewport();
});

test('a ticked flag stands in every row at once', async ({ page }) => {
  await openAtlas(page, '?lens=find&area=front-of-chest&side=left');
  await expect(result(page).locator('[data-verdict-word]')).toHaveCount(3);
  await result(page).locator('[data-flags] h3 button').click();
  await result(page).locator('[data-flag]').first().check();
  await expect(result(page).locator('[data-verdict-word="not-now"]')).toHaveCount(3);
});

test('by keyboard alone, on a narrow page: from the lens to a muscle and back to its row', async ({
  page,
}) => {
  await page.setViewportSize({ width: 820, height: 1180 });
  await openAtlas(page);
  const to = async (selector: string): Promise<void> => {
    for (let step = 0; step < 80; step += 1) {
      if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`no way to ${selector} by keyboard`);
  };
  await to('input[name="lens"]');
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('radio', { name: 'Find' })).toBeChecked();
  await to('#index details:nth-of-type(7) > summary');
  await page.keyboard.press('Enter');
  await to('[data-symptom="heel-first-steps"]');
  await page.keyboard.press('Enter');
  await expect(page.locator('#candidates-title')).toBeFocused();
  await to('#detail [data-pain-side="right"]');
  await page.keyboard.press('Enter');
  await expect(page.locator('#candidates-title')).toHaveText(/right side$/);
  await to('[data-candidate="quadratus-plantae"] > button');
  await page.keyboard.press('Enter');
  await expect(page.locator('#detail-title')).toBeFocused();
  await page.getByRole('button', { name: 'Back to the list' }).press('Enter');
  await expect(page.locator('[data-candidate="quadratus-plantae"] > button')).toBeFocused();
});

test('on a wide page the answer stands in the free column, and the list of a chosen muscle beside it', async ({
  page,
}) => {
  await openAtlas(page, '?lens=find&area=posterior-leg&side=right');
  await expect(page.locator('#detail[data-empty]')).toHaveCount(0);
  const [list, answer] = [await page.locator('#index').boundingBox(), await result(page).boundingBox()];
  expect(answer?.x ?? 0).toBeGreaterThan((list?.x ?? 0) + (list?.width ?? 0) + 200);
  await expect(page.locator('#find-title')).toBeVisible();
  await rows(page).first().click();
  await expect(page.locator('#detail[data-selected-point]')).toBeVisible();
  await expect(page.locator('#index [data-candidate="soleus"] > button')).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await expect(page.locator('#index [data-candidate="soleus"] > button')).toBeFocused();
});

test('each lens says for whom it is; the last one is kept when settings are, and a link’s own goes before it', async ({
  page,
}) => {
  await openAtlas(page);
  for (const [name, hint] of [
    ['Find', 'It hurts: find why'],
    ['Explain', 'Show a pattern'],
    ['Study', 'Learn and test'],
  ] as const)
    await expect(lens(page, name)).toContainText(hint);
  await lens(page, 'Find').click();
  await page.goto('./');
  await expect(page.getByRole('radio', { name: 'Explain' })).toBeChecked();
  await page.getByRole('button', { name: 'Display' }).click();
  await page.getByLabel('Remember on this device').check();
  await page.keyboard.press('Escape');
  await lens(page, 'Find').click();
  await page.goto('./');
  await expect(page.getByRole('radio', { name: 'Find' })).toBeChecked();
  await page.goto('./?lens=study');
  await expect(page.getByRole('radio', { name: 'Study' })).toBeChecked();
});
