// The plate: controls off the body, a tall figure, mirrored sides, views that keep their distance, the sheet under a finger.
import { expect, type Page } from '@playwright/test';
import { openAtlas, sceneReady, test, travel } from './atlas-page.ts';

interface Rectangle {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The body's box on the page: the rows and columns of the canvas that it colours. */
async function figure(page: Page): Promise<Rectangle> {
  const canvas = page.locator('#plate canvas').first();
  const box = (await canvas.boundingBox())!;
  const image = (await page.screenshot({ clip: box })).toString('base64');
  const inCanvas = await page.evaluate(async (data) => {
    const picture = new Image();
    picture.src = `data:image/png;base64,${data}`;
    await picture.decode();
    const surface = document.createElement('canvas');
    [surface.width, surface.height] = [picture.width, picture.height];
    const context = surface.getContext('2d')!;
    context.drawImage(picture, 0, 0);
    const { data: rgba } = context.getImageData(0, 0, picture.width, picture.height);
    let [left, top, right, bottom] = [picture.width, picture.height, 0, 0];
    for (let y = 0; y < picture.height; y++) {
      for (let x = 0; x < picture.width; x++) {
        const i = (y * picture.width + x) * 4;
        // Paper is 244 239 228, the shadow on the floor a grey of it; skin and cloth differ more.
        const [r, g, b] = [rgba[i]!, rgba[i + 1]!, rgba[i + 2]!];
        if (r - b < 30 || Math.abs(r - 244) + Math.abs(g - 239) + Math.abs(b - 228) < 40) continue;
        [left, right] = [Math.min(left, x), Math.max(right, x)];
        [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
      }
    }
    return { x: left, y: top, width: right - left, height: bottom - top };
  }, image);
  return { ...inCanvas, x: inCanvas.x + box.x, y: inCanvas.y + box.y };
}

const overlap = (a: Rectangle, b: Rectangle) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

const sizes = [
  { width: 1280, height: 800 },
  { width: 820, height: 1180 },
  { width: 390, height: 844 },
  { width: 320, height: 640 },
];

for (const viewport of sizes) {
  test.describe(`${viewport.width} x ${viewport.height}`, () => {
    test.use({ viewport });

    test('the opening shows a tall figure, and no control lies over it', async ({ page }) => {
      await openAtlas(page);
      const body = await figure(page);
      const canvas = (await page.locator('#plate canvas').first().boundingBox())!;
      const plate = (await page.locator('#plate').boundingBox())!;
      if (viewport.width !== 820) {
        expect(body.height / canvas.height).toBeGreaterThan(0.8);
        // Of all that the sheet leaves free, the controls' room counted.
        expect(body.height / plate.height).toBeGreaterThan(0.8);
      }
      for (const control of await page.locator('#plate [data-docked] :is(button, label)').all()) {
        const box = await control.boundingBox();
        if (box) expect(overlap(box, body), await control.innerText()).toBe(false);
      }
    });

    test('no control lies over the picture of a chosen point', async ({ page }) => {
      await openAtlas(page, '?point=trapezius-1');
      const canvas = (await page.locator('#plate canvas').first().boundingBox())!;
      for (const dock of await page.locator('#plate [data-docked]').all()) {
        const box = await dock.boundingBox();
        if (box && box.height > 0) expect(overlap(box, canvas)).toBe(false);
      }
    });
  });
}

const side = (page: Page) =>
  page.evaluate(() => {
    const { camera } = window.__atlas!;
    return camera();
  });

test('side and view have their names; the other side is seen as in a mirror', async ({ page }) => {
  await openAtlas(page, '?point=trapezius-1&side=left');
  await expect(page.locator('#plate').getByText('Side', { exact: true })).toBeVisible();
  await expect(page.locator('#plate').getByText('View', { exact: true })).toBeVisible();
  const before = (await side(page))!;
  await page.locator('#plate').getByRole('radio', { name: 'Right' }).check({ force: true });
  await sceneReady(page);
  const after = (await side(page))!;
  expect(after.azimuth).toBeCloseTo(-before.azimuth, 3);
  expect(after.target[0]).toBeCloseTo(-before.target[0], 4);
  expect(after.distance).toBeCloseTo(before.distance, 3);
});

test('a named view turns and keeps its distance; the small figure leads back to the whole', async ({
  page,
}) => {
  await openAtlas(page, '?point=trapezius-1&side=left');
  const near = (await side(page))!;
  await page.locator('#plate').getByRole('button', { name: 'Back', exact: true }).click();
  await sceneReady(page);
  const back = (await side(page))!;
  expect(back.distance).toBeCloseTo(near.distance, 2);
  expect(Math.abs(back.azimuth)).toBeCloseTo(Math.PI, 3);
  await page.getByRole('button', { name: /Show the whole body/ }).click();
  await sceneReady(page);
  const whole = (await side(page))!;
  expect(whole.distance).toBeGreaterThan(2 * near.distance);
  await expect(page.getByRole('button', { name: /Show the whole body/ })).toBeHidden();
});

test('pain that cannot be seen is announced, and one press away; a line of the zones turns to it', async ({
  page,
}) => {
  await openAtlas(page, '?lens=find&point=scalenus-anterior-1&side=left');
  const note = page.locator('#plate [role="status"]');
  await expect(note).toContainText('Part of this pain is felt on the back');
  await note.getByRole('button', { name: 'Show the pain on the back' }).click();
  await sceneReady(page);
  expect(Math.cos((await side(page))!.azimuth)).toBeLessThan(0.3);
  await page.locator('[data-zone-item]').first().click();
  await sceneReady(page);
  expect(Math.cos((await side(page))!.azimuth)).toBeGreaterThan(0);
});

test('of a muscle and of a complaint, too, what is hidden is announced, and the press turns to it', async ({
  page,
}) => {
  await openAtlas(page, '?muscle=infraspinatus&side=right');
  const note = page.locator('#plate [role="status"]');
  await expect(note).toContainText('Part of this muscle’s pain is on the front');
  await note.getByRole('button', { name: 'Show what is on the front' }).click();
  await sceneReady(page);
  expect(Math.cos((await side(page))!.azimuth)).toBeGreaterThan(0.3);
  await travel(page, '?lens=find&symptom=back-low-ache&side=right');
  await expect(note).toContainText(/A likely point is on the/);
  const legend = page.getByRole('list', { name: 'Legend' });
  await expect(legend).toContainText('the place that hurts');
  await expect(legend).toContainText('from a likely point');
});

test('answers erased in the strip: the keyboard stays beside what asks them anew', async ({ page }) => {
  await openAtlas(page, '?point=pectoralis-major-1&side=left');
  await page.locator('#detail [data-flags] h3 button').click();
  await page.locator('#detail [data-flags] [data-flag]').first().click();
  await page.locator('[data-stop]').getByRole('button', { name: 'Erase my answers' }).click();
  await expect(page.locator('[data-stop]')).toHaveCount(0);
  await expect(page.locator('#detail [data-flags] h3 button')).toBeFocused();
});

test('the places of pain are whole, and the rest is one press away', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openAtlas(page, '?point=scalenus-anterior-1&side=left');
  const places = page.locator('[data-zone-places]').first();
  const more = places.locator('[data-more-places]');
  await expect(more).toHaveText(/^\+\d more$/);
  await more.click();
  await expect(more).toBeHidden();
  await expect(places).toBeFocused();
  for (const place of await page.locator('[data-zone-places]').all())
    expect(await place.evaluate((one) => one.scrollWidth - one.clientWidth)).toBeLessThanOrEqual(0);
});

test('another body comes as it is looked at, not first as the other one stood', async ({ page }) => {
  await openAtlas(page, '?point=soleus-1&side=left');
  const places = await page.evaluate(async () => {
    const atlas = window.__atlas!;
    const seen = new Set<string>();
    atlas.store.getState().setBody('male');
    const begun = performance.now();
    const still = () => document.documentElement.dataset.scene === 'ready' && performance.now() - begun > 300;
    for (let frames = atlas.frames(); !still(); await new Promise(requestAnimationFrame)) {
      if (atlas.frames() === frames) continue;
      frames = atlas.frames();
      seen.add(JSON.stringify(atlas.project('soleus-1', 'left')));
    }
    return [...seen];
  });
  expect(places).toHaveLength(1);
});

test('the canvas says what it shows', async ({ page }) => {
  await openAtlas(page, '?point=trapezius-1&side=right');
  const canvas = page.locator('#plate canvas').first();
  await expect(canvas).toHaveAttribute(
    'aria-label',
    /Female body.*seen from .*Trapezius point 1, right side\. Pain often felt:/,
  );
  await page.locator('#plate').getByRole('button', { name: 'Back', exact: true }).click();
  await sceneReady(page);
  await expect(canvas).toHaveAttribute('aria-label', /seen from the back/);
});

/** The lines of the point's name, and whether any of it is cut. */
async function nameOnPlate(page: Page): Promise<{ lines: string[]; cut: boolean }> {
  const name = page.locator('#plate p', { hasText: /point.\d.*side/ }).first();
  await expect(name).toBeAttached();
  return name.evaluate((element) => {
    const text = element.firstChild!;
    const lines: { top: number; text: string }[] = [];
    for (let i = 0; i < text.textContent!.length; i++) {
      const range = document.createRange();
      range.setStart(text, i);
      range.setEnd(text, i + 1);
      const top = Math.round(range.getBoundingClientRect().top);
      const line = lines.find((one) => Math.abs(one.top - top) < 4);
      if (line) line.text += text.textContent![i];
      else lines.push({ top, text: text.textContent![i]! });
    }
    const [box, frame] = [element, element.parentElement!].map((one) => one.getBoundingClientRect());
    const shown = getComputedStyle(element).opacity === '1';
    const cut =
      element.scrollWidth > element.clientWidth + 1 ||
      (shown && (box!.left < frame!.left || box!.right > frame!.right || box!.top < frame!.top));
    return { lines: lines.map((line) => line.text.replace(/\u00a0/g, ' ').trim()), cut };
  });
}

for (const viewport of sizes)
  test(`nothing of a point's name is cut, and its number and side are one piece: ${viewport.width}`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    await openAtlas(page);
    for (const point of ['gluteus-minimus-2', 'extensor-digitorum-longus-1', 'sternocleidomastoid-1']) {
      await travel(page, `?point=${point}&side=right`);
      const { lines, cut } = await nameOnPlate(page);
      expect(lines.at(-1), lines.join(' / ')).toMatch(/point \d+, right side$/);
      expect(cut, point).toBe(false);
    }
  });

