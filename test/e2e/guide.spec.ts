// The guide as three people meet it: with a mouse, with a thumb, with the keyboard alone. Signs first, then the verdict.
import { expect, type Locator, type Page } from '@playwright/test';
import { openAtlas, sceneReady, test, travel } from './atlas-page.ts';
import { findNothing, findNothingInDialog } from './axe.ts';

const detail = (page: Page): Locator => page.locator('#detail');
const verdict = (page: Page): Locator => detail(page).locator('[data-verdict]');
const intake = (page: Page): Locator => detail(page).locator('[data-intake]');
const answer = (page: Page, words: string): Locator =>
  intake(page)
    .locator('label')
    .filter({ hasText: new RegExp(`^${words}$`) })
    .first();
const timer = (page: Page): Locator => detail(page).locator('[data-timer]');
const flag = (page: Page, id: string): Locator => detail(page).locator(`[data-flag="${id}"]`);
/** The first questions of a place, before the rest behind one press more. */
const firstFlags = (page: Page, panel: string): Locator =>
  page.locator(`${panel} [data-flags] :is([data-flag]):not(details *)`);
/** Opens the safety line, whose questions are folded. */
const openFlags = (page: Page, panel = '#detail'): Promise<void> =>
  page.locator(`${panel} [data-flags] h3 button`).click();
/** Opens a part that is folded for this audience. */
const openPart = async (page: Page, part: string): Promise<void> => {
  const fold = detail(page).locator(`[data-section="${part}"] > details`);
  if ((await fold.getAttribute('open')) === null) await fold.locator('summary').first().click();
};
const feels = (page: Page, level: number): Locator =>
  timer(page)
    .locator('label')
    .filter({ has: page.locator(`input[value="${level}"]`) })
    .last();
const caseInAddress = (page: Page): string | null => new URL(page.url()).searchParams.get('case');
/** What a reload would bring back. */
const keptCase = (page: Page): Promise<unknown> => page.evaluate(() => window.history.state?.case ?? null);

/** Panels and dialogs scroll, up and down; the page itself stands still. */
async function standsStill(page: Page): Promise<void> {
  const over = await page.evaluate(() => {
    const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement;
    return [scrollWidth - clientWidth, scrollHeight - clientHeight];
  });
  expect(over).toEqual([0, 0]);
}

test('with the mouse: signs, six questions, verdict, protocol, timer', async ({ page }) => {
  await page.clock.install();
  await openAtlas(page, '?point=gluteus-maximus-2&side=left');
  await expect(verdict(page)).toHaveAttribute('data-verdict', 'deep-tissue');
  await expect(firstFlags(page, '#detail')).toHaveCount(4);
  await detail(page).getByRole('button', { name: 'None of these' }).click();
  await expect(detail(page).locator('[data-flags]')).toContainText('said no to the 4 most urgent signs');

  await intake(page).locator('summary').first().click();
  for (const words of ['Three months or more', 'One spot', 'Sharp', '6', 'Relief that lasts', 'Thin bones'])
    await answer(page, words).click();
  await expect(verdict(page)).toHaveAttribute('data-verdict', 'neuromuscular');
  await expect(detail(page).locator('[data-verdict-reasons]')).toContainText(
    'Without your answers it would be “Deep tissue”',
  );
  await expect(intake(page).getByRole('status')).toContainText('it was “Deep tissue”');
  expect(await keptCase(page)).toBe(
    'weeks.26_spread.one-spot_feel.sharp_pain.6_goal.lasting-relief_care.osteoporosis',
  );

  await expect(detail(page).locator('[data-protocol="neuromuscular"]')).toBeVisible();
  await expect(detail(page).locator('[data-hand="thumb"]')).toBeVisible();
  await timer(page).getByText('10', { exact: true }).first().click();
  await timer(page).getByRole('button', { name: 'Start the hold' }).click();
  await expect(timer(page)).toHaveAttribute('data-timer', 'holding');
  await feels(page, 8).click();
  await expect(timer(page)).toHaveAttribute('data-timer', 'paused');
  await expect(timer(page).locator('[data-timer-why]')).toContainText('8 of 10 is above 7');
  await feels(page, 5).click();
  await timer(page).getByRole('button', { name: 'Go on' }).click();
  await page.clock.runFor(10_500);
  await expect(timer(page)).toHaveAttribute('data-timer', 'released');
  await expect(timer(page).locator('[data-timer-said]')).toHaveText('Release slowly.');
  await standsStill(page);
});

