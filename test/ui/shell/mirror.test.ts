// The page mirrors: its styles speak of start and end. Left and right are left to the picture and to the body.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const styles = readdirSync('src/ui', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.css'))
  .map((name) => ({
    name,
    text: readFileSync(join('src/ui', name), 'utf8').replace(/\/\*[\s\S]*?\*\//g, ''),
  }));

/** Every declaration that names a side, or gives its two sides different values. */
function sided(text: string): string[] {
  const named = text.match(/(?:^|[\s;{])(?:[\w-]+-)?(?:left|right)(?:-[\w-]+)?\s*:[^;]*;/g) ?? [];
  const valued =
    text.match(/(?:text-align|clear|background-position)\s*:[^;]*\b(?:left|right)\b[^;]*;/g) ?? [];
  const uneven = [
    ...text.matchAll(/(?:padding|margin|inset|border-(?:width|color|style))\s*:\s*\S+ (\S+) \S+ (\S+);/g),
  ]
    .filter(([, right, left]) => right !== left)
    .map(([declaration]) => declaration);
  return [...named, ...valued, ...uneven].map((declaration) => declaration.trim());
}

test('a declaration that would not mirror is found', () => {
  expect(sided('.a { margin-left: 1px; }')).toHaveLength(1);
  expect(sided('.a { left: 0; border-top-right-radius: 2px; text-align: right; }')).toHaveLength(3);
  expect(sided('.a { padding: 0 1px 0 2px; }')).toHaveLength(1);
  expect(sided('.left { padding: 0 1px 0 1px; margin-inline-start: 1px; text-align: start; }')).toEqual([]);
});

test('no style of the page names left or right', () => {
  /** A quarter turn of a corner: the arrow of a fold, a tick. */
  const drawn = /^border-width: 0 1\.5px 1\.5px 0;$/;
  const found = styles.flatMap(({ name, text }) => sided(text).map((line) => `${name}: ${line}`));
  expect(styles.length).toBeGreaterThan(20);
  expect(found.filter((line) => !drawn.test(line.replace(/^.*?: /, '')))).toEqual([]);
});

test('what floats to one side floats to the other from right to left', () => {
  for (const { name, text } of styles)
    expect(text.match(/float: left;/g)?.length ?? 0, name).toBe(text.match(/float: right;/g)?.length ?? 0);
});
