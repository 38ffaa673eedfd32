// A small part of the long day (`npm run soak`): after the first rounds nothing on the graphics card and on the page grows. And the
// counting itself: what is leaked on purpose is found.
import { expect } from '@playwright/test';
import { countGraphics } from '../../scripts/soak/count-graphics.ts';
import { grown, liveThrough } from '../../scripts/soak/long-day.ts';
import { openAtlas, test } from './atlas-page.ts';

// three deletes what it made before a context was lost; the browser says of each that it went with it.
test.use({ faultsMeant: true });

const points = [
  'trapezius-1',
  'gluteus-minimus-1',
  'soleus-1',
  'masseter-1',
  'infraspinatus-1',
  'psoas-major-1',
];

test('choices, looks, layers, pins and lost contexts leave nothing behind', async ({ page }) => {
  test.setTimeout(400_000);
  await page.setViewportSize({ width: 640, height: 480 });
  await page.addInitScript({ content: 'globalThis.__name = (value) => value;' });
  await page.addInitScript(countGraphics);
  await openAtlas(page);
  const size = { rounds: 4, selections: 12, changes: 4, layers: 1, pins: 2, losses: 1 };
  const lived = await liveThrough(page, points, size);
  expect(lived[0]!.graphics.Buffer).toBeGreaterThan(5);
  expect(lived.map(({ graphics }) => graphics['spare VertexArray'])).toEqual(lived.map(() => 0));
  expect(grown(lived, 2)).toEqual([]);

  // A round without a lost context keeps what the layers brought: it is compared with its like.
  const whole = { ...size, rounds: 1, losses: 0 };
  // The first of them makes what the lost context took along.
  const [, before] = await liveThrough(page, points, { ...whole, rounds: 2 });
  await page.evaluate(() => {
    const gl = document.querySelector<HTMLCanvasElement>('canvas[role="img"]')!.getContext('webgl2')!;
    for (let n = 0; n < 3; n += 1) {
      gl.bindBuffer(gl.ARRAY_BUFFER, gl.createBuffer());
      gl.bufferData(gl.ARRAY_BUFFER, 400_000, gl.STATIC_DRAW);
      gl.createVertexArray();
    }
    window.addEventListener('resize', () => {});
  });
  const [after] = await liveThrough(page, points, whole);
  expect(grown([before!, after!], 1)).toEqual([
    expect.stringMatching(/^Buffer: /),
    'spare VertexArray: 0.0 to 3.0',
    expect.stringMatching(/^MB of buffers: /),
  ]);
});