test('answers outlive a reload and another point, and one press erases them', async ({ page }) => {
  await openAtlas(page, '?point=gluteus-maximus-2&side=left&case=spread.one-spot_feel.sharp');
  await expect(verdict(page)).toHaveAttribute('data-verdict', 'neuromuscular');
  await page.evaluate(() => window.__atlas?.select('soleus-1', 'right'));
  await sceneReady(page);
  expect(caseInAddress(page)).toBeNull();
  await page.reload();
  await sceneReady(page);
  await expect(answer(page, 'One spot').locator('input')).toBeChecked();
  await intake(page).getByRole('button', { name: 'Erase my answers' }).click();
  await page.goBack();
  await expect(page).toHaveURL(/gluteus-maximus-2/);
  expect(caseInAddress(page)).toBeNull();
  await page.reload();
  await sceneReady(page);
  await expect(answer(page, 'One spot').locator('input')).not.toBeChecked();
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});

test('a damaged case in the address is said once, and the sound part stays', async ({ page }) => {
  await openAtlas(page, '?point=soleus-1&case=sign.cauda-equina_pain.99_%3Cscript%3E');
  await expect(page.getByText(/does not know \(case\)/)).toBeVisible();
  await expect(verdict(page)).toHaveAttribute('data-verdict', 'not-now');
  expect(caseInAddress(page)).toBeNull();
});

test.describe('with a thumb, on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('intake, verdict, protocol, timer', async ({ page }) => {
    await openAtlas(page, '?lens=find&point=gluteus-maximus-2&side=left');
    await detail(page).getByRole('button', { name: 'None of these' }).tap();
    await openPart(page, 'why');
    await intake(page).locator('summary').first().tap();
    await answer(page, 'One spot').tap();
    await answer(page, 'Sharp').tap();
    await expect(intake(page).getByRole('status')).toContainText('Neuromuscular');
    await expect(verdict(page)).toHaveAttribute('data-verdict', 'neuromuscular');
    await detail(page).getByRole('heading', { name: 'How it is done' }).tap();
    await expect(detail(page).locator('[data-protocol]')).toBeVisible();
    await timer(page).getByRole('button', { name: 'Start the hold' }).tap();
    await expect(timer(page)).toHaveAttribute('data-timer', 'holding');
    await feels(page, 9).tap();
    await expect(timer(page)).toHaveAttribute('data-timer', 'paused');
    await feels(page, 4).tap();
    await timer(page).getByRole('button', { name: 'Start over' }).tap();
    await expect(timer(page)).toHaveAttribute('data-timer', 'ready');
    await standsStill(page);
  });

  test('a sign that needs a doctor stays in sight, whatever is read', async ({ page }) => {
    await openAtlas(page, '?lens=find&point=gluteus-minimus-1&side=left');
    await openFlags(page);
    await flag(page, 'cauda-equina').tap();
    const strip = page.locator('[data-stop="emergency"]');
    await expect(strip).toBeInViewport();
    await expect(strip).toContainText('call for emergency help now');
    await expect(strip.getByRole('link', { name: /112/ })).toHaveAttribute('href', 'tel:112');
    await expect(detail(page).locator('[data-protocol], [data-self-care], [data-timer]')).toHaveCount(0);
    await detail(page).getByText('Sources', { exact: true }).scrollIntoViewIfNeeded();
    await expect(strip).toBeInViewport();
    await strip.getByRole('button', { name: 'Erase my answers' }).tap();
    await expect(verdict(page)).not.toHaveAttribute('data-verdict', 'not-now');
  });

  test('a place that hurts has its own signs, verdict and questions', async ({ page }) => {
    await openAtlas(page, '?lens=find&area=lumbar&side=left');
    const index = page.locator('#detail');
    await expect(firstFlags(page, '#detail')).toHaveCount(4);
    await expect(index.locator('[data-verdict]')).toHaveAttribute(
      'data-verdict',
      /deep-tissue|neuromuscular|both/,
    );
    await openFlags(page, '#detail');
    await index.locator('[data-flag="cauda-equina"]').tap();
    await expect(index.locator('[data-verdict]')).toHaveAttribute('data-verdict', 'not-now');
  });
});

