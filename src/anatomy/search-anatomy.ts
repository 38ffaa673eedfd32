// What the long texts know of a muscle: nerves, attachments, movements and what lies at risk, searched one sentence at a time.
import type { Muscle } from '../dataset/muscle-schema.ts';
import type { GlossaryTerm, Source } from '../dataset/reference-schema.ts';
import { type Concept, motions } from '../words/lexicon/concept.ts';
import { smallWords } from '../words/lexicon/lexicon.ts';
import { isPart } from './search-places.ts';
import type { Reader, Reading } from './search-reader.ts';

type Told = 'nerve' | 'attachment' | 'action' | 'risk';

interface Sentence {
  readonly muscle: string;
  readonly told: Told;
  readonly reading: Reading;
  readonly words: ReadonlySet<string>;
  /** Its words in a line. */
  readonly line: string;
}

export interface AnatomyFound {
  readonly muscle: string;
  /** Share of the telling words that one sentence holds, 0 to 1. */
  readonly share: number;
  readonly told: Told;
  /** The query asks for a muscle: it names a movement, a nerve, or a thing that is no part of the body. */
  readonly asked: boolean;
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
  risk: 'risk',
  danger: 'risk',
  hazard: 'risk',
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

const likeMotion: Readonly<Partial<Record<Concept, readonly Concept[]>>> = {
  abduct: ['abduct', 'lift'],
  raise: ['raise', 'lift'],
  lift: ['raise', 'lift'],
  rotate: ['rotate', 'rotatein', 'rotateout', 'turn'],
};

/** A joint is named, the part that it moves is meant. */
const moves: Readonly<Partial<Record<Concept, readonly Concept[]>>> = {
  shoulder: ['arm', 'upperarm', 'shoulder'],
  hip: ['thigh', 'leg', 'hip'],
  knee: ['knee', 'leg'],
  ankle: ['foot', 'ankle'],
  elbow: ['elbow', 'forearm'],
  neck: ['neck', 'head', 'face'],
  wrist: ['wrist', 'hand'],
  back: ['back', 'lowback', 'chest'],
  toe: ['toe', 'littletoe'],
};

/** Movements of one part only: the part need not stand in the sentence. */
const ofOnePart: ReadonlySet<Concept> = new Set<Concept>([
  'pronate',
  'supinate',
  'plantarflex',
  'dorsiflex',
  'invert',
  'evert',
  'closejaw',
  'smile',
  'inhale',
  'protract',
  'retract',
]);

const motion: ReadonlySet<Concept> = new Set<Concept>(motions);

/** The records say it in plain words; students ask for it in theirs. */
function asAsked(action: string): string {
  return action
    .replace(/\bbends?\b([^,]*?)\bback(?:ward)?\b/i, 'extends$1')
    .replace(/\bturns?\b((?:(?!sole)[^,])*?)\b(inward|outward)\b/i, 'rotates $2 $1')
    .replace(/\bdraws?\b([^,]*?)\binward\b/i, 'adducts $1');
}

export function createAnatomySearch({ muscles }: SearchableDetails, read: Reader) {
  const sentences: Sentence[] = Object.values(muscles).flatMap((muscle) => {
    const of = (told: Told, text: string): Sentence => {
      const reading = read(text, true);
      const words = reading.words.map(same);
      return { muscle: muscle.id, told, reading, words: new Set(words), line: words.join(' ') };
    };
    return [
      ...muscle.innervation.map(({ nerve, roots }) => of('nerve', `${nerve} ${roots.join(' ')}`)),
      ...[...muscle.attachments.origin, ...muscle.attachments.insertion].map(({ text }) =>
        of('attachment', text),
      ),
      ...[muscle, ...muscle.points].flatMap(({ hazards = [] }) =>
        hazards.map(({ name }) => of('risk', name)),
      ),
      ...muscle.actions.flatMap(({ text }) => text.split(/[;:.]/).map((part) => of('action', asAsked(part)))),
    ];
  });

  read.learn(sentences.flatMap(({ words }) => [...words]));
  read.learn(Object.keys(askFor));

  return (query: Reading): AnatomyFound[] => {
    const asked = new Set<Told>();
    const terms: { word: string; means: readonly Concept[] }[] = [];
    const implied = [...query.concepts].some((concept) => ofOnePart.has(concept));
    let asks = false;
    for (const at of query.telling) {
      const word = query.words[at] ?? '';
      const means = query.means[at] ?? new Set();
      const told = Object.hasOwn(askFor, word) ? askFor[word] : undefined;
      if (told) asked.add(told);
      else if (implied && [...means].some(isPart)) continue;
      else if (!smallWords.has(word)) terms.push({ word: same(word), means: [...means] });
      // Parts of the body alone ask for no muscle: every muscle is near one.
      if (told || means.size === 0 || [...means].some((concept) => motion.has(concept))) asks = true;
    }
    if (terms.length === 0) return [];
    const best = new Map<string, AnatomyFound>();
    const line = query.words.map(same).join(' ');
    for (const { muscle, told, reading, words, line: own } of sentences) {
      // A nerve is asked for by what it supplies, and by where it may be hurt.
      if (asked.size > 0 && !asked.has(told) && !(told === 'risk' && asked.has('nerve'))) continue;
      let met = 0;
      for (const { word, means } of terms) {
        if (words.has(word)) met += 1;
        else if (told === 'action' && means.some((concept) => meets(concept, reading.concepts))) met += 0.97;
      }
      // Of sentences that hold it all, the one that says little else.
      const share =
        (own.includes(line) ? 1.03 : 1) *
        (met / terms.length) *
        (0.94 + (0.06 * terms.length) / Math.max(terms.length, words.size));
      const key = `${muscle} ${told}`;
      if (met > 0 && share > (best.get(key)?.share ?? 0)) best.set(key, { muscle, share, told, asked: asks });
    }
    return [...best.values()].sort((a, b) => b.share - a.share);
  };
}

function meets(concept: Concept, told: ReadonlySet<Concept>): boolean {
  const likes = moves[concept] ?? likeMotion[concept] ?? [concept];
  return likes.some((like) => told.has(like));
}

const same = (word: string): string => (Object.hasOwn(alike, word) ? (alike[word] ?? word) : word);
