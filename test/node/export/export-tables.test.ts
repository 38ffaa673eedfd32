// The tables made from the data: the guide on disk is up to date, the CSVs are whole.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { exportSchema } from '../../../src/dataset/export-schema.ts';
import { parseRecord } from '../../../src/dataset/parse-record.ts';
import { exportDocument } from '../../../src/node/export/export-document.ts';
import { areaMusclesCsv, guideMarkdown, pointsCsv } from '../../../src/node/export/export-tables.ts';
import { loadAtlas } from '../../../src/node/load-atlas.ts';

const atlas = await loadAtlas();
const document = exportDocument(atlas);
const columns = (line: string) => line.replace(/"([^"]|"")*"/g, 'quoted').split(',').length;

test('data/pain-and-muscle-guide.md is what the data say (else: npm run tables)', () => {
  expect(readFileSync('data/pain-and-muscle-guide.md', 'utf8')).toBe(guideMarkdown(atlas.records));
});

test('the exported document is what its schema says', () => {
  expect(() => parseRecord(exportSchema, 'atlas', JSON.parse(JSON.stringify(document)))).not.toThrow();
});

test.each([
  ['points.csv', pointsCsv(document), document.points.length],
  ['area-muscles.csv', areaMusclesCsv(atlas.records), undefined],
] as const)('%s has a heading, a row for each, and as many cells in each row', (_, text, rows) => {
  const lines = text.trimEnd().split('\r\n');
  if (rows !== undefined) expect(lines.length).toBe(rows + 1);
  expect(lines.length).toBeGreaterThan(100);
  const width = columns(lines[0] ?? '');
  expect(lines.filter((line) => columns(line) !== width)).toEqual([]);
});
