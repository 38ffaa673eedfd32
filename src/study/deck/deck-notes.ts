// The notes of a deck: one for each card of the chosen set, with question, choices, answer, reasons and sources in words.
import '../../words/en/study-words.ts';
import { spokenLine } from '../../dataset/spoken-latin.ts';
import { capital, inWords, message } from '../../words/format.ts';
import { musclesBeside } from '../kinds/landmark-kind.ts';
import { cardOf, type Question, type QuestionKind, questionKinds } from '../question.ts';
import { questionAbout, subjectsOf } from '../quiz.ts';
import { type Naming, pointsOf, type QuizSource } from '../quiz-source.ts';
import type { StudySet } from '../study-set.ts';

export interface DeckNote {
  /** The card's name: the same from edition to edition, so that importing again updates. */
  readonly id: string;
  readonly kind: string;
  readonly question: string;
  /** Empty where the question can be answered without. */
  readonly choices: readonly string[];
  readonly answer: string;
  readonly why: readonly string[];
  readonly sources: string;
  readonly tags: readonly string[];
  /** The point whose picture belongs to it. */
  readonly point?: string;
}

export interface DeckChoice {
  readonly kinds?: readonly QuestionKind[];
  readonly set?: StudySet;
  readonly naming?: Naming;
}

/** Wrong answers stay the same from edition to edition as far as the records do. */
const SEED = 1;
/** Questions with one answer that needs no others beside it. */
const open: readonly QuestionKind[] = [
  'where-is-it',
  'where-does-it-refer',
  'supplies',
  'where-is-landmark',
  'where-it-attaches',
];

/** @param spell puts references to sources into words */
export function deckNotes(
  source: QuizSource,
  { kinds = questionKinds, set = {}, naming = 'english' }: DeckChoice,
  spell: (refs: readonly string[]) => string,
): DeckNote[] {
  const owner = new Map(pointsOf(source.muscles).map(({ id, muscle }) => [id, muscle]));
  const muscles = new Map(source.muscles.map((muscle) => [muscle.id, muscle]));
  const muscleOf = new Map(source.attachments.map(({ id, muscle }) => [id, muscle]));
  const beside = new Map(
    [...musclesBeside(source)].flatMap(([id, [nearest = '']]) => {
      const region = muscles.get(nearest)?.region;
      return region ? [[id, region] as const] : [];
    }),
  );
  return questionKinds
    .filter((kind) => kinds.includes(kind))
    .flatMap((kind) =>
      subjectsOf(source, kind, set).flatMap(
        (subject) => questionAbout(source, { kind, subject }, { seed: SEED, naming }) ?? [],
      ),
    )
    .map((question) => {
      const { kind, subject } = question;
      const muscle = owner.get(subject) ?? muscles.get(muscleOf.get(subject) ?? subject);
      const words = wordsOf(question, spell);
      const { latin } = muscle?.names ?? {};
      const said = latin && message('learn.said', { latin, spoken: spokenLine(latin, source.latin) });
      return {
        ...words,
        why: [...words.why, ...(said ? [said] : [])],
        tags: [
          'trigger-point-atlas',
          `kind::${kind}`,
          ...(beside.has(subject) ? [`region::${beside.get(subject)}`] : []),
          ...(muscle ? [`region::${muscle.region}`, `layer::${muscle.layer}`, `muscle::${muscle.id}`] : []),
          ...(muscle?.groups ?? []).map((group) => `group::${group.replace(/\s+/g, '-')}`),
        ],
        ...(owner.has(subject) && { point: subject }),
      };
    });
}

function wordsOf(question: Question, spell: (refs: readonly string[]) => string) {
  const { kind, options, right, why } = question;
  const texts = options.map(({ id, text }) => ({ id, text: capital(inWords(text)) }));
  const answer = texts.find(({ id }) => id === right)?.text ?? '';
  return {
    id: cardOf(question),
    kind: message(`quiz.kind.${kind}`),
    question: inWords(question.prompt),
    choices: open.includes(kind) ? [] : texts.map(({ text }) => text),
    answer,
    // What is the answer already is not said a second time.
    why: why.map(({ text }) => capital(inWords(text))).filter((text) => text !== answer),
    sources: spell([...new Set(why.flatMap(({ sources }) => sources))]) || message('quiz.ownMeasure'),
  };
}

/** A table for other programs: a line a note, with a header, quoted as RFC 4180 has it. */
export function deckCsv(notes: readonly DeckNote[]): string {
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const rows = notes.map(({ id, kind, question, choices, answer, why, sources, tags }) =>
    [id, kind, question, choices.join('\n'), answer, why.join('\n'), sources, tags.join(' ')].map(quoted),
  );
  const head = ['id', 'kind', 'question', 'choices', 'answer', 'why', 'sources', 'tags'];
  return `${[head, ...rows].map((row) => row.join(',')).join('\r\n')}\r\n`;
}
