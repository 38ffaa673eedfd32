// What a therapist leaves behind: a page for every point, its picture never blank, its code read by a real decoder and opened to the same points.
import { expect, type Page } from '@playwright/test';
import { muscleEntry } from '../../src/dataset/atlas-index.ts';
import { subjectOf } from '../../src/guide/case/traits.ts';
import { advise } from '../../src/guide/verdict/advise.ts';
import { readRecords } from '../../src/node/read-records.ts';
import { handoutContent, linesOf } from '../../src/ui/handout/handout-content.ts';
import { openAtlas, phonePage, sceneReady, test } from './atlas-page.ts';
import { findNothing } from './axe.ts';
import { decoded, has, inked, PICTURE, pages, textOf } from './pdf.ts';

/** Height of what may be printed on US Letter, the shorter sheet, between margins of 12 mm; CSS px are 1/96 inch. */
const LETTER_PX = ((279.4 - 24) / 25.4) * 96;
const paper = (page: Page) => page.locator('[data-handout-paper]');

/** Opens the hand-out and waits for its pictures. */
async function openHandout(page: Page, query: string): Promise<void> {
  await openAtlas(page, query);
  await picturesStand(page);
}

async function picturesStand(page: Page): Promise<void> {
  await expect(paper(page).locator('[data-handout-figure="0"]')).toHaveCount(0);
  await expect(paper(page).locator('img').first()).toBeAttached();
}

const sample = [
  'trapezius-1',
  'scalenus-anterior-1',
  'latissimus-dorsi-2',
  'piriformis-1',
  'soleus-1',
  'masseter-1',
  'pectoralis-minor-1',
  'adductor-longus-1',
  'infraspinatus-1',
  'quadratus-lumborum-1',
  'pronator-teres-1',
  'popliteus-1',
] as const;

test('twelve hand-outs: one page each on A4 and Letter, with a picture that is there', async ({ page }) => {
  test.setTimeout(600_000);
  await openHandout(page, `?point=${sample[0]}&side=right&handout=make`);
  for (const point of sample) {
    await page.evaluate((id) => window.__atlas?.store.getState().selectPoint(id, 'right'), point);
    await expect(page.locator(`[data-handout-paper] [data-pin="${point}_right"]`)).toBeAttached();
    await picturesStand(page);
    for (const format of ['A4', 'Letter'] as const) {
      const pdf = await page.pdf({ format });
      expect(pages(pdf), `${point} ${format}`).toBe(1);
      if (has('pdftoppm')) expect(inked(pdf, PICTURE), `${point} ${format}`).toBeGreaterThan(0.1);
    }
  }
});

/** The hand-outs with most to say: what fits of these fits of all. */
function longest(count: number): string[] {
  return readRecords('data')
    .muscles.flatMap((muscle) => {
      const entry = muscleEntry(muscle);
      return entry.points.map((point) => {
        const verdict = advise({ side: 'right' }, subjectOf(muscle, point.id));
        const said = linesOf(
          handoutContent({ muscle: entry, point, side: 'right', verdict, outOfReach: false }),
        );
        return { id: point.id, lines: said.length + said.join('').length / 70 };
      });
    })
    .sort((a, b) => b.lines - a.lines)
    .slice(0, count)
    .map(({ id }) => id);
}

test('the longest hand-outs of all keep to one page, in large type to two, in type that can be read', async ({
  page,
}) => {
  test.setTimeout(600_000);
  const points = longest(10);
  await openHandout(page, `?point=${points[0]}&side=right&handout=make`);
  const types = { normal: 99, large: 99 };
  for (const point of points) {
    await page.evaluate((id) => window.__atlas?.store.getState().selectPoint(id, 'right'), point);
    await expect(page.locator(`[data-handout-paper] [data-pin="${point}_right"]`)).toBeAttached();
    await picturesStand(page);
    for (const [look, size, count] of [
      ['One page', 'normal', 1],
      ['Large type, two pages', 'large', 2],
    ] as const) {
      await page.getByText(look, { exact: true }).click();
      await expect(paper(page)).toHaveAttribute('data-handout-paper', size);
      const sheets = await page.locator('[data-handout-page]').evaluateAll((all) =>
        all.map((one) => ({
          height: (one as HTMLElement).offsetHeight,
          type: Number.parseFloat((one as HTMLElement).style.fontSize),
          wide: one.scrollWidth - one.clientWidth,
        })),
      );
      expect(sheets.length, point).toBe(count);
      for (const { height, type, wide } of sheets) {
        expect(height, `${point} ${size}`).toBeLessThanOrEqual(LETTER_PX);
        expect(wide, `${point} ${size}`).toBeLessThanOrEqual(0);
        types[size] = Math.min(types[size], type);
      }
    }
  }
  expect(types.normal, points.join(' ')).toBeGreaterThanOrEqual(8);
  expect(types.large, points.join(' ')).toBeGreaterThanOrEqual(11.5);
});

