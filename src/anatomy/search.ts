// Finds what a person means: emergencies first, then places, complaints, muscles and points by any name that people use.

import type { AtlasIndex } from '../dataset/atlas-index.ts';
import type { SearchTerm } from '../dataset/search-schema.ts';
import type { Side } from '../space/side.ts';
import { type Concept, feelings } from '../words/lexicon/concept.ts';
import { smallWords } from '../words/lexicon/lexicon.ts';
import type { SearchWords } from '../words/search-words.ts';
import { splitSide } from './laterality.ts';
import { createAnatomySearch, type SearchableDetails } from './search-anatomy.ts';
import { createComplaintSearch } from './search-complaints.ts';
import { createNameSearch, type NameEntry, nameEntries } from './search-names.ts';
import { createPageSearch } from './search-pages.ts';
import { createReader, type Reading } from './search-reader.ts';
import { createSignFinder, type OwnSign, ownSigns, searchSigns } from './search-signs.ts';
import { createTermFinder, sayingsOf, searchTerms, targetsOf } from './search-terms.ts';
import { foldText, searchWords, slips, tellingWords } from './search-text.ts';

export type HitKind = 'flag' | 'muscle' | 'point' | 'area' | 'symptom' | 'page';

export interface SearchHit {
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
  /** Best first; emergencies before all. */
  hits: readonly SearchHit[];
  /** The diagnosis that was named: it is a doctor's to make. */
  diagnosis: SearchTerm | null;
  /** The emergencies among the hits that are no red flag of a place. */
  signs: readonly OwnSign[];
  /** Areas whose names look most like what was typed, when there is no hit. */
  nearest: readonly string[];
}

/** `details`: the long texts, once they are here; without them nerves, attachments and movements are not found. */
export type Search = (query: string, details?: SearchableDetails) => SearchAnswer;

/** What speaks for a hit, on one scale with the complaints' own weights. */
const weights = {
  sign: 10_000,
  wholeName: 300,
  term: 150,
  nextTarget: 4,
  name: 140,
  /** A word that only a name explains speaks for that name. */
  strangeMet: 1.3,
  number: 500,
  page: 135,
  anatomy: 138,
} as const;
/** A word that has been understood as a part of the body speaks less for a name that holds it as well. */
const understood = 0.42;

/** A muscle that moves or is supplied so is meant sooner than one that begins there, or passes near. */
const toldWeights = { nerve: 1, action: 1, attachment: 0.8, risk: 0.7 } as const;

/** Words that ask for muscles. */
const askMuscle =
  /^(?:attach\w*|origins?|originates?|inserts?|insertions?|actions?|muscles?|musculus|musculi|muskeln?|muskulatur|musculos?|muscular)$/;

