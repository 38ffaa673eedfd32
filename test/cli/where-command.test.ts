// `atlas where`: the points that send pain to a place, best first.
import { expect, test } from 'vitest';
import { atlas, atlasJson, textFile } from './run-atlas.ts';

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
  [
    ['--area', 'temporal-head', '--symptom', 'x'],
    'where: expected either --area ID, --symptom ID or --paint FILE.json',
  ],
  [[], 'where: expected either --area ID, --symptom ID or --paint FILE.json'],
])('where %j: exit code 2 and a plain message', (args, message) => {
  const { code, out, err } = atlas('where', ...args);
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain(`atlas: ${message}\n`);
});

const paintFile = (pains: unknown) => textFile(JSON.stringify(pains));
const temple = { side: 'left', strokes: [{ path: ['temple'], radiusMm: 25 }] };

test('--paint ranks the points whose zones reach what is painted, in the shape of the others', () => {
  const found = where('--paint', paintFile(temple));
  expect(found[0]).toMatchObject({ point: 'trapezius-1', muscle: 'trapezius', side: 'left' });
  expect(Object.keys(found[0]!).sort()).toEqual(Object.keys(where('--area', 'temporal-head')[0]!).sort());
  expect(found.map(({ score }) => score)).toEqual(found.map(({ score }) => score).sort((a, b) => b - a));
});

test('--paint takes several pains, each on its side', () => {
  const heel = { side: 'right', areas: ['heel'] };
  const found = where('--paint', paintFile({ pains: [temple, heel] }));
  const sideOf = (id: string) => found.find(({ point }) => point === id)?.side;
  expect([sideOf('trapezius-1'), sideOf('soleus-1')]).toEqual(['left', 'right']);
});

test('--paint says so where numbness lies in a dermatome', () => {
  const strokes = [{ path: ['radial-styloid', 'thumb-cmc', 'thumb-tip'], radiusMm: 12 }];
  const { code, err } = atlas('where', '--paint', paintFile({ strokes, qualities: ['numb'] }));
  expect(code).toBe(0);
  expect(err).toMatch(/^atlas: numb-in-dermatome; c6 left /);
});

test.each([
  [{ ...temple, side: 'up' }, 'side: got "up", expected ("left" | "right" | "both")'],
  [
    { strokes: [{ path: ['tempel'], radiusMm: 9 }] },
    'strokes[0].path[0]: got "tempel", expected a landmark id (did you mean temple',
  ],
  [{ pains: [temple, { strokes: [] }] }, 'pains[1].strokes: got [], expected at least one stroke or area'],
  [
    { pains: [temple, { areas: ['moon'] }] },
    'pains[1].areas[0]: got "moon", expected the id of an area in data/areas.json',
  ],
  [{ ...temple, color: 'red' }, 'color: got'],
  [{ strokes: [{ path: ['temple'], radiusMm: 500 }] }, 'strokes[0].radiusMm: got 500'],
])('a faulty paint file %j: exit code 1, with file, field, got and expected', (pains, message) => {
  const file = paintFile(pains);
  const { code, out, err } = atlas('where', '--paint', file);
  expect([code, out]).toEqual([1, '']);
  expect(err).toContain(`atlas: ${file}: ${message}`);
});

test('a paint file says its own sides', () => {
  expect(atlas('where', '--paint', paintFile(temple), '--side', 'left').code).toBe(2);
});
