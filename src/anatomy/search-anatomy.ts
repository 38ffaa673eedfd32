// What the long texts know of a muscle: nerves, attachments and movements, searched one sentence at a time.
import type { Muscle } from '../dataset/muscle-schema.ts';
import type { GlossaryTerm, Source } from '../dataset/reference-schema.ts';
import { smallWords } from '../words/lexicon/lexicon.ts';
import type { Reader, Reading } from './search-reader.ts';

type Told = 'nerve' | 'attachment' | 'action';

interface Sentence {
  readonly muscle: string;
  readonly told: Told;
  readonly reading: Reading;
  readonly words: ReadonlySet<string>;
}

export interface AnatomyFound {
  readonly muscle: string;
  /** Share of the telling words that one sentence holds, 0 to 1. */
  readonly share: number;
  readonly told: Told;
}

/** The part of the long texts that search reads. */
export interface SearchableDetails {
  readonly muscles: Readonly<Record<string, Muscle>>;
  readonly sources: readonly Source[];
  readonly glossary: readonly GlossaryTerm[];
}

/** Words that ask for one kind of sentence; they need not stand in it. */
const askFor: Readonly<Record<string, Told>> = {
  origin: 'attachment',
  insertion: 'attachment',
  attach: 'attachment',
  attache: 'attachment',
  attached: 'attachment',
  attachment: 'attachment',
  insert: 'attachment',
  originate: 'attachment',
  action: 'action',
  function: 'action',
  nerve: 'nerve',
  nervus: 'nerve',
  innervation: 'nerve',
  innervated: 'nerve',
  innervate: 'nerve',
  supplied: 'nerve',
  root: 'nerve',
};

/** Other names for one thing, as books of different age write them. */
const alike: Readonly<Record<string, string>> = {
  peroneal: 'fibular',
  peroneu: 'fibular',
  calcaneal: 'calcaneu',
  heelbone: 'calcaneu',
  occipital: 'occiput',
  scapular: 'scapula',
  cubital: 'ulnar',
  thumb: 'pollici',
};

const likeMotion: Readonly<Record<string, readonly string[]>> = {
  abduct: ['abduct', 'lift'],
  raise: ['raise', 'lift'],
};

export function createAnatomySearch({ muscles }: SearchableDetails, read: Reader) {
  const sentences: Sentence[] = Object.values(muscles).flatMap((muscle) => {
    const of = (told: Told, text: string): Sentence => {
      const reading = read(text, true);
      return { muscle: muscle.id, told, reading, words: new Set(reading.words.map(same)) };
    };
    return [
      ...muscle.innervation.map(({ nerve, roots }) => of('nerve', `${nerve} ${roots.join(' ')}`)),
      ...[...muscle.attachments.origin, ...muscle.attachments.insertion].map(({ text }) =>
        of('attachment', text),
      ),
      ...muscle.actions.flatMap(({ text }) => text.split(/[;:.]/).map((part) => of('action', part))),
    ];
  });

  return (query: Reading): AnatomyFound[] => {
    const asked = new Set<Told>();
    const terms: { word: string; means: ReadonlySet<string> }[] = [];
    for (const at of query.telling) {
      const word = query.words[at] ?? '';
      const told = Object.hasOwn(askFor, word) ? askFor[word] : undefined;
      if (told) asked.add(told);
      else if (!smallWords.has(word)) terms.push({ word: same(word), means: query.means[at] ?? new Set() });
    }
    if (terms.length === 0) return [];
    const best = new Map<string, AnatomyFound>();
    for (const { muscle, told, reading, words } of sentences) {
      if (asked.size > 0 && !asked.has(told)) continue;
      let met = 0;
      for (const { word, means } of terms) {
        if (words.has(word)) met += 1;
        else if (
          told === 'action' &&
          [...means].some((concept) =>
            (likeMotion[concept] ?? [concept]).some((like) => reading.concepts.has(like as never)),
          )
        )
          met += 0.95;
      }
      const share = met / terms.length;
      const known = best.get(muscle);
      if (share > (known?.share ?? 0)) best.set(muscle, { muscle, share, told });
    }
    return [...best.values()].sort((a, b) => b.share - a.share);
  };
}

const same = (word: string): string => (Object.hasOwn(alike, word) ? (alike[word] ?? word) : word);
