// What lies under the skin: asked for by link, words and keys; pressed, lost with the context and back; files that do not come.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { openAtlas, picture, sceneReady, staysAtRest, test } from './atlas-page.ts';

declare global {
  interface Window {
    __lostLayers?: WEBGL_lose_context | null;
  }
}

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Files of muscles that were asked for, from now on. */
function askedFor(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (/\/tissue\/|TissueLayer/.test(request.url())) asked.push(request.url());
  });
  return asked;
}

/** A place of the page where a muscle of the atlas lies, with its name. */
async function musclePlace(page: Page): Promise<{ x: number; y: number; owner: string; side: string }> {
  const box = await page.locator('#plate canvas[role="img"]').boundingBox();
  if (!box) throw new Error('no picture');
  let found: { x: number; y: number; owner: string; side: string } | null = null;
  await expect(async () => {
    found = await page.evaluate(({ x, y, width, height }) => {
      for (let v = 0.25; v < 0.9; v += 0.03)
        for (let u = 0.3; u < 0.7; u += 0.01) {
          const at = { x: x + width * u, y: y + height * v };
          const [kind, owner, side] = (window.__atlas?.pick(at.x, at.y) ?? '').split(':');
          if (kind === 'tissue' && owner && side) return { ...at, owner, side };
        }
      return null;
    }, box);
    expect(found).not.toBeNull();
  }).toPass();
  return found!;
}

const layerOf = (page: Page) => page.evaluate(() => window.__atlas?.store.getState().layer);

test('nothing under the skin is fetched before someone asks for it; then it is drawn, in few calls', async ({
  page,
}) => {
  const asked = askedFor(page);
  await openAtlas(page);
  expect(asked).toEqual([]);
  const skin = await picture(page);
  await page.getByRole('radio', { name: 'Superficial' }).check({ force: true });
  const files = () => asked.map((url) => /\/tissue\/([a-z]+)-/.exec(url)?.[1]).filter((name) => name);
  await expect.poll(() => files().sort()).toEqual(['arm', 'head', 'leg', 'outside', 'trunk']);
  await sceneReady(page);
  expect((await picture(page)).rgba).not.toEqual(skin.rgba);
  // All of a frame: floor, stipple, marks and the canvas itself among them.
  expect(await page.evaluate(() => window.__atlas?.drawCalls())).toBeLessThanOrEqual(12);
  expect(new URL(page.url()).searchParams.get('layer')).toBe('superficial');
  await page.getByRole('radio', { name: 'Skin' }).check({ force: true });
  await sceneReady(page);
  expect((await picture(page)).rgba).toEqual(skin.rgba);
});

test('while muscles are on their way the skin stands as it is; then all of them are there at once, where it stood', async ({
  page,
}) => {
  await openAtlas(page);
  const skin = await picture(page);
  const free = () => page.evaluate(() => window.__atlas?.project('rectus-femoris-1', 'left'));
  const place = await free();
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/\/tissue\//, (route) => held.then(() => route.continue()));
  await page.getByRole('radio', { name: 'Superficial' }).check({ force: true });
  await expect(page.getByText('Fetching the muscles', { exact: false })).toBeVisible();
  const frames = await page.evaluate(() => window.__atlas?.frames());
  await page.waitForTimeout(1000);
  expect(await page.evaluate(() => window.__atlas?.frames())).toBe(frames);
  expect((await picture(page)).rgba).toEqual(skin.rgba);
  expect(await free()).toEqual(place);
  release();
  await sceneReady(page);
  expect((await picture(page)).rgba).not.toEqual(skin.rgba);
  expect(await free()).toEqual(place);
});

test('what is on its way is said in sight on the smallest phone, and no more once the skin is back', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openAtlas(page);
  await page.route(/\/tissue\//, () => {});
  const show = (layer: 'skin' | 'deep') =>
    page.evaluate((layer) => window.__atlas?.store.getState().showTissue({ layer }), layer);
  await show('deep');
  const said = page.getByText('Fetching the muscles', { exact: false });
  await expect(said).toBeInViewport({ ratio: 1 });
  await show('skin');
  await expect(said).toHaveCount(0);
  await sceneReady(page);
});

test('a link opens a layer; keys in the picture go in and out', async ({ page }) => {
  await openAtlas(page, '?layer=intermediate');
  await expect(page.getByRole('radio', { name: 'Intermediate' })).toBeChecked();
  await page.locator('#plate canvas[role="img"]').focus();
  await page.keyboard.press(']');
  await expect.poll(() => layerOf(page)).toBe('deep');
  await page.keyboard.press('[');
  await page.keyboard.press('[');
  await expect.poll(() => layerOf(page)).toBe('superficial');
  // Where one types they are letters.
  await page.getByRole('combobox').first().focus();
  await page.keyboard.press(']');
  expect(await layerOf(page)).toBe('superficial');
});

