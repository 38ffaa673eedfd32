// The quiz as a student takes it: ten questions by mouse, by finger and by keys, on the body and in words; nothing gives the
// answer away; a link repeats it; what is learned is kept once that is switched on.
import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import { loadQuizSource } from '../../src/node/load-quiz-source.ts';
import { firstKinds, type Question, type QuestionKind } from '../../src/study/question.ts';
import { makeQuiz } from '../../src/study/quiz.ts';
import { capital, inWords } from '../../src/words/format.ts';
import '../../src/words/en/late-words.ts';
import '../../src/words/en/study-words.ts';
import { openAtlas, sceneReady, test } from './atlas-page.ts';
import { findNothing } from './axe.ts';
import { fingers } from './painting-page.ts';

const source = await loadQuizSource();
/** What the page will ask: the same seed is the same quiz everywhere. */
const quizOf = (seed: number, count: number, kinds: readonly QuestionKind[] = firstKinds): Question[] =>
  makeQuiz(source, { seed, count, kinds });
const tenOf = '?lens=study&quiz=7_10q';
const ten = quizOf(7, 10);

const quiz = (page: Page) => page.locator('[data-quiz]');
const view = (page: Page) => quiz(page).locator('[data-kind]');
const rightText = ({ options, right }: Question) =>
  capital(inWords(options.find(({ id }) => id === right)?.text ?? ''));
const option = (page: Page, text: string) => view(page).getByRole('button').filter({ hasText: text });
const score = (page: Page) => quiz(page).locator('[data-score]');

/** Where the sought point stands on the page, brought into sight as a student would turn the body to it. */
async function placeOf(page: Page, point: string): Promise<{ x: number; y: number }> {
  for (const name of ['Front', 'Back', 'Left', 'Right']) {
    await page.getByRole('button', { name, exact: true }).last().click();
    await sceneReady(page);
    const at = await page.evaluate((id) => window.__atlas?.project(id, 'left'), point);
    if (at?.open) return at;
  }
  throw new Error(`${point} is seen from no side`);
}

async function answerRightly(
  page: Page,
  question: Question,
  press: (at: Locator) => Promise<void>,
  touch: (at: { x: number; y: number }) => Promise<void>,
): Promise<void> {
  const form = await view(page).getAttribute('data-form');
  const next = quiz(page).getByRole('button', { name: /^(Next question|See the score)$/ });
  if (form === 'touch') await touch(await placeOf(page, question.subject));
  else if (form === 'name') {
    await press(view(page).getByRole('button', { name: 'Choose from four names' }));
    await press(option(page, rightText(question)));
  } else if (form === 'choose-zone') {
    const letter = 'ABCD'[question.options.findIndex(({ id }) => id === question.right)];
    await press(view(page).getByRole('button', { name: `Picture ${letter}`, exact: true }));
    await sceneReady(page);
    await press(view(page).getByRole('button', { name: `It is picture ${letter}` }));
  } else await press(option(page, rightText(question)));
  await expect(quiz(page).locator('[data-outcome="right"]')).toBeVisible();
  await expect(quiz(page)).toContainText('Source:');
  await press(next);
}

test('ten on the body by mouse: all right', async ({ page }) => {
  await openAtlas(page, tenOf);
  for (const [i, question] of ten.entries()) {
    await expect(quiz(page)).toContainText(`Question ${i + 1} of 10`);
    await sceneReady(page);
    await answerRightly(
      page,
      question,
      (at) => at.click(),
      ({ x, y }) => page.mouse.click(x, y),
    );
  }
  await expect(score(page)).toHaveAttribute('data-score', '10/10');
  // The link is the same all along, and nothing of any answer went into it.
  expect(new URL(page.url()).searchParams.get('quiz')).toBe('7_10q');
  expect(page.url()).not.toMatch(/point=|muscle=/);
});

