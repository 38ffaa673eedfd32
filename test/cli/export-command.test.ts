// `atlas export`: one JSON document that its published schema describes.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type ExportDocument, exportSchema } from '../../src/dataset/export-schema.ts';
import { parseRecord } from '../../src/dataset/parse-record.ts';
import { atlas, atlasJson } from './run-atlas.ts';

test('prints the whole data set, as its schema says', () => {
  const document = atlasJson('export');
  const { muscles, points, landmarks } = parseRecord(exportSchema, 'export', document) as ExportDocument;
  expect(muscles.length).toBeGreaterThan(100);
  expect(points.map(({ id }) => id).sort()).toEqual(muscles.flatMap((muscle) => muscle.points).sort());
  expect(landmarks).toEqual(JSON.parse(readFileSync('data/landmarks.json', 'utf8')));
  for (const { id, zones } of points) for (const zone of zones) expect(zone.areaCm2, id).toBeGreaterThan(0);
});

test('--json changes nothing, and two runs give the same bytes', () => {
  expect(atlas('export', '--json')).toEqual(atlas('export'));
});
