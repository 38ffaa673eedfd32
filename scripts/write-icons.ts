// `npm run icons`: draws the icons in PNG from public/icon.svg; a maskable one fills its square, its sign
// within the middle that every mask leaves.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { browserArgs, findBrowser } from '../src/node/browser.ts';
import { indexedPng } from './indexed-png.ts';
import { icons } from './offline-site.ts';

const svg = readFileSync('public/icon.svg', 'utf8');
/** Without its rounded corners, the sign at four fifths. */
const filled = svg
  .replace(
    /<rect[^>]*\/>/,
    '<rect width="64" height="64" fill="#f4efe4"/><g transform="translate(6.4 6.4) scale(.8)">',
  )
  .replace('</svg>', '</g></svg>');

const drawn = [
  // Apple rounds it by itself.
  { path: 'public/icon.png', side: 180, source: svg.replace(' rx="12"', '') },
  ...icons.map(({ file, sizes, purpose }) => ({
    path: `public/icons/${file}`,
    side: Number.parseInt(sizes, 10),
    source: purpose === 'maskable' ? filled : svg,
  })),
];

mkdirSync('public/icons', { recursive: true });
const browser = await chromium.launch({ executablePath: findBrowser(), args: browserArgs });
const page = await browser.newPage();
for (const { path, side, source } of drawn) {
  const address = `data:image/svg+xml;base64,${Buffer.from(source).toString('base64')}`;
  const rgba = await page.evaluate(
    async ({ address, side }) => {
      const image = new Image(side, side);
      image.src = address;
      await image.decode();
      const context = new OffscreenCanvas(side, side).getContext('2d');
      context?.drawImage(image, 0, 0, side, side);
      return [...(context?.getImageData(0, 0, side, side).data ?? [])];
    },
    { address, side },
  );
  writeFileSync(path, indexedPng(new Uint8ClampedArray(rgba), side, side));
}
await browser.close();
