// What the lens means, and that nobody but the one place asks which lens it is.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lenses } from '../../src/state/atlas-state.ts';
import { audienceOf, readsPlainly, seeksCause, taskOf } from '../../src/state/audience.ts';

test('each lens has its reader and its end', () => {
  expect(lenses.map((lens) => [lens, audienceOf({ lens }), taskOf({ lens })])).toEqual([
    ['find', 'client', 'seek'],
    ['explain', 'therapist', 'explain'],
    ['study', 'student', 'learn'],
  ]);
  expect(lenses.filter((lens) => readsPlainly({ lens }))).toEqual(['find']);
  expect(lenses.filter((lens) => seeksCause({ lens }))).toEqual(['find']);
});

test('outside the state nobody compares the lens: audience or task is asked instead', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
    (name) => /\.tsx?$/.test(name) && !name.startsWith('state'),
  );
  expect(files.length).toBeGreaterThan(100);
  const compares = /\blens\s*[!=]==?|[!=]==?\s*(\w+\.)*lens\b|\[(\w+\.)*lens\]|switch \((\w+\.)*lens\)/;
  const asking = files.filter((name) => compares.test(readFileSync(join('src', name), 'utf8')));
  // The tabs choose the lens itself.
  expect(asking).toEqual([join('ui', 'shell', 'LensTabs.tsx')]);
});
