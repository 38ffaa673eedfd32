// A browser that is driven from outside, whoever made it: what the story needs, and no more.

import { launch, type Page } from 'puppeteer-core';
import { Builder, Capabilities, type WebDriver } from 'selenium-webdriver';

/** A function that runs in the page; it refers to nothing outside itself. */
type InPage<A, T> = (argument: A) => T | Promise<T>;

export interface Driven {
  readonly version: string;
  open(url: string): Promise<void>;
  run<A, T>(inPage: InPage<A, T>, argument: A): Promise<T>;
  /** With the mouse, CSS px of the page. */
  press(x: number, y: number): Promise<void>;
  /** Into what has the focus. */
  type(text: string): Promise<void>;
  enter(): Promise<void>;
  /** A PNG of the page. */
  picture(): Promise<Uint8Array>;
  /** A PDF; null where the browser cannot be asked for one. */
  print(): Promise<Uint8Array | null>;
  /** What nobody caught in the page so far. */
  faults(): Promise<readonly string[]>;
  close(): Promise<void>;
}

const SIZE = { width: 1280, height: 800 };
/** What a driver may take for one order on a busy machine, ms. */
const PATIENCE = 180_000;

/** tsx names inner functions by a function that the page does not have. */
const inWords = <A, T>(inPage: InPage<A, T>, argument: A): string =>
  `(() => { const __name = (value) => value; return (${inPage})(${JSON.stringify(argument)}); })()`;

/** Chromium by its own protocol, Firefox by WebDriver BiDi, which it speaks without a driver beside it. */
export async function openByPuppeteer(
  kind: 'chrome' | 'firefox',
  executablePath: string,
  args: readonly string[],
  display: string | undefined,
): Promise<Driven> {
  const browser = await launch({
    browser: kind,
    executablePath,
    args: [...args],
    // Firefox has no WebGL in software without a display.
    headless: display === undefined || kind === 'chrome',
    env: { ...process.env, ...(display === undefined ? {} : { DISPLAY: display }) },
    defaultViewport: SIZE,
    protocolTimeout: PATIENCE,
  });
  const page: Page = await browser.newPage();
  page.setDefaultTimeout(PATIENCE);
  const faults: string[] = [];
  page.on('pageerror', (fault) => faults.push(String(fault)));
  return {
    version: await browser.version(),
    open: async (url) => {
      await page.goto(url, { waitUntil: 'domcontentloaded' });
    },
    run: async <A, T>(inPage: InPage<A, T>, argument: A) =>
      (await page.evaluate(inWords(inPage, argument))) as T,
    press: (x, y) => page.mouse.click(x, y),
    type: (text) => page.keyboard.type(text),
    enter: () => page.keyboard.press('Enter'),
    picture: () => page.screenshot(),
    print: () => page.pdf({ format: 'A4' }),
    faults: async () => faults,
    close: () => browser.close(),
  };
}

/** WebKitGTK by the WebDriver that comes with it. @param server where that listens */
export async function openByWebDriver(server: string, binary: string): Promise<Driven> {
  const wanted = new Capabilities({
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': { binary, args: ['--automation'] },
  });
  const driver: WebDriver = await new Builder().usingServer(server).withCapabilities(wanted).build();
  await driver.manage().setTimeouts({ script: PATIENCE, pageLoad: PATIENCE });
  await driver
    .manage()
    .window()
    .setRect({ ...SIZE, x: 0, y: 0 });
  const capabilities = await driver.getCapabilities();
  const run = async <A, T>(inPage: InPage<A, T>, argument: A): Promise<T> => {
    const answer = await driver.executeAsyncScript<{ value: T; fault?: string }>(
      `const tell = arguments[arguments.length - 1];
       Promise.resolve().then(() => ${inWords(inPage, argument)})
         .then((value) => tell({ value }), (fault) => tell({ fault: String(fault) }));`,
    );
    if (answer.fault !== undefined) throw new Error(answer.fault);
    return answer.value;
  };
  return {
    version: `WebKitGTK ${capabilities.get('browserVersion')}`,
    open: async (url) => {
      await driver.get(url);
      await run(() => {
        window.__faults = [];
        const keep = (fault: unknown) => window.__faults?.push(String(fault));
        window.addEventListener('error', ({ error, message }) => keep(error ?? message));
        window.addEventListener('unhandledrejection', ({ reason }) => keep(reason));
      }, null);
    },
    run,
    press: async (x, y) => {
      const at = { x: Math.round(x), y: Math.round(y), duration: 0 };
      await driver.actions().move(at).click().perform();
    },
    type: async (text) => driver.switchTo().activeElement().sendKeys(text),
    enter: async () => driver.switchTo().activeElement().sendKeys('\uE007'),
    picture: async () => Buffer.from(await driver.takeScreenshot(), 'base64'),
    // Its driver does not know the command.
    print: async () => null,
    faults: () => run(() => window.__faults ?? [], null),
    close: () => driver.quit(),
  };
}

declare global {
  interface Window {
    __faults?: string[];
  }
}
