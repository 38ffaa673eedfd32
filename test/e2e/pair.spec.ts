// Two pinned points as two pictures of one camera beside one another: each its own pain, both pressed and turned as one.
import { expect, type Page } from '@playwright/test';
import { openAtlas, sceneReady, staysAtRest, test } from './atlas-page.ts';
import { allLooks, findNothing } from './axe.ts';

const MINIMUS = 'gluteus-minimus-1_right';
const PIRIFORMIS = 'piriformis-1_right';
const MEDIUS = 'gluteus-medius-1_right';
const three = `?pins=${MINIMUS}.${PIRIFORMIS}.${MEDIUS}`;
const pair = `${three}&pair=${MINIMUS}.${PIRIFORMIS}`;
/** Smaller is quicker without a graphics card; the plate is a little wider than two pictures need. */
const wide = { width: 1720, height: 760 };

const captions = (page: Page) => page.locator('[data-pair] [data-half]');
const why = (page: Page) => page.locator('[data-why-one]');
const canvasOf = (page: Page) => page.locator('#plate canvas').first();

interface Halves {
  /** Share of each half that is the red of referred pain. */
  readonly red: readonly [number, number];
  /** Share of pixels that are body in one half and not in the other. */
  readonly differs: number;
}

/** What stands on the page's canvas, left and right of its middle. */
async function halvesOf(page: Page): Promise<Halves> {
  const shot = (await canvasOf(page).screenshot()).toString('base64');
  return page.evaluate(async (png) => {
    const image = new Image();
    image.src = `data:image/png;base64,${png}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [image.width, image.height];
    const context = canvas.getContext('2d')!;
    context.drawImage(image, 0, 0);
    const { data, width, height } = context.getImageData(0, 0, canvas.width, canvas.height);
    const half = Math.floor(width / 2);
    const red = [0, 0];
    let differs = 0;
    // Below what is written over the pictures; no small figure stands in the middle.
    const top = 60;
    const at = (x: number, y: number) => {
      const i = (y * width + x) * 4;
      return [data[i]!, data[i + 1]!, data[i + 2]!] as const;
    };
    const paper = at(half - 20, height - 4);
    const isBody = (x: number, y: number) =>
      Math.max(...at(x, y).map((value, k) => Math.abs(value - paper[k]!))) > 40;
    for (let y = top; y < height - 120; y++)
      for (let x = 0; x < half - 2; x++) {
        for (const [side, from] of [0, width - half].entries()) {
          const [r, g, b] = at(from + x, y);
          if (r > 90 && r > 2 * g && r > 2 * b) red[side]! += 1;
        }
        if (isBody(x, y) !== isBody(width - half + x, y)) differs += 1;
      }
    const all = half * (height - 120 - top);
    return { red: [red[0]! / all, red[1]! / all] as const, differs: differs / all };
  }, shot);
}

test.describe('on a wide plate', () => {
  test.use({ viewport: wide });

  test('two pictures of one camera, each with its own pain, number, name and side; a link brings them back', async ({
    page,
  }) => {
    await openAtlas(page, three);
    const one = await halvesOf(page);
    await page.locator('[data-pinned] [data-pair-switch]').click();
    await expect(captions(page)).toHaveText([/Gluteus minimus 1, right/, /Piriformis 1, right/]);
    await expect(page).toHaveURL(new RegExp(`pair=${MINIMUS}.${PIRIFORMIS}`));
    await sceneReady(page);
    await expect(page.locator('[data-legend-pin]')).toHaveText([
      '1Gluteus minimus 1, right',
      '2Piriformis 1, right',
    ]);
    await expect(page.locator('[data-legend-shared]')).toHaveCount(0);
    const two = await halvesOf(page);
    // The same body, seen from the same place: only what is printed on it differs.
    expect(two.differs).toBeLessThan(0.01);
    expect(one.differs).toBeGreaterThan(0.03);
    // Gluteus minimus sends its pain down the whole leg, piriformis to the buttock.
    expect(two.red[0]).toBeGreaterThan(2 * two.red[1]);
    expect(two.red[1]).toBeGreaterThan(0.002);
    const words = page.locator('[data-pair-words]');
    await expect(words).toContainText('Both often send pain here: Buttock, right side');
    await expect(words).toContainText(
      'Only the left picture (Gluteus minimus 1, right): Outer side of the knee',
    );
    await expect(words).toContainText('Only the right picture (Piriformis 1, right): Sacrum');

    // They turn as one, by a hand in either.
    const box = (await canvasOf(page).boundingBox())!;
    const before = await page.evaluate(() => window.__atlas?.camera()?.azimuth ?? 0);
    await page.mouse.move(box.x + box.width * 0.75, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.75 + 160, box.y + box.height / 2, { steps: 4 });
    await page.mouse.up();
    await sceneReady(page);
    expect(
      Math.abs((await page.evaluate(() => window.__atlas?.camera()?.azimuth ?? 0)) - before),
    ).toBeGreaterThan(0.2);
    expect((await halvesOf(page)).differs).toBeLessThan(0.01);
    await staysAtRest(page, 800);

    await page.reload();
    await sceneReady(page);
    await expect(captions(page)).toHaveCount(2);
    await page.locator('[data-pinned] [data-pair-switch]').click();
    await expect(captions(page)).toHaveCount(0);
    await expect(page).not.toHaveURL(/pair=/);
    await sceneReady(page);
    await expect(page.locator('[data-legend-shared]')).toHaveCount(1);
  });

  test('a press finds the same in either picture: a point of each, and the skin', async ({ page }) => {
    await openAtlas(page, pair);
    await expect(captions(page)).toHaveCount(2);
    const box = (await canvasOf(page).boundingBox())!;
    const half = box.width / 2;
    const places = await page.evaluate(() => [
      window.__atlas?.project('gluteus-minimus-1', 'right'),
      window.__atlas?.project('piriformis-1', 'right'),
    ]);
    const [left, right] = places;
    expect(left!.x).toBeLessThan(box.x + half);
    expect(right!.x).toBeGreaterThan(box.x + half);
    const { found, bare } = await page.evaluate(
      ([a, b, by]) => {
        const pick = (x: number, y: number) => window.__atlas?.pick(x, y);
        const isSkin = (y: number) =>
          /^skin:/.test(pick(a!.x, y) ?? '') && /^skin:/.test(pick(a!.x + by!, y) ?? '');
        const steps = Array.from({ length: 30 }, (_, step) => a!.y + 40 + step * 8);
        // Well within bare skin: a finger would not reach a mark.
        const bare = steps.find((y) => isSkin(y - 16) && isSkin(y) && isSkin(y + 16)) ?? 0;
        return {
          found: [pick(a!.x, a!.y), pick(b!.x, b!.y), pick(a!.x, bare), pick(a!.x + by!, bare)],
          bare,
        };
      },
      [left!, right!, half] as const,
    );
    expect(found.slice(0, 2)).toEqual(['gluteus-minimus-1:right', 'piriformis-1:right']);
    expect(found[2]).toMatch(/^skin:/);
    expect(found[3]).toBe(found[2]);

    // Choosing one of the two keeps both pictures.
    await page.mouse.click(right!.x, right!.y);
    await expect(page.locator('#detail-title')).toContainText('Piriformis');
    await expect(captions(page)).toHaveCount(2);
    // Bare skin of the right picture: what lies there is offered there.
    await page.mouse.click(left!.x + half, bare);
    const menu = page.locator('[data-skin-menu]');
    await expect(menu).toBeVisible();
    expect((await menu.boundingBox())!.x).toBeGreaterThan(box.x + half * 0.8);
    await page.keyboard.press('Escape');
    // A point in neither: one picture shows it, and the panel says so.
    await page.evaluate(() => window.__atlas?.select('soleus-1', 'left'));
    await expect(captions(page)).toHaveCount(0);
    await expect(why(page)).toContainText('stands in neither picture');
    await page.evaluate(() => window.__atlas?.select(null));
    await expect(captions(page)).toHaveCount(2);
  });

  test('which pins stand in which picture is chosen, a whole muscle as well; what lies under the skin has one', async ({
    page,
  }) => {
    await openAtlas(page, `${three}.gluteus-minimus-2_right&pair=${MINIMUS}.${PIRIFORMIS}`);
    const choice = page.locator('[data-pair-choice]');
    await choice.getByLabel('Left picture').selectOption('All 2 of Gluteus minimus, right');
    await expect(captions(page).first()).toContainText('Gluteus minimus 1, right; Gluteus minimus 2, right');
    await choice.getByLabel('Right picture').selectOption('3 Gluteus medius 1, right');
    await expect(captions(page).nth(1)).toContainText('Gluteus medius 1, right');
    await expect(page).toHaveURL(
      /pair=gluteus-minimus-1_right(~|%7E)gluteus-minimus-2_right\.gluteus-medius-1_right/,
    );
    // The same on both sides is one picture: they change places.
    await choice.getByLabel('Left picture').selectOption('3 Gluteus medius 1, right');
    await expect(captions(page).nth(1)).toContainText('Gluteus minimus 1, right; Gluteus minimus 2, right');
    await sceneReady(page);
    await page.getByRole('radio', { name: 'Superficial' }).check({ force: true });
    await expect(captions(page)).toHaveCount(0);
    await expect(why(page)).toContainText('Two pictures show the skin only');
    await page.getByRole('radio', { name: 'Skin', exact: true }).check({ force: true });
    await expect(captions(page)).toHaveCount(2);
    // Who is let go takes the picture along.
    await page.locator(`[data-pinned-point="${MEDIUS}"] [data-let-go]`).click();
    await expect(captions(page)).toHaveCount(0);
    await expect(page).not.toHaveURL(/pair=/);
  });

  test('no rule of axe finds fault', async ({ page }) => {
    await openAtlas(page, pair);
    await expect(captions(page)).toHaveCount(2);
    await findNothing(page, 'two pictures beside one another', allLooks);
  });
});

test('a narrow plate shows one picture and says so; the plate alone has room for two', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  await openAtlas(page, pair);
  await expect(why(page)).toContainText('There is room for one picture here');
  await expect(captions(page)).toHaveCount(0);
  await expect(page.locator('[data-pair-words]')).toContainText('Both often send pain here');
  await page.locator('[data-pinned] [data-present]').click();
  await expect(captions(page)).toHaveCount(2);
  const words = page.locator('[data-present-words]');
  await expect(words).toContainText('Gluteus minimus 1, right beside Piriformis 1, right');
  await expect(page.locator('[data-presentation] [data-flags]')).toHaveCount(1);
  // The clicker leads the right picture through the others.
  await page.keyboard.press('PageDown');
  await expect(captions(page).nth(1)).toContainText('Gluteus medius 1, right');
  await expect(captions(page).first()).toContainText('Gluteus minimus 1, right');
  await page.keyboard.press('PageUp');
  await expect(captions(page).nth(1)).toContainText('Piriformis 1, right');
  await page.setViewportSize({ width: 768, height: 1024 });
  await expect(captions(page)).toHaveCount(0);
  await expect(words).toContainText('There is room for one picture here');
  // The words take room from the plate: they stay, and the picture comes to rest.
  await staysAtRest(page, 2000);
  await expect(words).toContainText('There is room for one picture here');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(768);
  await page.locator('[data-presentation] [data-pair-switch]').click();
  await expect(words).toContainText('Gluteus minimus, point 1, right side');
});

test('a link with pairs that are not pinned, or of points that do not exist, falls back and says so once', async ({
  page,
}) => {
  await page.setViewportSize(wide);
  await openAtlas(page, `?pins=${MINIMUS}.${PIRIFORMIS}&pair=${MINIMUS}.soleus-1_left`);
  await expect(captions(page)).toHaveCount(0);
  await openAtlas(page, `?pins=${MINIMUS}.${PIRIFORMIS}&pair=nobody-1_left.${PIRIFORMIS}`);
  await expect(captions(page)).toHaveCount(0);
  await expect(page.getByText('pair', { exact: false }).first()).toBeVisible();
});