test('several points: two stand on one page, four take two and it is said; a page each where that is wanted', async ({
  page,
}) => {
  const four = [
    'gluteus-minimus-1_right',
    'piriformis-1_right',
    'masseter-1_left',
    'quadratus-lumborum-1_left',
  ];
  for (const [count, sheets] of [
    [2, 1],
    [4, 2],
  ] as const) {
    await openHandout(
      page,
      `?lens=explain&point=gluteus-minimus-1&side=right&pins=${four.slice(0, count).join('.')}&handout=make`,
    );
    await expect(paper(page)).toHaveAttribute('data-handout-paper', 'together');
    await expect(paper(page).locator('[data-cell]')).toHaveCount(count);
    await expect(page.getByText('That is too much for one page')).toHaveCount(sheets - 1);
    for (const format of ['A4', 'Letter'] as const) {
      const pdf = await page.pdf({ format });
      expect(pages(pdf), `${count} ${format}`).toBe(sheets);
      if (has('pdftoppm')) expect(inked(pdf, [0.07, 0.1, 0.3, 0.25])).toBeGreaterThan(0.1);
      if (!has('pdftotext')) continue;
      const text = textOf(pdf);
      for (const words of ['What was done', 'What you can do', 'When to stop', 'When to see a doctor'])
        expect(text.split(words).length - 1, words).toBe(1);
    }
    const types = await page
      .locator('[data-handout-page]')
      .evaluateAll((all) => all.map((one) => Number.parseFloat((one as HTMLElement).style.fontSize)));
    for (const type of types) expect(type).toBeGreaterThanOrEqual(7.8);
  }
  await page.getByText('A page each', { exact: true }).click();
  await expect(paper(page)).toHaveAttribute('data-handout-paper', 'normal');
  expect(pages(await page.pdf({ format: 'A4' }))).toBe(4);
});

test.describe('without a graphics card', () => {
  test.use({ faultsMeant: true });
  test('the picture is drawn all the same', async ({ page }) => {
    await openAtlas(page, '?point=infraspinatus-1&side=left');
    await page.evaluate(() => {
      const canvas = document.querySelector<HTMLCanvasElement>('#plate canvas')!;
      canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
    });
    await expect(page.locator('html')).toHaveAttribute('data-scene', 'unavailable');
    await page.locator('[data-open-handout]').click();
    await picturesStand(page);
    const pdf = await page.pdf({ format: 'A4' });
    expect(pages(pdf)).toBe(1);
    if (has('pdftoppm')) expect(inked(pdf, PICTURE)).toBeGreaterThan(0.1);
  });
});

