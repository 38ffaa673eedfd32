// Search over the names that the records bear: muscles, points, areas and complaints, half typed and mistyped too.
import MiniSearch, { type SearchResult } from 'minisearch';
import type { AtlasIndex, MuscleEntry } from '../dataset/atlas-index.ts';
import { searchWords } from './search-text.ts';

type NamedKind = 'muscle' | 'point' | 'area' | 'symptom';

export interface NameEntry {
  readonly key: string;
  readonly kind: NamedKind;
  readonly id: string;
  readonly name: string;
  readonly latin: string;
  readonly short: string;
  readonly other: string;
  readonly words: string;
  /** Other names as they are written. */
  readonly aliases: readonly string[];
}

export interface NameFound {
  readonly kind: NamedKind;
  readonly id: string;
  /** How well each typed word was met, 0 to 1, as a mean over their weights. */
  readonly fit: number;
  /** Breaks ties between equal fits, 0 to 1. */
  readonly likeness: number;
  /** A word that nothing else explains was met. */
  readonly strange: boolean;
  /** The other name that was recognised ("SCM"), when it is not the main name. */
  readonly via: string | null;
}

const fields = ['short', 'name', 'latin', 'other', 'words'] as const;
const boost = { short: 5, name: 4, latin: 3, other: 3, words: 1 };

/** A muscle's name should stand before a point or an area that merely mentions it. */
const kindWeight: Readonly<Record<NamedKind, number>> = { muscle: 1.2, area: 1.1, symptom: 0.9, point: 0.45 };

/** @param termOf the form in which a word is indexed */
export function createNameSearch(entries: readonly NameEntry[], termOf: (word: string) => string) {
  const engine = new MiniSearch<NameEntry>({
    idField: 'key',
    fields: [...fields],
    tokenize: searchWords,
    processTerm: termOf,
    searchOptions: {
      boost,
      prefix: (term) => term.length >= 2,
      fuzzy: (term) => (term.length >= 4 ? 0.22 : false),
      maxFuzzy: 2,
      weights: { prefix: 0.6, fuzzy: 0.35 },
      boostDocument: (key) => kindWeight[String(key).split(':')[0] as NamedKind],
    },
  });
  engine.addAll(entries);
  const named = new Map(entries.map((entry) => [entry.key, namedBy(entry, termOf)]));

  /** @param weights of the words: 1 for one that only a name can mean, less for one that has been understood already */
  return (words: readonly string[], weights: ReadonlyMap<string, number>): NameFound[] => {
    const terms = [...new Set(words.map(termOf))];
    const results = engine.search(terms.join(' '), { combineWith: 'OR' });
    const top = Math.max(1e-9, ...results.map(({ score }) => score));
    return results.flatMap((result) => {
      const entry = named.get(result.id as string);
      return entry ? found(result, entry, terms, weights, top) : [];
    });
  };
}

/** An entry with its names in the form in which they are looked for. */
interface Named {
  readonly kind: NamedKind;
  readonly id: string;
  readonly main: ReadonlySet<string>;
  readonly aliases: readonly { readonly text: string; readonly terms: readonly string[] }[];
}

function namedBy({ kind, id, name, latin, aliases }: NameEntry, termOf: (word: string) => string): Named {
  const terms = (text: string): string[] => searchWords(text).map(termOf);
  return {
    kind,
    id,
    main: new Set([...terms(name), ...terms(latin)]),
    aliases: aliases.map((text) => ({ text, terms: terms(text) })),
  };
}

function found(
  { score, match }: SearchResult,
  { kind, id, main, aliases }: Named,
  terms: readonly string[],
  weights: ReadonlyMap<string, number>,
  top: number,
): NameFound {
  const met = Object.keys(match);
  const fits = terms.map((term) => {
    const fit = Math.max(0, ...met.map((word) => likeness(term, word, match[word] ?? [])));
    return fit * (weights.get(term) ?? 1);
  });
  const via = met.some((word) => main.has(word))
    ? null
    : (aliases.find((alias) => alias.terms.some((word) => met.includes(word)))?.text ?? null);
  const strange = terms.some((term, at) => (weights.get(term) ?? 1) === 1 && (fits[at] ?? 0) >= 0.55);
  const fit = fits.reduce((sum, one) => sum + one, 0) / terms.length;
  return { kind, id, fit, likeness: score / top, strange, via };
}

/** How well a typed word meets one that stands in `fields` of an entry. */
function likeness(term: string, word: string, fields: readonly string[]): number {
  const aside = fields.every((field) => field === 'words') ? 0.5 : 1;
  if (term === word) return aside;
  if (word.startsWith(term)) return aside * (0.55 + (0.4 * term.length) / word.length);
  // Met by likeness: the first letter is rarely wrong.
  if (Math.abs(term.length - word.length) > 2) return 0;
  return aside * (term[0] === word[0] ? 0.6 : 0.35);
}

/** All that can be found by its name. */
export function nameEntries(index: AtlasIndex): NameEntry[] {
  return [
    ...index.muscles.flatMap((muscle) => [muscleEntry(muscle), ...pointEntries(muscle)]),
    ...index.areas.map((area) =>
      entry('area', area.id, area.name, { other: [area.plain, ...area.synonyms], words: [area.group] }),
    ),
    ...index.symptoms.map((symptom) => entry('symptom', symptom.id, symptom.text, {})),
  ];
}

function muscleEntry(muscle: MuscleEntry): NameEntry {
  const { names, abbreviations, synonyms, formerNames, groups, region } = muscle;
  return entry('muscle', muscle.id, names.english, {
    latin: names.latin,
    short: abbreviations,
    other: [names.plain, ...synonyms, ...formerNames, ...groups],
    words: [region],
  });
}

function pointEntries(muscle: MuscleEntry): NameEntry[] {
  return muscle.points.map((point) =>
    entry('point', point.id, point.label, { words: point.zones.map(({ label }) => label) }),
  );
}

function entry(
  kind: NamedKind,
  id: string,
  name: string,
  rest: { latin?: string; short?: readonly string[]; other?: readonly string[]; words?: readonly string[] },
): NameEntry {
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