/** Presses Tab until the focus is where it should be. */
async function tabTo(page: Page, target: Locator, most = 120): Promise<void> {
  for (let i = 0; i < most; i += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`not reached with ${most} presses of Tab: ${target}`);
}

test('with the keyboard alone: signs, questions, verdict, timer', async ({ page }) => {
  await openAtlas(page, '?point=gluteus-maximus-2&side=left');
  await expect(verdict(page)).toBeVisible();
  await page.keyboard.press('Tab');
  await tabTo(page, detail(page).locator('[data-flags] h3 button'));
  await page.keyboard.press('Enter');
  await tabTo(page, firstFlags(page, '#detail').first());
  await page.keyboard.press('Space');
  await expect(verdict(page)).toHaveAttribute('data-verdict', 'not-now');
  await page.keyboard.press('Space');
  await expect(verdict(page)).toHaveAttribute('data-verdict', 'deep-tissue');
  await tabTo(page, detail(page).getByRole('button', { name: 'None of these' }));
  await page.keyboard.press('Enter');
  await tabTo(page, intake(page).locator('summary').first());
  await page.keyboard.press('Enter');
  await tabTo(page, intake(page).locator('input[value="days"]'));
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await tabTo(page, intake(page).locator('input[value="one-spot"]'));
  await page.keyboard.press('Space');
  await tabTo(page, intake(page).locator('input[value="sharp"]'));
  await page.keyboard.press('Space');
  expect(await keptCase(page)).toBe('weeks.26_spread.one-spot_feel.sharp');
  await expect(verdict(page)).toHaveAttribute('data-verdict', 'neuromuscular');
  // How it is done stands before why for a therapist: the way to the timer is the way back.
  await detail(page).locator('#detail-title').focus();
  await tabTo(page, timer(page).getByRole('button', { name: 'Start the hold' }));
  await page.keyboard.press('Enter');
  await expect(timer(page).locator('[data-timer-said]')).toHaveText(/Hold for \d+ seconds/);
  await tabTo(page, timer(page).locator('input[value="0"]'));
  for (let level = 1; level <= 8; level += 1) await page.keyboard.press('ArrowRight');
  await expect(timer(page)).toHaveAttribute('data-timer', 'paused');
  await expect(timer(page).locator('[data-timer-said]')).toContainText('above 7');
});

test('the comparison: from the verdict, by link, closed by Escape and by going back', async ({ page }) => {
  await openAtlas(page, '?point=soleus-1&side=left');
  const open = detail(page).getByRole('button', { name: 'Compare the two kinds of work' });
  await open.click();
  const compare = page.getByRole('dialog', { name: /side by side/ });
  await expect(compare).toBeVisible();
  await expect(page).toHaveURL(/page=compare/);
  await page.goBack();
  await expect(compare).toHaveCount(0);
  await expect(page).toHaveURL(/point=soleus-1/);
  await open.click();
  await page.keyboard.press('Escape');
  await expect(compare).toHaveCount(0);
  await expect(open).toBeFocused();
  await page.goto('./?page=compare');
  await expect(compare).toContainText('Contested');
  await compare.getByRole('button', { name: 'Close the comparison' }).click();
  await expect(page).not.toHaveURL(/page=/);
  await page.getByRole('button', { name: 'About & safety' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Compare the two kinds of work' }).click();
  await expect(compare).toBeVisible();
  await page.setViewportSize({ width: 320, height: 640 });
  const [one, other] = await Promise.all(
    [0, 1].map((i) => compare.locator('[data-row="compare.focus"] h4').nth(i).boundingBox()),
  );
  expect(one?.x).toBe(other?.x);
  await standsStill(page);
});

const told =
  '&case=weeks.26_spread.one-spot_feel.ache.tingling_pain.6_goal.lasting-relief_care.blood-thinners';
/** Holds the page's own clock still: a hold that has begun goes on for as long as it is looked at. */
const stopClock = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const now = performance.now();
    performance.now = () => now;
  });

