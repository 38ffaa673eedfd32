// Two pages write one session: no change of either is lost, whatever they change and in whatever order they write.
import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { mergeSessions } from '../../../src/guide/session/session-merge.ts';
import { type Session, sessionSchema } from '../../../src/guide/session/session-schema.ts';
import {
  withHold,
  withoutPoint,
  withPain,
  withPoint,
  withPoints,
} from '../../../src/guide/session/session-steps.ts';
import { at, bare, whole } from './sessions.ts';

const left = { point: 'trapezius-1', side: 'left' } as const;
const right = { point: 'trapezius-1', side: 'right' } as const;
const hold = { work: 'neuromuscular', seconds: 20, pain: null } as const;

test('changes of different things are joined', () => {
  const base = withPoints(bare, [left], at(9));
  const mine = withPoint({ ...base, reaction: 'Warm.' }, left, { tender: true });
  const theirs = withPain(withPoint(withPoints(base, [right], at(9, 1)), left, { after: 2 }), 'before', {
    level: 5,
  });
  const { session, other } = mergeSessions(base, mine, theirs);
  expect(other).toBeNull();
  expect(session).toEqual({
    ...bare,
    reaction: 'Warm.',
    before: { level: 5 },
    points: [
      { ...left, addedAt: at(9), tender: true, after: 2 },
      { ...right, addedAt: at(9, 1) },
    ],
  });
});

test('holds of both pages stand, in the order in which they ended; one that was taken out stays out', () => {
  const base = withHold(bare, left, hold, at(9, 1));
  const mine = withHold(base, left, { ...hold, seconds: 11 }, at(9, 5));
  const theirs = withPoint(withHold(base, left, { ...hold, seconds: 12 }, at(9, 3)), left, {
    holds: [{ at: at(9, 3), seconds: 12 }],
  });
  expect(mergeSessions(base, mine, theirs).session.points[0]?.holds?.map(({ seconds }) => seconds)).toEqual([
    12, 11,
  ]);
});

test('the same thing changed by both: mine stands, and theirs is handed back whole', () => {
  const theirs = { ...bare, reaction: 'Cold.', advice: 'Rest.' };
  const { session, other } = mergeSessions(bare, { ...bare, reaction: 'Warm.' }, theirs);
  expect(session).toEqual({ ...bare, reaction: 'Warm.', advice: 'Rest.' });
  expect(other).toEqual(theirs);
  expect(mergeSessions(bare, theirs, theirs)).toEqual({ session: theirs, other: null });
});

test('a point that one page took out goes, unless the other wrote in its row', () => {
  const base = withPoints(bare, [left, right], at(9));
  const mine = withoutPoint(withoutPoint(base, left), right);
  const theirs = withPoint(base, right, { tender: true });
  expect(mergeSessions(base, mine, theirs).session.points.map(({ side }) => side)).toEqual(['right']);
  expect(mergeSessions(base, theirs, mine).session.points.map(({ side }) => side)).toEqual(['right']);
});

test('closing on one page and writing on the other: closed, with what was written', () => {
  const { session } = mergeSessions(bare, { ...bare, closedAt: at(10) }, { ...bare, next: '2026-12-05' });
  expect(session).toMatchObject({ closedAt: at(10), next: '2026-12-05' });
});

const changes: readonly ((session: Session) => Session)[] = [
  (session) => ({ ...session, reaction: `${session.reaction ?? ''}a` }),
  (session) => ({ ...session, next: '2026-12-09' }),
  (session) => withPain(session, 'after', { level: 1 }),
  (session) => withPain(session, 'before', { level: undefined }),
  (session) => withPoints(session, [right], at(9, 9)),
  (session) => withHold(session, left, hold, at(9, 20)),
  (session) => withHold(session, left, hold, at(9, 21)),
  (session) => withPoint(session, left, { band: false, before: undefined }),
  (session) => ({ ...session, note: { ...session.note, plan: 'Mine.' } }),
];
const some = fc.subarray([...changes]);

test('any changes of both: a sound record; where nothing clashed, every change of either is in it', () => {
  fc.assert(
    fc.property(some, some, (a, b) => {
      const of = (list: typeof a) => list.reduce((session, change) => change(session), whole);
      const [mine, theirs] = [of(a), of(b)];
      const { session, other } = mergeSessions(whole, mine, theirs);
      v.parse(sessionSchema, session);
      expect(mergeSessions(whole, mine, whole).session).toEqual(mine);
      expect(mergeSessions(whole, whole, theirs).session).toEqual(theirs);
      if (other === null) {
        const again = mergeSessions(whole, theirs, mine).session;
        const sorted = (one: Session) => ({
          ...one,
          points: [...one.points].sort((x, y) => (x.side + x.point < y.side + y.point ? -1 : 1)),
        });
        expect(sorted(again)).toEqual(sorted(session));
      } else expect(other).toEqual(theirs);
    }),
  );
});
