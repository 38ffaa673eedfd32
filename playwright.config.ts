// End-to-end tests drive the built site (dist/) in one headless Chromium; scripts/e2e.ts supplies CHROME_PATH.
import { defineConfig } from '@playwright/test';
import { browserArgs } from './src/node/browser.ts';
import { morningZone } from './test/e2e/morning-zone.ts';

const port = Number(process.env.ATLAS_E2E_PORT ?? 4173);

export default defineConfig({
  testDir: 'test/e2e',
  workers: 2,
  fullyParallel: true,
  retries: 0,
  // Generous, since two pages draw in software on the same cores: a slow machine is no fault.
  timeout: 180_000,
  expect: { timeout: 45_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ['json', { outputFile: '.cache/reports/e2e.json' }]],
  use: {
    baseURL: `http://127.0.0.1:${port}/`,
    viewport: { width: 1280, height: 800 },
    deviceScaleFactor: 1,
    timezoneId: morningZone(new Date()),
    contextOptions: { reducedMotion: 'reduce' },
    // A page that is kept would come past what a test puts in the way of a file; offline.spec.ts allows them.
    serviceWorkers: 'block',
    launchOptions: {
      ...(process.env.CHROME_PATH ? { executablePath: process.env.CHROME_PATH } : {}),
      args: browserArgs,
    },
  },
  webServer: {
    command: `npx vite preview --host 127.0.0.1 --port ${port} --strictPort`,
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
  },
});
