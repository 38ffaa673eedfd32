// Reads the records from disk, by the registry. Node only: the Vite plugin, the command line and the tests use it, never the browser.
import { basename, join } from 'node:path';
import * as v from 'valibot';
import { checkRecords } from '../dataset/check-records.ts';
import { DataError } from '../dataset/data-error.ts';
import type { Muscle } from '../dataset/muscle-schema.ts';
import { parseJsonRecord } from '../dataset/parse-record.ts';
import {
  type AtlasRecords,
  type RecordKindName,
  recordKey,
  recordKindNames,
  recordKinds,
} from '../dataset/record-kinds.ts';
import { checkJson, readFolder, readText } from './read-text.ts';

/** Reads one muscle file. @throws DataError when it is not a muscle, or its name is not its id. */
export function readMuscle(file: string): Muscle {
  return readOne('muscles', file) as Muscle;
}

/** Reads and checks all records below `dataFolder`. @throws DataError at the first fault. */
export function readRecords(dataFolder: string): AtlasRecords {
  const records = Object.fromEntries(
    recordKindNames.map((kind) => [
      kind,
      recordFiles(kind).flatMap((file) =>
        recordKinds[kind].layout === 'list' ? readList(kind, file) : [readOne(kind, file)],
      ),
    ]),
  ) as unknown as AtlasRecords;
  checkRecords(records);
  return records;

  function recordFiles(kind: RecordKindName): string[] {
    const { path, layout } = recordKinds[kind];
    if (layout === 'list') return [join(dataFolder, `${path}.json`)];
    return readFolder(path, join(dataFolder, path))
      .filter((file) => file.endsWith('.json'))
      .sort()
      .map((file) => join(dataFolder, path, file));
  }
}

function readList(kind: RecordKindName, file: string): object[] {
  const { path, schema } = recordKinds[kind];
  return parseFile(v.array(schema as v.GenericSchema<object>), path, file);
}

function readOne(kind: RecordKindName, file: string): object {
  const { path, schema, key } = recordKinds[kind];
  const name = basename(file, '.json');
  const record = parseFile(schema as v.GenericSchema<object>, `${path}/${name}`, file);
  const found = recordKey(kind, record);
  if (found !== name) throw new DataError(`${path}/${name}`, key, found, `"${name}", the file's name`);
  return record;
}

function parseFile<T>(schema: v.GenericSchema<T>, record: string, file: string): T {
  const text = readText(record, file);
  checkJson(record, text);
  return parseJsonRecord(schema, record, text);
}
