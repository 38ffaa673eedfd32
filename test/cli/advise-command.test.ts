// `atlas advise`: the guide's verdict, and what is said of a case that cannot be read.
import { expect, test } from 'vitest';
import { atlas, atlasJson, textFile } from './run-atlas.ts';

interface Advice {
  modality: string;
  headline: string;
  summary: string;
  reasons: { text: string; facts: string[] }[];
  against: unknown[];
  redFlags: unknown[];
}
const advise = (...args: string[]) => atlasJson('advise', ...args, '--json') as Advice;

test('--point gives a verdict with reasons, each with the facts it stands on', () => {
  const { modality, reasons } = advise('--point', 'trapezius-1');
  expect(['neuromuscular', 'deep-tissue', 'both', 'sequence']).toContain(modality);
  expect(reasons.length).toBeGreaterThan(0);
  for (const { text, facts } of reasons) {
    expect(text.length).toBeGreaterThan(10);
    for (const fact of facts) expect(fact).toMatch(/^F\d+$/);
  }
});

test('a muscle, an area or an empty case get a verdict too', () => {
  for (const args of [
    ['--muscle', 'psoas-major'],
    ['--area', 'temporal-head'],
    ['--case', textFile('{}')],
  ])
    expect(typeof advise(...args).modality).toBe('string');
});

test('--case: a red flag stops all work; an option beats the case', () => {
  const { flag } = { flag: (atlasJson('export') as { redFlags: { id: string }[] }).redFlags[0]!.id };
  const file = textFile(JSON.stringify({ point: 'soleus-1', redFlags: [flag] }));
  expect(advise('--case', file).redFlags.length).toBeGreaterThan(0);
  const plain = textFile(JSON.stringify({ point: 'soleus-1' }));
  expect(advise('--case', plain)).toEqual(advise('--point', 'soleus-1'));
  expect(advise('--case', plain, '--point', 'trapezius-1')).toEqual(advise('--point', 'trapezius-1'));
  expect(advise('--case', plain, '--muscle', 'deltoid')).toEqual(advise('--muscle', 'deltoid'));
});

test('as text: the headline, then reasons for and against with their facts', () => {
  const { headline, summary, reasons, against } = advise('--point', 'trapezius-1');
  const { code, out, err } = atlas('advise', '--point', 'trapezius-1');
  expect([code, err]).toEqual([0, '']);
  const lines = out.trimEnd().split('\n');
  expect(lines[0]).toBe(`${headline}: ${summary}`);
  expect(lines.filter((line) => line.startsWith('  + '))).toHaveLength(reasons.length);
  expect(lines.filter((line) => line.startsWith('  - '))).toHaveLength(against.length);
});

test.each([
  ['an unknown field', '{"oops": 1}', /oops: got "oops", expected no such field/],
  ['a wrong value', '{"redFlags": "many"}', /redFlags: got "many", expected/],
  ['no JSON', '{', /\(file\): got "\{", expected JSON/],
])('a case with %s: exit code 1, file, field, got and expected', (_, text, message) => {
  const file = textFile(text);
  const { code, out, err } = atlas('advise', '--case', file);
  expect([code, out]).toEqual([1, '']);
  expect(err.startsWith(`atlas: ${file}: `)).toBe(true);
  expect(err).toMatch(message);
  expect(err.trimEnd().split('\n')).toHaveLength(1);
});

test('a case file that is not there: exit code 1', () => {
  const { code, err } = atlas('advise', '--case', '/no/such/file.json');
  expect([code, err]).toEqual([
    1,
    'atlas: /no/such/file.json: (file): got nothing, expected a file that can be read\n',
  ]);
});

test.each([
  [['--point', 'trapezius-99'], '--point trapezius-99: no such point'],
  [['--muscle', 'nix'], '--muscle nix: no such muscle'],
  [['--area', 'nix'], '--area nix: no such area'],
])('advise %j: exit code 2 and a plain message', (args, message) => {
  const { code, out, err } = atlas('advise', ...args);
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain(`atlas: ${message}\n`);
});
