// What comes out of the printer: one page for every point, on A4 and on US Letter, whatever the screen looks like.
import { expect, type Page } from '@playwright/test';
import { openAtlas, sceneReady, test } from './atlas-page.ts';

/** Height of what may be printed on US Letter, the shorter sheet, between margins of 12 mm; CSS px are 1/96 inch. */
const LETTER_PX = ((279.4 - 24) / 25.4) * 96;

const pages = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
/** The sheet is fetched once the long texts are here. */
async function canPrint(page: Page): Promise<void> {
  await sceneReady(page);
  await expect(async () => {
    const stands = await page.evaluate(() => {
      window.dispatchEvent(new Event('beforeprint'));
      const found = document.querySelector('[data-paper]') !== null;
      window.dispatchEvent(new Event('afterprint'));
      return found;
    });
    expect(stands).toBe(true);
  }).toPass();
}

for (const [name, query, pictures] of [
  ['a point with its pain on one side', '?point=trapezius-1&side=left', 1],
  ['a point with pain in front and behind', '?point=scalenus-anterior-1&side=right', 2],
  ['the point with the most questions', '?point=latissimus-dorsi-2&side=left', 1],
  ['a muscle', '?muscle=soleus&side=left', 1],
  ['a place that hurts', '?lens=find&area=temporal-head&side=right', 1],
  ['a muscle to learn', '?lens=study&muscle=soleus&side=left', 1],
] as const)
  test(`${name} is one page, with its picture`, async ({ page }) => {
    await openAtlas(page, query);
    await canPrint(page);
    for (const format of ['A4', 'Letter'] as const) {
      const pdf = await page.pdf({ format });
      expect(pages(pdf), format).toBe(1);
      expect(pdf.toString('latin1')).toContain('/Subtype /Image');
    }
    await page.emulateMedia({ media: 'print' });
    const sheet = page.locator('[data-paper]');
    await expect(sheet).toBeVisible();
    expect(
      Number(await sheet.locator('[data-paper-figure]').getAttribute('data-paper-figure')),
    ).toBeGreaterThanOrEqual(pictures);
    await expect(page.locator('#root')).toBeHidden();
    await page.emulateMedia({ media: 'screen' });
    await expect(sheet).toHaveCount(0);
    await expect(page.locator('#root')).toBeVisible();
  });

test('every point of the atlas keeps to one page, in type that can be read', async ({ page }) => {
  test.setTimeout(600_000);
  await openAtlas(page);
  await canPrint(page);
  const measured = await page.evaluate(async () => {
    const { store } = window.__atlas!;
    const { muscles } = await (await fetch('./data/atlas.json')).json();
    const found: { id: string; height: number; size: number; wide: number }[] = [];
    // No picture is drawn: its place on the sheet is the same without it.
    HTMLCanvasElement.prototype.getContext = () => null;
    for (const { id } of muscles.flatMap((muscle: { points?: { id: string }[] }) => muscle.points ?? [])) {
      store.getState().selectPoint(id, 'left');
      window.dispatchEvent(new Event('beforeprint'));
      const sheet = document.querySelector<HTMLElement>('[data-paper-page]')!;
      found.push({
        id,
        height: sheet.offsetHeight,
        size: Number.parseFloat(sheet.style.fontSize),
        wide: sheet.scrollWidth - sheet.clientWidth,
      });
      window.dispatchEvent(new Event('afterprint'));
    }
    return found;
  });
  expect(measured.length).toBe(286);
  expect(measured.filter(({ height }) => height > LETTER_PX)).toEqual([]);
  expect(measured.filter(({ wide }) => wide > 0)).toEqual([]);
  const sizes = measured.map(({ size }) => size).sort((a, b) => a - b);
  expect(sizes[0]).toBeGreaterThanOrEqual(6.6);
  expect(sizes[143]).toBeGreaterThanOrEqual(8.5);
});

test('details are on pages of their own', async ({ page }) => {
  await openAtlas(page, '?point=infraspinatus-1');
  await canPrint(page);
  await page.getByText('with details').click();
  expect(pages(await page.pdf({ format: 'A4' }))).toBeGreaterThan(1);
});

test('the link is copied, and says so; no answer is in it or in the address unasked', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openAtlas(page, '?point=soleus-1&side=right&case=pain.6');
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByText('The link has been copied.')).toBeVisible();
  const copied = (part: 'search' | 'hash' = 'search') =>
    page.evaluate(async (of) => new URL(await navigator.clipboard.readText())[of], part);
  expect(await copied()).toContain('point=soleus-1&side=right');
  expect(await copied()).not.toContain('case');
  expect(await copied('hash')).toBe('');
  expect(page.url()).not.toContain('case');
  await page.getByText('with my answers', { exact: true }).click();
  await page.getByRole('button', { name: 'Share' }).click();
  // In the fragment, which is sent to no server.
  await expect.poll(() => copied('hash')).toBe('#case=pain.6');
  expect(await copied()).not.toContain('case');
});

test('without leave to use the clipboard the link is there to be copied by hand', async ({ page }) => {
  await openAtlas(page, '?lens=find&area=heel');
  await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByLabel('To copy by hand')).toHaveValue(/area=heel/);
});