test.describe('with a finger', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  test('ten on the body by touch', async ({ page }) => {
    await openAtlas(page, tenOf);
    for (const question of ten) {
      await sceneReady(page);
      await answerRightly(
        page,
        question,
        (at) => at.tap(),
        ({ x, y }) => page.touchscreen.tap(x, y),
      );
    }
    await expect(score(page)).toHaveAttribute('data-score', '10/10');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });

  test('the referral is painted, taken back, painted again and compared', async ({ page }) => {
    await openAtlas(page, '?lens=study&quiz=7_10q_kinds.where-does-it-refer');
    await view(page).getByRole('button', { name: 'Paint it instead' }).tap();
    await page.waitForFunction(() => window.__atlas?.store.getState().brushReady);
    const painted = () =>
      page.evaluate(() => window.__atlas?.store.getState().sketch.pains[0]?.dabs.length ?? 0);
    const { x, y } = await placeOf(page, quizOf(7, 10, ['where-does-it-refer'])[0]!.subject);
    const stroke = () =>
      fingers(page, [
        [
          [x, y],
          [x + 4, y + 30],
        ],
      ]);
    await stroke();
    await expect.poll(painted).toBeGreaterThan(0);
    await view(page).getByRole('button', { name: 'Undo' }).tap();
    await expect.poll(painted).toBe(0);
    await stroke();
    await view(page).getByRole('button', { name: 'Compare with the atlas' }).tap();
    await expect(quiz(page).locator('[data-outcome]')).toContainText(/You covered \d+% of the main pain/);
  });
});

test('ten in words by keys alone, the first one wrong: it comes again, and stands in the list of what to learn', async ({
  page,
}) => {
  await openAtlas(page, tenOf);
  await page.getByRole('button', { name: 'Ask it in words' }).press('Enter');
  const key = ({ options, right }: Question) => String(options.findIndex(({ id }) => id === right) + 1);
  const order = [...ten.slice(0, 4), ten[0], ...ten.slice(4)].flatMap((question) => question ?? []);
  await view(page).locator('h3').focus();
  for (const [i, question] of order.entries()) {
    await expect(view(page)).toHaveAttribute('data-form', 'words');
    await expect(view(page).locator('h3')).toBeFocused();
    await expect(view(page).locator('h3')).toHaveText(inWords(question.prompt));
    await page.keyboard.press(i === 0 ? String((Number(key(question)) % 4) + 1) : key(question));
    await expect(quiz(page).getByRole('button', { name: /^(Next question|See the score)$/ })).toBeFocused();
    await page.keyboard.press('Enter');
  }
  await expect(score(page)).toHaveAttribute('data-score', '9/10');
  await expect(score(page).locator('h3')).toBeFocused();
  await expect(score(page).getByRole('listitem')).toHaveCount(1);
});

