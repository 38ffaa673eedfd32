// The schedule: what is known comes later, what is not comes soon; a document carries it to another device unchanged.
import { expect, test } from 'vitest';
import { createRecordStore } from '../../src/state/records/record-store.ts';
import { studyCollection } from '../../src/state/records/study-record.ts';
import { cardOf } from '../../src/study/question.ts';
import { dueCards, knownNow, newCard, reviewed } from '../../src/study/schedule.ts';
import { memoryDatabase } from '../state/records/notes.ts';

const start = new Date('2026-11-28T10:00:00.000Z');
const moves = { kind: 'moves', subject: 'trapezius' } as const;
const daysTo = (due: string) => (Date.parse(due) - start.getTime()) / 86_400_000;

/** Answered each time when it is due. */
function after(...answers: ('right' | 'nearly' | 'wrong')[]) {
  return answers.reduce((card, answer) => reviewed(card, answer, new Date(card.due)), newCard(moves, start));
}

test('right answers put it off further each time; a wrong one brings it back', () => {
  const days = [2, 3, 4].map((times) => daysTo(after(...Array<'right'>(times).fill('right')).due));
  expect(days).toEqual([...days].sort((a, b) => a - b));
  expect(days[0]).toBeGreaterThan(0.5);
  const lapsed = after('right', 'right', 'right', 'wrong');
  expect(lapsed.lapses).toBe(1);
  expect(lapsed.scheduledDays).toBeLessThan(1);
  expect(after('right', 'right', 'nearly').scheduledDays).toBeLessThan(
    after('right', 'right', 'right').scheduledDays,
  );
});

test('due are those whose time has come, longest waiting first; new ones are not', () => {
  const soon = { ...after('wrong'), subject: 'soon' };
  const late = { ...after('right', 'right', 'right'), subject: 'late' };
  expect(dueCards([late, soon, newCard(moves, start)], new Date(soon.due))).toEqual([soon]);
  expect(dueCards([late, soon], new Date(late.due)).map(({ subject }) => subject)).toEqual(['soon', 'late']);
});

test('what is known fades', () => {
  const card = after('right', 'right', 'right');
  const at = (days: number) => knownNow(card, new Date(Date.parse(card.lastReview!) + days * 86_400_000));
  expect(knownNow(newCard(moves, start), start)).toBe(0);
  expect(at(0)).toBeGreaterThan(at(10));
  expect(at(10)).toBeGreaterThan(at(100));
});

test('another device: export, import, and the next answer gives the same', async () => {
  const store = () =>
    createRecordStore({
      collections: [studyCollection],
      database: memoryDatabase().database,
      keeping: false,
      onFault: (fault) => {
        throw new Error(fault);
      },
    });
  const card = after('right', 'wrong', 'right');
  const here = store();
  await here.write(studyCollection, cardOf(card), card);
  const { text, records } = await here.exportDocument();
  expect(records).toBe(1);
  const there = store();
  expect(await there.importDocument(text)).toEqual({ taken: 1 });
  const taken = (await there.read(studyCollection, cardOf(card)))!;
  expect(taken).toEqual(card);
  const now = new Date(card.due);
  expect(reviewed(taken, 'right', now)).toEqual(reviewed(card, 'right', now));
});

test('a card that no edition wrote is refused, naming the field', async () => {
  const store = createRecordStore({
    collections: [studyCollection],
    database: memoryDatabase().database,
    keeping: false,
    onFault: () => {},
  });
  const card = { ...newCard(moves, start), stability: -1 };
  await expect(store.write(studyCollection, cardOf(card), card)).rejects.toMatchObject({
    field: 'stability',
  });
});