for (const viewport of sizes)
  test(`name and small figure keep off pain, other marks and each other: ${viewport.width}`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    await openAtlas(page);
    const faults: string[] = [];
    for (const [point, body] of [
      ['gluteus-minimus-2', 'female'],
      ['trapezius-1', 'female'],
      ['scalenus-anterior-1', 'female'],
      ['pectoralis-major-2', 'male'],
    ] as const) {
      await travel(page, `?point=${point}&side=right&body=${body}`);
      const name = page.locator('#plate p', { hasText: /point.\d.*side/ }).first();
      const figure = page.locator('#plate [data-locator]');
      const shown: [string, Rectangle][] = [];
      if (await name.evaluate((one) => getComputedStyle(one).opacity === '1'))
        shown.push(['name', (await name.boundingBox())!]);
      if (await figure.isVisible()) shown.push(['figure', (await figure.boundingBox())!]);
      if (shown.length === 2 && overlap(shown[0]![1], shown[1]![1]))
        faults.push(`${point}: name over figure`);
      const marks = await page.evaluate(
        (of) =>
          Array.from({ length: 8 }, (_, i) => `${of}-${i + 1}`).flatMap((id) => {
            const at = window.__atlas!.project(id, 'right');
            return at?.visible ? [{ id, x: at.x, y: at.y }] : [];
          }),
        point.replace(/-\d+$/, ''),
      );
      for (const [what, box] of shown)
        for (const { id, x, y } of marks)
          if (overlap({ x: x - 6, y: y - 6, width: 12, height: 12 }, box)) faults.push(`${what} over ${id}`);
    }
    expect(faults).toEqual([]);
  });

