// The registry of the kinds of records: all that lies in data/ is listed once, and a name that leads nowhere is told.
import { readdirSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { jsonSchemas } from '../../scripts/json-schemas.ts';
import { checkRecords } from '../../src/dataset/check-records.ts';
import { DataError } from '../../src/dataset/data-error.ts';
import { exportSchema } from '../../src/dataset/export-schema.ts';
import {
  type AtlasRecords,
  recordKey,
  recordKindNames,
  recordKinds,
} from '../../src/dataset/record-kinds.ts';
import { readRecords } from '../../src/node/read-records.ts';

const records = readRecords('data');

test('every file and folder of records in data/ is in the registry, and nothing else', () => {
  const found = readdirSync('data', { withFileTypes: true })
    .filter((entry) => entry.isDirectory() || /^[^.]+\.json$/.test(entry.name))
    .map(({ name }) => name.replace('.json', ''));
  // The facts of the guide are no records: src/guide/guide-fact.ts reads them.
  expect(found.sort()).toEqual([...recordKindNames.map((kind) => recordKinds[kind].path), 'facts'].sort());
});

test.each(recordKindNames)('%s are read, have a JSON Schema with their title, and are exported', (kind) => {
  const { path, layout, title } = recordKinds[kind];
  expect(records[kind].length).toBeGreaterThan(0);
  const schema = jsonSchemas().get(`${layout === 'folder' ? path.slice(0, -1) : path}.schema.json`);
  expect(JSON.parse(schema ?? 'null')).toMatchObject({
    title,
    type: layout === 'folder' ? 'object' : 'array',
  });
  expect(exportSchema.entries).toHaveProperty(kind);
});

test.each(recordKindNames)('two %s of one name are an error', (kind) => {
  const twice = { ...records, [kind]: [...records[kind], records[kind][0]] } as AtlasRecords;
  expect(() => checkRecords(twice)).toThrow(
    `${recordKinds[kind].path}/${recordKey(kind, records[kind][0]!)}: ${recordKinds[kind].key}: got`,
  );
});

/** The records with one field of the first record that has it set to `value`. */
function spoilt(kind: keyof AtlasRecords, field: string, value: unknown): AtlasRecords {
  const copy = structuredClone(records) as AtlasRecords;
  const set = (holder: unknown): boolean => {
    if (typeof holder !== 'object' || holder === null) return false;
    if (Object.hasOwn(holder, field)) {
      (holder as Record<string, unknown>)[field] = value;
      return true;
    }
    return Object.values(holder).some(set);
  };
  if (!copy[kind].some(set)) throw new Error(`no ${kind} has ${field}`);
  return copy;
}

describe('a name that leads nowhere is told with record and field', () => {
  test.each([
    ['muscles', 'redFlags', ['nix'], 'redFlags', 'a red flag in data/red-flags.json'],
    ['muscles', 'keys', ['nix'], 'keys', 'a trigger point'],
    ['muscles', 'satellites', ['nix'], 'satellites', 'a trigger point'],
    ['muscles', 'areas', ['nix'], 'areas', 'an area in data/areas.json'],
    ['muscles', 'sources', ['nix#ch. 1'], 'sources', 'a source in data/sources.json'],
    ['areas', 'regions', ['nix'], 'regions', 'a region in data/regions.json'],
    ['areas', 'redFlags', ['nix'], 'redFlags', 'a red flag in data/red-flags.json'],
    ['redFlags', 'areas', ['nix'], 'areas', 'an area in data/areas.json'],
    ['symptoms', 'areas', ['nix'], 'areas', 'an area in data/areas.json'],
    ['symptoms', 'muscles', ['nix'], 'muscles', 'a muscle in data/muscles'],
    ['symptoms', 'redFlags', ['nix'], 'redFlags', 'a red flag in data/red-flags.json'],
    ['symptoms', 'sources', ['nix'], 'sources', 'a source in data/sources.json'],
    ['glossary', 'see', ['nix'], 'see', 'a glossary term in data/glossary.json'],
    ['painGuide', 'area', 'nix', 'area', 'an area in data/areas.json'],
    ['painGuide', 'muscle', 'nix', 'muscle', 'a muscle in data/muscles'],
    ['painGuide', 'points', [99], 'muscles.points', 'a trigger point'],
    ['dermatomes', 'sources', ['nix'], 'sources', 'a source in data/sources.json'],
  ] as const)('%s: %s', (kind, field, value, told, expected) => {
    const fault = (() => {
      try {
        return checkRecords(spoilt(kind, field, value));
      } catch (error) {
        return error;
      }
    })();
    expect(fault).toBeInstanceOf(DataError);
    const { record, field: at, message } = fault as DataError;
    expect(record).toMatch(new RegExp(`^${recordKinds[kind].path}/`));
    expect(at).toMatch(new RegExp(`(^|[.\\]])${told}$`));
    expect(message).toContain(`expected the id of ${expected}`);
  });
});

test('a point that stands twice, or under another number, is told', () => {
  const [muscle, ...rest] = records.muscles;
  const [point] = muscle!.points;
  const withPoints = (points: AtlasRecords['muscles'][number]['points']) => ({
    ...records,
    muscles: [{ ...muscle!, points }, ...rest],
  });
  expect(() => checkRecords(withPoints([point!, point!]))).toThrow('points[1].number: got 1');
  expect(() => checkRecords(withPoints([{ ...point!, number: 7 }]))).toThrow(`got "${point!.id}"`);
  const empty = { ...point!, zones: [{ ...point!.zones[0]!, strokes: [], patches: undefined }] };
  expect(() => checkRecords(withPoints([empty]))).toThrow('at least one stroke or patch');
});

test('the schema of a list refuses what is not a list of records', () => {
  for (const kind of recordKindNames)
    expect(v.is(v.array(recordKinds[kind].schema as v.GenericSchema), [{ id: 'x' }]), kind).toBe(false);
});
