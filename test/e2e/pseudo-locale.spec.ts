// Another language changes every word: in the pseudo-locale nothing is left that the code says by itself. From right to
// left the page mirrors, and nothing overflows. The picture and the sides of the body stay as they are.
import { expect, type Page } from '@playwright/test';
import { openAtlas, sceneReady, test } from './atlas-page.ts';
import { bakedIn, type PageText, pageTexts, RecordWords, recordTexts } from './page-texts.ts';

test.use({ actionTimeout: 15_000 });

type Act = (page: Page) => Promise<unknown>;
const nothing: Act = async () => {};
/** The guide and the long texts are on the page. */
const texts: Act = (page) => expect(page.locator('#detail [data-verdict]')).toBeVisible();
const told =
  'weeks.26_spread.one-spot_feel.ache.numb_pain.8_goal.lasting-relief_care.cancer_is.sciatica.localised-tension';

type State = readonly [name: string, query: string, act: Act];

/** Reached by their link alone: one after the other on one page, as going back and forward reaches them. */
const linked: readonly State[] = [
  ['start', '', nothing],
  ['find', 'lens=find', nothing],
  ['study', 'lens=study', nothing],
  ['a point, to explain', 'point=scalenus-anterior-1&side=right', texts],
  ['a point, to find', 'lens=find&point=trapezius-1', texts],
  ['a point, to study', 'lens=study&point=soleus-1', texts],
  ['a muscle', 'muscle=gluteus-minimus', texts],
  [
    'a place that hurts',
    'lens=find&area=temporal-head&side=right',
    (page) => expect(page.locator('[data-verdict]').first()).toBeVisible(),
  ],
  [
    'a complaint',
    'lens=find&symptom=headache-one-temple',
    (page) => expect(page.locator('[data-candidate]').first()).toBeVisible(),
  ],
  ['the pain guide', 'page=guide', (page) => expect(page.locator('[data-guide-area]').first()).toBeVisible()],
  ['the glossary', 'page=glossary', (page) => expect(page.locator('[data-term]').first()).toBeVisible()],
  ['the sources', 'page=sources', (page) => expect(page.locator('[data-source]').first()).toBeVisible()],
  ['the comparison', 'page=compare', (page) => expect(page.locator('[data-compare]')).toBeVisible()],
  [
    'an unknown link',
    'lens=xx',
    (page) => expect(page.locator('[role="status"] button').first()).toBeVisible(),
  ],
  [
    'on paper',
    'point=trapezius-1',
    async (page) => {
      await texts(page);
      await page.emulateMedia({ media: 'print' });
      await expect(page.locator('article[class*="_paper_"]')).toBeVisible();
    },
  ],
];

/** Reached by doing something, or with answers, which no later link takes back: each on a page of its own. */
const acted: readonly State[] = [
  ['a whole case', `point=gluteus-minimus-1&case=${told}`, texts],
  ['a sign that needs a doctor', 'point=trapezius-1&case=sign.cauda-equina', texts],
  [
    'nerve or muscle',
    'point=scalenus-anterior-1&case=feel.numb',
    async (page) => {
      await texts(page);
      await page.locator('#detail [data-dermatome]').first().click();
    },
  ],
  [
    'names hidden',
    'lens=study&point=soleus-1',
    async (page) => {
      await texts(page);
      await page.locator('#index [role="switch"], #index input[type="checkbox"]').first().click();
    },
  ],
  ['about and safety', '', (page) => page.locator('header > div > button').last().click()],
  ['display settings', '', (page) => page.locator('[popovertarget="display-settings"]').first().click()],
  [
    'a session',
    'point=soleus-1',
    async (page) => {
      await texts(page);
      await page.locator('[data-session-open]').locator('visible=true').first().click();
      await page.locator('[data-session-start] button').click();
      await page.locator('[data-session-adds] button').first().click();
    },
  ],
  [
    'search answers',
    '',
    async (page) => {
      await page.getByRole('combobox').fill('head');
      await expect(page.getByRole('option').first()).toBeVisible();
    },
  ],
  [
    'nothing found',
    '',
    async (page) => {
      await page.getByRole('combobox').fill('qqqq');
      await expect(page.locator('search p').first()).toBeVisible();
    },
  ],
];

async function open(page: Page, language: string, query: string): Promise<void> {
  await page.goto(`./?${query}&lang=${language}`);
  await expect(page.locator('html')).toHaveAttribute('lang', language);
}

