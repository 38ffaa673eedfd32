// Emergencies in what is typed: they come before everything else, whatever else the words may mean.

import flagRecords from '../../data/red-flags.json' with { type: 'json' };
import records from '../../data/search-signs.json' with { type: 'json' };
import type { RedFlag } from '../dataset/reference-schema.ts';
import type { SearchSign } from '../dataset/search-schema.ts';
import type { Concept } from '../words/lexicon/concept.ts';
import { smallWords } from '../words/lexicon/lexicon.ts';
import type { Reader, Reading } from './search-reader.ts';
import { sayingsOf } from './search-terms.ts';

/** An emergency that was recognised: a red flag's id, or that of an emergency which is no red flag of a place. */
export interface SignFound {
  readonly id: string;
  /** Words of the query that spoke for it. */
  readonly words: number;
  readonly urgency: RedFlag['urgency'];
}

/** One word of a saying: it is met by the same word, or by another one of the same meaning. */
interface Slot {
  readonly word: string;
  readonly means: readonly Concept[];
}

interface Saying {
  readonly slots: readonly Slot[];
  /** It says one thing alone: only the same words mean it. */
  readonly literal: boolean;
}

/** Meanings so grave that a saying of this one word stands for all its likes. */
const grave: ReadonlySet<Concept> = new Set(['suicide', 'breathless', 'leakage', 'faint', 'cancer']);

const urgencies = new Map((flagRecords as readonly RedFlag[]).map(({ id, urgency }) => [id, urgency]));
const rank = { emergency: 0, 'same-day': 1, soon: 2 } as const;

export const searchSigns = records as readonly SearchSign[];

/** An emergency that is no red flag of a place, with what to do. */
export type OwnSign = Extract<SearchSign, { now: string }>;

export const ownSigns: readonly OwnSign[] = searchSigns.filter((sign): sign is OwnSign => 'now' in sign);

/** Undefined for a saying that would be met by any pain. */
function sayingRead(saying: string, read: Reader): Saying | undefined {
  const { words, means } = read(saying, true);
  const slots = words.map((word, at): Slot => ({ word, means: meantBy(means[at]) }));
  const telling = slots.filter(({ word, means }) => means.length > 0 || !smallWords.has(word));
  if (telling.every(({ means }) => means.includes('ache'))) return undefined;
  // "Hard belly" is more than "belly": its small word counts, too. "Loss of strength" says one thing in three words.
  const alone = telling.length === 1;
  const [first] = telling;
  const one = telling.every(({ means }) => means.length === 1 && means[0] === first?.means[0]);
  return { slots: alone ? slots : telling, literal: alone || one };
}

/** Numbness alarms where tingling does not: what is told as numb is met by numbness alone. */
function meantBy(means: ReadonlySet<Concept> | undefined): Concept[] {
  return [...(means ?? [])].filter((concept) => concept !== 'tingle' || !means?.has('numb'));
}

/** @param read must be the reader by which queries are read */
export function createSignFinder(read: Reader) {
  const signs = searchSigns.map((sign) => ({
    id: sign.id,
    sayings: sayingsOf(sign).flatMap((saying) => sayingRead(saying, read) ?? []),
  }));

  return ({ words, concepts }: Reading): SignFound[] => {
    const typed = new Set(words);
    const met = ({ slots, literal }: Saying): number =>
      slots.every(
        ({ word, means }) =>
          typed.has(word) ||
          means.some((concept) => concepts.has(concept) && (!literal || grave.has(concept))),
      )
        ? slots.length
        : 0;
    return signs
      .map(({ id, sayings }) => ({
        id,
        words: Math.max(0, ...sayings.map(met)),
        urgency: urgencies.get(id) ?? ('emergency' as const),
      }))
      .filter((sign) => sign.words > 0)
      .sort((a, b) => b.words - a.words || rank[a.urgency] - rank[b.urgency])
      .slice(0, mostSigns);
  };
}

/** More would bury the one that counts. */
const mostSigns = 3;
