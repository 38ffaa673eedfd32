// The three stories that painting is for, each by finger, by mouse and by keyboard: what a person then reads must be the same sense.
import { expect, type Page } from '@playwright/test';
import { openAtlas, sceneReady, test } from './atlas-page.ts';
import { findNothing } from './axe.ts';
import {
  type Added,
  addByKeys,
  answered,
  cards,
  fingers,
  focused,
  order,
  type Place,
  result,
  startPainting,
  strokeByMouse,
  tabTo,
} from './painting-page.ts';

interface Story {
  readonly name: string;
  readonly side: 'left' | 'right';
  /** From the first view: the side that is turned to, and how many times a hand brings the place nearer. */
  readonly turn?: 'Right';
  readonly nearer?: number;
  /** The stroke: points that are marked there, and how far from them, px. */
  readonly way: readonly (readonly [point: string, dx: number, dy: number])[];
  /** The same by names of places. */
  readonly places: readonly Added[];
  /** What its name must say, beside the side. */
  readonly called: RegExp;
  /** What the safety line opens with, and signs that are asked first. */
  readonly line: RegExp;
  readonly signs: readonly string[];
  readonly read: (page: Page) => Promise<void>;
  /** What the guide takes from its size, where a muscle is named. */
  readonly size?: string;
}

/** The first three muscles, each with picture, side and reason; all on the side that hurts. */
async function readMuscles(
  page: Page,
  { side }: Pick<Story, 'side'>,
  asked: readonly string[],
): Promise<string[]> {
  await expect(cards(page)).toHaveCount(3);
  const first = (await order(page)).slice(0, 3);
  for (const muscle of asked) expect(first).toContain(muscle);
  for (const card of await cards(page).all()) {
    await expect(card).toContainText(`${side} side`);
    await expect(card).toContainText(/covers (most|part) of what you marked|feel its pain where you marked/);
    await expect(card.locator('img')).toHaveAccessibleName(
      /its pain in red, what you painted hatched in blue/,
    );
    await expect(card.getByText('Check it with a finger')).toBeVisible();
  }
  await expect(result(page)).not.toContainText(side === 'left' ? 'right side' : 'left side');
  return first;
}

/** Muscles that the manuals name for pain there; where they lie: Simons, Travell and Simons 1999, Travell and Simons 1992. */
const forTemple = [
  'trapezius',
  'sternocleidomastoid',
  'temporalis',
  'splenius-cervicis',
  'rectus-capitis-posterior-major',
  'rectus-capitis-posterior-minor',
  'obliquus-capitis-superior',
  'obliquus-capitis-inferior',
  'semispinalis-capitis',
];

const stories: readonly Story[] = [
  {
    name: 'temple headache',
    side: 'left',
    nearer: 3,
    way: [
      ['temporalis-2', -12, -30],
      ['temporalis-2', 14, -18],
    ],
    places: [{ area: 'temporal-head', group: 'Head & neck', side: 'Left' }],
    called: /Temple and side of the head.*, about \d+ cm²/,
    line: /headache/,
    signs: ['thunderclap-headache', 'giant-cell-arteritis'],
    size: 'That may be either: say what fits.',
    read: async (page) => {
      const first = await readMuscles(page, { side: 'left' }, ['trapezius']);
      for (const muscle of first) expect(forTemple).toContain(muscle);
    },
  },
  {
    name: 'buttock pain down the outer leg',
    side: 'right',
    turn: 'Right',
    way: [
      ['gluteus-maximus-2', 4, 0],
      ['vastus-lateralis-4', 0, 0],
      ['vastus-lateralis-3', 0, 0],
      ['fibularis-longus-1', 0, 20],
    ],
    places: [
      { area: 'buttock', group: 'Low back, pelvis', side: 'Right' },
      { area: 'lateral-thigh-and-hip', group: 'Hip, thigh, knee', side: 'Right' },
      { area: 'lateral-leg', group: 'Lower leg, ankle, foot', side: 'Right' },
    ],
    called: /Outer thigh and hip.*, about \d+ cm²/,
    line: /leg|hip/,
    signs: ['cauda-equina', 'deep-vein-thrombosis'],
    size: 'That counts as spread out.',
    read: async (page) => {
      // Pain of this muscle is taken for sciatica: it comes first, in pictures and words.
      const [first] = await readMuscles(page, { side: 'right' }, ['gluteus-minimus', 'vastus-lateralis']);
      expect(first).toBe('gluteus-minimus');
      await expect(cards(page).first()).toContainText(/Its main pain covers (most|part) of what you marked/);
    },
  },
  {
    name: 'numb thumb side of the hand',
    side: 'left',
    nearer: 3,
    way: [
      ['adductor-pollicis-1', 0, -12],
      ['adductor-pollicis-1', 0, 12],
    ],
    places: [{ area: 'base-of-thumb-and-radial-hand', group: 'Elbow, forearm, hand', side: 'Left' }],
    called: /Base of the thumb.*, about \d+ cm²/,
    line: /weak/,
    signs: ['stroke-or-dissection'],
    read: async (page) => {
      await readMuscles(page, { side: 'left' }, []);
      await sayNumb(page);
      const nerves = result(page).locator('[data-painted-nerves="numb-in-dermatome"]');
      await expect(nerves).toContainText('speaks for a nerve rather than a muscle');
      await expect(nerves).toContainText('should be seen by a doctor soon');
      await expect(nerves.locator('button[data-dermatome="c6"]')).toHaveAttribute('aria-pressed', 'true');
      // What the body shows is named beside it, on a phone as well.
      const legend = page.getByRole('list', { name: 'Legend' });
      await expect(legend.getByText('skin of the nerve C6')).toBeVisible();
      await expect(legend.getByText('what is painted')).toBeVisible();
      await expect(cards(page)).toHaveCount(0);
      await expect(result(page).getByText('Muscles whose pain is felt there, too')).toBeVisible();
      await findNothing(page, 'a numb hand');
    },
  },
];

