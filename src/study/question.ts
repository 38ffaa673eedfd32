// A question as plain data: what is asked, the answers to choose from, the right one, and why. No words but the records' own.
import type { Wording } from '../words/phrase.ts';

export const questionKinds = [
  'where-is-it',
  'what-is-it',
  'where-does-it-refer',
  'which-point-sends-this',
  'supplies',
  'moves',
  'attaches',
  'at-risk',
  'deep-or-neuromuscular',
  'red-flag',
  'where-is-landmark',
  'where-it-attaches',
  'where-is-muscle',
] as const;
export type QuestionKind = (typeof questionKinds)[number];

/** So many there were when links were first sent: a code that names no kinds means these, for good. New ones stand after them. */
const FIRST_KINDS = 10;
export const firstKinds: readonly QuestionKind[] = questionKinds.slice(0, FIRST_KINDS);

export interface Option {
  /** The record that it stands for: of a muscle, point or flag, or a name of its own. */
  readonly id: string;
  readonly text: Wording;
}

/** A sentence that explains the answer, and where it comes from. */
interface Why {
  readonly text: Wording;
  readonly sources: readonly string[];
}

/** The same question on the body: what is lit, touched or painted there. Scored as the form in words is. */
type PictureForm =
  | { readonly ask: 'touch'; readonly point: string }
  /** A place that is no point: a landmark, an attachment, a muscle. */
  | { readonly ask: 'touch-place'; readonly place: string }
  | { readonly ask: 'name'; readonly lit: string }
  | { readonly ask: 'choose-zone'; readonly zonesOf: readonly string[] }
  | { readonly ask: 'name-sender'; readonly zonesOf: string };

export interface Question {
  readonly kind: QuestionKind;
  /** Id of the muscle, point, landmark, end of a muscle or red flag that it is about; with the kind it names the card. */
  readonly subject: string;
  /** In words alone: whoever does not see the picture answers this. */
  readonly prompt: Wording;
  readonly options: readonly Option[];
  /** Id of the one right option. */
  readonly right: string;
  readonly why: readonly Why[];
  readonly picture?: PictureForm;
}

/** What is learned and scheduled: a kind of question about a subject. */
export type CardName = Pick<Question, 'kind' | 'subject'>;

export function cardOf({ kind, subject }: CardName): string {
  return `${kind}/${subject}`;
}
