// Today's cards: those that are due, then as many new ones as the person takes in a day. The same all day long.
import { type CardName, cardOf, questionKinds } from './question.ts';
import { askedSubjects } from './quiz.ts';
import type { QuizSource } from './quiz-source.ts';
import { seededRandom, shuffled } from './random.ts';
import { dueCards } from './schedule.ts';
import type { StudyCard } from './study-card.ts';

/** The day where the person is, as a number: 20261128. */
export function dayOf(now: Date): number {
  return now.getFullYear() * 10_000 + (now.getMonth() + 1) * 100 + now.getDate();
}

/** New cards that are left for today. */
function newLeft(cards: readonly StudyCard[], newADay: number, now: Date): number {
  const today = dayOf(now);
  const begun = cards.filter(({ since }) => since !== undefined && dayOf(new Date(since)) === today).length;
  return Math.max(0, newADay - begun);
}

export function todaysCards(
  source: QuizSource,
  cards: readonly StudyCard[],
  newADay: number,
  now: Date,
): { due: CardName[]; fresh: CardName[] } {
  const known = new Set(cards.map(cardOf));
  const day = dayOf(now);
  const asked = questionKinds.map((kind) => ({ kind, subjects: askedSubjects(source, kind) }));
  const rounds = asked.map(({ kind, subjects }) =>
    shuffled(subjects, seededRandom('today', day, kind))
      .map((subject) => ({ kind, subject }))
      .filter((card) => !known.has(cardOf(card))),
  );
  // A card of an earlier edition may ask about what is no longer there.
  const asks = new Set(
    asked.flatMap(({ kind, subjects }) => subjects.map((subject) => cardOf({ kind, subject }))),
  );
  const left = newLeft(cards, newADay, now);
  const fresh: CardName[] = [];
  for (let turn = 0; fresh.length < left; turn++) {
    const row = rounds.flatMap((round) => round[turn] ?? []);
    if (row.length === 0) break;
    fresh.push(...row.slice(0, left - fresh.length));
  }
  const due = dueCards(cards, now).filter((card) => asks.has(cardOf(card)));
  return { due: due.map(({ kind, subject }) => ({ kind, subject })), fresh };
}
