// The inks on their papers: every pair of text and ground reaches WCAG AA, in both themes; page and body share their inks.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { inks } from '../../../src/state/plate-colours.ts';

const sheet = readFileSync('src/ui/shell/theme.css', 'utf8');

/** Custom properties of the first block of that selector. */
function properties(selector: string): Record<string, string> {
  const start = sheet.indexOf(`${selector} {`);
  const block = sheet.slice(start, sheet.indexOf('}', start));
  return Object.fromEntries(
    [...block.matchAll(/(--[\w-]+):\s*(#[0-9a-f]{6});/g)].map((m) => [m[1] ?? '', m[2] ?? '']),
  );
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

const light: Record<string, string> = properties(':root');
const themes = { light, dark: { ...light, ...properties(':root[data-theme="dark"]') } };
const grounds = ['--paper', '--paper-raised', '--paper-pressed'];

test.each(Object.entries(themes))('%s: text 4.5, signs and edges 3', (_name, theme) => {
  const ratio = (ink: string, ground: string) => contrast(theme[ink] ?? '', theme[ground] ?? '');
  for (const ground of grounds) {
    for (const ink of ['--ink', '--ink-soft', '--mark']) {
      expect(ratio(ink, ground), `${ink} on ${ground}`).toBeGreaterThanOrEqual(4.5);
    }
    expect(ratio('--edge', ground), `--edge on ${ground}`).toBeGreaterThanOrEqual(3);
  }
  for (const ink of ['--pain', '--area', '--paint'])
    expect(ratio(ink, '--clay'), ink).toBeGreaterThanOrEqual(3);
});

test('what is drawn on the body has the ink that its swatch and its words have', () => {
  for (const [property, ink] of [
    ['--mark', inks.mark],
    ['--pain', inks.pain],
    ['--area', inks.area],
    ['--paint', inks.paint],
    ['--ruled', inks.ruled],
  ] as const)
    expect(light[property], property).toBe(ink);
});

test("the browser's own frame has the colour of the paper, in both themes", () => {
  const page = readFileSync('index.html', 'utf8');
  for (const [name, theme] of Object.entries(themes))
    expect(page).toContain(
      `<meta name="theme-color" media="(prefers-color-scheme: ${name})" content="${theme['--paper']}" />`,
    );
});
