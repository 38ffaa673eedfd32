// A browser below the floor is told so in one sentence, whatever it lacks; one whose graphics fail for a moment is not.
import { expect, test } from '@playwright/test';

const lacks = [
  'delete globalThis.DecompressionStream',
  'delete Intl.ListFormat',
  'delete globalThis.ResizeObserver',
  'delete globalThis.structuredClone',
  'delete AbortSignal.timeout',
  'delete Array.prototype.toSorted',
  'delete HTMLElement.prototype.popover',
  'delete globalThis.HTMLDialogElement',
];
for (const script of lacks)
  test(`${script}: the page says that the browser is too old`, async ({ page }) => {
    await page.addInitScript(script);
    await page.goto('./?point=soleus-1');
    await expect(page.getByRole('alert')).toContainText('too old for the atlas');
    await expect(page.getByRole('alert')).toContainText('Firefox 125');
  });

test('a context that is lost as it is made is not called "no WebGL 2", and comes with another try', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const original = HTMLCanvasElement.prototype.getContext;
    let lose = 2;
    HTMLCanvasElement.prototype.getContext = function (
      this: HTMLCanvasElement,
      kind: string,
      ...rest: unknown[]
    ) {
      const context = Reflect.apply(original, this, [kind, ...rest]);
      if (kind === 'webgl2' && this.isConnected === false && lose > 0) {
        lose -= 1;
        context?.getExtension('WEBGL_lose_context')?.loseContext();
      }
      return context;
    } as typeof original;
  });
  await page.goto('./');
  await expect(page.locator('html')).toHaveAttribute('data-scene', 'unavailable');
  await expect(page.getByText(/no WebGL 2/)).toHaveCount(0);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-scene', 'ready');
});
