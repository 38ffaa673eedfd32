// Use without a connection: the first picture on a first visit, on a second one, and without a connection; and how long and how
// much it takes until all is kept.
import type { BrowserContext, Page } from '@playwright/test';
import type { Figures } from './figures.ts';
import { still, type Visit } from './measure-page.ts';
import { installProbe } from './page-probe.ts';

export async function measureOffline({ browser, url, phone }: Visit, figures: Figures): Promise<void> {
  // What is kept belongs to a context: three pages of one, as three visits.
  const context = await browser.newContext({
    viewport: phone ? { width: 390, height: 844 } : { width: 1280, height: 800 },
    hasTouch: phone,
    isMobile: phone,
    reducedMotion: 'reduce',
  });
  // tsx names inner functions by a function that the page does not have.
  await context.addInitScript({ content: 'globalThis.__name = (value) => value;' });
  await context.addInitScript(installProbe);
  const first = await visit(context, url, figures, 'first visit');
  await first.evaluate(async () => void (await navigator.serviceWorker.ready));
  figures.add('until all is kept', await first.evaluate(() => performance.now()));
  const kept = await first.evaluate(async () => {
    let bytes = 0;
    let files = 0;
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        files += 1;
        bytes += (await (await cache.match(request))?.arrayBuffer())?.byteLength ?? 0;
      }
    }
    return { bytes, files };
  });
  figures.add('kept on the device, unpacked', kept.bytes / 1024, 'KB');
  figures.add('kept files', kept.files, '');
  await first.close();
  await (await visit(context, url, figures, 'second visit')).close();
  await context.setOffline(true);
  await (await visit(context, url, figures, 'without a connection')).close();
  await context.close();
}

async function visit(context: BrowserContext, url: string, figures: Figures, name: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(url);
  await still(page);
  const { paint, body } = await page.evaluate(() => ({
    paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
    body: window.__bench.firstBody ?? Number.NaN,
  }));
  figures.add(`${name}: first words`, paint);
  figures.add(`${name}: first picture of the body`, body);
  return page;
}