test('a mouse over a muscle has it named with its side, a press chooses it', async ({ page }) => {
  await openAtlas(page, '?layer=superficial');
  const { x, y, owner, side } = await musclePlace(page);
  await page.mouse.move(x, y);
  await expect
    .poll(() => page.evaluate(() => window.__atlas?.store.getState().hoveredTissue?.owner))
    .toBe(owner);
  await expect(page.locator('#plate p:visible', { hasText: `, ${side} side` }).first()).toBeVisible();
  await page.mouse.click(x, y);
  await expect
    .poll(() => page.evaluate(() => window.__atlas?.store.getState()))
    .toMatchObject({ muscle: owner, side });
});

test('a chosen point keeps its zone on the film and changes the picture of its muscle', async ({ page }) => {
  await openAtlas(page, '?layer=superficial&muscle=deltoid');
  const muscle = await picture(page);
  await page.evaluate(() => window.__atlas?.select('deltoid-1', 'left'));
  await sceneReady(page);
  expect((await picture(page)).rgba).not.toEqual(muscle.rgba);
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 800 });
    const { violations } = await new AxeBuilder({ page }).include('#plate').withTags(tags).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
  }
});

test('what lies at risk comes with the choice that names it, and no sooner', async ({ page }) => {
  const asked = askedFor(page);
  await openAtlas(page, '?layer=deep');
  expect(asked.filter((url) => /\/tissue\/risk-/.test(url)).length).toBe(0);
  await page.evaluate(() => window.__atlas?.store.getState().selectMuscle('piriformis', 'left'));
  await sceneReady(page);
  expect(asked.filter((url) => /\/tissue\/risk-/.test(url)).length).toBe(1);
  // The nerve under the muscle is met by the mouse, with its name.
  const box = await page.locator('#plate canvas[role="img"]').boundingBox();
  if (!box) throw new Error('no picture');
  await expect(async () => {
    const owners = await page.evaluate(({ x, y, width, height }) => {
      const met = new Set<string>();
      for (let v = 0.2; v < 0.95; v += 0.01)
        for (let u = 0.05; u < 0.95; u += 0.005) {
          const [kind, owner] = (window.__atlas?.pick(x + width * u, y + height * v) ?? '').split(':');
          if (kind === 'tissue' && owner) met.add(owner);
        }
      return [...met];
    }, box);
    expect(owners).toContain('sciatic-nerve');
  }).toPass();
  expect(await page.evaluate(() => window.__atlas?.drawCalls())).toBeLessThanOrEqual(14);
});

test('by keyboard alone: alone, away, back; said, undone, and in the link', async ({ page }) => {
  await openAtlas(page, '?layer=superficial&muscle=biceps-brachii');
  const canvas = page.locator('#plate canvas[role="img"]');
  await expect(canvas).toHaveAttribute('aria-label', /Outer muscles/);
  const said = page.locator('[data-layer-said]');
  await expect(said).toHaveText('');
  await canvas.focus();
  await page.keyboard.press('a');
  await expect(said).toContainText('Shown alone: Biceps brachii');
  await expect.poll(() => new URL(page.url()).searchParams.get('alone')).toBe('biceps-brachii');
  await page.keyboard.press('u');
  await expect.poll(() => new URL(page.url()).searchParams.get('alone')).toBeNull();
  await page.keyboard.press('h');
  await expect.poll(() => new URL(page.url()).searchParams.get('without')).toBe('biceps-brachii');
  await expect(said).toContainText('Taken away: Biceps brachii');
  await page.locator('#plate').getByRole('button', { name: 'Show all' }).click();
  await expect.poll(() => new URL(page.url()).searchParams.get('without')).toBeNull();
});

test('without the picture: layer, order, company and risk stand in words and buttons', async ({ page }) => {
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 800 });
    await openAtlas(page, '?lens=study&point=infraspinatus-1');
    const part = page.locator('#part-layers');
    if (
      !(await part
        .locator('details')
        .getAttribute('open')
        .then((open) => open !== null))
    )
      await part.locator('summary').click();
    await expect(part).toContainText('From the skin inward, at point 1');
    await expect(part.getByRole('listitem').first()).toContainText('Trapezius');
    await expect(part).toContainText('Suprascapular nerve');
    const { violations } = await new AxeBuilder({ page }).include('#part-layers').withTags(tags).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
  const part = page.locator('#part-layers');
  await part
    .getByRole('button', { name: /^Opponents/ })
    .first()
    .click();
  const alone = await page.evaluate(() => window.__atlas?.store.getState().isolated);
  expect(alone?.[0]).toBe('infraspinatus');
  expect(alone?.length).toBeGreaterThan(2);
});

