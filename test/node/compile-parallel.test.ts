// Compiling on several cores gives what compiling on one gives, and a fault is told all the same.
import { expect, test } from 'vitest';
import type { AtlasGeometry } from '../../src/compile/atlas-compiler.ts';
import { compileAtlas } from '../../src/compile/compile-atlas.ts';
import { PieceMemory } from '../../src/compile/piece-store.ts';
import { DataError } from '../../src/dataset/data-error.ts';
import { compileMissing } from '../../src/node/compile-parallel.ts';
import { tellProgress } from '../../src/node/tell-progress.ts';
import { egg } from '../mesh/egg.ts';

const built = egg();
const places = ['front', 'side', 'back', 'cheek'];
/** Only what compiling reads of a record. */
const records = {
  landmarks: [
    ['front', [0, 0, 120]],
    ['side', [120, 0, 0]],
    ['back', [0, 0, -120]],
    ['cheek', [70, 0, 80]],
  ].map(([id, at]) => ({ id, kind: 'skin', side: (at as number[])[0] === 0 ? 'midline' : 'paired', at })),
  regions: [
    { id: 'face', side: 'midline', seeds: ['front'] },
    { id: 'flank', side: 'paired', seeds: ['side'] },
    { id: 'rear', side: 'midline', seeds: ['back'] },
  ],
  areas: [{ id: 'whole-skin', regions: ['face', 'flank', 'rear'] }],
  dermatomes: [
    { id: 'c2', strokes: [{ path: ['front'], radiusMm: 30 }] },
    { id: 'c3', strokes: [{ path: ['back'], radiusMm: 30 }] },
  ],
  muscles: Array.from({ length: 14 }, (_, i) => ({
    id: `m${i}`,
    points: [
      {
        id: `m${i}-1`,
        number: 1,
        place: places[i % 4],
        depthMm: 5,
        zones: [
          {
            class: 'essential',
            areas: ['whole-skin'],
            strokes: [{ path: [places[(i + 1) % 4]], radiusMm: 15 + i }],
          },
        ],
      },
    ],
  })),
} as unknown as AtlasGeometry;

test('gives the same bytes as one core, and leaves nothing large to do', async () => {
  const store = new PieceMemory();
  const told: string[] = [];
  await compileMissing(records, built, store, {
    cores: 2,
    progress: (done, all) => told.push(`${done}/${all}`),
  });
  expect(told[0]).toBe('0/16');
  expect(told.at(-1)).toBe('16/16');
  const parallel = compileAtlas(records, built, store);
  const alone = compileAtlas(records, built);
  expect(parallel.binary).toEqual(alone.binary);
  expect(parallel.points).toEqual(alone.points);
  // What is left are the figures of each muscle.
  expect(parallel.report.compiled).toBe(records.muscles.length);
});

test('a few missing pieces start no thread', async () => {
  const store = new PieceMemory();
  await compileMissing({ ...records, muscles: records.muscles.slice(0, 3) }, built, store, {
    progress: () => expect.unreachable(),
  });
  expect(store.get('areas', 'any')).toBeUndefined();
});

test.each([
  [
    'muscles',
    {
      muscles: [
        ...records.muscles.slice(1),
        { id: 'bad', points: [{ ...records.muscles[0]!.points[0], place: 'nowhere' }] },
      ],
    },
    'muscles/bad',
  ],
  [
    'landmarks',
    { landmarks: [...records.landmarks, { id: 'far', side: 'paired', at: [9000, 0, 0] }] },
    'landmarks/far',
  ],
  ['areas', { areas: [{ id: 'lost', regions: ['no-such-region'] }] }, 'areas/lost'],
])('a fault in %s is told by the compile that follows', async (_, changed, record) => {
  const faulty = { ...records, ...changed } as unknown as AtlasGeometry;
  const store = new PieceMemory();
  await compileMissing(faulty, built, store, { cores: 2 });
  const fault = (() => {
    try {
      return compileAtlas(faulty, built, store);
    } catch (error) {
      return error;
    }
  })();
  expect(fault).toBeInstanceOf(DataError);
  expect((fault as DataError).record).toBe(record);
});

test('a short wait is not spoken of, a long one is: over one line, or in a few', () => {
  let time = 0;
  const lines: string[] = [];
  const out = (isTTY: boolean) => ({ isTTY, write: (text: string) => lines.push(text) > 0 });
  const quick = tellProgress(out(false), () => time);
  for (let i = 0; i <= 9; i++) quick(i, 9);
  expect(lines).toEqual([]);
  const slow = tellProgress(out(false), () => time);
  time = 5000;
  for (let i = 0; i <= 100; i++) slow(i, 100);
  expect(lines.length).toBeGreaterThan(2);
  expect(lines.length).toBeLessThan(8);
  expect(lines.at(-1)).toBe('atlas: compiling pain patterns, 100 of 100\n');
  lines.length = 0;
  const terminal = tellProgress(out(true), () => time);
  time = 9000;
  terminal(1, 2);
  terminal(2, 2);
  expect(lines.join('')).toBe(
    '\ratlas: compiling pain patterns, 1 of 2\ratlas: compiling pain patterns, 2 of 2\n',
  );
});
