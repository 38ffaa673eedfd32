// Landmarks and attachments touched on the body: right, and near misses told by way and by what lies there; by layer under
// the skin; the same in words.
import { expect, type Page } from '@playwright/test';
import { apartMm } from '../../src/dataset/skin-place.ts';
import { loadQuizSource } from '../../src/node/load-quiz-source.ts';
import type { QuestionKind } from '../../src/study/question.ts';
import { makeQuiz } from '../../src/study/quiz.ts';
import type { StudySet } from '../../src/study/study-set.ts';
import { inWords } from '../../src/words/format.ts';
import '../../src/words/en/late-words.ts';
import '../../src/words/en/study-words.ts';
import { openAtlas, sceneReady, test } from './atlas-page.ts';
import { findNothing } from './axe.ts';

const source = await loadQuizSource();
const quiz = (page: Page) => page.locator('[data-quiz]');
const view = (page: Page) => quiz(page).locator('[data-kind]');
const outcome = (page: Page) => quiz(page).locator('[data-outcome]');

/** The point that lies at a place: where it stands on the page is known. */
function pointAt(id: string, withinMm = 8): string {
  const place = [...source.landmarks, ...source.attachments].find((one) => one.id === id)!;
  const [nearest] = [...source.places]
    .map(([point, at]) => ({ point, mm: apartMm({ at: [at] }, place) }))
    .sort((a, b) => a.mm - b.mm);
  expect(nearest!.mm).toBeLessThanOrEqual(withinMm);
  return nearest!.point;
}

async function touch(
  page: Page,
  point: string,
  from: readonly string[] = ['Left', 'Front', 'Back', 'Right'],
  press: (x: number, y: number) => Promise<void> = (x, y) => page.mouse.click(x, y),
): Promise<void> {
  for (const name of from) {
    await page.getByRole('button', { name, exact: true }).last().click();
    await sceneReady(page);
    const at = await page.evaluate((id) => window.__atlas?.project(id, 'left'), point);
    if (!at?.open) continue;
    await press(at.x, at.y);
    return;
  }
  throw new Error(`${point} is seen from no side`);
}

// The zygomatic arch.
const landmark = '?lens=study&quiz=4_1q_kinds.where-is-landmark';
const [asked] = makeQuiz(source, { seed: 4, count: 1, kinds: ['where-is-landmark'] });

test('a landmark is touched: right; on another one: how far, which way, and which that is', async ({
  page,
}) => {
  expect(asked?.subject).toBe('zygomatic-arch');
  await openAtlas(page, landmark);
  await expect(view(page)).toHaveAttribute('data-form', 'touch-place');
  await expect(view(page).locator('h3')).toContainText('Zygomatic arch, middle');
  await findNothing(page, 'quiz: a landmark to be touched');
  await touch(page, pointAt('zygomatic-arch'));
  await expect(outcome(page)).toHaveAttribute('data-outcome', 'right');
  await expect(outcome(page)).toContainText(/\d+ mm from it\./);
  await expect(outcome(page)).toContainText('Measured on the body of this atlas');
  await expect(outcome(page)).toContainText('ringed in blue');
  await findNothing(page, 'quiz: a landmark that was found');

  await openAtlas(page, `${landmark}&again`);
  await touch(page, pointAt('jaw-ramus-mid'));
  await expect(outcome(page)).toHaveAttribute('data-outcome', /nearly|wrong/);
  await expect(outcome(page)).toContainText(
    /\d+ mm too (low|far back): that is Ramus of the mandible, middle/,
  );
});

test('the same landmark in words, by keys alone', async ({ page }) => {
  await openAtlas(page, landmark);
  await page.getByRole('button', { name: 'Ask it in words' }).press('Enter');
  await expect(view(page).locator('h3')).toHaveText(inWords(asked!.prompt));
  await view(page).locator('h3').focus();
  await page.keyboard.press(String(asked!.options.findIndex(({ id }) => id === asked!.right) + 1));
  await expect(outcome(page)).toHaveAttribute('data-outcome', 'right');
});

/** The seed whose only question of a kind is about a subject. */
function seedOf(kind: QuestionKind, subject: string, set: StudySet): number {
  for (let seed = 1; seed < 400; seed++) {
    const [question] = makeQuiz(source, { seed, count: 1, kinds: [kind], set });
    if (question?.subject === subject) return seed;
  }
  throw new Error(`no quiz begins with ${subject}`);
}

