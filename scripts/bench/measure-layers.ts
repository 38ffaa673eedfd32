// What the layers under the skin cost: frames while the body is turned, with the skin alone and with the full layer, in turn.
import { type Figures, median } from './figures.ts';
import { open, still, type Visit } from './measure-page.ts';

/** Whole body, and close-ups where muscles fill the picture. */
const places = [
  { name: 'whole body', query: '' },
  { name: 'shoulder', query: '&muscle=deltoid' },
  { name: 'thigh', query: '&muscle=rectus-femoris' },
] as const;

/** A fresh visit looks under the skin: from asking until the picture of it stands, files and all. */
export async function measureFirstLayer(visit: Visit, figures: Figures): Promise<void> {
  const page = await open(visit);
  const took = await page.evaluate(async () => {
    const begun = performance.now();
    window.__atlas?.store.getState().showTissue({ layer: 'superficial' });
    do await new Promise(requestAnimationFrame);
    while (document.documentElement.dataset.scene !== 'ready' || (window.__atlas?.drawCalls() ?? 0) < 2);
    return performance.now() - begun;
  });
  figures.add('first picture of the full layer, from asking', took, 'ms', '2000');
  await page.close();
}

export async function measureLayers(visit: Visit, figures: Figures): Promise<void> {
  for (const { name, query } of places) {
    const page = await open({ ...visit, url: `${visit.url}?layer=superficial${query}` });
    const box = await page.locator('#plate canvas[role="img"]').boundingBox();
    if (box === null) throw new Error('bench: there is no canvas');
    const [x, y] = [box.x + box.width / 2, box.y + box.height * 0.75];
    const gaps: Record<'skin' | 'superficial', number[]> = { skin: [], superficial: [] };
    for (let turn = 0; turn < 3; turn++)
      for (const layer of ['skin', 'superficial'] as const) {
        await page.evaluate((layer) => window.__atlas?.store.getState().showTissue({ layer }), layer);
        await still(page);
        await page.mouse.move(x, y);
        await page.mouse.down();
        await page.evaluate(() => {
          window.__bench.frames.length = 0;
        });
        for (let begun = Date.now(), t = 0; t < 1500; t = Date.now() - begun) {
          await page.mouse.move(x + Math.sin(t / 300) * 40, y);
          await page.waitForTimeout(8);
        }
        await page.mouse.up();
        const frames = await page.evaluate(() => window.__bench.frames.map(({ at }) => at));
        gaps[layer].push(...frames.slice(1).map((at, i) => at - frames[i]!));
        await still(page);
      }
    const [skin, full] = [median(gaps.skin), median(gaps.superficial)];
    figures.add(`${name}: frame while turning, skin`, skin);
    figures.add(`${name}: the same with the full layer`, full);
    figures.add(`${name}: full layer to skin`, full / skin, '', '1.5');
    figures.add(
      `${name}: draw calls of the layer`,
      await page.evaluate(() => window.__atlas?.drawCalls() ?? Number.NaN),
      '',
      '12 of a whole frame',
    );
    await page.close();
  }
}
