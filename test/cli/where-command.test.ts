// `atlas where`: the points that send pain to a place, best first.
import { expect, test } from 'vitest';
import { atlas, atlasJson } from './run-atlas.ts';

interface Candidate {
  point: string;
  muscle: string;
  side: string;
  score: number;
  reasons: { kind: string }[];
}
const where = (...args: string[]) => atlasJson('where', ...args, '--json') as Candidate[];

test('--area ranks the points with their reasons, best first', () => {
  const found = where('--area', 'temporal-head');
  expect(found[0]).toMatchObject({ point: 'trapezius-1', muscle: 'trapezius', side: 'left' });
  expect(found.length).toBeGreaterThan(3);
  expect(found.map(({ score }) => score)).toEqual(found.map(({ score }) => score).sort((a, b) => b - a));
  for (const { point, muscle, reasons } of found) {
    expect(point).toMatch(new RegExp(`^${muscle}-\\d+$`));
    expect(reasons.length).toBeGreaterThan(0);
  }
});

test('--side right gives the same points of the other side', () => {
  const mirror = (found: Candidate[]) => found.map(({ point, score }) => [point, score]);
  const right = where('--area', 'temporal-head', '--side', 'right');
  expect(mirror(right)).toEqual(mirror(where('--area', 'temporal-head')));
  expect(new Set(right.map(({ side }) => side))).toEqual(new Set(['right']));
});

test('--symptom ranks the muscles that the complaint points to', () => {
  const symptoms = (atlasJson('export') as { symptoms: { id: string; muscles: string[] }[] }).symptoms;
  const { id, muscles } = symptoms[3]!;
  expect(muscles).toContain(where('--symptom', id)[0]?.muscle);
});

test('as text: score, point and side, one a line, in the same order', () => {
  const { code, out, err } = atlas('where', '--area', 'temporal-head');
  expect([code, err]).toEqual([0, '']);
  const lines = out.trimEnd().split('\n');
  expect(lines).toEqual(
    where('--area', 'temporal-head').map(
      ({ score, point, side }) => `${score.toFixed(3)}  ${point}  ${side}`,
    ),
  );
});

test.each([
  [['--area', 'nowhere'], '--area nowhere: no such area'],
  [['--symptom', 'nothing'], '--symptom nothing: no such symptom'],
  [['--area', 'temporal-head', '--side', 'up'], '--side up: expected left or right'],
  [['--area', 'temporal-head', '--symptom', 'x'], 'where: expected either --area ID or --symptom ID'],
  [[], 'where: expected either --area ID or --symptom ID'],
])('where %j: exit code 2 and a plain message', (args, message) => {
  const { code, out, err } = atlas('where', ...args);
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain(`atlas: ${message}\n`);
});