/** What it feels like is told by the hand that the page is used with; the words do not differ. */
async function sayNumb(page: Page): Promise<void> {
  const numb = page.locator('[data-pain]').getByRole('checkbox', { name: 'Numb', exact: true });
  await page.getByText('How it feels', { exact: true }).click();
  await numb.press('Space');
  await expect(numb).toBeChecked();
}

/** What everyone reads, however it was painted. */
async function readAnswer(page: Page, story: Story): Promise<void> {
  await answered(page);
  await expect(page.getByRole('heading', { name: 'What may send this pain' })).toBeVisible();
  await expect(page.locator('[data-pain]')).toHaveCount(1);
  await expect(page.locator('[data-pain]')).toContainText(story.called);
  await expect(page.locator('[data-pain]')).toContainText(new RegExp(`${story.side} side`, 'i'));
  // Safety stands before everything that is said of muscles.
  const safety = result(page).locator('[data-flags]');
  await expect(safety.locator('h3 button')).toContainText(story.line);
  const above = (await safety.boundingBox())!.y;
  expect(above).toBeLessThan((await cards(page).first().boundingBox())!.y);
  for (const sign of story.signs) await expect(safety.locator(`[data-flag="${sign}"]`)).toBeAttached();
  await story.read(page);
}

/** The guide is asked about the first muscle: side, place and size are known from the painting and asked by nobody. */
async function readGuide(page: Page, { side }: Story, size: string): Promise<void> {
  await cards(page).first().locator('button[data-point]').first().click();
  const detail = page.locator('#detail[data-selected-point]');
  await expect(detail.locator('[data-intake]')).toContainText(/You painted about \d+ cm²/);
  await expect(detail.locator('[data-intake]')).toContainText(size);
  await expect(page.locator('[data-side-question]')).toHaveCount(0);
  expect(await page.evaluate(() => window.__atlas!.store.getState().side)).toBe(side);
  await expect(detail.locator('[data-flags]').first()).toBeAttached();
}

async function placesOf(page: Page, { way, side }: Story): Promise<Place[]> {
  const places: Place[] = [];
  for (const [point, dx, dy] of way) {
    const at = await page.evaluate(([id, on]) => window.__atlas!.project(id, on), [point, side] as const);
    if (at === null) throw new Error(`there is no ${point}`);
    places.push([at.x + dx, at.y + dy]);
  }
  return places;
}

/** From the first view to where a hand can paint it, by what the page says of the brush. */
async function bringNear(page: Page, story: Story, step: (at: Place) => Promise<void>): Promise<void> {
  if (story.turn) await page.getByRole('button', { name: story.turn, exact: true }).click();
  await sceneReady(page);
  for (let done = 0; done < (story.nearer ?? 0); done += 1) {
    const [at] = await placesOf(page, story);
    await step(at!);
    await sceneReady(page);
  }
}

test.describe('by mouse', () => {
  for (const story of stories)
    test(story.name, async ({ page }) => {
      test.setTimeout(180_000);
      await openAtlas(page, '?lens=find');
      await startPainting(page);
      await bringNear(page, story, async ([x, y]) => {
        await page.mouse.move(x, y);
        for (let notch = 0; notch < 2; notch += 1) await page.mouse.wheel(0, -300);
      });
      await strokeByMouse(page, await placesOf(page, story));
      await answered(page);
      await page.getByRole('button', { name: /^Done/ }).click();
      await readAnswer(page, story);
      if (story.size) await readGuide(page, story, story.size);
    });
});

test.describe('by finger on a phone', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  for (const story of stories)
    test(story.name, async ({ page }) => {
      test.setTimeout(180_000);
      await openAtlas(page, '?lens=find');
      await startPainting(page);
      await expect(page.locator('html')).toHaveAttribute('data-sheet', 'low');
      await bringNear(page, story, async ([x, y]) => {
        await fingers(page, [
          [
            [x - 25, y],
            [x - 40, y],
          ],
          [
            [x + 25, y],
            [x + 40, y],
          ],
        ]);
        // A first finger that lies a while before the second has painted.
        await page.evaluate(() => window.__atlas!.store.getState().clearPaint());
      });
      await fingers(page, [await placesOf(page, story)]);
      await answered(page);
      const done = page.locator('[data-brush-bar]').getByRole('button', { name: /^Done/ });
      await done.tap();
      // Painting on leaves the sheet out of the way: the keyboard stands on the body, not in the search.
      await page.getByRole('button', { name: 'Paint more' }).tap();
      await expect(page.locator('#plate')).toBeFocused();
      await done.tap();
      await readAnswer(page, story);
    });
});

test.describe('by keyboard alone', () => {
  for (const story of stories)
    test(story.name, async ({ page }) => {
      test.setTimeout(180_000);
      await openAtlas(page, '?lens=find');
      await tabTo(page, '[data-paint-offer]');
      await expect(focused(page)).toHaveAccessibleName('Paint where it hurts');
      await page.keyboard.press('Enter');
      for (const place of story.places) await addByKeys(page, place);
      await expect(page.locator('[data-painted-said]')).toContainText(story.called);
      await expect(page.locator('[data-painted-said]')).toContainText('muscles may send pain there. First: ');
      await tabTo(page, '[data-painted] button[data-primary]');
      await page.keyboard.press('Enter');
      await sceneReady(page);
      await readAnswer(page, story);
    });
});