/** Every state in turn, ready to be looked at. */
async function walk(page: Page, language: string, look: (name: string) => Promise<void>): Promise<void> {
  await open(page, language, '');
  for (const [name, query, act] of linked)
    await test.step(name, async () => {
      await page.evaluate(async (link) => {
        window.history.pushState(null, '', link);
        window.dispatchEvent(new PopStateEvent('popstate'));
        for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
      }, `?${query}&lang=${language}`);
      await act(page);
      await look(name);
      await page.emulateMedia({ media: null });
    });
  for (const [name, query, act] of acted)
    await test.step(name, async () => {
      await open(page, language, query);
      await act(page);
      await look(name);
    });
}

/** What the tests themselves bring onto the page; and of a sheet or a session its day and time, written as the language's are, and its address. */
const brought =
  /\bqqqq\b|\(lens\)|\b(January|February|March|April|May|June|July|August|September|October|November|December|[A-Z][a-z]{2}) \d{1,2}, 20\d\d\b|\b\d{1,2}:\d\d\s[AP]M\b|\bhttp:\/\/127\.0\.0\.1\S*( -1&\S*)?/g;
const joins = [' and ', ', and '];

test('in the pseudo-locale every text comes from the catalogue or from the records, and none sticks out', async ({
  page,
}) => {
  test.setTimeout(300_000);
  const records = new RecordWords(await recordTexts(page));
  const loose = (texts: readonly PageText[]): string[] =>
    texts.flatMap(({ text, path }) => {
      const rest = bakedIn(text.replace(brought, ''), records, joins);
      return rest === '' ? [] : [`${rest} | ${path}`];
    });
  const found = new Set<string>();
  const wide: string[] = [];
  await walk(page, 'en-XA', async (name) => {
    const texts = await pageTexts(page);
    expect(texts.filter(({ text }) => text.startsWith('[')).length, name).toBeGreaterThan(15);
    for (const one of loose(texts)) found.add(one);
    wide.push(...(await sticksOutOf(page, name)));
  });
  expect([...found]).toEqual([]);
  expect(wide).toEqual([]);

  await test.step('a text or a label that is baked in would be found', async () => {
    await page.evaluate(() => {
      const [text, label] = [document.createElement('p'), document.createElement('button')];
      text.textContent = 'Show more of the neck';
      label.setAttribute('aria-label', 'Close');
      document.querySelector('main')?.append(text, label);
    });
    const now = loose(await pageTexts(page)).map((line) => line.split(' | ')[0]);
    expect(now).toEqual(['Show more of the neck', 'Close']);
  });
});

/** Whatever of the page sticks out of the window to a side, or makes a panel scroll sideways. */
async function sticksOut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const wide = document.documentElement.clientWidth;
    const hidden = (element: Element): boolean =>
      !element.checkVisibility({ visibilityProperty: true }) ||
      getComputedStyle(element).clipPath !== 'none' ||
      element.closest('.sr-only, canvas, nav[class*="skip"], [class*="_scene_"]') !== null;
    return [...document.body.querySelectorAll('*')].flatMap((element) => {
      if (hidden(element)) return [];
      const { left, right, width } = element.getBoundingClientRect();
      const scrolls =
        element.scrollWidth > element.clientWidth + 1 &&
        ['auto', 'scroll', 'hidden'].includes(getComputedStyle(element).overflowX) &&
        // Cut short on purpose: the whole stands in the list below.
        getComputedStyle(element).textOverflow !== 'ellipsis' &&
        getComputedStyle(element).webkitLineClamp === 'none' &&
        !['INPUT', 'SELECT'].includes(element.tagName);
      if (width === 0 || (left >= -1 && right <= wide + 1 && !scrolls)) return [];
      const words = element.textContent?.slice(0, 40);
      return [`${element.tagName} ${element.className} [${Math.round(left)}, ${Math.round(right)}] ${words}`];
    });
  });
}

