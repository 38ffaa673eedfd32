// Today's cards: the due ones first, new ones up to the day's number, the same all day; and how far one has come.
import { expect, test } from 'vitest';
import { loadQuizSource } from '../../src/node/load-quiz-source.ts';
import { newCard, reviewed } from '../../src/study/schedule.ts';
import type { StudyCard } from '../../src/study/study-card.ts';
import { dayOf, todaysCards } from '../../src/study/today.ts';

const source = await loadQuizSource();
const morning = new Date(2026, 10, 28, 8);
const hours = (count: number) => new Date(morning.getTime() + count * 3_600_000);

test('a first day has only new cards, of several kinds, the same all day and others the next', () => {
  const { due, fresh } = todaysCards(source, [], 10, morning);
  expect(due).toEqual([]);
  expect(fresh).toHaveLength(10);
  expect(new Set(fresh.map(({ kind }) => kind)).size).toBe(10);
  expect(todaysCards(source, [], 10, hours(6)).fresh).toEqual(fresh);
  expect(todaysCards(source, [], 10, hours(24)).fresh).not.toEqual(fresh);
  expect(todaysCards(source, [], 0, morning).fresh).toEqual([]);
});

test('what was begun today counts against the day; what is due comes first, and never as new', () => {
  const begun: StudyCard[] = todaysCards(source, [], 4, morning).fresh.map((card) =>
    reviewed(newCard(card, morning), 'wrong', morning),
  );
  const later = todaysCards(source, begun, 10, hours(1));
  expect(later.due).toHaveLength(4);
  expect(later.fresh).toHaveLength(6);
  const names = [...later.due, ...later.fresh].map(({ kind, subject }) => `${kind}/${subject}`);
  expect(new Set(names).size).toBe(10);
  // The next day has all its new ones again.
  expect(todaysCards(source, begun, 10, hours(24)).fresh).toHaveLength(10);
});

test('the day is that of the place where the person is', () => {
  expect(dayOf(new Date(2026, 0, 5, 0, 1))).toBe(20260105);
  expect(dayOf(new Date(2026, 11, 31, 23, 59))).toBe(20261231);
});

test('a card that no question can be made of is neither due nor new: it is never promised', () => {
  const gone = todaysCards(source, [], 1, morning).fresh.map((card) =>
    newCard({ ...card, subject: 'a-muscle-that-was-renamed' }, morning),
  );
  const due = gone.map((card) => ({ ...card, state: 'review' as const, due: '2020-01-01T00:00:00.000Z' }));
  expect(todaysCards(source, due, 0, hours(24)).due).toEqual([]);
  const [first] = todaysCards(source, [], 1, morning).fresh;
  const without = { ...source, unasked: new Set([`${first!.kind}/${first!.subject}`]) };
  expect(todaysCards(without, [], 10, morning).fresh).not.toContainEqual(first);
});
