// A therapist's session with a client as a record, and the document of such records as a file.
import * as v from 'valibot';
import { type Session, sessionSchema } from '../../guide/session/session-schema.ts';
import { defineCollection } from './collection.ts';
import { documentOf } from './record-document.ts';

/** A document never goes over what was written here since. */
export const clientSessionCollection = {
  ...defineCollection('client-sessions', sessionSchema),
  keepsBoth: true as const,
};

/** Sorts by time; the tail tells sessions apart that begin at once. */
export function newSessionId(startedAt: string): string {
  return `${startedAt} ${Math.random().toString(36).slice(2, 8)}`;
}

/** What "save as a file" writes: the source of data/session.schema.json. */
export const sessionFileSchema = v.strictObject({
  format: v.literal('trigger-point-atlas-records'),
  version: v.literal(1),
  savedAt: v.pipe(v.string(), v.isoTimestamp()),
  records: v.array(
    v.strictObject({
      collection: v.literal('client-sessions'),
      id: v.string(),
      version: v.literal(1),
      savedAt: v.pipe(v.string(), v.isoTimestamp()),
      value: sessionSchema,
    }),
  ),
});

/** Sessions as such a file, to be taken over on this device or another. @param savedAt ISO 8601, UTC */
export function sessionDocument(
  sessions: readonly { readonly id: string; readonly session: Session }[],
  savedAt: string,
): string {
  const { name: collection, version } = clientSessionCollection;
  const records = sessions.map(({ id, session }) => ({ collection, id, version, savedAt, value: session }));
  return JSON.stringify(documentOf(records, savedAt), null, 2);
}

/** One that was put beside another: the tail of its id says when. */
export function isCopy(id: string): boolean {
  return id.split(' ').length > 2;
}