test('four pictures stand side by side, or the pain is painted: by mouse, by keys; compared, laid over, nobody’s own', async ({
  page,
}) => {
  await openAtlas(page, '?lens=study&quiz=7_10q_kinds.where-does-it-refer');
  await expect(view(page).locator('img')).toHaveCount(4);
  await findNothing(page, 'four pictures of pain');
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await page.setViewportSize({ width: 1280, height: 800 });
  await view(page).getByRole('button', { name: 'Paint it instead' }).click();
  await expect(view(page)).toHaveAttribute('data-form', 'paint');
  const compare = view(page).getByRole('button', { name: 'Compare with the atlas' });
  const painted = () =>
    page.evaluate(() => window.__atlas?.store.getState().sketch.pains[0]?.dabs.length ?? 0);
  await expect(compare).toBeDisabled();
  await page.waitForFunction(() => window.__atlas?.store.getState().brushReady);
  const canvas = page.locator('#plate canvas[role="img"]');
  const { x, y, width, height } = (await canvas.boundingBox())!;
  await page.mouse.move(x + width / 2, y + height * 0.28);
  await page.mouse.down();
  await page.mouse.move(x + width / 2, y + height * 0.34, { steps: 6 });
  await page.mouse.up();
  const stroke = await painted();
  expect(stroke).toBeGreaterThan(0);
  await canvas.focus();
  await page.keyboard.press('Enter');
  expect(await painted()).toBe(stroke + 1);
  await view(page).getByRole('button', { name: 'Undo' }).click();
  expect(await painted()).toBe(stroke);
  await findNothing(page, 'painting an answer');
  await compare.click();
  await expect(quiz(page).locator('[data-outcome]')).toContainText(/You covered \d+% of the main pain/);
  await sceneReady(page);
  // Zone and paint stand on the body together; no pain of the person's own, and nothing in the address.
  const shown = await page.evaluate(() => {
    const { point, painting, drawing } = window.__atlas!.store.getState();
    return { point, painting, pains: drawing.pains.length, hash: window.location.hash };
  });
  expect(shown).toEqual({
    point: quizOf(7, 10, ['where-does-it-refer'])[0]?.subject,
    painting: false,
    pains: 1,
    hash: '',
  });
  // The next one is painted as well, on a bare skin.
  await quiz(page).getByRole('button', { name: 'Next question' }).click();
  await expect(view(page)).toHaveAttribute('data-form', 'paint');
  expect(await painted()).toBe(0);
  await quiz(page).getByRole('button', { name: 'Back to the list' }).click();
  expect(await page.evaluate(() => window.__atlas!.store.getState().drawing.pains.length)).toBe(0);
});

test('a link repeats the quiz: the same first question, the same order of answers', async ({ page }) => {
  await openAtlas(page, '?lens=study&quiz=11_20q_exam_latin_kinds.moves.supplies_region.thigh');
  const asked = async () => [
    await view(page).locator('h3').innerText(),
    ...(await view(page).locator('li').allInnerTexts()),
  ];
  const first = await asked();
  expect(first).toHaveLength(5);
  await page.reload();
  await sceneReady(page);
  expect(await asked()).toEqual(first);
  // An exam says nothing before its end.
  await view(page).locator('li button').first().click();
  await expect(quiz(page)).toContainText('Question 2 of 20');
});

test('nothing names what is asked: canvas, labels, live region, title, address', async ({ page }) => {
  const zone = quizOf(5, 400).find(({ kind }) => kind === 'which-point-sends-this');
  await openAtlas(page, '?lens=study&quiz=5_10q_kinds.which-point-sends-this');
  expect(zone).toBeDefined();
  await page.mouse.move(640, 400);
  const muscles = await page.evaluate(() => {
    const { asked } = window.__atlas?.store.getState() ?? {};
    return asked?.point ?? '';
  });
  expect(muscles).not.toBe('');
  const [owner] = source.muscles.filter(({ points }) => points.some(({ id }) => id === muscles));
  const names = Object.values(owner?.names ?? {}).map((name) => name.toLowerCase());
  expect(names.length).toBe(3);
  const said = await page.evaluate(() => {
    const { title } = document;
    const shown = [...document.querySelectorAll('canvas, [data-announcement], #plate')];
    return [
      title,
      location.href,
      ...shown.map((one) => `${one.getAttribute('aria-label')} ${one.textContent}`),
    ];
  });
  for (const text of said) for (const name of names) expect(text.toLowerCase()).not.toContain(name);
  // The mark would give it away as well.
  expect(await page.evaluate((id) => window.__atlas?.project(id, 'left')?.visible, muscles)).toBe(false);
});

test('under the skin too: the lit muscle stands there without a name, though names are wanted', async ({
  page,
}) => {
  await openAtlas(page, '?lens=study&layer=superficial&quiz=9_10q_kinds.what-is-it_region.leg');
  await page.evaluate(() => window.__atlas?.store.getState().showTissue({ tissueNames: true }));
  await sceneReady(page);
  const { width, height, x, y } = (await page.locator('canvas').first().boundingBox())!;
  await page.mouse.move(x + width / 2, y + height / 2);
  await sceneReady(page);
  const asked = await page.evaluate(() => window.__atlas?.store.getState().asked?.muscle);
  const [owner] = source.muscles.filter(({ id }) => id === asked);
  const said = (await page.locator('#plate').innerText()).toLowerCase();
  for (const name of Object.values(owner!.names)) expect(said).not.toContain(name.toLowerCase());
  // A press chooses nothing.
  await page.mouse.click(x + width / 2, y + height / 2);
  expect(page.url()).not.toMatch(/muscle=|point=/);
});

