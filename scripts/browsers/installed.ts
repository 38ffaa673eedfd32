// Which browsers this machine has, and how each is opened: on a display of its own where there is none.
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { delimiter, join } from 'node:path';
import { browserArgs, findBrowser } from '../../src/node/browser.ts';
import { type Driven, openByPuppeteer, openByWebDriver } from './driven.ts';

export interface Installed {
  readonly name: 'Chromium' | 'Firefox' | 'WebKit';
  /** Null where it is not here; `missing` says what to install. */
  readonly open: (() => Promise<Driven>) | null;
  readonly missing: string;
}

/** What was started beside a browser, to be ended with it. */
const helpers: ChildProcess[] = [];

export function endHelpers(): void {
  for (const helper of helpers.splice(0)) helper.kill();
}

const inPath = (...names: string[]): string | undefined =>
  names
    .flatMap((name) => (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name)))
    .find((file) => existsSync(file));

const macFirefox = '/Applications/Firefox.app/Contents/MacOS/firefox';

export function installedBrowsers(): readonly Installed[] {
  const firefox =
    process.env.FIREFOX_PATH ??
    inPath('firefox-esr', 'firefox') ??
    (existsSync(macFirefox) ? macFirefox : undefined);
  const driver = inPath('WebKitWebDriver');
  const miniBrowser = findMiniBrowser();
  const webKit = driver !== undefined && miniBrowser !== undefined && canShow();
  return [
    {
      name: 'Chromium',
      open: () => openByPuppeteer('chrome', findBrowser(), browserArgs, undefined),
      missing: '',
    },
    {
      name: 'Firefox',
      open:
        firefox === undefined ? null : async () => openByPuppeteer('firefox', firefox, [], await display()),
      missing: 'Debian: firefox-esr, and xvfb for its WebGL; or FIREFOX_PATH',
    },
    {
      name: 'WebKit',
      open: webKit ? () => openWebKit(driver, miniBrowser) : null,
      missing: 'Debian: webkit2gtk-driver, and xvfb where there is no display',
    },
  ];
}

const canShow = (): boolean => process.env.DISPLAY !== undefined || inPath('Xvfb') !== undefined;

/** The display, made where there is none; undefined where none can be made. */
async function display(): Promise<string | undefined> {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (DISPLAY !== undefined || WAYLAND_DISPLAY !== undefined || process.platform !== 'linux')
    return DISPLAY ?? '';
  const xvfb = inPath('Xvfb');
  if (xvfb === undefined) return undefined;
  // It chooses a free number itself, and tells it.
  const helper = spawn(xvfb, ['-displayfd', '3', '-screen', '0', '1600x1000x24'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  helpers.push(helper);
  const number = await new Promise<string>((resolve, reject) => {
    helper.stdio[3]?.once('data', (told: Buffer) => resolve(told.toString().trim()));
    helper.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)));
  });
  return `:${number}`;
}

async function openWebKit(driver: string, miniBrowser: string): Promise<Driven> {
  const shown = await display();
  const port = await freePort();
  const helper = spawn(driver, [`--port=${port}`], {
    stdio: 'ignore',
    env: { ...process.env, ...(shown === undefined ? {} : { DISPLAY: shown }) },
  });
  helpers.push(helper);
  const server = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 50; tries += 1) {
    const listens = await fetch(`${server}/status`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (listens) return openByWebDriver(server, miniBrowser);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`${driver} does not answer at ${server}`);
}

/** The small browser that comes with the library; its folder is named after machine and version. */
function findMiniBrowser(): string | undefined {
  const folders = ['/usr/lib', '/usr/libexec'].flatMap((base) => below(base).flatMap(below));
  return ['/usr/libexec', ...folders]
    .flatMap((folder) => [join(folder, 'MiniBrowser'), join(folder, 'webkit2gtk-4.1', 'MiniBrowser')])
    .find((file) => existsSync(file));

  function below(folder: string): string[] {
    try {
      const names = readdirSync(folder, { withFileTypes: true });
      return [
        folder,
        ...names
          .filter((one) => one.isDirectory() && /linux|webkit/.test(one.name))
          .map(({ name }) => join(folder, name)),
      ];
    } catch {
      return [];
    }
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no free port')),
      );
    });
  });
}
