// `atlas deck`: a package or a table of the chosen kinds.
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { atlas } from './run-atlas.ts';

const folder = mkdtempSync(join(tmpdir(), 'atlas-deck-'));

test('writes a package and says how many notes are in it', () => {
  const out = join(folder, 'deck.apkg');
  const { code, out: said } = atlas('deck', '--out', out, '--region', 'neck', '--kinds', 'moves,attaches');
  expect(code).toBe(0);
  expect(Number(/: (\d+) notes/.exec(said)?.[1])).toBeGreaterThan(10);
  expect(readFileSync(out).subarray(0, 2).toString()).toBe('PK');
});

test('writes a table', () => {
  const out = join(folder, 'deck.csv');
  expect(atlas('deck', '--out', out, '--kinds', 'red-flag', '--names', 'latin').code).toBe(0);
  expect(readFileSync(out, 'utf8')).toMatch(
    /^id,kind,question,choices,answer,why,sources,tags\r\n"red-flag\//,
  );
});

test.each([[[]], [['--out', 'deck.txt']], [['--out', 'deck.apkg', '--kinds', 'guess']]])(
  '%j: exit code 2 and a plain message',
  (args) => {
    const { code, err } = atlas('deck', ...args);
    expect(code).toBe(2);
    expect(err).toMatch(/^atlas: /);
  },
);
