// What is kept on the device, in a real browser with a real IndexedDB: switched on, seen, saved, erased, taken over.
import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { openAtlas, test } from './atlas-page.ts';

const records = (page: Page) => page.getByRole('region', { name: 'Kept on this device' });
const settings = (page: Page) => records(page).locator('[data-record="settings/display"]');
const openSettings = (page: Page) => page.getByRole('button', { name: 'Display' }).click();
const remember = (page: Page) => page.getByLabel('Remember on this device');

/** What lies on the device: names of databases, the records in them, entries of local storage. */
const device = (page: Page) =>
  page.evaluate(async () => {
    const names = (await indexedDB.databases()).map(({ name }) => name ?? '');
    const rows = await Promise.all(
      names.map(
        (name) =>
          new Promise<unknown[]>((resolve, reject) => {
            const opening = indexedDB.open(name);
            opening.onerror = () => reject(opening.error);
            opening.onsuccess = () => {
              const all = opening.result.transaction('records').objectStore('records').getAll();
              all.onsuccess = () => {
                opening.result.close();
                resolve(all.result);
              };
            };
          }),
      ),
    );
    return { names, rows: rows.flat(), entries: localStorage.length };
  });

test('a first visit makes no database and fetches no code for records', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await openAtlas(page);
  await openSettings(page);
  expect(await device(page)).toEqual({ names: [], rows: [], entries: 0 });
  expect(asked.filter((url) => url.includes('keep-records'))).toEqual([]);
  await remember(page).check();
  await expect(settings(page)).toBeVisible();
  expect(asked.filter((url) => url.includes('keep-records'))).toHaveLength(1);
});

test('kept, seen, saved as a file, erased, taken over again, and all erased', async ({ page }) => {
  await openAtlas(page);
  await openSettings(page);
  await page.getByText('Dark', { exact: true }).click();
  await remember(page).check();
  await expect(settings(page)).toContainText('Body, paper, skin and garment');
  await expect
    .poll(() => device(page))
    .toMatchObject({
      rows: [{ collection: 'settings', id: 'display', version: 1, value: { theme: 'dark' } }],
      entries: 1,
    });
  const { violations } = await new AxeBuilder({ page }).include('#display-settings').analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);

  const downloading = page.waitForEvent('download');
  await records(page).getByRole('button', { name: 'Save as a file' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^trigger-point-atlas-records-\d{4}-\d\d-\d\d\.json$/);
  const text = await readFile(await download.path(), 'utf8');
  expect(JSON.parse(text)).toMatchObject({
    format: 'trigger-point-atlas-records',
    records: [{ id: 'display' }],
  });
  await expect(records(page).getByRole('status')).toHaveText('1 record saved as a file.');

  await records(page)
    .getByRole('button', { name: /^Erase Body, paper/ })
    .press('Enter');
  await expect(records(page).getByRole('status')).toContainText('Erased');
  await expect(records(page)).toBeFocused();
  expect((await device(page)).rows).toEqual([]);

  const takeOver = (content: string) =>
    records(page)
      .getByLabel('Take over from a file')
      .setInputFiles({ name: 'records.json', mimeType: 'application/json', buffer: Buffer.from(content) });
  await takeOver(text.replace('"dark"', '"pink"'));
  await expect(records(page).getByRole('status')).toHaveText(
    'Nothing was taken over: in “settings/display”, the field “theme” does not fit. It holds "pink"; expected: one of "auto", "light", "dark".',
  );
  expect((await device(page)).rows).toEqual([]);
  await takeOver(text.replace('"dark"', '"light"').replace('"female"', '"male"'));
  await expect(records(page).getByRole('status')).toHaveText('1 record taken over.');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  await expect(page).toHaveURL(/body=male/);

  await page.getByRole('button', { name: 'Erase what is kept' }).click();
  await expect(records(page)).toHaveCount(0);
  await expect.poll(() => device(page)).toEqual({ names: [], rows: [], entries: 0 });
});

test('kept settings stand from the first paint on, without another theme before', async ({ page }) => {
  await openAtlas(page);
  await openSettings(page);
  await page.getByText('Dark', { exact: true }).click();
  await remember(page).check();
  await expect(settings(page)).toBeVisible();
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(window, { seenThemes: seen });
    const look = () => {
      const theme = document.documentElement?.dataset.theme ?? 'none';
      // Before the page's own script only the title stands, in the device's own colours.
      const ours = document.querySelector('#root > :not(.opening)');
      if (ours && seen.at(-1) !== theme) seen.push(theme);
      requestAnimationFrame(look);
    };
    look();
  });
  await page.reload();
  await expect(page.getByRole('combobox')).toBeVisible();
  expect(await page.evaluate(() => (window as unknown as { seenThemes: string[] }).seenThemes)).toEqual([
    'dark',
  ]);
});

test.describe('a database that refuses', () => {
  // It is told in the console in full; what the person is told counts here.
  test.use({ faultsMeant: true });

  const refusals: [string, () => void, string][] = [
    [
      'full',
      () => {
        IDBObjectStore.prototype.put = () => {
          throw new DOMException('no room', 'QuotaExceededError');
        };
      },
      'This device has no room left for records',
    ],
    [
      'forbidden',
      () => {
        IDBFactory.prototype.open = () => {
          throw new DOMException('no', 'SecurityError');
        };
      },
      'does not let the atlas keep records',
    ],
    [
      'missing',
      () => Object.defineProperty(window, 'indexedDB', { value: undefined }),
      'does not let the atlas keep records',
    ],
  ];
  for (const [name, refuse, words] of refusals)
    test(`${name}: said once, and the settings are kept all the same`, async ({ page }) => {
      await page.addInitScript(refuse);
      await openAtlas(page, '?point=soleus-1');
      await openSettings(page);
      await remember(page).check();
      await page.getByText('Dark', { exact: true }).click();
      await expect(settings(page)).toContainText('for this visit only');
      await expect(page.getByText(words)).toHaveCount(1);
      await expect(page).toHaveURL(/point=soleus-1/);
      await page.reload();
      await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    });
});
