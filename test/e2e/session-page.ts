// What the tests of sessions do: open the record, begin one, stand at a point, put many on the device at once.
import { expect, type Page } from '@playwright/test';

export const dialog = (page: Page) => page.locator('dialog[data-session]');
export const strip = (page: Page) => page.locator('[data-session-strip="point"]');
export const button = (page: Page, name: string | RegExp) =>
  dialog(page).getByRole('button', typeof name === 'string' ? { name, exact: true } : { name });
export const view = (page: Page, name: 'Session' | 'All sessions' | 'Course') =>
  dialog(page)
    .locator('label')
    .filter({ hasText: new RegExp(`^${name}$`) })
    .first()
    .click();

export async function openRecord(page: Page): Promise<void> {
  await page
    .locator('[data-session-open], [data-session-strip] > button')
    .locator('visible=true')
    .first()
    .click();
  await expect(dialog(page)).toBeVisible();
}

export async function begin(page: Page, label: string, remember = true): Promise<void> {
  await openRecord(page);
  const keep = dialog(page).getByLabel('Remember on this device');
  if (remember && (await keep.count()) > 0) await keep.click();
  await dialog(page).getByLabel('Label for the client').fill(label);
  await button(page, 'Begin').click();
  await expect(dialog(page).locator('[data-session="open"]')).toBeVisible();
}

/** What lies on the device. */
export const stored = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<{ id: string; value: Record<string, unknown> }[]>((resolve, reject) => {
        const opening = indexedDB.open('trigger-point-atlas', 1);
        opening.onerror = () => reject(opening.error);
        opening.onupgradeneeded = () =>
          opening.result.createObjectStore('records', { keyPath: ['collection', 'id'] });
        opening.onsuccess = () => {
          const all = opening.result.transaction('records').objectStore('records').getAll();
          all.onsuccess = () => {
            opening.result.close();
            resolve(all.result.filter(({ collection }) => collection === 'client-sessions'));
          };
        };
      }),
  );

/** Puts so many sessions of some clients on the device, the last one today, four points each. */
export const putSessions = (page: Page, count: number) =>
  page.evaluate(
    (count) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('trigger-point-atlas', 1);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction('records', 'readwrite');
          const records = writing.objectStore('records');
          for (let i = 0; i < count; i += 1) {
            const at = new Date(Date.now() - i * 3_600_000 * 7).toISOString();
            const points = ['trapezius-1', 'trapezius-2', 'temporalis-1', 'soleus-1'].map((point) => ({
              point,
              side: 'left',
              addedAt: at,
              tender: true,
              familiar: i % 3 === 0,
              before: 6,
              after: 3,
              works: ['neuromuscular'],
              techniques: ['compression'],
              holds: [
                { at, seconds: 20, pain: 5 },
                { at: new Date(Date.parse(at) + 60_000).toISOString(), seconds: 15 },
              ],
            }));
            records.put({
              collection: 'client-sessions',
              id: `${at} s${i}`,
              version: 1,
              savedAt: at,
              value: {
                client: `C-${i % 40}`,
                startedAt: at,
                closedAt: at,
                body: 'female',
                points,
                before: { level: 7 - (i % 4), cm2: 200 - (i % 7) * 9 },
                after: { level: 3, cm2: 90 },
                reaction: 'Warm.',
                advice: 'Rest.',
              },
            });
          }
          writing.oncomplete = () => {
            opening.result.close();
            // As any other page of the atlas says it.
            const others = new BroadcastChannel('trigger-point-atlas-records');
            others.postMessage(null);
            others.close();
            resolve();
          };
          writing.onerror = () => reject(writing.error);
        };
      }),
    count,
  );

/** Nothing of the page or the record goes out at the side. */
export async function fitsWidth(page: Page): Promise<void> {
  const wide = await page.evaluate(() => {
    const open = document.querySelector('dialog[open]') ?? document.documentElement;
    return open.scrollWidth - open.clientWidth + document.documentElement.scrollWidth - innerWidth;
  });
  expect(wide).toBeLessThanOrEqual(0);
}

/** Targets of the record that are lower or narrower than a fingertip. */
export const smallTargets = (page: Page) =>
  page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLElement>(
        ':is(dialog[data-session], [data-session-strip]) :is(button, select, textarea, input:not([type="radio"], [type="checkbox"], [type="file"]), label:has(input[type="checkbox"], input[type="file"]))',
      ),
    ]
      .filter((one) => one.offsetParent !== null)
      .map((one) => ({ name: one.textContent?.slice(0, 30) ?? '', box: one.getBoundingClientRect() }))
      .filter(({ box }) => box.height < 43.5 || box.width < 43.5)
      .map(({ name, box }) => `${name}: ${Math.round(box.width)} × ${Math.round(box.height)}`),
  );
