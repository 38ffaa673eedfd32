// Finds muscles, points, areas and complaints by any name people use for them, with typing mistakes.
import MiniSearch, { type SearchResult } from 'minisearch';
import type { AtlasIndex, MuscleEntry } from '../dataset/atlas-index.ts';
import type { Side } from '../space/side.ts';
import type { SearchWords } from '../words/search-words.ts';
import { splitSide } from './laterality.ts';
import { foldText, searchWords, tellingWords } from './search-text.ts';

export type HitKind = 'muscle' | 'point' | 'area' | 'symptom';

interface SearchHit {
  kind: HitKind;
  id: string;
  /** Higher is better; only for comparing hits of one answer. */
  score: number;
  /** The other name that was recognised ("SCM"), when it is not the main name. */
  via: string | null;
}

export interface SearchAnswer {
  /** The side that the query named, if it did. */
  side: Side | null;
  /** Best first. */
  hits: readonly SearchHit[];
}

interface Entry {
  key: string;
  kind: HitKind;
  id: string;
  name: string;
  latin: string;
  short: string;
  other: string;
  words: string;
  /** Other names as they are written, for `via`. */
  aliases: readonly string[];
}

const fields = ['short', 'name', 'latin', 'other', 'words'] as const;
const boost = { short: 5, name: 4, latin: 3, other: 3, words: 1 };

/** Builds the index and returns the search over it. `words`: of the language in which people type. */
export function createSearch(index: AtlasIndex, words: SearchWords): (query: string) => SearchAnswer {
  const termOf = (word: string): string => words.stem(foldText(word));
  const phrase = (text: string): string => wholeName(text, words, termOf);
  const engine = new MiniSearch<Entry>({
    idField: 'key',
    fields: [...fields],
    storeFields: ['kind', 'id', 'name', 'latin', 'aliases'],
    tokenize: searchWords,
    processTerm: termOf,
    searchOptions: {
      boost,
      prefix: (term) => term.length >= 2,
      fuzzy: (term) => (term.length >= 4 ? 0.22 : false),
      maxFuzzy: 2,
      weights: { prefix: 0.6, fuzzy: 0.35 },
      boostDocument: (key) => kindWeight[String(key).split(':')[0] as HitKind],
    },
  });
  const entries = entriesOf(index);
  engine.addAll(entries);
  const phrases = phrasesOf(entries, phrase);
  const splitNumber = numberSplitter(words);
  const points = new Map(
    index.muscles.flatMap((muscle) =>
      muscle.points.map((point) => [`${muscle.id}#${point.number}`, point.id]),
    ),
  );

  return (query) => {
    const { rest, side } = splitSide(query.slice(0, 200), words);
    const { named, number } = splitNumber(rest);
    const telling = tellingWords(named, words).join(' ');
    let results = engine.search(telling, { combineWith: 'AND' });
    if (results.length === 0) results = engine.search(telling, { combineWith: 'OR' });
    const meant = phrases.get(phrase(named));
    let hits = results
      .map((result) => asHit(result, termOf))
      .map((hit) => (meant?.has(`${hit.kind}:${hit.id}`) ? { ...hit, score: hit.score * wholePhrase } : hit))
      .sort((a, b) => b.score - a.score);
    if (number !== null) {
      const numbered = hits.flatMap((hit): SearchHit[] => {
        const id = hit.kind === 'muscle' ? points.get(`${hit.id}#${number}`) : undefined;
        return id === undefined ? [] : [{ ...hit, kind: 'point', id, score: hit.score * 2 }];
      });
      const known = new Set(numbered.map(({ id }) => id));
      hits = [...numbered, ...hits.filter(({ id }) => !known.has(id))];
    }
    return { side, hits };
  };
}

/** How much more a hit counts when the whole query is one of its names. */
const wholePhrase = 4;

/** A whole name for comparing, without the words that say nothing in it. */
function wholeName(text: string, { fillers }: SearchWords, termOf: (word: string) => string): string {
  const terms = searchWords(text).map(termOf);
  const telling = terms.filter((term) => !fillers.has(term));
  return (telling.length > 0 ? telling : terms).join(' ');
}

/** Every whole name, with the keys of the entries that bear it. */
function phrasesOf(
  entries: readonly Entry[],
  phrase: (text: string) => string,
): ReadonlyMap<string, ReadonlySet<string>> {
  const phrases = new Map<string, Set<string>>();
  for (const { key, name, latin, aliases } of entries) {
    for (const text of [name, latin, ...aliases]) {
      phrases.set(phrase(text), (phrases.get(phrase(text)) ?? new Set()).add(key));
    }
  }
  return phrases;
}

/** A muscle's name should stand before a point or an area that merely mentions it. */
const kindWeight: Readonly<Record<HitKind, number>> = { muscle: 1.2, area: 1.1, symptom: 0.9, point: 0.45 };

function entriesOf(index: AtlasIndex): Entry[] {
  return [
    ...index.muscles.flatMap((muscle) => [muscleEntry(muscle), ...pointEntries(muscle)]),
    ...index.areas.map((area) =>
      entry('area', area.id, area.name, { other: [area.plain, ...area.synonyms], words: [area.group] }),
    ),
    ...index.symptoms.map((symptom) => entry('symptom', symptom.id, symptom.text, {})),
  ];
}

function muscleEntry(muscle: MuscleEntry): Entry {
  const { names, abbreviations, synonyms, formerNames, groups, region } = muscle;
  return entry('muscle', muscle.id, names.english, {
    latin: names.latin,
    short: abbreviations,
    other: [names.plain, ...synonyms, ...formerNames, ...groups],
    words: [region],
  });
}

function pointEntries(muscle: MuscleEntry): Entry[] {
  return muscle.points.map((point) =>
    entry('point', point.id, point.label, { words: point.zones.map(({ label }) => label) }),
  );
}

function entry(
  kind: HitKind,
  id: string,
  name: string,
  rest: { latin?: string; short?: readonly string[]; other?: readonly string[]; words?: readonly string[] },
): Entry {
  const { latin = '', short = [], other = [], words = [] } = rest;
  return {
    key: `${kind}:${id}`,
    kind,
    id,
    name,
    latin,
    short: short.join(' · '),
    other: other.join(' · '),
    words: words.join(' · '),
    aliases: [...short, ...other],
  };
}

function asHit(result: SearchResult, termOf: (word: string) => string): SearchHit {
  const { kind, id, score, name, latin, aliases } = result as SearchResult & Entry;
  const terms = Object.keys(result.match);
  const main = new Set([...searchWords(name), ...searchWords(latin)].map(termOf));
  const via = terms.some((term) => main.has(term))
    ? null
    : ((aliases as string[]).find((alias) =>
        searchWords(alias).some((word) => terms.includes(termOf(word))),
      ) ?? null);
  return { kind, id, score, via };
}

/** "trapezius 2", "trap tp2", "infraspinatus-1": the name and the number of the point. */
function numberSplitter({ numberWords }: SearchWords) {
  const before = numberWords.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  const pattern = new RegExp(`^(.*\\p{Letter}.*?)[\\s-]+(?:${before}|#)?\\s*(\\d)$`, 'u');
  return (query: string): { named: string; number: number | null } => {
    const match = pattern.exec(foldText(query).trim());
    return match ? { named: match[1] ?? '', number: Number(match[2]) } : { named: query, number: null };
  };
}