/** The same, wide and narrow. */
async function sticksOutOf(page: Page, name: string): Promise<string[]> {
  const found: string[] = [];
  // Paper has a width of its own.
  for (const width of name === 'on paper' ? [1280] : [390, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    for (const one of await sticksOut(page)) found.push(`${name}, ${width}: ${one}`);
  }
  return found;
}

test('from right to left nothing sticks out either', async ({ page }) => {
  test.setTimeout(300_000);
  const found: string[] = [];
  await walk(page, 'ar-XB', async (name) => {
    found.push(...(await sticksOutOf(page, name)));
  });
  expect(found).toEqual([]);
});

test('while the body is still on its way nothing sticks out either', async ({ page }) => {
  await page.route('**/*.bin', () => {});
  await page.setViewportSize({ width: 390, height: 800 });
  for (const language of ['en-XA', 'ar-XB']) {
    await open(page, language, '');
    await expect(page.locator('progress')).toBeVisible();
    expect(await sticksOut(page)).toEqual([]);
  }
});

test.describe('from right to left', () => {
  /** Left edge, right edge and middle of the first element of a selector, CSS pixels. */
  const place = async (page: Page, selector: string) => {
    const box = await page.locator(selector).first().boundingBox();
    if (box === null) throw new Error(`${selector} is not to be seen`);
    return { left: box.x, right: box.x + box.width, middle: box.x + box.width / 2 };
  };

  test('the panels change places, the picture and the sides of the body do not', async ({ page }) => {
    /** From the middle of the picture, in heights of it: longer words leave it less height, and the body is smaller. */
    const offset = async () => {
      const box = (await page.locator('#plate canvas[role="img"]').boundingBox())!;
      const x = await page.evaluate(() => window.__atlas?.project('trapezius-1', 'left')?.x ?? 0);
      return (x - box.x - box.width / 2) / box.height;
    };
    await openAtlas(page, '?point=trapezius-1&view=front');
    const usual = { index: await place(page, '#index'), plate: await place(page, '#plate') };
    const usualPoint = await offset();
    expect(usual.index.right).toBeLessThanOrEqual(usual.plate.left + 1);

    await openAtlas(page, '?point=trapezius-1&view=front&lang=ar-XB');
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    const [index, plate, detail] = [
      await place(page, '#index'),
      await place(page, '#plate'),
      await place(page, '#detail'),
    ];
    expect(index.left).toBeGreaterThanOrEqual(plate.right - 1);
    expect(detail.right).toBeLessThanOrEqual(plate.left + 1);
    expect((await place(page, 'h1')).middle).toBeGreaterThan(640);
    expect(Math.abs((await offset()) - usualPoint) * 600).toBeLessThan(2);
    const side = (value: string) => place(page, `#plate label:has(input[value="${value}"])`);
    expect((await side('right')).right).toBeLessThanOrEqual((await side('left')).left + 1);
  });

  test('on a phone text and handles begin at the right', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 800 });
    await openAtlas(page, '?lang=ar-XB&point=trapezius-1');
    const lines = await page.evaluate(() => {
      const range = document.createRange();
      range.selectNodeContents(document.querySelector('#detail button') ?? document.body);
      const { left, right } = range.getBoundingClientRect();
      return { left, right };
    });
    expect(lines.right).toBeGreaterThan(300);
    expect(lines.left).toBeGreaterThan(150);
    const sizes = await place(page, '[data-bar] button');
    expect(sizes.middle).toBeLessThan(195);
  });

  test('back and forward change the language with the link, and the page is drawn anew', async ({ page }) => {
    await openAtlas(page, '?point=trapezius-1&lang=ar-XB');
    await page.evaluate(() => {
      window.history.pushState(null, '', '?point=trapezius-1&lang=en-XA');
      window.history.pushState(null, '', '?point=trapezius-1&lang=en');
      window.history.back();
    });
    await expect(page.locator('html')).toHaveAttribute('lang', 'en-XA');
    await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
    await expect(page.locator('h1')).toHaveText(/^\[Ţ/);
    await expect(page).toHaveTitle(/^\[/);
    await sceneReady(page);
    await page.locator('#plate input[value="right"]').check({ force: true });
    await expect(page).toHaveURL(/side=right.*lang=en-XA/);
  });
});

test('a language that the atlas does not speak falls back to English and is said once', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await openAtlas(page, '?lang=tlh&point=trapezius-1');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en-GB');
  await expect(page.getByText('something the atlas does not know (lang)')).toHaveCount(1);
  await expect(page).not.toHaveURL(/lang=/);
  // Who does not ask for a pseudo-locale does not pay for it.
  expect(fetched.filter((url) => /\.js$/.test(url)).length).toBeGreaterThan(2);
  expect(fetched.filter((url) => /pseudo/.test(url))).toEqual([]);
});
