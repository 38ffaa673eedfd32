// When a card comes again, by FSRS. Only what is studied loads this.
import { type Card, createEmptyCard, fsrs, Rating, State } from 'ts-fsrs';
import type { CardName } from './question.ts';
import type { Outcome } from './session.ts';
import type { StudyCard } from './study-card.ts';

/** Without chance, so that two devices with the same answers agree. */
const scheduler = fsrs({ enable_fuzz: false });

const states = {
  new: State.New,
  learning: State.Learning,
  review: State.Review,
  relearning: State.Relearning,
} as const;
const nameOfState = (state: State): StudyCard['state'] =>
  state === State.New
    ? 'new'
    : state === State.Learning
      ? 'learning'
      : state === State.Review
        ? 'review'
        : 'relearning';

export function newCard({ kind, subject }: CardName, now: Date): StudyCard {
  return { ...kept({ kind, subject }, createEmptyCard(now)), since: now.toISOString() };
}

/** The card after an answer. A near miss counts as hard. */
export function reviewed(card: StudyCard, answer: Outcome, now: Date): StudyCard {
  const rating = { right: Rating.Good, nearly: Rating.Hard, wrong: Rating.Again } as const;
  const { since = now.toISOString() } = card;
  return { ...kept(card, scheduler.next(asFsrs(card), now, rating[answer]).card), since };
}

/** Chance that it is known now, 0 to 1. */
export function knownNow(card: StudyCard, now: Date): number {
  return card.state === 'new' ? 0 : scheduler.get_retrievability(asFsrs(card), now, false);
}

/** Due ones, longest waiting first. */
export function dueCards(cards: readonly StudyCard[], now: Date): StudyCard[] {
  const at = now.toISOString();
  return cards
    .filter(({ due, state }) => state !== 'new' && due <= at)
    .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
}

function asFsrs(card: StudyCard): Card {
  return {
    due: new Date(card.due),
    stability: card.stability,
    difficulty: card.difficulty,
    elapsed_days: 0,
    scheduled_days: card.scheduledDays,
    learning_steps: card.learningStep,
    reps: card.reps,
    lapses: card.lapses,
    state: states[card.state],
    ...(card.lastReview !== undefined && { last_review: new Date(card.lastReview) }),
  };
}

function kept({ kind, subject }: CardName, card: Card): StudyCard {
  return {
    kind,
    subject,
    due: card.due.toISOString(),
    stability: card.stability,
    difficulty: card.difficulty,
    scheduledDays: card.scheduled_days,
    learningStep: card.learning_steps,
    reps: card.reps,
    lapses: card.lapses,
    state: nameOfState(card.state),
    ...(card.last_review && { lastReview: card.last_review.toISOString() }),
  };
}
