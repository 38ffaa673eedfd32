// The one list of the kinds of records: where each lies below data/, its schema, its key, and how errors name it. The
// reader, the cross checks, the JSON Schemas and the export all go by it: a new kind of record is one entry here.
import type * as v from 'valibot';
import { dangerPlaceSchema } from './danger-schema.ts';
import { latinWordSchema } from './latin-schema.ts';
import { muscleSchema } from './muscle-schema.ts';
import {
  areaSchema,
  dermatomeSchema,
  glossaryTermSchema,
  landmarkSchema,
  movementSchema,
  painGuideSchema,
  redFlagSchema,
  regionSchema,
  sourceSchema,
  symptomSchema,
} from './reference-schema.ts';
import { searchSignSchema, searchTermSchema } from './search-schema.ts';
import { shapeSchema } from './shape-schema.ts';

interface RecordKind {
  /** Name below data/ without `.json`: a file that holds a list, or a folder of one file a record. */
  readonly path: string;
  readonly layout: 'list' | 'folder';
  /** Of one record. */
  readonly schema: v.GenericSchema<object>;
  /** The field by which other records name it; unique among its kind. In a folder it is the file's name. */
  readonly key: 'id' | 'area';
  /** Title of its JSON Schema. */
  readonly title: string;
  /** One of them, for error messages. */
  readonly one: string;
}

/** In the order in which they are read, checked and exported. */
export const recordKinds = {
  muscles: {
    path: 'muscles',
    layout: 'folder',
    schema: muscleSchema,
    key: 'id',
    title: 'A muscle and its trigger points',
    one: 'a muscle',
  },
  shapes: {
    path: 'shapes',
    layout: 'folder',
    schema: shapeSchema,
    key: 'id',
    title: 'A shape under the skin',
    one: 'a shape',
  },
  landmarks: {
    path: 'landmarks',
    layout: 'list',
    schema: landmarkSchema,
    key: 'id',
    title: 'Landmarks',
    one: 'a landmark',
  },
  regions: {
    path: 'regions',
    layout: 'list',
    schema: regionSchema,
    key: 'id',
    title: 'Regions',
    one: 'a region',
  },
  areas: {
    path: 'areas',
    layout: 'list',
    schema: areaSchema,
    key: 'id',
    title: 'Pain areas',
    one: 'an area',
  },
  symptoms: {
    path: 'symptoms',
    layout: 'list',
    schema: symptomSchema,
    key: 'id',
    title: 'Symptoms',
    one: 'a symptom',
  },
  painGuide: {
    path: 'pain-guide',
    layout: 'list',
    schema: painGuideSchema,
    key: 'area',
    title: 'Pain-and-muscle guide',
    one: 'an entry of the pain-and-muscle guide',
  },
  redFlags: {
    path: 'red-flags',
    layout: 'list',
    schema: redFlagSchema,
    key: 'id',
    title: 'Red flags',
    one: 'a red flag',
  },
  dangerPlaces: {
    path: 'danger-places',
    layout: 'list',
    schema: dangerPlaceSchema,
    key: 'id',
    title: 'Danger places',
    one: 'a danger place',
  },
  dermatomes: {
    path: 'dermatomes',
    layout: 'list',
    schema: dermatomeSchema,
    key: 'id',
    title: 'Dermatomes',
    one: 'a dermatome',
  },
  movements: {
    path: 'movements',
    layout: 'list',
    schema: movementSchema,
    key: 'id',
    title: 'Movements',
    one: 'a movement',
  },
  glossary: {
    path: 'glossary',
    layout: 'list',
    schema: glossaryTermSchema,
    key: 'id',
    title: 'Glossary',
    one: 'a glossary term',
  },
  searchTerms: {
    path: 'search-terms',
    layout: 'list',
    schema: searchTermSchema,
    key: 'id',
    title: 'What people call things',
    one: 'a search term',
  },
  searchSigns: {
    path: 'search-signs',
    layout: 'list',
    schema: searchSignSchema,
    key: 'id',
    title: 'Words of emergencies',
    one: 'words of an emergency',
  },
  latinWords: {
    path: 'latin-words',
    layout: 'list',
    schema: latinWordSchema,
    key: 'id',
    title: 'Latin words as they are said',
    one: 'a Latin word',
  },
  sources: {
    path: 'sources',
    layout: 'list',
    schema: sourceSchema,
    key: 'id',
    title: 'Sources',
    one: 'a source',
  },
} as const satisfies Record<string, RecordKind>;

export type RecordKindName = keyof typeof recordKinds;
export const recordKindNames = Object.keys(recordKinds) as RecordKindName[];

/** Every record of the atlas, parsed. Keys are unique within a list. */
export type AtlasRecords = {
  readonly [Name in RecordKindName]: readonly v.InferOutput<(typeof recordKinds)[Name]['schema']>[];
};

/** The record's key, as other records name it. */
export function recordKey(kind: RecordKindName, record: object): string {
  return (record as Record<string, string>)[recordKinds[kind].key]!;
}
