// The pages to read: reached by header, tab and link; a number lights up its point; clean for axe, whole on paper and at 320 px.
import { expect, type Page } from '@playwright/test';
import { openAtlas, redShare, sceneReady, test } from './atlas-page.ts';
import { findNothing } from './axe.ts';

const pages = ['guide', 'glossary', 'sources'] as const;
const reference = (page: Page) => page.locator('[data-reference]');

async function openPage(page: Page, name: string, rest = ''): Promise<void> {
  await page.goto(`./?page=${name}${rest}`);
  await expect(reference(page).getByRole('heading', { level: 2 })).toBeVisible();
  await expect(
    reference(page).locator('[data-guide-area], [data-term], [data-source]').first(),
  ).toBeVisible();
}

test('from the header to the guide, to a point on the body, and back to the same place', async ({ page }) => {
  await openAtlas(page);
  await page.getByRole('button', { name: 'Reference' }).click();
  await expect(page).toHaveURL(/page=guide/);
  await expect(page).toHaveTitle(/Pain-and-muscle guide/);
  await expect(page.locator('#reference-title')).toBeFocused();
  const heel = page.locator('[data-guide-area="heel"]');
  await heel.scrollIntoViewIfNeeded();
  await page.getByText('Right', { exact: true }).last().click();
  await heel
    .getByRole('button', { name: /^soleus point 1, right side$/i })
    .first()
    .click();
  await sceneReady(page);
  await expect(page).toHaveURL(/point=soleus-1.*side=right/);
  await expect(page).not.toHaveURL(/page=/);
  await expect(page.locator('#detail-title')).toBeFocused();
  expect(await redShare(page)).toBeGreaterThan(0.002);
  await page.goBack();
  await expect(reference(page)).toBeVisible();
  await expect(heel.getByRole('button', { name: /soleus point 1/i }).first()).toBeInViewport();
});

test('by keyboard: skip to the page, filter, jump, choose; Escape goes back to the button', async ({
  page,
}) => {
  await openAtlas(page);
  await page.getByRole('button', { name: 'Reference' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#reference-title')).toBeFocused();
  await page.getByRole('searchbox').focus();
  await page.keyboard.type('heel');
  await expect(page.getByRole('status').filter({ hasText: /fits?\./ })).toBeVisible();
  await page.getByRole('link', { name: 'Heel', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#guide-heel')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.locator('[data-guide-area="heel"] li button').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(reference(page)).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Reference' })).toBeFocused();
});

test('every trigger point of the atlas stands in the guide', async ({ page, request }) => {
  const atlas = await (await request.get('./data/atlas.json')).json();
  await openPage(page, 'guide');
  const shown = await page
    .locator('[data-reference] [data-point]')
    .evaluateAll((buttons) => buttons.map((button) => (button as HTMLElement).dataset.point));
  const missing = atlas.points
    .map(({ id }: { id: string }) => id)
    .filter((id: string) => !shown.includes(id));
  expect(missing).toEqual([]);
});

test('glossary and sources: all of them, each work with a number linked to its registrar', async ({
  page,
  request,
}) => {
  const atlas = await (await request.get('./data/atlas.json')).json();
  await openPage(page, 'glossary');
  await expect(page.locator('[data-term]')).toHaveCount(atlas.glossary.length);
  await openPage(page, 'sources');
  await expect(page.locator('[data-source]')).toHaveCount(atlas.sources.length);
  const numbered = atlas.sources.filter(({ doi, pmid }: { doi?: string; pmid?: string }) => doi ?? pmid);
  const links = await page
    .locator('[data-source] a')
    .evaluateAll((found) => found.map((link) => (link as HTMLAnchorElement).href));
  expect(links).toHaveLength(numbered.length);
  for (const link of links)
    expect(link).toMatch(/^https:\/\/(doi\.org\/10\.|pubmed\.ncbi\.nlm\.nih\.gov\/\d)/);
});

test('a word in the texts of a muscle opens its meaning, and the glossary at its place', async ({ page }) => {
  await openAtlas(page, '?lens=study&muscle=trapezius');
  await page.locator('#detail').getByRole('button', { name: 'Origin', exact: true }).click();
  const meaning = page.locator('[data-term-meaning="origin"]');
  await expect(meaning).toBeVisible();
  await meaning.getByRole('button').click();
  await expect(meaning).toBeHidden();
  await expect(page.locator('#term-origin')).toBeFocused();
  await expect(page.locator('#term-origin')).toBeInViewport();
  expect(new URL(page.url()).hash).toBe('');
});

test('a link leads to a place on a page', async ({ page }) => {
  for (const [name, anchor] of [
    ['guide', 'guide-heel'],
    ['glossary', 'term-taut-band'],
    ['sources', 'sources-guideline'],
  ]) {
    await page.goto(`./?page=${name}#${anchor}`);
    await expect(page.locator(`#${anchor}`)).toBeInViewport();
    await expect(page.locator(`#${anchor}`)).toBeFocused();
  }
});

test('an unknown page falls back to the atlas and says so once', async ({ page }) => {
  await openAtlas(page, '?page=%3Cscript%3E&point=soleus-1');
  await expect(reference(page)).toHaveCount(0);
  await expect(page.getByText(/does not know \(page\)/)).toHaveCount(1);
  await expect(page).toHaveURL(/point=soleus-1/);
  await expect(page).not.toHaveURL(/page=/);
});

for (const name of pages)
  test(`axe finds nothing on the page ${name}`, async ({ page }) => {
    test.setTimeout(300_000);
    await openPage(page, name);
    await findNothing(page, name);
  });

test('at 320 px nothing has to be scrolled sideways, and the header keeps its words', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const name of pages) {
    await openPage(page, name);
    const over = await page.evaluate(() => {
      const wide = [document.documentElement, ...document.querySelectorAll('[data-reference] *')].filter(
        (element) =>
          element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).overflowX !== 'visible',
      );
      return wide
        .filter((element) => element.clientWidth > 1)
        .map((element) => element.className || element.tagName);
    });
    expect(over, name).toEqual([]);
  }
  for (const name of ['Reference', 'Display', 'About & safety'])
    await expect(page.getByRole('button', { name })).toBeInViewport({ ratio: 1 });
});

test('on paper: the whole page over as many sheets as it needs, without the controls', async ({ page }) => {
  await openPage(page, 'guide');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('searchbox')).toBeHidden();
  await expect(page.locator('[data-guide-area="heel"]')).toBeVisible();
  const sheets = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  const whole = sheets(await page.pdf({ format: 'A4' }));
  expect(whole).toBeGreaterThan(5);
  expect(whole).toBeLessThan(40);
});
