// Files that do not arrive: told with a way to try again, and back with one press. `npm run faults` tries them all; these are one of each kind.
import { expect, type Page } from '@playwright/test';
import { allHasCome, openAtlas, sceneReady, test } from './atlas-page.ts';

test.use({ faultsMeant: true });

const gone = (page: Page, path: string) =>
  page.route(path, (route) => route.fulfill({ status: 404, contentType: 'text/html', body: 'gone' }));

test('a part of the panel is tried again in its place, without a new start', async ({ page }) => {
  await gone(page, '**/assets/details-*.js');
  await page.goto('./?point=soleus-1&case=sign.cauda-equina');
  const told = page.locator('#detail [data-not-arrived]').first();
  await expect(told).toContainText('could not be loaded');
  await expect(page.locator('[data-stop]')).toBeVisible();
  await page.evaluate(() => {
    document.documentElement.dataset.same = 'page';
  });
  await page.unroute('**/assets/details-*.js');
  await told.getByRole('button', { name: 'Try again' }).click();
  await expect(page.locator('#detail [data-section]').first()).toBeVisible();
  await expect(page.locator('[data-not-arrived]')).toHaveCount(0);
  await expect(page.locator('html')).toHaveAttribute('data-same', 'page');
});

test('without a connection "Try again" leaves the page that works', async ({ page, context }) => {
  await openAtlas(page);
  // Of all parts, the one that is asked for is missing, and no other.
  await allHasCome(page);
  await context.setOffline(true);
  await page.getByRole('banner').getByRole('button', { name: 'Compare' }).click();
  // What it says of the site changes with the connection; that it stands there with its button does not.
  const told = page.locator('[data-not-arrived]');
  await expect(told).toContainText('no connection');
  await told.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('combobox')).toBeVisible();
  await context.setOffline(false);
  await told.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
});

test('after a deployment the page says that it is older than the site', async ({ page }) => {
  await openAtlas(page, '?point=soleus-1');
  await gone(page, '**/assets/CompareDialog-*.js');
  await page.route(
    ({ pathname }) => pathname === '/',
    async (route) => {
      const body = await (await route.fetch()).text();
      await route.fulfill({
        contentType: 'text/html',
        body: body.replaceAll(/index-[^.]+\.js/g, 'index-new.js'),
      });
    },
  );
  await page.getByRole('banner').getByRole('button', { name: 'Compare' }).click();
  await expect(page.getByText('This page is older than the site.')).toBeVisible();
  await page.unrouteAll();
  await page.getByRole('button', { name: 'Load the page anew' }).click();
  await sceneReady(page);
  await expect(page).toHaveURL(/point=soleus-1/);
});

test('the other body that cannot be fetched leaves the one that is there, and comes when it is asked for again', async ({
  page,
  context,
}) => {
  await openAtlas(page);
  await context.setOffline(true);
  await page.getByText('Male', { exact: true }).click();
  await expect(page.getByText('The male body could not be fetched')).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-scene', 'ready');
  await expect(page).toHaveURL(/body=female/);
  await context.setOffline(false);
  await page.getByText('Male', { exact: true }).click();
  await expect(page).toHaveURL(/body=male/);
  await sceneReady(page);
});

test('a first file that is missing leaves a sentence and the numbers to call', async ({ page }) => {
  await gone(page, '**/assets/index-*.js');
  await page.goto('./');
  await expect(page.getByText(/load the page again.*112, 999 or 911/i)).toBeVisible();
});

test('a file of the start that does not come: a way that needs no script, and back by one press', async ({
  page,
}) => {
  const start = /\/assets\/index-[^/]*\.js$/;
  await gone(page, '**/assets/index-*.js');
  await page.goto('./?point=soleus-1&side=left');
  const again = page.getByRole('link', { name: 'Load the page anew' });
  await expect(again).toBeVisible();
  await page.unrouteAll();
  const asked = page.waitForRequest(start);
  await again.click();
  await asked;
  await sceneReady(page);
  await expect(page).toHaveURL(/point=soleus-1&side=left/);
  await expect(page.locator('#detail')).toContainText('Soleus');
});

test('a reference page that does not come is tried again in its place, and the way back stands beside it', async ({
  page,
}) => {
  await gone(page, '**/assets/ReferencePage-*.js');
  await page.goto('./?page=guide');
  await expect(page.getByText('This page could not be loaded.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Back to the atlas' })).toBeVisible();
  await page.unrouteAll();
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.locator('#reference-title')).toBeVisible();
});
