// Reads the records from disk. Node only: the Vite plugin, the command line and the tests use it, never the browser.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as v from 'valibot';
import { DataError } from '../dataset/data-error.ts';
import { type Muscle, muscleSchema } from '../dataset/muscle-schema.ts';
import { parseJsonRecord } from '../dataset/parse-record.ts';
import { type AtlasRecords, checkRecords } from '../dataset/records.ts';
import {
  areaSchema,
  dermatomeSchema,
  glossaryTermSchema,
  landmarkSchema,
  painGuideSchema,
  redFlagSchema,
  regionSchema,
  sourceSchema,
  symptomSchema,
} from '../dataset/reference-schema.ts';

/** Reads one muscle file. @throws DataError when it is not a muscle, or its name is not its id. */
export function readMuscle(file: string): Muscle {
  const name = basename(file, '.json');
  const muscle = parseJsonRecord(muscleSchema, `muscles/${name}`, readFileSync(file, 'utf8'));
  if (muscle.id !== name)
    throw new DataError(`muscles/${name}`, 'id', muscle.id, `"${name}", the file's name`);
  return muscle;
}

/** Reads and checks all records below `dataFolder`. @throws DataError at the first fault. */
export function readRecords(dataFolder: string): AtlasRecords {
  const list = <T>(name: string, schema: v.GenericSchema<T>): T[] =>
    parseJsonRecord(v.array(schema), name, readFileSync(join(dataFolder, `${name}.json`), 'utf8'));
  const records: AtlasRecords = {
    muscles: readdirSync(join(dataFolder, 'muscles'))
      .filter((file) => file.endsWith('.json'))
      .sort()
      .map((file) => readMuscle(join(dataFolder, 'muscles', file))),
    landmarks: list('landmarks', landmarkSchema),
    regions: list('regions', regionSchema),
    areas: list('areas', areaSchema),
    dermatomes: list('dermatomes', dermatomeSchema),
    symptoms: list('symptoms', symptomSchema),
    painGuide: list('pain-guide', painGuideSchema),
    sources: list('sources', sourceSchema),
    redFlags: list('red-flags', redFlagSchema),
    glossary: list('glossary', glossaryTermSchema),
  };
  checkRecords(records);
  return records;
}
