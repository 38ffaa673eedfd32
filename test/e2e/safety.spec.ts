// Red flags, stop bar and emergency numbers wait for nothing: every script that comes after the first view is refused.
import { expect, type Page } from '@playwright/test';
import { test } from './atlas-page.ts';

// Refused scripts print errors: that they are told to the console is part of the test.
test.use({ faultsMeant: true });

/** Lets through what index.html names, and nothing that is imported later. Returns what was refused. */
async function refuseLateScripts(page: Page): Promise<string[]> {
  const html = await (await page.request.get('./')).text();
  const first = [...html.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.js)"/g)].map((match) => match[1]);
  expect(first.length).toBeGreaterThan(0);
  const refused: string[] = [];
  await page.route('**/assets/*.js', (route) => {
    const path = new URL(route.request().url()).pathname.replace(/^\//, '');
    if (first.includes(path)) return route.continue();
    refused.push(path);
    return route.abort();
  });
  return refused;
}

const bar = (page: Page) => page.locator('[data-stop]');

async function saysStop(page: Page): Promise<void> {
  await expect(bar(page)).toHaveAttribute('data-stop', 'emergency');
  await expect(bar(page)).toContainText('Not now. No massage: call for emergency help now.');
  await expect(bar(page)).toContainText('cauda equina');
  for (const number of ['112', '999', '911'])
    await expect(bar(page).locator(`a[href="tel:${number}"]`)).toBeVisible();
}

test('a red flag ticked at a point: the stop stands, and what is missing is said', async ({ page }) => {
  const logged: string[] = [];
  page.on('console', (entry) => logged.push(entry.text()));
  const refused = await refuseLateScripts(page);
  await page.goto('./?point=gluteus-minimus-1&side=left');
  await expect(page.locator('#detail').getByText('The texts could not be loaded')).toBeVisible();
  await page.locator('#detail [data-flags] h3 button').click();
  await page.locator('#detail [data-flag="cauda-equina"]').click();
  await saysStop(page);
  await bar(page).getByRole('button', { name: 'Erase my answers' }).click();
  await expect(bar(page)).toHaveCount(0);
  expect(refused.some((path) => /details/.test(path))).toBe(true);
  expect(logged.join('\n')).toContain('fetching the long texts');
});

test('a red flag ticked for a place that hurts', async ({ page }) => {
  await refuseLateScripts(page);
  await page.goto('./?lens=find&area=lumbar&side=left');
  await page.locator('#detail [data-flags] h3 button').click();
  await page.locator('#detail [data-flag="cauda-equina"]').click();
  await saysStop(page);
});

test('a red flag that a link brings along, and all of them under About & safety', async ({ page }) => {
  await refuseLateScripts(page);
  await page.goto('./?case=sign.cauda-equina');
  await saysStop(page);
  await page.getByRole('button', { name: 'About & safety' }).click();
  const flags = page.getByRole('dialog').locator('details').first();
  await flags.locator('summary').click();
  await expect(flags.getByRole('listitem').filter({ hasText: 'cauda equina' })).toBeVisible();
});

test('the texts have come, the guide has not: the questions stand all the same', async ({ page }) => {
  await page.route(/assets\/(DetailBody|VerdictSection|AreaGuide)[^/]*\.js$/, (route) => route.abort());
  await page.goto('./?point=gluteus-minimus-1&side=left');
  await expect(page.locator('#detail').getByText('The texts could not be loaded')).toBeVisible();
  await page.locator('#detail [data-flags] h3 button').click();
  await page.locator('#detail [data-flag="cauda-equina"]').click();
  await saysStop(page);
});

test('a comparison that does not come is said, and put away its link gives way', async ({ page }) => {
  await page.route(/assets\/CompareDialog[^/]*\.js$/, (route) => route.abort());
  await page.goto('./?page=compare');
  const said = page.getByText('This page could not be loaded');
  await expect(said).toHaveCount(1);
  await page.getByRole('button', { name: 'Close', exact: true }).click();
  await expect(said).toHaveCount(0);
  await expect(page).not.toHaveURL(/page=/);
});
