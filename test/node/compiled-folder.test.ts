// The committed pieces: written as text, read back as they were; stale ones are found and not used.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  compiledFiles,
  compiledPieces,
  staleCompiled,
  writeCompiled,
} from '../../src/node/compiled-folder.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-compiled-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const points = [
  {
    id: 'x-1',
    anchor: { triangle: 3, u: 0.1, v: 0.30000000000000004 },
    fields: [{ runs: Uint8Array.of(0, 255, 7) }],
    none: [],
  },
  { id: 'x-2', anchor: null, fields: [], none: {} },
];
const pieces = [
  ['landmarks#mastoid', 'k1', { id: 'mastoid', gapMm: 0.5 }],
  ['landmarks#acromion', 'k2', { id: 'acromion' }],
  ['muscles/x#shape', 'k3', points],
  ['muscles/x#figures', 'k4', [{ measured: [] }]],
  ['areas', 'k5', { labels: new Uint8Array() }],
  ['regions', 'k6', { distances: [new Map()] }],
] as const;
const write = (version = 'v1') => writeCompiled(compiledFiles(version, pieces), folder);

test('gives back what was written, to the last bit', () => {
  write();
  const store = compiledPieces('v1', folder);
  for (const [name, key, piece] of pieces)
    if (name !== 'regions') expect(store.get(name, key), name).toEqual(piece);
  expect(store.get('muscles/x#shape', 'other key')).toBeUndefined();
  expect(store.get('muscles/y#shape', 'k3')).toBeUndefined();
});

test('has a file for each muscle, and leaves out what only one machine needs', () => {
  expect(write().sort()).toEqual(['areas.json', 'compiler.json', 'landmarks.json', 'muscles/x.json']);
});

test('is text with a line for each field of a point, the same whatever order pieces were made in', () => {
  const text = compiledFiles('v1', pieces).get('muscles/x.json')!;
  expect(text).toContain('\n    "id": "x-1",\n    "anchor": {"triangle": 3, "u": 0.1');
  expect(compiledFiles('v1', [...pieces].reverse()).get('muscles/x.json')).toBe(text);
});

test('is not used by another compiler', () => {
  write('v1');
  expect(compiledPieces('v2', folder).get('areas', 'k5')).toBeUndefined();
});

test('a file that a merge left broken, or none at all, is as good as no piece', () => {
  write();
  writeFileSync(join(folder, 'areas.json'), '<<<<<<< ours\n');
  expect(compiledPieces('v1', folder).get('areas', 'k5')).toBeUndefined();
  expect(compiledPieces('v1', folder).get('landmarks#mastoid', 'k1')).toBeDefined();
  expect(compiledPieces('v1', join(folder, 'nowhere')).get('areas', 'k5')).toBeUndefined();
});

test('finds files that are stale, missing or left over, and writing mends just these', () => {
  write();
  const files = compiledFiles('v1', pieces);
  expect(staleCompiled(files, folder)).toEqual([]);
  expect(write()).toEqual([]);
  writeFileSync(
    join(folder, 'areas.json'),
    readFileSync(join(folder, 'areas.json'), 'utf8').replace('k5', 'k0'),
  );
  rmSync(join(folder, 'landmarks.json'));
  writeFileSync(join(folder, 'muscles', 'gone.json'), '{}');
  expect(staleCompiled(files, folder).sort()).toEqual(['areas.json', 'landmarks.json', 'muscles/gone.json']);
  write();
  expect(staleCompiled(files, folder)).toEqual([]);
});
