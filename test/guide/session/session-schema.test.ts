// The record of a session: what it takes and refuses, and that its words are the guide's.
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { DataError } from '../../../src/dataset/data-error.ts';
import { parseRecord } from '../../../src/dataset/parse-record.ts';
import { techniqueTable } from '../../../src/guide/protocol/techniques.ts';
import {
  most,
  sessionSchema,
  sessionTechniques,
  sessionWorks,
} from '../../../src/guide/session/session-schema.ts';
import { messages } from '../../../src/words/en/messages.ts';
import { bare, whole } from './sessions.ts';

const read = (value: unknown) =>
  parseRecord(sessionSchema as v.GenericSchema<unknown>, 'client-sessions/a', value);

test('a whole record and an empty one are taken as they stand', () => {
  expect(v.parse(sessionSchema, whole)).toEqual(whole);
  expect(v.parse(sessionSchema, bare)).toEqual(bare);
});

test('techniques and kinds of work are those of the guide', () => {
  expect(sessionTechniques.map((id) => `technique.${id}`)).toEqual(techniqueTable.map(({ name }) => name));
  for (const work of sessionWorks) expect(messages).toHaveProperty([`work.${work}`]);
});

const wrong: [string, Record<string, unknown>, string][] = [
  ['a field that no edition knows', { mood: 'fine' }, 'mood'],
  ['a label that is too long', { client: 'x'.repeat(most.label + 1) }, 'client'],
  ['a text that is too long', { reaction: 'x'.repeat(most.words + 1) }, 'reaction'],
  ['a pain beyond the scale', { before: { level: 11 } }, 'before.level'],
  ['a pain between two levels', { before: { level: 4.5 } }, 'before.level'],
  ['an area below zero', { after: { cm2: -1 } }, 'after.cm2'],
  ['a drawing that is no text of a link', { before: { drawing: '<b>' } }, 'before.drawing'],
  ['a day that is none', { next: 'soon' }, 'next'],
  ['a red flag that is none', { denied: ['boredom'] }, 'denied[0]'],
  ['an answer with a place', { answers: { point: 'soleus-1' } }, 'answers.point'],
  ['a side that is none', { points: [{ ...whole.points[0], side: 'middle' }] }, 'points[0].side'],
  [
    'a hold without an end',
    { points: [{ ...whole.points[0], holds: [{ at: whole.startedAt, seconds: 0 }] }] },
    'points[0].holds[0].seconds',
  ],
  ['more points than a record holds', { points: Array(most.points + 1).fill(whole.points[0]) }, 'points'],
  [
    'more holds than a row holds',
    {
      points: [
        { ...whole.points[0], holds: Array(most.holds + 1).fill({ at: whole.startedAt, seconds: 9 }) },
      ],
    },
    'points[0].holds',
  ],
];
for (const [name, part, field] of wrong)
  test(`${name} is refused, by name`, () => {
    let fault: unknown;
    try {
      read({ ...whole, ...part });
    } catch (error) {
      fault = error;
    }
    expect(fault).toBeInstanceOf(DataError);
    expect((fault as DataError).field).toBe(field);
  });