test('the list goes inward with the picture: by layer, and each layer is shown from there', async ({
  page,
}) => {
  await openAtlas(page);
  await page.getByRole('radio', { name: 'By layer' }).check({ force: true });
  const deep = page.locator('details', { has: page.getByRole('heading', { name: 'Deep layer' }) });
  await deep.locator('summary').first().click();
  const show = deep.getByRole('button', { name: 'Show this layer in the picture' });
  await show.click();
  await expect(show).toHaveAttribute('aria-pressed', 'true');
  await expect.poll(() => layerOf(page)).toBe('deep');
  await expect(deep.getByText('Piriformis', { exact: true })).toBeVisible();
  await show.click();
  await expect.poll(() => layerOf(page)).toBe('skin');
});

test('names stand beside the body with lines, while it rests; origin and insertion differ in form', async ({
  page,
}) => {
  await openAtlas(page, '?layer=superficial&muscle=biceps-brachii');
  const notes = page.locator('[data-tissue-notes]');
  await expect(notes.locator('circle').first()).toBeAttached();
  await expect(notes.locator('rect').first()).toBeAttached();
  expect(await notes.locator('text').count()).toBe(2);
  await page.getByRole('checkbox', { name: 'Names' }).check();
  await expect.poll(() => notes.locator('text').count()).toBeGreaterThan(6);
  await staysAtRest(page, 500);
});

test.describe('a lost context', () => {
  test.use({ faultsMeant: true });

  test('comes back with the muscles', async ({ page }) => {
    await openAtlas(page, '?layer=superficial');
    await expect(page.getByRole('checkbox', { name: 'Names' })).toBeVisible();
    await sceneReady(page);
    const before = await picture(page);
    await page.evaluate(() => {
      const canvas = document.querySelector<HTMLCanvasElement>('#plate canvas[role="img"]');
      window.__lostLayers = canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context') ?? null;
      window.__lostLayers?.loseContext();
    });
    await expect(page.locator('#plate [role="alert"]')).toBeVisible();
    await page.evaluate(() => window.__lostLayers?.restoreContext());
    await expect(async () => {
      await sceneReady(page);
      expect((await picture(page)).rgba).toEqual(before.rgba);
    }).toPass();
  });
});

test.describe('a file that does not come', () => {
  test.use({ faultsMeant: true });
  const told = 'Some of the muscles could not be fetched.';

  for (const way of [['Deep'], ['Skin', 'Superficial']])
    test(`is told once, with the way to try again, till it is there; asked again by ${way.join(' and ')}`, async ({
      page,
    }) => {
      let refused = true;
      const asked = askedFor(page);
      await page.route(/\/tissue\/arm-/, (route) => (refused ? route.abort() : route.continue()));
      await openAtlas(page, '?layer=superficial');
      await expect(page.getByText('could not be', { exact: false })).toHaveCount(1);
      await expect(page.getByText(told, { exact: false })).toBeVisible();
      await musclePlace(page);
      refused = false;
      asked.length = 0;
      for (const name of way) await page.getByRole('radio', { name }).check({ force: true });
      await expect.poll(() => asked.filter((url) => url.includes('/tissue/')).length).toBe(1);
      await sceneReady(page);
      await expect(page.getByText(told, { exact: false })).toHaveCount(0);
    });

  test('comes by one press on "Try again"', async ({ page }) => {
    let refused = true;
    await page.route(/\/tissue\/leg-/, (route) => (refused ? route.abort() : route.continue()));
    await openAtlas(page, '?layer=superficial');
    await sceneReady(page);
    const lacking = await picture(page);
    refused = false;
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByText(told, { exact: false })).toHaveCount(0);
    await sceneReady(page);
    expect((await picture(page)).rgba).not.toEqual(lacking.rgba);
  });

  test('the code of the layers: the skin stays, and choosing a layer again brings them', async ({ page }) => {
    let refused = true;
    await page.route(/TissueLayer-[^/]+\.js/, (route) => (refused ? route.abort() : route.continue()));
    await openAtlas(page);
    const skin = await picture(page);
    await page.getByRole('radio', { name: 'Superficial' }).check({ force: true });
    await expect(page.getByText('could not be loaded', { exact: false })).toBeVisible();
    await sceneReady(page);
    expect((await picture(page)).rgba).toEqual(skin.rgba);
    refused = false;
    await page.getByRole('radio', { name: 'Skin' }).check({ force: true });
    await sceneReady(page);
    await page.getByRole('radio', { name: 'Superficial' }).check({ force: true });
    await expect.poll(async () => (await picture(page)).rgba.join() !== skin.rgba.join()).toBe(true);
    await sceneReady(page);
  });
});