test('the name of the point stands in one line in near views, word and side together', async ({ page }) => {
  for (const point of ['trapezius-1', 'gluteus-maximus-1', 'biceps-femoris-1', 'dorsal-interossei-hand-1']) {
    await openAtlas(page, `?point=${point}&side=left`);
    const name = page.locator('#plate p', { hasText: 'left side' }).first();
    await expect(name).toBeAttached();
    await expect(name).toHaveCSS('opacity', '1');
    const lines = await name.evaluate((element) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
    });
    expect(lines).toBe(1);
  }
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('the sheet follows a finger on its bar, and what was chosen stays in sight', async ({ page }) => {
    await openAtlas(page, '?point=trapezius-1&side=left');
    const html = page.locator('html');
    await expect(html).toHaveAttribute('data-sheet', 'half');
    const client = await page.context().newCDPSession(page);
    const drag = async (from: number, to: number, x: number) => {
      const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', y: number) =>
        client.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x, y }] });
      await touch('touchStart', from);
      for (let i = 1; i <= 8; i++) {
        await touch('touchMove', from + ((to - from) * i) / 8);
        await page.waitForTimeout(20);
      }
      await page.waitForTimeout(160);
      await touch('touchEnd', to);
    };
    const seen = async () => {
      await expect
        .poll(async () => {
          await sceneReady(page);
          const at = await page.evaluate(() => window.__atlas!.project('trapezius-1', 'left'));
          const bar = (await page.locator('[data-bar]').boundingBox())!;
          return at!.visible && at!.y < bar.y;
        })
        .toBe(true);
    };
    const top = async () => (await page.locator('[data-bar]').boundingBox())!.y;
    // By the grip, then by a tab, which is not pressed by it.
    await drag((await top()) + 8, 200, 195);
    await expect(html).toHaveAttribute('data-sheet', 'full');
    await seen();
    await page.waitForTimeout(300);
    const lens = await page.evaluate(() => window.__atlas!.store.getState().lens);
    await drag((await top()) + 30, 440, 40);
    await expect(html).toHaveAttribute('data-sheet', 'half');
    expect(await page.evaluate(() => window.__atlas!.store.getState().lens)).toBe(lens);
    await page.waitForTimeout(300);
    await drag((await top()) + 8, 830, 195);
    await expect(html).toHaveAttribute('data-sheet', 'low');
    await seen();
  });
});

