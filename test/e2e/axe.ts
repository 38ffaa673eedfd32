// Which axe rules see a state in which theme and size. One page for all looks: theme and window change, the state stays.
//
// | look         | every state                | the opening, where all of header, tabs, sheet and plate stand |
// |--------------|----------------------------|----------------------------------------------------------------|
// | light, wide  | all WCAG A and AA rules    | all                                                            |
// | dark, phone  | rules of colour and size   | all                                                            |
// | dark, wide   |                            | rules of colour and size                                       |
// | light, phone |                            | rules of colour and size                                       |
//
// The theme sets colours and nothing else, the size moves things and nothing else: all other rules see the same document.
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const rulesOfLook = ['color-contrast', 'link-in-text-block', 'target-size', 'scrollable-region-focusable'];

const sizes = { wide: { width: 1280, height: 800 }, phone: { width: 390, height: 844 } } as const;

interface Look {
  theme: 'light' | 'dark';
  size: keyof typeof sizes;
  rules: 'all' | 'of the look';
}

const everyState: readonly Look[] = [
  { theme: 'light', size: 'wide', rules: 'all' },
  { theme: 'dark', size: 'phone', rules: 'of the look' },
];
export const allLooks: readonly Look[] = [
  { theme: 'light', size: 'wide', rules: 'all' },
  { theme: 'dark', size: 'wide', rules: 'of the look' },
  { theme: 'dark', size: 'phone', rules: 'all' },
  { theme: 'light', size: 'phone', rules: 'of the look' },
];

/** Fails with every violation of the state, each with the look that shows it. Comes back to light and wide. */
export async function findNothing(page: Page, state: string, looks = everyState): Promise<void> {
  const found: string[] = [];
  for (const look of looks) {
    await show(page, look);
    // The document has no frames, so the legacy mode sees all of it and spares a second page that joins results.
    const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'], selectors: false });
    if (look.rules === 'all') axe.withTags(tags);
    else axe.withRules(rulesOfLook);
    const { violations, passes } = await axe.setLegacyMode(true).analyze();
    const name = `${state}, ${look.theme}, ${look.size}`;
    // Where axe cannot tell what lies behind the words, it finds no violation either.
    expect(
      passes.map(({ id }) => id),
      `${name}: colours were judged`,
    ).toContain('color-contrast');
    for (const { id, nodes } of violations) found.push(`${name}: ${id}: ${nodes[0]?.html}`);
  }
  await show(page, everyState[0] as Look);
  expect(found).toEqual([]);
}

/**
 * A modal dialog alone. axe does not know the top layer and takes what stands later in the document for lying over it:
 * the rest, which is inert anyway, is hidden meanwhile.
 */
export async function findNothingInDialog(page: Page, state: string, looks = everyState): Promise<void> {
  await page.locator('dialog:modal').evaluate((dialog) => {
    for (let inner: Element = dialog; inner.parentElement; inner = inner.parentElement)
      for (const other of inner.parentElement.children)
        if (other !== inner && other instanceof HTMLElement) other.style.visibility = 'hidden';
  });
  await findNothing(page, state, looks);
}

async function show(page: Page, { theme, size }: Look): Promise<void> {
  await page.emulateMedia({ colorScheme: theme });
  await page.setViewportSize(sizes[size]);
  await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
  // The new size has been laid out and drawn.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}
