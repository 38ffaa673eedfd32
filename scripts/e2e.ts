// Runs the end-to-end tests against the built site in a real Chromium, finding or fetching the browser first.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findShell } from '../src/node/browser.ts';

if (!existsSync('dist/index.html')) spawnSync('npx', ['vite', 'build'], { stdio: 'inherit' });
const env = { ...process.env, CHROME_PATH: findShell({ fetch: true }) };
const { status } = spawnSync('npx', ['playwright', 'test', ...process.argv.slice(2)], {
  stdio: 'inherit',
  env,
});
process.exit(status ?? 1);