test('pause and another task, and back: the session goes on where it stood; the way back closes it', async ({
  page,
}) => {
  await openAtlas(page, '?lens=study&quiz=7_10q_kinds.moves');
  await page.keyboard.press('1');
  await quiz(page).getByRole('button', { name: 'Next question' }).click();
  await expect(quiz(page)).toContainText('Question 2 of 10');
  await quiz(page).getByRole('button', { name: 'Pause' }).click();
  await page.getByText('Explain', { exact: true }).click();
  await expect(quiz(page)).toHaveCount(0);
  expect(await page.evaluate(() => window.__atlas?.store.getState().asked ?? null)).toBeNull();
  await page.goBack();
  await expect(quiz(page)).toContainText('Paused');
  await quiz(page).getByRole('button', { name: 'Go on' }).click();
  await expect(quiz(page)).toContainText('Question 2 of 10');
  await quiz(page).getByRole('button', { name: 'Back to the list' }).click();
  await expect(page.getByRole('button', { name: 'Test yourself' })).toBeVisible();
});

test('off until switched on; then answers are kept on the device and come back after a reload', async ({
  page,
}) => {
  await openAtlas(page, '?lens=study&quiz=new');
  await expect(quiz(page)).toContainText('nothing is stored');
  expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
  await quiz(page).getByLabel('Keep my progress on this device').check();
  await quiz(page).getByText('5', { exact: true }).click();
  await expect(quiz(page)).toContainText('5 new ones');
  await quiz(page).getByRole('button', { name: 'Start today’s cards' }).click();
  for (let i = 0; i < 5; i++) {
    await quiz(page).getByRole('button', { name: 'I do not know' }).first().click();
    await quiz(page)
      .getByRole('button', { name: /^(Next question|See the score)$/ })
      .click();
  }
  await quiz(page).getByRole('button', { name: 'Pause' }).click();
  await quiz(page).getByRole('button', { name: 'End the session' }).click();
  await expect(score(page)).toBeVisible();
  await page.goto('./?lens=study&quiz=new');
  await sceneReady(page);
  // The first one came again in between: four of the five have been begun.
  await expect(quiz(page)).toContainText('1 new one.');
  await quiz(page).getByText('How far you are').click();
  await expect(quiz(page).getByRole('table', { name: 'By kind of question' })).toBeVisible();
  await quiz(page).getByRole('button', { name: 'Show it on the body' }).click();
  await sceneReady(page);
  expect(
    await page.evaluate(() => Object.keys(window.__atlas?.store.getState().asked?.marks ?? {}).length),
  ).toBeGreaterThan(0);
  // By area as well: hatched on the body and named in words.
  const begun = await page.evaluate(() => window.__atlas?.store.getState().asked?.areas?.begun.length ?? 0);
  expect(begun).toBeGreaterThan(0);
  const named = quiz(page)
    .locator('dl', { hasText: 'Areas asked about, not known yet' })
    .locator('dd')
    .last();
  expect((await named.innerText()).split(/, | and /).length).toBeGreaterThanOrEqual(begun);
  await findNothing(page, 'quiz: how far you are, on the body');
});

