// How far a person has come: by region, muscle and kind of question, from the cards that are kept.
import type { TriggerPoint } from '../dataset/muscle-schema.ts';
import { musclesBeside } from './kinds/landmark-kind.ts';
import { cardOf, type QuestionKind, questionKinds } from './question.ts';
import { subjectsOf } from './quiz.ts';
import { pointsOf, type QuizSource } from './quiz-source.ts';
import { knownNow } from './schedule.ts';
import type { StudyCard } from './study-card.ts';

export interface Progress {
  readonly asked: number;
  readonly known: number;
  /** How many cards there are. */
  readonly of: number;
}

export interface ProgressOfAll {
  /** Key: region; `null` for what belongs to no region. */
  readonly regions: ReadonlyMap<string | null, Progress>;
  readonly kinds: ReadonlyMap<QuestionKind, Progress>;
  /** Only those that have been asked about. Key: muscle id. */
  readonly muscles: ReadonlyMap<string, Progress>;
  /** Where pain is mainly felt, as far as its points have been asked about. Key: area id. */
  readonly areas: ReadonlyMap<string, Progress>;
  /** Points that have been asked about, themselves or by their muscle: whether most of their cards are known. */
  readonly points: Readonly<Record<string, 'cross' | 'dot'>>;
}

/** Answered right more than once, so that it is reviewed in days, and likely to be remembered now. */
const LIKELY = 0.8;

function isKnown(card: StudyCard, now: Date): boolean {
  return card.state === 'review' && knownNow(card, now) >= LIKELY;
}

export function progressOf(source: QuizSource, cards: readonly StudyCard[], now: Date): ProgressOfAll {
  const muscles = new Map(source.muscles.map((muscle) => [muscle.id, muscle]));
  const owner = new Map(pointsOf(source.muscles).map(({ id, muscle }) => [id, muscle.id]));
  const ends = new Map(source.attachments.map(({ id, muscle }) => [id, muscle]));
  const muscleOf = (subject: string) => muscles.get(owner.get(subject) ?? ends.get(subject) ?? subject);
  // A landmark lies in the region of the muscle beside it.
  const besides = musclesBeside(source);
  const kept = new Map(cards.map((card) => [cardOf(card), card]));
  const [regions, kinds, byMuscle] = [
    new Map<string | null, Progress>(),
    new Map<QuestionKind, Progress>(),
    new Map<string, Progress>(),
  ];
  const points = new Map<string, Progress>();
  const areas = new Map<string, Progress>();
  for (const kind of questionKinds)
    for (const subject of subjectsOf(source, kind)) {
      const card = kept.get(cardOf({ kind, subject }));
      const one: Progress = { of: 1, asked: card ? 1 : 0, known: card && isKnown(card, now) ? 1 : 0 };
      const muscle = muscleOf(subject);
      const [beside = ''] = besides.get(subject) ?? [];
      add(regions, (muscle ?? muscles.get(beside))?.region ?? null, one);
      add(kinds, kind, one);
      if (muscle) add(byMuscle, muscle.id, one);
      if (!card || !muscle) continue;
      const about = muscle.points.filter(({ id }) => !owner.has(subject) || id === subject);
      for (const { id } of about) add(points, id, one);
      for (const area of mainAreas(about)) add(areas, area, one);
    }
  return {
    regions,
    kinds,
    muscles: new Map([...byMuscle].filter(([, { asked }]) => asked > 0)),
    areas,
    points: Object.fromEntries(
      [...points].map(([id, progress]) => [id, isMostlyKnown(progress) ? 'cross' : 'dot'] as const),
    ),
  };
}

export function isMostlyKnown({ known, asked }: Progress): boolean {
  return known * 2 > asked;
}

/** Each area once. */
function mainAreas(points: readonly TriggerPoint[]): Set<string> {
  const main = points.flatMap(({ zones }) => zones.filter((zone) => zone.class === 'essential'));
  return new Set(main.flatMap(({ areas }) => areas));
}

function add<K>(map: Map<K, Progress>, key: K, { asked, known, of }: Progress): void {
  const before = map.get(key) ?? { asked: 0, known: 0, of: 0 };
  map.set(key, { asked: before.asked + asked, known: before.known + known, of: before.of + of });
}

/** Muscles with at least two cards, best first: by the share that is known, then by how many. */
export function rankedMuscles({ muscles }: Pick<ProgressOfAll, 'muscles'>): string[] {
  return [...muscles]
    .filter(([, { asked }]) => asked >= 2)
    .sort(
      ([idA, a], [idB, b]) =>
        b.known / b.asked - a.known / a.asked || b.known - a.known || (idA < idB ? -1 : 1),
    )
    .map(([id]) => id);
}
