// Whatever goes wrong, there is a clear sentence, and the lists go on working.
import { readdirSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { openAtlas, redShare, sceneReady, test } from './atlas-page.ts';

declare global {
  interface Window {
    __lostContext?: WEBGL_lose_context | null;
  }
}

async function listsWork(page: Page): Promise<void> {
  await page.getByRole('combobox').fill('piriformis');
  await page.getByRole('option').first().click();
  await expect(page.getByRole('heading', { level: 2, name: /piriformis/i })).toBeVisible();
}

const hostile = [
  '?point=../../etc/passwd',
  '?point=%3Cscript%3Ealert(1)%3C/script%3E',
  '?lens=admin&body=robot&side=up&view=inside&layer=bone&theme=x',
  '?point=trapezius-1&point=soleus-1',
  `?point=${'a'.repeat(5000)}`,
  '?point=__proto__&side=constructor',
  '?%E0%A4%A',
];
for (const query of hostile)
  test(`a hostile address falls back: ${query.slice(0, 40)}`, async ({ page }) => {
    await openAtlas(page, query);
    await expect(page.getByRole('combobox')).toBeVisible();
    await listsWork(page);
  });

test('an unknown point is said once, in words', async ({ page }) => {
  await openAtlas(page, '?point=nonsense-9');
  const said = page.getByText(/asks for something the atlas does not know \(point\)/);
  await expect(said).toHaveCount(1);
  await said.locator('..').getByRole('button', { name: 'Put this notice away' }).click();
  await expect(said).toHaveCount(0);
  // The address was mended: neither going on nor a reload says it again.
  await listsWork(page);
  await page.reload();
  await sceneReady(page);
  await expect(said).toHaveCount(0);
});

test('everything of a link that is not known is named in one sentence', async ({ page }) => {
  await openAtlas(page, '?lens=bogus&case=bogus.1');
  await expect(page.getByText(/does not know \(lens, case\)|does not know \(case, lens\)/)).toHaveCount(1);
});

test('the point of the midline has no side: in panel, title, picture and list', async ({ page }) => {
  await openAtlas(page, '?point=external-anal-sphincter-1&side=right');
  await expect(page.locator('#detail')).toContainText('Midline');
  await expect(page.locator('#detail header')).not.toContainText(/right side|left side|show left/i);
  expect(await page.title()).not.toMatch(/left|right/i);
  await expect(page.locator('canvas').first()).not.toHaveAccessibleName(/(left|right) side/i);
  await expect(page.locator('[data-announcement]')).not.toContainText(/(left|right) side/i);
  await expect(page.locator('[data-point="external-anal-sphincter-1"][aria-label*="side"]')).toHaveCount(0);
});

test.describe('faults of files and of the graphics', () => {
  // Failing on purpose prints console errors; the message to the person is what counts here.
  test.use({ faultsMeant: true });

  for (const [name, path] of [
    ['the atlas', '**/data/atlas-*.bin'],
    ['the body', '**/body/female-*.bin'],
    ['the topology', '**/body/topology-*.bin'],
  ] as const) {
    test(`${name} is missing`, async ({ page }) => {
      await page.route(path, (route) => route.fulfill({ status: 404, body: 'not here' }));
      await page.goto('./');
      await expect(page.locator('html')).toHaveAttribute('data-scene', 'unavailable');
      await expect(page.getByText('The body cannot be shown')).toBeVisible();
      await expect(page.getByText(/could not be fetched/)).toBeVisible();
      await listsWork(page);
    });
    test(`${name} is damaged`, async ({ page }) => {
      await page.route(path, async (route) => {
        const body = await (await route.fetch()).body();
        body.fill(7, Math.floor(body.length / 2));
        await route.fulfill({ body });
      });
      await page.goto('./');
      await expect(page.locator('html')).toHaveAttribute('data-scene', 'unavailable');
      await expect(page.getByText(/arrived damaged/)).toBeVisible();
      await listsWork(page);
    });
  }

  test('a file of another version, out of some cache, is told and not drawn', async ({ page }) => {
    // Whole and readable, but not the file that this page was built with.
    const [other] = readdirSync('dist/body').filter((name) => name.startsWith('male-'));
    await page.route('**/body/female-*.bin', (route) => route.fulfill({ path: `dist/body/${other}` }));
    await page.goto('./');
    await expect(page.locator('html')).toHaveAttribute('data-scene', 'unavailable');
    await expect(page.getByText(/two different versions of this page/)).toBeVisible();
    await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
    await listsWork(page);
  });

  test('no WebGL', async ({ page }) => {
    await page.addInitScript(() => {
      const original = HTMLCanvasElement.prototype.getContext;
      HTMLCanvasElement.prototype.getContext = function (
        this: HTMLCanvasElement,
        kind: string,
        ...rest: unknown[]
      ) {
        if (kind.startsWith('webgl')) return null;
        return Reflect.apply(original, this, [kind, ...rest]);
      } as typeof original;
    });
    await page.goto('./?point=soleus-1');
    await expect(page.locator('html')).toHaveAttribute('data-scene', 'unavailable');
    await expect(page.getByText(/no WebGL 2/)).toBeVisible();
    await expect(page.getByText(/heel/i).first()).toBeVisible();
    await listsWork(page);
  });

  test('a lost context is said, and the picture comes back', async ({ page }) => {
    await openAtlas(page, '?point=soleus-1');
    await page.evaluate(() => {
      const canvas = document.querySelector('canvas');
      const gl = canvas?.getContext('webgl2');
      window.__lostContext = gl?.getExtension('WEBGL_lose_context') ?? null;
      window.__lostContext?.loseContext();
    });
    await expect(page.locator('html')).toHaveAttribute('data-scene', 'unavailable');
    await expect(page.getByText('let go of the picture')).toBeVisible();
    await page.evaluate(() => window.__lostContext?.restoreContext());
    await sceneReady(page);
    await expect(page.getByText('let go of the picture')).toHaveCount(0);
    expect(await redShare(page)).toBeGreaterThan(0.001);
  });

  test('a full storage is said, and nothing is lost', async ({ page }) => {
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await openAtlas(page, '?point=soleus-1');
    await page.getByRole('button', { name: 'Display' }).click();
    await page.getByLabel('Remember on this device').click();
    const said = page.getByText('This device has no room left, so your settings could not be kept.');
    await expect(said).toHaveCount(1);
    await expect(page.getByLabel('Remember on this device')).not.toBeChecked();
    await page.getByLabel('Remember on this device').click();
    await expect(said).toHaveCount(1);
    await expect(page).toHaveURL(/point=soleus-1/);
  });
});