test('an origin is touched anywhere along it', async ({ page }) => {
  const seed = seedOf('where-it-attaches', 'deltoid-origin', { muscles: ['deltoid'] });
  await openAtlas(page, `?lens=study&quiz=${seed}_1q_kinds.where-it-attaches_muscles.deltoid`);
  await expect(view(page).locator('h3')).toContainText('Touch the origin (beginning) of deltoid.');
  await touch(page, pointAt('deltoid-origin'));
  await expect(outcome(page)).toHaveAttribute('data-outcome', 'right');
});

test('under the skin the muscle counts too: over the point, but on another muscle, is nearly', async ({
  page,
}) => {
  const seed = seedOf('where-is-it', 'supraspinatus-1', { muscles: ['supraspinatus'] });
  await openAtlas(
    page,
    `?lens=study&layer=superficial&quiz=${seed}_1q_kinds.where-is-it_muscles.supraspinatus`,
  );
  await touch(page, 'supraspinatus-1', ['Back', 'Front']);
  await expect(outcome(page)).toContainText(/that is [Tt]rapezius, which lies over it/);
  await expect(outcome(page)).toHaveAttribute('data-outcome', 'nearly');
});

test.describe('with a finger', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  const sides = ['Left', 'Front', 'Back', 'Right'];

  test('a landmark and an origin are tapped', async ({ page }) => {
    await openAtlas(page, landmark);
    await expect(view(page)).toHaveAttribute('data-form', 'touch-place');
    await touch(page, pointAt('zygomatic-arch'), sides, (x, y) => page.touchscreen.tap(x, y));
    await expect(outcome(page)).toHaveAttribute('data-outcome', 'right');
    await quiz(page).getByRole('button', { name: 'See the score' }).tap();
    await expect(quiz(page).locator('[data-score]')).toHaveAttribute('data-score', '1/1');

    const seed = seedOf('where-it-attaches', 'deltoid-origin', { muscles: ['deltoid'] });
    await openAtlas(page, `?lens=study&quiz=${seed}_1q_kinds.where-it-attaches_muscles.deltoid`);
    await touch(page, pointAt('deltoid-origin'), sides, (x, y) => page.touchscreen.tap(x, y));
    await expect(outcome(page)).toHaveAttribute('data-outcome', 'right');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });
});

test('a muscle is touched anywhere over it; beside it, which lies there is told; in words by its ends', async ({
  page,
}) => {
  const seed = seedOf('where-is-muscle', 'gastrocnemius', { muscles: ['gastrocnemius'] });
  const code = `${seed}_1q_kinds.where-is-muscle_muscles.gastrocnemius`;
  await openAtlas(page, `?lens=study&quiz=${code}`);
  await expect(view(page).locator('h3')).toContainText('Touch the skin over gastrocnemius.');
  await findNothing(page, 'quiz: a muscle to be touched');
  await touch(page, 'gastrocnemius-2', ['Back', 'Left']);
  await expect(outcome(page)).toHaveAttribute('data-outcome', 'right');
  await expect(outcome(page)).toContainText('Your hand lies on it.');

  await openAtlas(page, `?lens=study&quiz=${code}&again`);
  await touch(page, 'trapezius-3', ['Back', 'Left']);
  await expect(outcome(page)).toHaveAttribute('data-outcome', 'wrong');
  await expect(outcome(page)).toContainText(/\d+ mm too .*: that is [A-Z]/);

  await openAtlas(page, `?lens=study&quiz=${code}&words`);
  await page.getByRole('button', { name: 'Ask it in words' }).press('Enter');
  await expect(view(page).locator('h3')).toHaveText('Where does gastrocnemius run?');
  await view(page).getByRole('button').filter({ hasText: 'above the inner condyle' }).click();
  await expect(outcome(page)).toHaveAttribute('data-outcome', 'right');
});

test('under the skin the muscle itself counts, wherever on it the hand lies', async ({ page }) => {
  const seed = seedOf('where-is-muscle', 'latissimus-dorsi', { muscles: ['latissimus-dorsi'] });
  await openAtlas(
    page,
    `?lens=study&layer=superficial&quiz=${seed}_1q_kinds.where-is-muscle_muscles.latissimus-dorsi`,
  );
  await touch(page, 'latissimus-dorsi-2', ['Back', 'Left']);
  await expect(outcome(page)).toHaveAttribute('data-outcome', 'right');
});
