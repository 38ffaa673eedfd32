// The checks that go across records: keys that stand once, and names of other records that lead somewhere.
import { checkLatin } from './check-latin.ts';
import { DataError } from './data-error.ts';
import {
  type AtlasRecords,
  type RecordKindName,
  recordKey,
  recordKindNames,
  recordKinds,
} from './record-kinds.ts';
import { sourceId } from './source-ref.ts';

/** The fields that name other records, at whatever depth they stand, and what they name. */
const references: Readonly<Record<string, RecordKindName | 'points'>> = {
  area: 'areas',
  areas: 'areas',
  regions: 'regions',
  muscle: 'muscles',
  muscles: 'muscles',
  redFlags: 'redFlags',
  symptoms: 'symptoms',
  graverOf: 'redFlags',
  leads: 'areas',
  sources: 'sources',
  danger: 'dangerPlaces',
  see: 'glossary',
  keys: 'points',
  satellites: 'points',
  shapes: 'shapes',
  opposite: 'movements',
};

type KnownKeys = Readonly<Record<RecordKindName | 'points', ReadonlySet<string>>>;

/** Checks what one record alone cannot show. @throws DataError at the first fault. */
export function checkRecords(records: AtlasRecords): void {
  const points = records.muscles.flatMap((muscle) => muscle.points);
  const known = {
    ...Object.fromEntries(recordKindNames.map((kind) => [kind, uniqueKeys(kind, records[kind])])),
    points: new Set(points.map(({ id }) => id)),
  } as unknown as KnownKeys;
  for (const muscle of records.muscles) checkPoints(muscle);
  for (const kind of recordKindNames)
    for (const record of records[kind]) checkReferences(nameOf(kind, record), record, known);
  checkLatin(records);
  for (const guide of records.painGuide)
    for (const { muscle, points: numbers = [] } of guide.muscles)
      for (const id of numbers.map((number) => `${muscle}-${number}`))
        if (!known.points.has(id))
          throw new DataError(nameOf('painGuide', guide), 'muscles.points', id, expected('points'));
}

function nameOf(kind: RecordKindName, record: object): string {
  return `${recordKinds[kind].path}/${recordKey(kind, record)}`;
}

function expected(kind: RecordKindName | 'points'): string {
  if (kind === 'points') return 'the id of a trigger point';
  const { one, path, layout } = recordKinds[kind];
  return `the id of ${one} in data/${path}${layout === 'list' ? '.json' : ''}`;
}

function uniqueKeys(kind: RecordKindName, records: readonly object[]): Set<string> {
  const keys = new Set<string>();
  for (const record of records) {
    const key = recordKey(kind, record);
    if (keys.has(key))
      throw new DataError(
        nameOf(kind, record),
        recordKinds[kind].key,
        key,
        'a name that no other record has',
      );
    keys.add(key);
  }
  return keys;
}

/** A point's id says its muscle and number; two points of one number are thereby two of one id. */
function checkPoints({ id: muscle, points }: AtlasRecords['muscles'][number]): void {
  const record = `muscles/${muscle}`;
  const numbers = new Set<number>();
  for (const [index, { id, number, zones }] of points.entries()) {
    const at = `points[${index}]`;
    if (id !== `${muscle}-${number}`)
      throw new DataError(record, `${at}.id`, id, `"${muscle}-${number}" (muscle id and number)`);
    if (numbers.has(number))
      throw new DataError(record, `${at}.number`, number, 'a number that no other point of the muscle has');
    numbers.add(number);
    for (const [zoneIndex, zone] of zones.entries())
      if (!zone.strokes?.length && !zone.patches?.length)
        throw new DataError(record, `${at}.zones[${zoneIndex}]`, 'no shape', 'at least one stroke or patch');
  }
}

/** Walks a record for fields that name others, and checks each name. */
function checkReferences(record: string, value: unknown, known: KnownKeys, path = '', field = ''): void {
  if (typeof value === 'string') {
    const kind = Object.hasOwn(references, field) ? references[field] : undefined;
    if (kind === undefined) return;
    if (!known[kind].has(kind === 'sources' ? sourceId(value) : value))
      throw new DataError(record, path, value, expected(kind));
  } else if (Array.isArray(value)) {
    const strings = value.every((item) => typeof item === 'string');
    for (const [index, item] of value.entries())
      checkReferences(record, item, known, strings ? path : `${path}[${index}]`, strings ? field : '');
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value))
      checkReferences(record, inner, known, path ? `${path}.${key}` : key, key);
  }
}
