// How a record changes: points once, holds in their row, facts with the time at which they were told, nothing lost on the way.
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { most, sessionSchema } from '../../../src/guide/session/session-schema.ts';
import {
  isFilled,
  newSession,
  withHold,
  withoutPoint,
  withPain,
  withPoint,
  withPoints,
  withToldSince,
} from '../../../src/guide/session/session-steps.ts';
import { at } from './sessions.ts';

const trapezius = { point: 'trapezius-1', side: 'left' } as const;
const other = { point: 'trapezius-1', side: 'right' } as const;
const begun = newSession('  A-17 ', 'female', at(9));
const nothing = { answers: {}, denied: [] };

test('a session begins empty, with the label that was given and no more', () => {
  expect(begun).toEqual({ client: 'A-17', startedAt: at(9), body: 'female', points: [] });
  expect(newSession('x'.repeat(99), 'male', at(9)).client).toHaveLength(most.label);
});

test('a point stands once for each side, with what pressing told of it', () => {
  const session = withPoints(begun, [trapezius, other, trapezius], at(9, 1), ({ side }) =>
    side === 'left' ? 'brings-on' : undefined,
  );
  expect(session.points).toEqual([
    { ...trapezius, addedAt: at(9, 1), tender: true, familiar: true },
    { ...other, addedAt: at(9, 1) },
  ]);
  expect(withPoints(session, [trapezius], at(9, 2))).toBe(session);
  expect(withoutPoint(session, trapezius).points).toHaveLength(1);
});

test('never more points than a record holds', () => {
  const many = Array.from({ length: most.points + 5 }, (_, i) => ({
    point: `soleus-${i}`,
    side: 'left' as const,
  }));
  expect(withPoints(begun, many, at(9)).points).toHaveLength(most.points);
});

test('a hold of the timer makes its row and says what was done; one of less than a second is none', () => {
  const held = withHold(begun, trapezius, { work: 'neuromuscular', seconds: 20, pain: 6 }, at(9, 1));
  const twice = withHold(held, trapezius, { work: 'neuromuscular', seconds: 14.6, pain: null }, at(9, 2));
  expect(twice.points).toEqual([
    {
      ...trapezius,
      addedAt: at(9, 1),
      works: ['neuromuscular'],
      techniques: ['compression'],
      pressure: 6,
      holds: [
        { at: at(9, 1), seconds: 20, pain: 6 },
        { at: at(9, 2), seconds: 15 },
      ],
    },
  ]);
  expect(withHold(begun, trapezius, { work: 'neuromuscular', seconds: 0.4, pain: null }, at(9))).toBe(begun);
  let full = begun;
  for (let i = 0; i < most.holds + 3; i += 1)
    full = withHold(full, trapezius, { work: 'neuromuscular', seconds: 10, pain: null }, at(9, i));
  expect(full.points[0]?.holds).toHaveLength(most.holds);
  v.parse(sessionSchema, full);
});

test('what is taken back leaves no field behind; a record without points keeps its list of none', () => {
  const row = withPoint(withPoints(begun, [trapezius], at(9)), trapezius, {
    tender: true,
    works: ['deep-tissue'],
  });
  expect(isFilled(row.points[0]!)).toBe(true);
  const empty = withPoint(row, trapezius, { tender: undefined, works: [] });
  expect(empty.points).toEqual([{ ...trapezius, addedAt: at(9) }]);
  expect(isFilled(empty.points[0]!)).toBe(false);
  expect(withPain(withPain(begun, 'before', { level: 5 }), 'before', { level: undefined })).toEqual(begun);
});

test('each fact has the time at which it was first told so', () => {
  const first = withToldSince(
    begun,
    nothing,
    { answers: { painNow: 6, cautions: ['pregnancy'] }, denied: [] },
    at(9, 1),
  );
  const later = withToldSince(
    first,
    { answers: { painNow: 6, cautions: ['pregnancy'] }, denied: [] },
    { answers: { painNow: 4, cautions: ['pregnancy'] }, denied: ['cauda-equina'] },
    at(9, 30),
  );
  expect(later.told).toEqual([
    { fact: 'painNow', at: at(9, 30) },
    { fact: 'cautions/pregnancy', at: at(9, 1) },
    { fact: 'no/cauda-equina', at: at(9, 30) },
  ]);
  const back = withToldSince(
    later,
    { answers: { painNow: 4, cautions: ['pregnancy'] }, denied: ['cauda-equina'] },
    nothing,
    at(9, 40),
  );
  expect(back).toEqual(begun);
});

test('a fresh page that is told one thing takes nothing away: what was told elsewhere stays', () => {
  const told = withToldSince(
    begun,
    nothing,
    { answers: { cautions: ['pregnancy'], goals: ['relax'] }, denied: ['cauda-equina'] },
    at(9),
  );
  const more = withToldSince(
    told,
    nothing,
    { answers: { painNow: 3, cautions: ['diabetes'] }, denied: [] },
    at(9, 20),
  );
  expect(more.answers).toEqual({ cautions: ['pregnancy', 'diabetes'], goals: ['relax'], painNow: 3 });
  expect(more.denied).toEqual(['cauda-equina']);
});