/** Builds the index and returns the search over it. `words`: of the language of the page. */
export function createSearch(index: AtlasIndex, words: SearchWords): Search {
  const termOf = (word: string): string => words.stem(foldText(word));
  const entries = nameEntries(index);
  const named = createNameSearch(entries, termOf);
  const names = entries.flatMap(({ name, latin, aliases }) => [name, latin, ...aliases].flatMap(searchWords));
  const read = createReader(names, [...searchTerms, ...searchSigns].flatMap(sayingsOf), words.stem);
  const findTerms = createTermFinder(words.stem);
  const findSigns = createSignFinder(read);
  const complaints = createComplaintSearch(index, read);
  const wholeNames = wholeNamesOf(entries, words, termOf);
  const known = new Set(entries.map(({ key }) => key));
  const splitNumber = numberSplitter(words);
  const allStops: ReadonlySet<string> = new Set([...words.stopWords, ...smallWords]);
  const points = new Map(
    index.muscles.flatMap((muscle) =>
      muscle.points.map((point) => [`${muscle.id}#${point.number}`, point.id]),
    ),
  );
  let long: ReturnType<typeof readLong> | undefined;
  const readLong = (of: SearchableDetails) => ({
    of,
    anatomy: createAnatomySearch(of, read),
    pages: createPageSearch(of),
  });

  return (typed, details) => {
    const query = typed.slice(0, 200);
    const { rest, side } = splitSide(query, words);
    const { named: text, number } = splitNumber(rest);
    if (long?.of !== details) long = details && readLong(details);
    const reading = read(text);
    const best = new Map<string, SearchHit>();
    const add = (
      kind: HitKind,
      id: string,
      score: number,
      via: string | null = null,
      fromRecord = false,
    ): void => {
      const key = `${kind}:${id}`;
      const before = best.get(key);
      if (before && before.score >= score) {
        // Said twice counts a little more.
        best.set(key, {
          ...before,
          score: before.score + Math.min(6, score / 25),
          via: fromRecord ? via : before.via,
        });
      } else {
        const more = before ? Math.min(6, before.score / 25) : 0;
        best.set(key, { kind, id, score: score + more, via });
      }
    };
    const forMuscle = searchWords(query).some((word) => askMuscle.test(word)) ? 1.5 : 1;
    const complains = isComplaint(reading);

    // Emergencies are told with the side, too ("left arm pain").
    const signs = findSigns(text === query ? reading : read(query));
    for (const [at, { id }] of signs.entries()) add('flag', id, weights.sign - at);

    const share = (covers: readonly number[]): number => {
      const met = covers.filter((at) => reading.telling.includes(at)).length;
      return reading.telling.length === 0
        ? 1
        : Math.max(met, covers.length > 0 ? 1 : 0) / reading.telling.length;
    };
    const terms = findTerms(reading);
    const diagnosis =
      terms
        .filter(({ term }) => term.kind === 'diagnosis')
        .sort((a, b) => b.covers.length - a.covers.length)[0]?.term ?? null;
    for (const { term, covers } of terms) {
      const whole = Math.min(1, share(covers)) ** 0.6;
      const base = weights.term * whole + covers.length * 3;
      if (term.page)
        add('page', term.page, (weights.page * whole + covers.length * 3) * (complains ? 0.5 : 1));
      for (const [at, { kind, id }] of targetsOf(term).entries())
        if (known.has(`${kind}:${id}`))
          add(
            kind,
            id,
            (base - at * weights.nextTarget) *
              (kind === 'muscle' ? forMuscle : 1) *
              (term.kind === 'muscles' && (complains || kind !== 'muscle') ? 0.85 : 1),
            term.kind === 'page' || kind === 'symptom' ? null : term.name,
          );
    }

    for (const { kind, id, score } of complaints(reading)) add(kind, id, score * unexplained(reading, terms));

    const asTyped = tellingWords(text, { stopWords: reading.words.length > 1 ? allStops : words.stopWords });
    const weight = new Map(
      reading.words.flatMap((word, at) => {
        const own = (reading.means[at]?.size ?? 0) > 0 ? understood : 1;
        return [
          [termOf(word), own],
          [termOf(reading.from[at] ?? word), own],
        ] as const;
      }),
    );
    const putRight = reading.telling.map((at) => reading.words[at] ?? '');
    const spelled = new Set(asTyped.map(termOf));
    const found = [
      ...(asTyped.length === 0 ? [] : named(asTyped, weight)),
      ...(putRight.every((word) => spelled.has(termOf(word))) ? [] : named(putRight, weight)),
    ];
    const whole = wholeNames(text);
    for (const { kind, id, fit, likeness, strange, via } of found) {
      const meant = whole.has(`${kind}:${id}`);
      // Beside an emergency there is no room for what is met in part (“heart attack”: the “second heart”).
      if (signs.length > 0 && !meant && fit < 0.8) continue;
      const score = meant
        ? weights.wholeName + likeness * 20
        : weights.name *
          fit *
          (strange ? weights.strangeMet : 1) *
          (0.8 + 0.2 * likeness) *
          (kind === 'point' ? 0.55 : kind === 'symptom' ? 0.8 : 1);
      if (score > leastScore) add(kind, id, score * (kind === 'muscle' ? forMuscle : 1), via, true);
    }

    if (long !== undefined) {
      for (const { muscle, share, told, asked } of long.anatomy(reading).slice(0, 24)) {
        if (share < 0.6 || !known.has(`muscle:${muscle}`)) continue;
        const weak = complains || !asked ? 0.4 : toldWeights[told];
        add('muscle', muscle, weights.anatomy * share ** 2 * weak * forMuscle);
      }
      for (const page of long.pages(text, asTyped))
        add(
          'page',
          page,
          page === 'glossary' ? 60 : complains || reading.concepts.size > 0 ? 20 : weights.name * 0.5,
        );
    }

    let hits = [...best.values()].sort((a, b) => b.score - a.score);
    if (number !== null) {
      const numbered = hits.flatMap((hit): SearchHit[] => {
        const id = hit.kind === 'muscle' ? points.get(`${hit.id}#${number}`) : undefined;
        return id === undefined ? [] : [{ ...hit, kind: 'point', id, score: hit.score + weights.number }];
      });
      const ids = new Set(numbered.map(({ id }) => id));
      hits = [...numbered, ...hits.filter(({ id }) => !ids.has(id))].sort(
        (a, b) => Number(b.kind === 'flag') - Number(a.kind === 'flag'),
      );
    }
    const top = hits.find(({ kind }) => kind !== 'flag')?.score ?? 0;
    const least = Math.max(top * 0.22, signs.length > 0 ? leastBesideSign : 0);
    hits = hits.filter(({ kind, score }) => kind === 'flag' || score >= least);
    return {
      side,
      hits,
      diagnosis,
      signs: ownSigns.filter(({ id }) => signs.some((sign) => sign.id === id)),
      nearest: hits.length > 0 ? [] : nearestAreas(index, asTyped),
    };
  };
}

