// `atlas sheet`: a real picture, drawn by the real scene of the built site.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';

test('writes a contact sheet a point and one a region, and names them', async ({ page }) => {
  test.setTimeout(240_000);
  const folder = mkdtempSync(join(tmpdir(), 'atlas-sheet-'));
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      'scripts/atlas.mjs',
      'sheet',
      '--out',
      folder,
      '--point',
      'soleus-1',
      '--side',
      'right',
      '--views',
      'fit,front',
    ],
    { encoding: 'utf8' },
  );
  expect(status, stderr).toBe(0);
  const files = ['region-leg-right-female.png', 'soleus-1-right-female.png'];
  expect(readdirSync(folder).sort()).toEqual(files);
  expect(stdout.trim().split('\n').sort()).toEqual(files.map((file) => join(folder, file)));
  const png = readFileSync(join(folder, 'soleus-1-right-female.png')).toString('base64');
  const { width, height, red } = await page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [image.width, image.height];
    const context = canvas.getContext('2d')!;
    context.drawImage(image, 0, 0);
    const pixels = context.getImageData(0, 0, image.width, image.height).data;
    let count = 0;
    for (let i = 0; i < pixels.length; i += 4)
      if (pixels[i]! > 110 && pixels[i + 1]! < pixels[i]! * 0.45 && pixels[i + 2]! < pixels[i]! * 0.5)
        count++;
    return { width: image.width, height: image.height, red: count / (pixels.length / 4) };
  }, png);
  // Two views beside each other, under a caption.
  expect([width, height]).toEqual([840, 616]);
  expect(red).toBeGreaterThan(0.002);
});
