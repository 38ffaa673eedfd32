// Documents from outside: what is wrong with one is said by record and field, and nothing else gets in.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { documentOf, readDocument } from '../../../src/state/records/record-document.ts';
import { notes, row } from './notes.ts';

const savedAt = '2026-11-28T10:00:00.000Z';
const good = row('a', 3, { words: 'x', painNow: 1 });
const read = (document: unknown) => readDocument(JSON.stringify(document), [notes]);

test('older records come in as records of this version', () => {
  expect(read(documentOf([row('a', 1, 'sore neck')], savedAt))).toEqual({
    records: [{ ...row('a', 1, ''), version: 3, value: { words: 'sore neck', painNow: 0 } }],
  });
});

test.each([
  ['no JSON', '{'],
  ['no document', '[1, 2]'],
  ['another document', '{"format":"geojson","version":1}'],
  ['nothing', ''],
])('%s is foreign', (_what, text) => {
  expect(readDocument(text, [notes])).toEqual({ fault: { reason: 'foreign' } });
});

test('a document of a later edition says that it is one', () => {
  expect(read({ ...documentOf([good], savedAt), version: 2, more: 1 })).toEqual({
    fault: { reason: 'newer' },
  });
});

test.each<[string, unknown, object]>([
  [
    'a value',
    [good, row('b', 3, { words: 'x', painNow: 99 })],
    { record: 'notes/b', field: 'painNow', got: '99' },
  ],
  ['a missing field', [row('b', 3, { words: 'x' })], { record: 'notes/b', field: 'painNow', got: null }],
  ['an unknown field', [row('b', 3, { words: 'x', painNow: 1, z: 2 })], { record: 'notes/b', field: 'z' }],
  ['a newer record', [row('b', 4, {})], { record: 'notes/b', field: 'version', got: '4' }],
  ['an unknown collection', [row('b', 1, {}, 'ghosts')], { record: 'ghosts/b', field: 'collection' }],
  ['a record twice', [good, good], { record: 'notes/a', field: 'id' }],
  ['an envelope', [{ ...good, savedAt: 'today' }], { record: 'document', field: 'records[0].savedAt' }],
])('%s that does not fit is named', (_what, records, fault) => {
  expect(read({ ...documentOf([], savedAt), records })).toMatchObject({
    fault: { reason: 'record', ...fault },
  });
});

test('whatever a file holds, reading it never throws', () => {
  const anything = fc.oneof(fc.string(), fc.json());
  const nearly = fc
    .record({
      format: fc.constant('trigger-point-atlas-records'),
      version: fc.constant(1),
      savedAt: fc.constant(savedAt),
      records: fc.array(
        fc.oneof(
          fc.jsonValue(),
          fc.record({
            collection: fc.constantFrom('notes', '__proto__', ''),
            id: fc.string(),
            version: fc.integer(),
            savedAt: fc.constant(savedAt),
            value: fc.jsonValue(),
          }),
        ),
      ),
    })
    .map((document) => JSON.stringify(document));
  fc.assert(
    fc.property(fc.oneof(anything, nearly), (text) => {
      const outcome = readDocument(text, [notes]);
      if ('records' in outcome)
        for (const { value } of outcome.records) expect(value).toHaveProperty('painNow');
    }),
    { numRuns: 500 },
  );
});