test('the plate is never without its body again: not while layers arrive, nor while the window takes another size', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const seen = { body: false, empty: 0 };
    Object.assign(window, { seen });
    const own = HTMLCanvasElement.prototype.getContext;
    // What a canvas shows can else be read in the frame alone that drew it.
    HTMLCanvasElement.prototype.getContext = function (
      this: HTMLCanvasElement,
      kind: string,
      wanted?: object,
    ) {
      return Reflect.apply(own, this, [
        kind,
        kind === 'webgl2' ? { ...wanted, preserveDrawingBuffer: true } : wanted,
      ]);
    } as typeof own;
    const look = () => {
      const canvas = document.querySelector<HTMLCanvasElement>('canvas[role=img]');
      const gl = canvas?.getContext('webgl2');
      if (!canvas || !gl) return;
      const held = gl.getParameter(gl.READ_FRAMEBUFFER_BINDING);
      gl.bindFramebuffer(gl.READ_FRAMEBUFFER, null);
      const pixel = new Uint8Array(4);
      const isBody = [0.4, 0.5, 0.6].some((up) => {
        gl.readPixels(canvas.width / 2 + 8, canvas.height * up, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixel);
        return pixel[3]! > 0;
      });
      gl.bindFramebuffer(gl.READ_FRAMEBUFFER, held);
      if (isBody) seen.body = true;
      else if (seen.body) seen.empty++;
    };
    // After the page has been painted.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = look;
    const frame = () => {
      requestAnimationFrame(frame);
      port2.postMessage(0);
    };
    requestAnimationFrame(frame);
  });
  await openAtlas(page, '?body=male&layer=superficial');
  await expect(page.getByText('Fetching the muscles')).toHaveCount(0, { timeout: 45_000 });
  for (const [width, height] of [
    [1180, 900],
    [1100, 800],
    [1200, 860],
    [900, 700],
    [1300, 900],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.waitForTimeout(250);
  }
  expect(await page.evaluate(() => Reflect.get(window, 'seen'))).toEqual({ body: true, empty: 0 });
});
