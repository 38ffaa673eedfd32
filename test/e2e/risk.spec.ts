// Signs of what lies at risk on the plate, over the whole skin: named, off the point, pressed, switched off; on both sides and bodies.
import { expect, type Page } from '@playwright/test';
import { openAtlas, test } from './atlas-page.ts';

const signs = (page: Page) => page.getByRole('list', { name: 'What lies at risk near this point' });

/** Boxes of all signs, and the middle of the chosen point, CSS px of the page. */
const layout = (page: Page) =>
  page.evaluate(() => {
    const all = [
      ...document.querySelectorAll<HTMLElement>('[data-risk-signs] li:not([hidden]) button > span'),
    ];
    const name = document.querySelector<HTMLElement>('[data-point-name]')!;
    const box = (one: HTMLElement) => {
      const { x, y, width, height } = one.getBoundingClientRect();
      return { x, y, width, height };
    };
    return { signs: all.map(box), name: name.className.includes('hidden') ? null : box(name) };
  });

const meet = (
  a: { x: number; y: number; width: number; height: number },
  b: { x: number; y: number; width: number; height: number },
) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

for (const [point, body, side, nerve] of [
  ['scalenus-anterior-1', 'female', 'left', 'phrenic-nerve'],
  ['scalenus-anterior-1', 'male', 'right', 'phrenic-nerve'],
  ['sternocleidomastoid-1', 'female', 'right', 'internal-carotid-artery'],
  ['piriformis-1', 'male', 'right', 'sciatic-nerve'],
  ['popliteus-1', 'female', 'left', 'popliteal-artery'],
  ['pronator-teres-1', 'female', 'left', 'median-nerve'],
  ['serratus-anterior-1', 'male', 'left', 'long-thoracic-nerve'],
  ['quadratus-lumborum-1', 'female', 'left', 'kidney'],
  ['adductor-longus-1', 'male', 'left', 'great-saphenous-vein'],
] as const)
  test(`${point}, ${body}, ${side}: signs stand near it, off its name and each other`, async ({ page }) => {
    await openAtlas(page, `?point=${point}&side=${side}&body=${body}`);
    await expect(signs(page).locator(`[data-risk="${nerve}"]`)).toBeVisible();
    const { signs: boxes, name } = await layout(page);
    for (const [i, box] of boxes.entries()) {
      if (name) expect(meet(box, name)).toBe(false);
      for (const other of boxes.slice(0, i)) expect(meet(box, other)).toBe(false);
    }
  });

test('a sign leads to what is said of it; the switch and the key N take them away; a client sees none', async ({
  page,
}) => {
  await openAtlas(page, '?point=piriformis-1&side=left');
  const sciatic = page.getByRole('button', { name: /^Sciatic nerve, at risk near this point, left side/ });
  await sciatic.click();
  await expect(page.locator('[data-section="risk"] summary').first()).toBeFocused();
  await expect(page.locator('[data-section="risk"]')).toContainText('Sciatic nerve');
  const at = page.locator('[data-risk-switch] input');
  await at.uncheck();
  await expect(sciatic).toHaveCount(0);
  await at.check();
  await expect(sciatic).toBeVisible();
  await page.locator('#plate canvas[role="img"]').focus();
  await page.keyboard.press('n');
  await expect(sciatic).toHaveCount(0);
  await openAtlas(page, '?lens=find&point=piriformis-1&side=left');
  await expect(page.locator('[data-risk]')).toHaveCount(0);
});
