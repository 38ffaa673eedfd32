// An hour with a client, end to end: their link, two points compared, the timer twice, the session closed, note and hand-out
// printed, and the code on it opened on the client's own phone.
import { writeFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { painsToText } from '../../src/anatomy/pain/pain-link.ts';
import { writeCase } from '../../src/state/case-link.ts';
import { phonePage, redShare, sceneReady, test } from './atlas-page.ts';
import { answered } from './painting-page.ts';
import { decoded, has, inked, PICTURE, pages, textOf } from './pdf.ts';
import { begin, button, dialog, openRecord, strip } from './session-page.ts';

const MINIMUS = 'gluteus-minimus-1_right';
const PIRIFORMIS = 'piriformis-1_right';

/** What the client painted at home, by names of places, and answered. */
const pain = painsToText([
  {
    id: 'home',
    dabs: [],
    areas: [
      { area: 'buttock', side: 'right' },
      { area: 'lateral-thigh-and-hip', side: 'right' },
    ],
    intensity: 6,
  },
]);
const told = writeCase({ durationWeeks: 6 });
const clientsLink = `./?lens=find#pain=${pain}&case=${told}`;

const captions = (page: Page) => page.locator('[data-pair] [data-half]');
const timer = (page: Page) => page.locator('#detail [data-timer]');

async function choose(page: Page, pin: string): Promise<void> {
  const [point = '', side] = pin.split('_');
  await page.evaluate(
    ([id, on]) => window.__atlas?.select(id!, on as 'left' | 'right'),
    [point, side ?? 'left'],
  );
  await expect(page.locator(`[data-selected-point="${point}"]`).first()).toBeVisible();
}

async function pin(page: Page, which: string): Promise<void> {
  await choose(page, which);
  const press = page.locator(`#detail [data-pin="${which}"]`).first();
  await press.click();
  await expect(press).toHaveAttribute('aria-pressed', 'true');
}

async function hold(page: Page, seconds: number): Promise<void> {
  if ((await timer(page).getAttribute('data-timer')) !== 'ready')
    await timer(page).getByRole('button', { name: 'Start over' }).click();
  await timer(page)
    .locator('label')
    .filter({ hasText: new RegExp(`^${seconds}$`) })
    .first()
    .click();
  await timer(page).getByRole('button', { name: 'Start the hold' }).click();
  await page.clock.runFor(seconds * 1000 + 500);
  await expect(timer(page)).toHaveAttribute('data-timer', 'released');
}

for (const { name, use } of [
  { name: 'tablet', use: { viewport: { width: 1024, height: 768 }, hasTouch: true } },
  { name: 'desktop', use: { viewport: { width: 1280, height: 800 } } },
]) {
  test.describe(`on a ${name}`, () => {
    test.use(use);

    test('from the client’s link to the client’s phone', async ({ page, browser, baseURL }, testInfo) => {
      test.setTimeout(480_000);
      await page.clock.install();
      await page.goto(clientsLink);
      await sceneReady(page);
      await answered(page);
      // What was answered is taken out of the address on arrival.
      await expect(page).not.toHaveURL(/case=/);
      await expect(page.locator('#detail[data-find-result="painted"]')).toContainText('right side');

      // The record takes the painted pain as the client's pain before.
      await page.evaluate(() => window.__atlas?.store.getState().setLens('explain'));
      await begin(page, 'B-04');
      await button(page, 'Take the painted pain as before').click();
      await expect(dialog(page).getByLabel('Pain before, 0 to 10')).toHaveValue('6');
      await expect(dialog(page).locator('[data-session-cm2]')).toContainText(/\d+ cm²/);
      await page.keyboard.press('Escape');

      // Two points, pinned and compared.
      await pin(page, MINIMUS);
      await pin(page, PIRIFORMIS);
      // Folded where there is little room for it.
      await page.locator('[data-pinned] details').evaluateAll((all: HTMLDetailsElement[]) => {
        for (const one of all) one.open = true;
      });
      await page.locator('[data-pinned] [data-pair-switch]').locator('visible=true').first().click();
      await expect(page.locator('[data-pair-words]')).toContainText('Both often send pain here: Buttock');
      await page.locator('[data-pinned] [data-present]').locator('visible=true').first().click();
      await expect(captions(page)).toHaveText([/Gluteus minimus 1, right/, /Piriformis 1, right/]);
      await sceneReady(page);
      await page.screenshot({ path: testInfo.outputPath(`${name}-compared.png`) });
      await page.keyboard.press('Escape');

      // Both into the session; the timer twice at the second.
      await openRecord(page);
      await button(page, 'Add the 2 pinned points').click();
      await page.keyboard.press('Escape');
      await choose(page, PIRIFORMIS);
      await hold(page, 20);
      await hold(page, 15);
      await expect(strip(page).locator('[data-session-holds="2"]')).toContainText('15 s');
      await openRecord(page);
      await dialog(page).getByLabel('Pain after, 0 to 10').selectOption('3');
      await button(page, 'Close the session').click();
      await expect(dialog(page).locator('[data-session="closed"]')).toBeVisible();
      const part = (which: string) => dialog(page).locator(`[data-note-part="${which}"] textarea`);
      await expect(part('subjective')).toHaveValue(/Buttock|buttock/);
      await expect(part('plan')).toHaveValue(/2 holds at Piriformis point 1, right side: 20 s and 15 s\./);

      const note = await page.pdf({ format: 'A4' });
      writeFileSync(testInfo.outputPath(`${name}-note.pdf`), note);
      expect(pages(note)).toBeLessThanOrEqual(2);
      if (has('pdftotext')) {
        const text = textOf(note);
        expect(text).toContain('B-04');
        expect(text).toContain('20 s and 15 s');
        expect(text).toContain('Red flags and cautions');
      }
      await page.keyboard.press('Escape');

      await page.locator('[data-open-handout]').locator('visible=true').first().click();
      const paper = page.locator('[data-handout-paper]');
      await page.getByRole('checkbox', { name: 'Neuromuscular therapy' }).check();
      await expect(paper.locator('[data-handout-figure="0"]')).toHaveCount(0);
      await expect(paper.locator('img').first()).toBeAttached();
      const handout = await page.pdf({ format: 'A4' });
      writeFileSync(testInfo.outputPath(`${name}-handout.pdf`), handout);
      // Both on one page.
      expect(pages(handout)).toBe(1);
      if (has('pdftotext')) {
        const text = textOf(handout);
        for (const words of ['What was done', 'What you can do', 'When to stop', 'When to see a doctor'])
          expect(text.split(words).length - 1, words).toBe(1);
        expect(text).not.toContain('B-04');
      }
      if (has('pdftoppm')) expect(inked(handout, PICTURE)).toBeGreaterThan(0.1);

      if (!has('zbarimg') || !has('pdftoppm')) {
        testInfo.annotations.push({
          type: 'left out',
          description: 'zbarimg or pdftoppm is not here: the code was not read',
        });
        return;
      }
      const link = decoded(handout);
      expect(link.startsWith(baseURL ?? '')).toBe(true);
      expect(link).not.toMatch(/B-04|case|pain=|pair/);
      const phone = await phonePage(browser, 390, 844);
      await phone.goto(link);
      await sceneReady(phone);
      const read = phone.locator('[data-handout="read"]');
      await expect(read.locator('[data-handed]')).toHaveCount(2);
      await expect(read.locator('[data-handout-care]').first()).toBeVisible();
      expect(
        await phone.evaluate(() => {
          const { lens, body, side, pins } = window.__atlas!.store.getState();
          return { lens, body, side, pins };
        }),
      ).toEqual({ lens: 'find', body: 'female', side: 'right', pins: [MINIMUS, PIRIFORMIS] });
      // Its zones stand on the body.
      await read.getByRole('button', { name: 'Show it on the body' }).last().click();
      await expect(phone.locator('[data-selected-point="piriformis-1"]').first()).toBeVisible();
      await sceneReady(phone);
      expect(await redShare(phone)).toBeGreaterThan(0.001);
      await phone.context().close();
    });
  });
}
