// A page that a browser has translated: every text wrapped, and still side, number, word and flags are those of the state.
import { expect, type Page } from '@playwright/test';
import { openAtlas, sceneReady, test } from './atlas-page.ts';
import { button, dialog, openRecord, view } from './session-page.ts';

/** As a translating browser does: elements in place of texts. The words stay, so that two pages can be compared. */
const wrap = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    const open = texts.filter((text) => !text.parentElement?.closest('font, script, style, svg'));
    for (const text of open) {
      const [outer, inner] = [document.createElement('font'), document.createElement('font')];
      inner.textContent = text.data;
      outer.append(inner);
      text.replaceWith(outer);
    }
    return open.length;
  });

/** What a person reads in panels, stop bar, notices and what lies over the page; days and hours as they pass. */
const words = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    // What React still has to render is done before a page is idle; a clock that runs may keep it from being so.
    await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 1000 }));
    return ['#index', '#detail', '[role=alert]', '[data-announcement]', 'dialog[open]', '[data-pinned]']
      .map((part) => document.querySelector<HTMLElement>(part)?.textContent ?? '')
      .join(' | ')
      .replace(/\s+/g, ' ')
      .replace(/\d+:\d\d( [ap]m)?/gi, '0:00');
  });

/** The guide has come, too: until then a place says less. */
const verdict = (page: Page) => expect(page.locator('#detail section[data-verdict]').first()).toBeVisible();

type Steps = readonly (readonly [name: string, step: (page: Page) => Promise<unknown>])[];

const steps: Steps = [
  ['the other side', (page) => page.getByRole('button', { name: 'show right' }).first().click()],
  ['another point', (page) => page.evaluate(() => window.__atlas!.select('trapezius-2', 'left'))],
  ['another muscle', (page) => page.evaluate(() => window.__atlas!.select('gluteus-minimus-1', 'right'))],
  [
    'a sign that needs a doctor',
    (page) => page.evaluate(() => document.querySelector<HTMLElement>('[data-flag="cauda-equina"]')?.click()),
  ],
  ['no sign', (page) => page.locator('[data-stop] button').first().click()],
  ['Study', (page) => page.evaluate(() => window.__atlas!.store.getState().setLens('study'))],
  ['Find', (page) => page.evaluate(() => window.__atlas!.store.getState().setLens('find'))],
  [
    'a place',
    async (page) => {
      await page.evaluate(() => window.__atlas!.store.getState().selectArea('lumbar'));
      await verdict(page);
    },
  ],
  [
    'its other side',
    async (page) => {
      await page.evaluate(() => window.__atlas!.store.getState().setSide('left'));
      await verdict(page);
    },
  ],
];

async function settled(read: () => Promise<string>): Promise<void> {
  const looks: string[] = [];
  await expect(async () => {
    looks.push(await read());
    expect(looks.length).toBeGreaterThanOrEqual(3);
    expect(new Set(looks.slice(-3)).size).toBe(1);
    expect(looks.at(-1)).not.toContain('on their way');
  }).toPass({ intervals: [400] });
}

/**
 * What is said after each step. Panels follow a press in turns, and a machine may be busy in between: plain words are those
 * that stay the same for three looks; a translated page has its words when they are the plain ones.
 * @param plain of the same walk on a page that was not translated
 */
async function walk(page: Page, query: string, steps: Steps, plain?: readonly string[]): Promise<string[]> {
  await openAtlas(page, query);
  if (query.includes('point='))
    await expect(page.locator('#detail [data-section="evidence"]')).toBeAttached();
  const said: string[] = [];
  for (const [name, step] of steps) {
    if (plain) expect(await wrap(page), name).toBeGreaterThan(0);
    await step(page);
    await sceneReady(page);
    const read = async () => `${name}: ${await words(page)}`;
    if (plain) await expect.poll(read, { message: name, timeout: 45_000 }).toBe(plain[said.length]);
    else await settled(read);
    said.push(await read());
  }
  return said;
}

test('the walk says the same on a translated page', async ({ page }) => {
  test.setTimeout(400_000);
  const link = '?point=trapezius-1&side=left';
  const plain = await walk(page, link, steps);
  expect(plain[0]).toContain('Right side');
  expect(plain[3]).toContain('Not now');
  expect(await walk(page, link, steps, plain)).toEqual(plain);
});

const pins = (page: Page, act: 'pin' | 'unpin', point: string, side: 'left' | 'right') =>
  page.evaluate(
    ({ act, point, side }) => {
      const state = window.__atlas!.store.getState();
      if (act === 'pin') state.pin([{ point, side }]);
      else state.unpin({ point, side });
    },
    { act, point, side },
  );
const isTender = (page: Page, answer: 'Yes' | 'No') =>
  dialog(page)
    .getByRole('group', { name: 'Tender' })
    .first()
    .getByRole('button', { name: answer, exact: true })
    .click();
const session: Steps = [
  [
    // The first alone changes no word.
    'one in front, one let go',
    async (page) => {
      await page.locator('[data-pinned-point] button').first().click();
      await pins(page, 'unpin', 'piriformis-1', 'right');
    },
  ],
  ['one of the left', (page) => pins(page, 'pin', 'soleus-1', 'left')],
  ['the record', openRecord],
  [
    'begun',
    async (page) => {
      await dialog(page).getByLabel('Label for the client').fill('T');
      await button(page, 'Begin').click();
    },
  ],
  ['points added', (page) => button(page, /^Add the 2 pinned points/).click()],
  ['tender', (page) => isTender(page, 'Yes')],
  ['not tender', (page) => isTender(page, 'No')],
  ['all sessions', (page) => view(page, 'All sessions')],
];

test('pins and a session say the same on a translated page', async ({ page }) => {
  test.setTimeout(400_000);
  const link = '?pins=gluteus-minimus-1_right.piriformis-1_right&point=gluteus-minimus-1&side=right';
  const plain = await walk(page, link, session);
  expect(plain[0]).toContain('Piriformis point 1, right side is let go. 1 is left.');
  expect(plain[4]).toMatch(/Gluteus minimus point 1, right side.*Soleus point 1, left side/);
  expect(await walk(page, link, session, plain)).toEqual(plain);
});

const answer = (page: Page) => page.locator('[data-quiz] [data-kind] li button').first().click();
const onward = (page: Page) =>
  page
    .locator('[data-quiz]')
    .getByRole('button', { name: /^(Next question|See the score)$/ })
    .click();
const quiz: Steps = [1, 2, 3].flatMap((n) => [
  [`question ${n} answered`, answer] as const,
  [`after question ${n}`, onward] as const,
]);

test('a quiz says the same on a translated page', async ({ page }) => {
  test.setTimeout(400_000);
  const link = '?lens=study&quiz=7_3q_kinds.supplies.red-flag';
  const plain = await walk(page, link, quiz);
  expect(plain[0]).toContain('Source:');
  expect(plain.at(-1)).not.toBe(plain[0]);
  expect(await walk(page, link, quiz, plain)).toEqual(plain);
});
