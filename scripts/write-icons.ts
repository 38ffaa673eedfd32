// `npm run icons`: draws the icons of the installed app from public/icon.svg; a maskable one fills its square, its sign
// within the middle that every mask leaves.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { browserArgs, findBrowser } from '../src/node/browser.ts';
import { icons } from './offline-site.ts';

const svg = readFileSync('public/icon.svg', 'utf8');
/** Without its rounded corners, the sign at four fifths. */
const filled = svg
  .replace(
    /<rect[^>]*\/>/,
    '<rect width="64" height="64" fill="#f4efe4"/><g transform="translate(6.4 6.4) scale(.8)">',
  )
  .replace('</svg>', '</g></svg>');

mkdirSync('public/icons', { recursive: true });
const browser = await chromium.launch({ executablePath: findBrowser(), args: browserArgs });
for (const { file, sizes, purpose } of icons) {
  const side = Number.parseInt(sizes, 10);
  const page = await browser.newPage({ viewport: { width: side, height: side } });
  const source = Buffer.from(purpose === 'maskable' ? filled : svg).toString('base64');
  await page.setContent(
    `<body style="margin:0"><img style="display:block" width="${side}" height="${side}" src="data:image/svg+xml;base64,${source}">`,
  );
  await page.waitForFunction(() => document.images[0]?.complete);
  writeFileSync(`public/icons/${file}`, await page.screenshot({ omitBackground: true }));
  await page.close();
}
await browser.close();