test('axe finds nothing where answers were told', async ({ page }) => {
  test.setTimeout(300_000);
  await openAtlas(page, `?point=scalenus-anterior-1${told}`);
  await expect(verdict(page)).toBeVisible();
  await findNothing(page, 'answered');
  await travel(page, '?lens=find&point=scalenus-anterior-1');
  await expect(page.locator('#find-title')).toBeVisible();
  await expect(verdict(page)).toBeVisible();
  await findNothing(page, 'plain');
  await travel(page, '?lens=find&area=lumbar');
  await expect(page.locator('#detail [data-verdict]')).toBeVisible();
  await findNothing(page, 'a place');
  await travel(page, '?point=gluteus-maximus-2');
  await expect(page.locator('[data-selected-point="gluteus-maximus-2"] [data-verdict]')).toBeVisible();
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll<HTMLDetailsElement>('#detail details')) fold.open = true;
  });
  await findNothing(page, 'everything unfolded');
});

test('axe finds nothing while pressing, when it hurts too much, where the answer is no, and in the comparison', async ({
  page,
}) => {
  test.setTimeout(300_000);
  await openAtlas(page, '?point=scalenus-anterior-1');
  await timer(page).getByRole('button', { name: 'Start the hold' }).click();
  await stopClock(page);
  await findNothing(page, 'held');
  await expect(timer(page)).toHaveAttribute('data-timer', 'holding');
  await feels(page, 9).click();
  await expect(timer(page)).toHaveAttribute('data-timer', 'paused');
  await findNothing(page, 'paused by pain');
  await travel(page, '?point=gluteus-minimus-1');
  await openFlags(page);
  await flag(page, 'cauda-equina').click();
  await expect(verdict(page)).toHaveAttribute('data-verdict', 'not-now');
  await findNothing(page, 'not now');
  await page.locator('[data-stop]').getByRole('button', { name: 'Erase my answers' }).click();
  await travel(page, '?page=compare');
  await expect(page.locator('[data-compare]')).toBeVisible();
  await findNothingInDialog(page, 'the comparison');
});

test('at 320 px nothing of the guide has to be scrolled sideways', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openAtlas(page, `?point=scalenus-anterior-1${told}`);
  const states = [
    ['?point=scalenus-anterior-1', '#detail [data-verdict]'],
    ['?lens=find&point=scalenus-anterior-1', '#detail [data-verdict]'],
    ['?point=gluteus-maximus-2', '[data-selected-point="gluteus-maximus-2"] [data-verdict]'],
    ['?lens=find&area=lumbar', '#detail [data-verdict]'],
    ['?page=compare', '[data-compare]'],
  ] as const;
  for (const [query, shows] of states) {
    await travel(page, query);
    await expect(page.locator(shows)).toBeVisible();
    await standsStill(page);
    const wide = await page.evaluate(() =>
      [...document.querySelectorAll('[data-scroller], dialog[open]')].map(
        (box) => box.scrollWidth - box.clientWidth,
      ),
    );
    expect(wide.length, query).toBeGreaterThan(0);
    expect(Math.max(...wide), query).toBe(0);
  }
  await travel(page, '?point=gluteus-minimus-1');
  await openFlags(page);
  await flag(page, 'cauda-equina').click();
  await expect(page.locator('[data-stop]')).toBeInViewport();
  await standsStill(page);
});
