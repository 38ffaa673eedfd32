// Broken records: each is refused with record, field, what stood there and what belongs there, and never with a raw exception.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DataError } from '../../src/dataset/data-error.ts';
import { readRecords } from '../../src/node/read-records.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-records-'));
  cpSync('data', folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const soleus = () => join(folder, 'muscles/soleus.json');

function fault(): DataError {
  try {
    readRecords(folder);
  } catch (error) {
    expect(error).toBeInstanceOf(DataError);
    return error as DataError;
  }
  throw new Error('the records were accepted');
}

function rewrite(from: RegExp | string, to: string): void {
  const text = readFileSync(soleus(), 'utf8');
  const changed = text.replace(from, to);
  expect(changed).not.toBe(text);
  writeFileSync(soleus(), changed);
}

test('whole, they are read', () => {
  expect(readRecords(folder).muscles.length).toBeGreaterThan(100);
});

test('a folder that is not there', () => {
  rmSync(join(folder, 'muscles'), { recursive: true });
  expect(fault().message).toBe('muscles: (folder): got "ENOENT", expected a folder that can be read');
});

test('a file that is not there', () => {
  rmSync(join(folder, 'areas.json'));
  expect(fault().message).toBe('areas: (file): got "ENOENT", expected a file that can be read');
});

test('a folder named like a record', () => {
  mkdirSync(join(folder, 'muscles/zz.json'));
  expect(fault().message).toBe('muscles/zz: (file): got "EISDIR", expected a file that can be read');
});

test('a link that leads nowhere', () => {
  symlinkSync('/nowhere/at-all.json', join(folder, 'muscles/zz.json'));
  expect(fault().message).toBe('muscles/zz: (file): got "ENOENT", expected a file that can be read');
});

test('another encoding', () => {
  const text = readFileSync(soleus(), 'utf8');
  for (const encoding of ['utf16le', 'latin1'] as const) {
    writeFileSync(soleus(), Buffer.from(text.replace('"english": "', '"english": "é'), encoding));
    expect(fault()).toMatchObject({ record: 'muscles/soleus', field: '(file)' });
  }
});

test('endless nesting', () => {
  writeFileSync(soleus(), `${'['.repeat(200_000)}${']'.repeat(200_000)}`);
  expect(fault().message).toContain('expected 40 levels or fewer');
  writeFileSync(soleus(), `${'{"a":'.repeat(60)}1${'}'.repeat(60)}`);
  expect(fault().message).toContain('muscles/soleus: (file): got "41 levels"');
});

test('a key that stands twice, at any depth', () => {
  rewrite('"layer":', '"layer": "deep", "layer":');
  expect(fault().message).toBe('muscles/soleus: layer: got "layer twice", expected each key once');
  cpSync('data/muscles/soleus.json', soleus());
  rewrite('"number": 1,', '"number": 1, "number": 1,');
  expect(fault().field).toBe('points[0].number');
});

test('a hold whose longest is shorter than its shortest', () => {
  rewrite(/"holdSeconds": \[[^\]]*\]/, '"holdSeconds": [30, 10]');
  expect(fault().message).toBe(
    'muscles/soleus: relief.selfPressure.holdSeconds: got [30,10], expected the shortest before the longest',
  );
});

test('a side in a label: of a point, of a zone', () => {
  const { points } = JSON.parse(readFileSync(soleus(), 'utf8'));
  rewrite(`"label": ${JSON.stringify(points[0].label)}`, '"label": "Left calf"');
  expect(fault()).toMatchObject({ field: 'points[0].label', expected: 'words without "left" or "right"' });
  cpSync('data/muscles/soleus.json', soleus());
  rewrite(`"label": ${JSON.stringify(points[0].zones[0].label)}`, '"label": "the right heel"');
  expect(fault().field).toBe('points[0].zones[0].label');
});
