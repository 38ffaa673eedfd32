// Finds a Chromium to drive, and fetches one where there is none. Used by the end-to-end tests, the bench and `atlas sheet`.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

/** Chromium without its windows: the same engine, a quarter less work a page. */
const shellPlace = '/usr/bin/chromium-headless-shell';

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
  'C:/Program Files (x86)/Google/Chrome/Application/chrome.exe',
  shellPlace,
];

/** Flags under which Chromium runs headless, in software, without calling home. */
export const browserArgs = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** An installed browser's path, or undefined. `CHROME_PATH` wins. */
function installedBrowser(): string | undefined {
  return [process.env.CHROME_PATH, ...usualPlaces, chromium.executablePath()].find(
    (path): path is string => path !== undefined && path !== '' && existsSync(path),
  );
}

/**
 * Path of a Chromium: an installed one; else Debian's package (as root); else Playwright's download.
 * @throws Error naming the three ways when none worked
 */
export function findBrowser(): string {
  const found = installedBrowser();
  if (found) return found;
  if (isDebianRoot()) {
    console.log('No Chromium found: installing the Debian package.');
    installDebian('chromium');
  } else {
    console.log('No Chromium found: fetching the Playwright build.');
    run('npx', ['playwright', 'install', 'chromium']);
  }
  const fetched = installedBrowser();
  if (fetched) return fetched;
  throw new Error(
    'No Chromium could be found or fetched. Install Chrome or Chromium, or set CHROME_PATH to its executable.',
  );
}

/**
 * Path of the lightest Chromium there is: `CHROME_PATH`, else the one without windows (Debian has it as a package of its
 * own), else any.
 * @param fetch for hundreds of pages: the package is installed where it can be and is not there
 * @throws Error as `findBrowser`
 */
export function findShell({ fetch = false } = {}): string {
  if (process.env.CHROME_PATH) return findBrowser();
  if (fetch && !existsSync(shellPlace) && isDebianRoot()) installDebian('chromium-headless-shell');
  return existsSync(shellPlace) ? shellPlace : findBrowser();
}

const isDebianRoot = (): boolean => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

function installDebian(name: string): void {
  run('apt-get', ['update', '-qq']);
  run('apt-get', ['install', '-y', '-qq', name]);
}

function run(command: string, args: string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'], env });
}