test('once progress is kept, a session goes on after a reload; over, it is kept no longer', async ({
  page,
}) => {
  await openAtlas(page, '?lens=study&quiz=new');
  await quiz(page).getByLabel('Keep my progress on this device').check();
  const code = '11_3q_exam_kinds.moves_region.thigh';
  await openAtlas(page, `?lens=study&quiz=${code}`);
  await expect(quiz(page)).toContainText('Question 1 of 3');
  const kept = () =>
    page.evaluate(async () => {
      const [{ name = '' } = {}] = await indexedDB.databases();
      const database = await new Promise<IDBDatabase>((resolve) => {
        const opening = indexedDB.open(name);
        opening.onsuccess = () => resolve(opening.result);
      });
      const [store = ''] = database.objectStoreNames;
      const all = await new Promise<unknown[]>((resolve) => {
        const reading = database.transaction(store).objectStore(store).getAll();
        reading.onsuccess = () => resolve(reading.result);
      });
      database.close();
      return all.filter((record) => JSON.stringify(record).includes('"sessions"')).length;
    });
  await page.keyboard.press('1');
  await expect(quiz(page)).toContainText('Question 2 of 3');
  await expect.poll(kept).toBe(1);
  const second = await view(page).locator('h3').innerText();
  await page.reload();
  await sceneReady(page);
  await expect(quiz(page)).toContainText('Question 2 of 3');
  expect(await view(page).locator('h3').innerText()).toBe(second);
  // Another quiz begins at its beginning.
  await openAtlas(page, `?lens=study&quiz=${code.replace('11', '12')}`);
  await expect(quiz(page)).toContainText('Question 1 of 3');
  await openAtlas(page, `?lens=study&quiz=${code}`);
  await expect(quiz(page)).toContainText('Question 2 of 3');
  for (const key of ['1', '2']) {
    await view(page).locator('h3').focus();
    await page.keyboard.press(key);
  }
  await expect(score(page)).toBeVisible();
  await expect.poll(kept).toBe(0);
});

test('the deck of a choice comes with a picture of each point', async ({ page }) => {
  await openAtlas(page, '?lens=study&quiz=new');
  await quiz(page).getByLabel('Group').selectOption({ label: 'Rotator cuff' });
  await quiz(page).getByText('Take it to Anki').click();
  const download = page.waitForEvent('download');
  await quiz(page).getByRole('button', { name: 'Save as an Anki package' }).click();
  const zip = readFileSync(await (await download).path());
  const points = source.muscles
    .filter(({ groups }) => groups.includes('rotator cuff'))
    .flatMap(({ points }) => points);
  // As many files as its directory says: the collection, the list of pictures, and a picture a point.
  const files = zip.readUInt16LE(zip.lastIndexOf(Buffer.from('504b0506', 'hex')) + 10);
  expect(points.length).toBeGreaterThan(5);
  expect(files).toBe(points.length + 2);
  expect(zip.length).toBeGreaterThan(points.length * 5000);
  await expect(quiz(page)).toContainText(/\d+ cards saved/);
});

test('axe finds nothing: choosing, each form of question, answer, score', async ({ page }) => {
  await openAtlas(page, '?lens=study&quiz=new');
  for (const name of ['Kinds of question', 'Your own list']) await quiz(page).getByText(name).first().click();
  await findNothing(page, 'quiz: choosing');
  for (const kind of ['what-is-it', 'where-is-it', 'where-does-it-refer', 'moves']) {
    await openAtlas(page, `?lens=study&quiz=7_1q_kinds.${kind}`);
    await findNothing(page, `quiz: ${kind}`);
  }
  await page.keyboard.press('2');
  await findNothing(page, 'quiz: answer');
  await openAtlas(page, '?lens=study&quiz=7_1q_exam_kinds.moves');
  await page.keyboard.press('2');
  await expect(score(page)).toBeVisible();
  await findNothing(page, 'quiz: score');
});

test('a code that means nothing is told, and offers a choice', async ({ page }) => {
  await openAtlas(page, '?lens=study&quiz=7_10q_region.tail');
  await expect(quiz(page)).toContainText('cannot be read');
  await expect(quiz(page).getByRole('button', { name: 'Start', exact: true })).toBeVisible();
});
