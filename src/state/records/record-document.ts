// Records as one JSON document that a person keeps, and back again: checked whole before any of it counts.
import * as v from 'valibot';
import { DataError } from '../../dataset/data-error.ts';
import { parseJsonRecord } from '../../dataset/parse-record.ts';
import {
  type Collection,
  presentRecord,
  recordName,
  type StoredRecord,
  storedRecordSchema,
} from './collection.ts';

/** Says what the document is; never changes. */
const documentFormat = 'trigger-point-atlas-records';
/** Version of the document around the records; each record has its own version besides. */
const documentVersion = 1;

const headSchema = v.object({ format: v.literal(documentFormat), version: v.number() });
const documentSchema = v.strictObject({
  format: v.literal(documentFormat),
  version: v.literal(documentVersion),
  savedAt: v.pipe(v.string(), v.isoTimestamp()),
  records: v.array(storedRecordSchema),
});
export type RecordDocument = v.InferOutput<typeof documentSchema>;

/** Not a document of ours, of a later edition, with a record that does not fit, or no room for it. */
export type ImportFault =
  | { reason: 'foreign' | 'newer' | 'full' | 'blocked' }
  /** `record` as `settings/display`; `got` as JSON, cut short, or null when the field is missing; `expected` as the schema says it. */
  | { reason: 'record'; record: string; field: string; got: string | null; expected: string };

/** The document of these records. @param savedAt ISO 8601, UTC */
export function documentOf(records: readonly StoredRecord[], savedAt: string): RecordDocument {
  return { format: documentFormat, version: documentVersion, savedAt, records: [...records] };
}

/** The records of a document, at their present versions, or the first fault found in it. Never throws. */
export function readDocument(
  text: string,
  collections: readonly Collection<unknown>[],
): { records: StoredRecord[] } | { fault: ImportFault } {
  let head: v.InferOutput<typeof headSchema>;
  try {
    head = parseJsonRecord(headSchema, 'document', text);
  } catch {
    return { fault: { reason: 'foreign' } };
  }
  if (head.version > documentVersion) return { fault: { reason: 'newer' } };
  try {
    const { records } = parseJsonRecord(documentSchema, 'document', text);
    const names = records.map(recordName);
    const twice = records.find((record, i) => names.indexOf(recordName(record)) !== i);
    if (twice) throw new DataError(recordName(twice), 'id', twice.id, 'each record once');
    return { records: records.map((record) => presentRecord(record, collections)) };
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    const { record, field, got, expected } = error;
    return { fault: { reason: 'record', record, field, got: excerpt(got), expected: short(expected) } };
  }
}

function excerpt(got: unknown): string | null {
  if (got === undefined) return null;
  return short(JSON.stringify(got));
}

function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
