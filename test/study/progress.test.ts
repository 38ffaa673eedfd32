// How far one has come: known, asked, and of how many; by region, kind, muscle and point.
import { expect, test } from 'vitest';
import { loadQuizSource } from '../../src/node/load-quiz-source.ts';
import { isMostlyKnown, progressOf, rankedMuscles } from '../../src/study/progress.ts';
import { type QuestionKind, questionKinds } from '../../src/study/question.ts';
import { subjectsOf } from '../../src/study/quiz.ts';
import { newCard, reviewed } from '../../src/study/schedule.ts';
import type { StudyCard } from '../../src/study/study-card.ts';

const source = await loadQuizSource();
const start = new Date('2026-11-28T08:00:00Z');
const days = (count: number) => new Date(start.getTime() + count * 86_400_000);

function learned(kind: QuestionKind, subject: string, right: number): StudyCard {
  let card = newCard({ kind, subject }, start);
  for (let i = 0; i < right; i++) card = reviewed(card, 'right', new Date(start.getTime() + i * 1_200_000));
  return right === 0 ? reviewed(card, 'wrong', start) : card;
}

test('nothing learned: nothing asked, and every card is counted once', () => {
  const { regions, kinds, muscles, points } = progressOf(source, [], start);
  const all = questionKinds.reduce((sum, kind) => sum + subjectsOf(source, kind).length, 0);
  const sum = (rows: Iterable<{ of: number }>) => [...rows].reduce((total, { of }) => total + of, 0);
  expect(sum(regions.values())).toBe(all);
  expect(sum(kinds.values())).toBe(all);
  expect(muscles.size).toBe(0);
  expect(points).toEqual({});
});

test('right twice is known, wrong is asked; forgotten after long', () => {
  const cards = [
    learned('moves', 'soleus', 2),
    learned('supplies', 'soleus', 2),
    learned('moves', 'trapezius', 0),
    learned('supplies', 'trapezius', 0),
    learned('where-is-it', 'gastrocnemius-1', 0),
  ];
  const now = progressOf(source, cards, days(1));
  expect(now.muscles.get('soleus')).toMatchObject({ asked: 2, known: 2 });
  expect(now.muscles.get('trapezius')).toMatchObject({ asked: 2, known: 0 });
  expect(rankedMuscles(now)).toEqual(['soleus', 'trapezius']);
  expect(now.points['soleus-1']).toBe('cross');
  expect(now.points['trapezius-1']).toBe('dot');
  expect(now.points['gastrocnemius-1']).toBe('dot');
  expect(now.points['gastrocnemius-2']).toBeUndefined();
  expect(progressOf(source, cards, days(400)).muscles.get('soleus')).toMatchObject({ known: 0 });
});

test('by area: where the asked points mainly send pain, known once most of it is; nothing of what was never asked', () => {
  const none = progressOf(source, [], start);
  expect(none.areas.size).toBe(0);
  const { areas } = progressOf(
    source,
    [learned('where-does-it-refer', 'soleus-1', 2), learned('where-does-it-refer', 'trapezius-1', 0)],
    days(1),
  );
  const main = (point: string) => [
    ...new Set(
      source.muscles
        .flatMap(({ points }) => points)
        .filter(({ id }) => id === point)
        .flatMap(({ zones }) =>
          zones.filter((zone) => zone.class === 'essential').flatMap((zone) => zone.areas),
        ),
    ),
  ];
  expect([...areas.keys()].sort()).toEqual([...main('soleus-1'), ...main('trapezius-1')].sort());
  for (const area of main('soleus-1')) expect(isMostlyKnown(areas.get(area)!), area).toBe(true);
  for (const area of main('trapezius-1')) expect(isMostlyKnown(areas.get(area)!), area).toBe(false);
  // A card about a muscle counts for the pain of all its points.
  const whole = progressOf(source, [learned('supplies', 'trapezius', 2)], days(1)).areas;
  expect([...whole.keys()]).toEqual(expect.arrayContaining(main('trapezius-1')));
  expect(whole.size).toBeGreaterThan(main('trapezius-1').length);
});
