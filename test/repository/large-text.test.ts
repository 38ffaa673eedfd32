// Layouts follow the size of text: a media query on width or height counts in em, or large text would keep a wide layout.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(css|tsx?)$/.test(name))
  .map((name) => join('src', name));

test('no media query counts width or height in px', () => {
  const found = sources.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/\((?:min|max)-(?:width|height):\s*[\d.]+px\)/g)].map(
      ([query]) => `${file}: ${query}`,
    ),
  );
  expect(found).toEqual([]);
});
