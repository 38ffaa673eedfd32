// What people call things: finds diagnoses, groups of muscles, landmarks and pages by the names that no record bears.
import records from '../../data/search-terms.json' with { type: 'json' };
import type { SearchTerm } from '../dataset/search-schema.ts';
import { smallWords } from '../words/lexicon/lexicon.ts';
import { createPhraseBook } from './search-phrases.ts';
import type { Reading } from './search-reader.ts';
import { searchWords } from './search-text.ts';

export const searchTerms = records as readonly SearchTerm[];

export interface TermFound {
  readonly term: SearchTerm;
  /** Places in the reading's words that it covers. */
  readonly covers: readonly number[];
}

export type TargetKind = 'symptom' | 'area' | 'muscle';

/** Every way of saying a term. */
export function sayingsOf({ words }: Pick<SearchTerm, 'words'>): readonly string[] {
  return [...(words.en ?? []), ...(words.de ?? []), ...(words.es ?? []), ...(words.fr ?? [])];
}

/** @param stem of the words, endings taken off */
export function createTermFinder(stem: (word: string) => string) {
  // Small words are skipped ("pain in my neck"), unless they are what tells a saying apart ("IT band").
  const telling = createPhraseBook<SearchTerm>();
  const whole = createPhraseBook<SearchTerm>();
  for (const term of searchTerms)
    for (const saying of sayingsOf(term)) {
      const words = searchWords(saying);
      const large = words.filter((word) => !smallWords.has(word));
      if (large.length < Math.min(2, words.length)) whole.add(words.map(stem), term);
      else telling.add(large.map(stem), term);
    }

  return ({ words }: Pick<Reading, 'words'>): TermFound[] => {
    const large = words.flatMap((word, at) => (smallWords.has(word) ? [] : [at]));
    const found = [
      ...whole.read(words).map(({ start, end, means }) => ({ means, covers: range(start, end) })),
      ...telling
        .read(large.map((at) => words[at] ?? ''))
        .map(({ start, end, means }) => ({ means, covers: large.slice(start, end) })),
    ];
    return found.flatMap(({ means, covers }) => means.map((term) => ({ term, covers })));
  };
}

const range = (start: number, end: number): number[] =>
  Array.from({ length: end - start }, (_, at) => start + at);

const orders = {
  symptoms: ['symptom', 'area', 'muscle'],
  areas: ['area', 'symptom', 'muscle'],
  muscles: ['muscle', 'symptom', 'area'],
} as const satisfies Record<string, readonly TargetKind[]>;
const firstOfKind = { diagnosis: 'symptoms', muscles: 'muscles', place: 'areas', page: 'areas' } as const;

/** What a term leads to, best first: one of each kind in turn, but muscles of a group all before its place. */
export function targetsOf(term: SearchTerm): readonly { kind: TargetKind; id: string }[] {
  const lists = { symptom: term.symptoms, area: term.areas, muscle: term.muscles };
  const order = orders[term.first ?? firstOfKind[term.kind]];
  const ordered = order.map((kind) => lists[kind].map((id) => ({ kind, id })));
  if (term.kind === 'muscles' || term.first === 'muscles') return ordered.flat();
  const longest = Math.max(...ordered.map((list) => list.length));
  return range(0, longest).flatMap((at) => ordered.flatMap((list) => list.slice(at, at + 1)));
}