/** Someone tells what hurts; without that, muscles and movements may be meant. */
function isComplaint({ concepts, words }: Reading): boolean {
  return (
    words.some((word) => /^(?:my|i|me|mein|meine|mir|mi|mon|ma|mes|j)$/.test(word)) ||
    [...concepts].some((concept) => complaining.has(concept))
  );
}

const complaining: ReadonlySet<Concept> = new Set<Concept>([
  ...feelings,
  'cannot',
  'night',
  'morning',
  'sit',
]);

/** Below this a name is met by chance. */
const leastScore = 30;
const leastBesideSign = 95;

/** A place counts a little less for each telling word that is neither part of the complaint nor of a name that was found. */
function unexplained(reading: Reading, terms: readonly { covers: readonly number[] }[]): number {
  const covered = new Set(terms.flatMap(({ covers }) => covers));
  const strange = reading.telling.filter(
    (at) => (reading.means[at]?.size ?? 0) === 0 && !covered.has(at),
  ).length;
  return reading.telling.length === 0 ? 1 : 1 - (0.35 * strange) / reading.telling.length;
}

/** Which entries bear the whole query as a name; "muscle" may be left out or added. */
function wholeNamesOf(
  entries: readonly NameEntry[],
  { fillers }: SearchWords,
  termOf: (word: string) => string,
) {
  const plain = (text: string): string => searchWords(text).map(termOf).join(' ');
  const bare = (text: string): string => {
    const terms = searchWords(text).map(termOf);
    const telling = terms.filter((term) => !fillers.has(term));
    return (telling.length > 0 ? telling : terms).join(' ');
  };
  const bearers = new Map<string, Set<string>>();
  for (const { key, name, latin, aliases } of entries)
    for (const text of [name, latin, ...aliases])
      bearers.set(plain(text), (bearers.get(plain(text)) ?? new Set()).add(key));
  const none: ReadonlySet<string> = new Set();
  return (query: string): ReadonlySet<string> =>
    bearers.get(plain(query)) ?? bearers.get(bare(query)) ?? none;
}

/** Areas with the word that is least unlike what was typed. */
function nearestAreas({ areas }: AtlasIndex, typed: readonly string[]): string[] {
  const unlike = (text: string): number =>
    Math.min(
      9,
      ...typed.flatMap((word) =>
        searchWords(text)
          .filter((other) => other.length > 3)
          .map((other) => slips(word, other, Math.floor(word.length / 2)) / word.length),
      ),
    );
  return areas
    .map(({ id, plain, synonyms }) => ({ id, cost: Math.min(...[plain, ...synonyms].map(unlike)) }))
    .filter(({ cost }) => cost <= 0.5)
    .sort((a, b) => a.cost - b.cost)
    .slice(0, 4)
    .map(({ id }) => id);
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
