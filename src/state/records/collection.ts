// What a kind of record is: its name, its schema, and how records of older versions become records of this one.
import * as v from 'valibot';
import { DataError } from '../../dataset/data-error.ts';
import { parseRecord } from '../../dataset/parse-record.ts';

/** Turns a value of one version into a value of the next. It may trust nothing: the value comes from outside. */
type Migration = (value: unknown) => unknown;

export interface Collection<T> {
  /** Stands in the store and in exported documents, so it never changes. Kebab-case, plural. */
  name: string;
  /** Version of the records that are written now: 1 and one more for every migration. */
  version: number;
  schema: v.GenericSchema<unknown, T>;
  migrations: readonly Migration[];
  /** A record of a document never goes over a later one here that says something else: both stand then. */
  keepsBoth?: true;
}

/**
 * A collection of records.
 * @param migrations oldest first: the first turns version 1 into version 2. A changed schema needs one more.
 */
export function defineCollection<T>(
  name: string,
  schema: v.GenericSchema<unknown, T>,
  migrations: readonly Migration[] = [],
): Collection<T> {
  return { name, schema, migrations, version: migrations.length + 1 };
}

/** A record as it lies in the store and in an exported document, whatever its kind. */
export const storedRecordSchema = v.strictObject({
  collection: v.pipe(v.string(), v.minLength(1)),
  /** Unique within its collection. */
  id: v.pipe(v.string(), v.minLength(1)),
  /** Version of the collection's schema that `value` was written by. */
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** When it was last written, ISO 8601, UTC. */
  savedAt: v.pipe(v.string(), v.isoTimestamp()),
  value: v.unknown(),
});
export type StoredRecord = v.InferOutput<typeof storedRecordSchema>;

/** `settings/display`: how a record is called where it has to be told from all others. */
export function recordName({ collection, id }: Pick<StoredRecord, 'collection' | 'id'>): string {
  return `${collection}/${id}`;
}

/**
 * The collection that a record belongs to.
 * @throws DataError when this edition has none of that name
 */
export function collectionOf(
  record: StoredRecord,
  collections: readonly Collection<unknown>[],
): Collection<unknown> {
  const collection = collections.find(({ name }) => name === record.collection);
  if (collection) return collection;
  const names = collections.map(({ name }) => name).join(', ');
  throw new DataError(recordName(record), 'collection', record.collection, `one of ${names}`);
}

/**
 * The value of a stored record, brought to the present version.
 * @throws DataError naming record, field, what stands there and what belongs there
 */
export function valueOfRecord<T>(collection: Collection<T>, record: StoredRecord): T {
  const name = recordName(record);
  if (record.version > collection.version)
    throw new DataError(name, 'version', record.version, `${collection.version} or less`);
  let value = record.value;
  for (const migrate of collection.migrations.slice(record.version - 1)) {
    try {
      value = migrate(value);
    } catch (error) {
      throw new DataError(name, 'value', value, `a record of version ${record.version} (${error})`);
    }
  }
  return parseRecord(collection.schema as v.GenericSchema<T>, name, value);
}

/**
 * The record as it is written now: its value checked and brought to the present version.
 * @throws DataError as `collectionOf` and `valueOfRecord` do
 */
export function presentRecord(
  record: StoredRecord,
  collections: readonly Collection<unknown>[],
): StoredRecord {
  const collection = collectionOf(record, collections);
  return { ...record, version: collection.version, value: valueOfRecord(collection, record) };
}
