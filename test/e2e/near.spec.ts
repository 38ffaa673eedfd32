// Bringing a part of the body near, while painting and else: what lies under the cursor or between the fingers stays there.
import { expect, type Page } from '@playwright/test';
import { openAtlas, phonePage, sceneReady, test } from './atlas-page.ts';
import { cameraOf, dabsOf, fingers, startPainting } from './painting-page.ts';

/** A point that lies under the skin of the temple, as the page shows it. */
const temple = (page: Page) => page.evaluate(() => window.__atlas!.project('temporalis-2', 'left')!);

for (const painting of [false, true])
  test(`five notches over the temple bring it near and leave it under the cursor, ${painting ? 'while painting' : 'else'}`, async ({
    page,
  }) => {
    await openAtlas(page, '?lens=find');
    if (painting) await startPainting(page);
    const before = await temple(page);
    const far = (await cameraOf(page))!.distance;
    await page.mouse.move(before.x, before.y);
    for (let notch = 0; notch < 5; notch += 1) {
      await page.mouse.wheel(0, -300);
      await sceneReady(page);
    }
    const after = await temple(page);
    expect(Math.hypot(after.x - before.x, after.y - before.y)).toBeLessThan(12);
    expect((await cameraOf(page))!.distance).toBeLessThan(far * 0.6);
    // The middle button moves what is near to where there is room; so does the right one with Shift.
    await page.mouse.down({ button: 'middle' });
    await page.mouse.move(before.x, before.y + 120, { steps: 6 });
    await page.mouse.up({ button: 'middle' });
    await sceneReady(page);
    expect((await temple(page)).y).toBeGreaterThan(after.y + 70);
    await page.keyboard.down('Shift');
    await page.mouse.down({ button: 'right' });
    await page.mouse.move(before.x, before.y, { steps: 6 });
    await page.mouse.up({ button: 'right' });
    await page.keyboard.up('Shift');
    await sceneReady(page);
    expect(Math.abs((await temple(page)).y - after.y)).toBeLessThan(20);
    expect(await dabsOf(page)).toEqual([]);
  });

for (const painting of [false, true])
  test(`three pinches bring the temple near, between the fingers, ${painting ? 'while painting' : 'else'}`, async ({
    browser,
  }) => {
    const page = await phonePage(browser, 390, 844);
    await openAtlas(page, '?lens=find');
    if (painting) await startPainting(page);
    const far = (await cameraOf(page))!;
    const before = await temple(page);
    for (let pinch = 0; pinch < 3; pinch += 1) {
      const { x, y } = await temple(page);
      await fingers(page, [
        [
          [x - 25, y],
          [x - 42, y],
        ],
        [
          [x + 25, y],
          [x + 42, y],
        ],
      ]);
      await sceneReady(page);
    }
    const after = await temple(page);
    expect(Math.hypot(after.x - before.x, after.y - before.y)).toBeLessThan(12);
    const near = (await cameraOf(page))!;
    expect(near.distance).toBeLessThan(far.distance * 0.4);
    // It goes with the fingers as well: once they have parted they move it.
    await fingers(page, [
      [
        [after.x - 25, after.y],
        [after.x - 45, after.y],
        [after.x - 45, after.y + 90],
      ],
      [
        [after.x + 25, after.y],
        [after.x + 45, after.y],
        [after.x + 45, after.y + 90],
      ],
    ]);
    await sceneReady(page);
    expect((await temple(page)).y).toBeGreaterThan(after.y + 75);
    expect((await cameraOf(page))!.azimuth).toBeCloseTo(far.azimuth, 2);
    await page.context().close();
  });