test('the code on the page is read by a decoder, and opens the same points in plain words', async ({
  page,
  browser,
  baseURL,
}) => {
  test.skip(!has('zbarimg') || !has('pdftoppm'), 'zbarimg and pdftoppm are not here');
  await openHandout(
    page,
    '?lens=explain&body=male&point=piriformis-1&side=right&pins=piriformis-1_right.infraspinatus-1_left&handout=make&case=pain.6',
  );
  await page.getByLabel('To this client, in your own words').fill('Call me on Monday, Ann Smith');
  const link = decoded(await page.pdf({ format: 'A4' }));
  expect(link.startsWith(baseURL ?? '')).toBe(true);
  expect(link).not.toMatch(/case|Ann|Smith|done/);
  const phone = await phonePage(browser, 390, 844);
  await phone.goto(link);
  await sceneReady(phone);
  const read = phone.locator('[data-handout="read"]');
  await expect(read.locator('[data-handed]')).toHaveCount(2);
  await expect(read.locator('[data-handed]').first()).toHaveAttribute('data-handed', 'piriformis-1_right');
  await expect(read.locator('[data-handed]').last()).toHaveAttribute('data-handed', 'infraspinatus-1_left');
  await expect(read.locator('[data-handout-care]').first()).toContainText('Stretch.');
  const state = await phone.evaluate(() => {
    const { lens, body, point, side, pins } = window.__atlas!.store.getState();
    return { lens, body, point, side, pins };
  });
  expect(state).toEqual({
    lens: 'find',
    body: 'male',
    point: 'piriformis-1',
    side: 'right',
    pins: ['piriformis-1_right', 'infraspinatus-1_left'],
  });
  await read.getByRole('button', { name: 'Show it on the body' }).last().click();
  await expect(phone.locator('[data-selected-point="infraspinatus-1"]')).toBeVisible();
  await phone.context().close();
});

test('what was done goes along only where it is chosen, in the part of the link that no server sees', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openHandout(page, '?point=soleus-1&side=left&handout=make');
  const copied = async () => {
    await page.getByRole('button', { name: 'Copy the link for the client' }).click();
    return new URL(await page.evaluate(() => navigator.clipboard.readText()));
  };
  await page.getByRole('checkbox', { name: 'Deep tissue massage' }).check();
  expect((await copied()).hash).toBe('');
  await page.getByRole('checkbox', { name: 'What was done goes along in link and code' }).check();
  const link = await copied();
  expect(link.hash).toBe('#done=deep-tissue');
  const client = await context.newPage();
  await client.goto(link.href);
  await sceneReady(client);
  await expect(client.locator('[data-handout="read"] [data-handout-done]')).toContainText(
    'Deep tissue massage',
  );
  expect(new URL(client.url()).hash).toBe('');
  await client.close();
});

test('the address is kept only where that is switched on, and erased; words to a client never are', async ({
  page,
}) => {
  await openHandout(page, '?point=soleus-1&side=left&handout=make');
  const address = page.getByLabel('Your name and address');
  const words = page.getByLabel('To this client, in your own words');
  await address.fill('Jo Green, 1 High Street');
  await words.fill('Walk every day.');
  await words.press('Tab');
  await address.blur();
  await page.reload();
  await sceneReady(page);
  await expect(address).toHaveValue('');
  await page.evaluate(() => window.__atlas?.store.getState().setRemember(true));
  await address.fill('Jo Green, 1 High Street');
  await address.blur();
  await words.fill('Walk every day.');
  await expect(page.getByText('The address is kept on this device.')).toBeVisible();
  await expect(async () => {
    await page.reload();
    await sceneReady(page);
    await expect(address).toHaveValue('Jo Green, 1 High Street', { timeout: 5000 });
  }).toPass();
  await expect(words).toHaveValue('');
  await page.getByRole('button', { name: 'Erase the address' }).click();
  await expect(page.getByText('Erased.')).toBeVisible();
  await page.reload();
  await sceneReady(page);
  await expect(address).toHaveValue('');
});

test('made and read without barriers, and without sideways scroll at 320 px', async ({ page, browser }) => {
  await openHandout(page, '?point=trapezius-1&side=left&handout=make');
  await findNothing(page, 'making a hand-out');
  const phone = await phonePage(browser, 320, 640);
  for (const mode of ['read', 'make']) {
    await phone.setViewportSize({ width: 320, height: 640 });
    await phone.goto(`./?lens=find&point=trapezius-1&side=left&handout=${mode}`);
    await sceneReady(phone);
    await expect(phone.locator(`[data-handout="${mode}"] img`).first()).toBeVisible();
    const wide = await phone.evaluate(() => {
      const dialog = document.querySelector('[data-handout]')!.closest('dialog')!;
      return Math.max(dialog.scrollWidth - dialog.clientWidth, document.documentElement.scrollWidth - 320);
    });
    expect(wide, mode).toBeLessThanOrEqual(0);
    await findNothing(phone, `hand-out, ${mode}, on a phone`, [
      { theme: 'light', size: 'phone', rules: 'all' },
    ]);
  }
  await phone.context().close();
});
