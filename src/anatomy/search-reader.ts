// Reads a typed line: puts slips right, takes compounds apart, and says what the words mean in whatever language.

import { aspects, type Concept, feelings } from '../words/lexicon/concept.ts';
import { lexicons, smallWords } from '../words/lexicon/lexicon.ts';
import { createCompletion, firstFrom } from './search-completion.ts';
import { createPhraseBook } from './search-phrases.ts';
import { isPart } from './search-places.ts';
import { searchWords, slips } from './search-text.ts';

export interface Reading {
  /** The words, put right and stemmed; compounds are several words. */
  readonly words: readonly string[];
  /** As each of them was typed. */
  readonly from: readonly string[];
  /** What each word means; none for a word that no lexicon knows. */
  readonly means: readonly ReadonlySet<Concept>[];
  readonly concepts: ReadonlySet<Concept>;
  /** Words that say something: neither small nor a mere word of pain. */
  readonly telling: readonly number[];
}

/** German compounds and English ones with "ache": what stands behind, and the word for it. */
const tails: readonly (readonly [string, string])[] = [
  ...[
    'schmerzen',
    'schmerz',
    'beschwerden',
    'weh',
    'probleme',
    'leiden',
    'aches',
    'ache',
    'pain',
    'pains',
  ].map((tail) => [tail, 'pain'] as const),
  ...['verspannungen', 'verspannung', 'verhartung'].map((tail) => [tail, 'tension'] as const),
  ...['krampfe', 'krampf', 'kraempfe'].map((tail) => [tail, 'cramp'] as const),
  ...['muskulatur', 'muskeln', 'muskel', 'gelenke', 'gelenk', 'bereich', 'seite'].map(
    (tail) => [tail, ''] as const,
  ),
];
/** What may stand between the halves of a German compound. */
const joints = ['', 'n', 'en', 's', 'e'] as const;

const aspect: ReadonlySet<Concept> = new Set<Concept>(aspects);
const felt: ReadonlySet<Concept> = new Set<Concept>(feelings);

const shortest = (words: readonly string[]): string | undefined =>
  words.reduce<string | undefined>(
    (best, word) => (best === undefined || word.length < best.length ? word : best),
    undefined,
  );

/** Of two words that are equally likely, that of the body was meant. */
const preferBody = 0.2;

const umlauts: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue' };

/**
 * @param names words that the records' names are made of: right as they stand, and never "put right"
 * @param sayings by which other things are known: their words are right, too, and completed while they are being typed
 * @param stem of the words, endings taken off
 */
export function createReader(
  names: readonly string[],
  sayings: readonly string[],
  stem: (word: string) => string,
) {
  const book = createPhraseBook<Concept>();
  const phrases = sayings.map((saying) => searchWords(saying).map(stem));
  const enter = (phrase: string, concept: Concept): void => {
    const words = searchWords(phrase).map(stem);
    book.add(words, concept);
    phrases.push(words);
  };
  for (const [language, lexicon] of Object.entries(lexicons))
    for (const [concept, texts] of Object.entries(lexicon) as [Concept, string][])
      for (const text of texts.split('|')) {
        enter(text, concept);
        if (language === 'de' && /[äöü]/.test(text))
          enter(
            text.replace(/[äöü]/g, (letter) => umlauts[letter] ?? ''),
            concept,
          );
      }
  const known = new Set([...book.vocabulary, ...smallWords, ...[...smallWords].map(stem)]);
  const said = new Set(phrases.flat());
  const named = new Set(names.map(stem));
  for (const word of [...said, ...named]) known.add(word);
  const completed = createCompletion(phrases, (word) => known.has(word));
  const byLength: string[][] = [];
  const asOffer = (word: string): void => {
    if (word.length < 3 || smallWords.has(word)) return;
    const alike = byLength[word.length];
    if (alike) alike.push(word);
    else byLength[word.length] = [word];
  };
  for (const word of known) asOffer(word);

  /** The known word that was probably meant. A short word is hardly ever a slip of another one. */
  const rightSpelling = (word: string): string | undefined => {
    const most = word.length < 4 || /\d/.test(word) ? 0 : word.length < 7 ? 1 : 2;
    const short = word.length === 4;
    let best: { word: string; cost: number } | undefined;
    for (let length = word.length - most; most > 0 && length <= word.length + most; length++)
      for (const other of byLength[length] ?? []) {
        if (word.length < 6 && other[0] !== word[0]) continue;
        if (short && length !== 4) continue;
        const between = slips(word, other, most);
        if (between > most) continue;
        const cost =
          between + (word[0] === other[0] ? 0 : 0.6) - (book.meaning(other).length > 0 ? preferBody : 0);
        if (best === undefined || cost < best.cost) best = { word: other, cost };
      }
    return best?.word;
  };

  const compound = (word: string): string[] | undefined => {
    for (const [tail, meaning] of tails) {
      if (!word.endsWith(tail) || word.length - tail.length < 2) continue;
      const head = word.slice(0, -tail.length);
      for (const joint of joints) {
        if (!head.endsWith(joint)) continue;
        const first = stem(joint === '' ? head : head.slice(0, -joint.length));
        if (known.has(first) && !smallWords.has(first)) return meaning === '' ? [first] : [first, meaning];
      }
    }
    return undefined;
  };

  let inOrder: readonly string[] | undefined;
  /** The known words that begin like this, in order. */
  const beginning = (word: string): readonly string[] => {
    inOrder ??= [...known].sort();
    const start = firstFrom(inOrder, word, (other) => other);
    let end = start;
    while (inOrder[end]?.startsWith(word)) end++;
    return inOrder.slice(start, end);
  };
  /**
   * The known word that begins like this: "scal" is no slip of "scap". It is left to the search over names where names go
   * on in several ways, or where only a name says it.
   */
  const wholeWord = (word: string): string | undefined => {
    const likely = beginning(word);
    const ofNames = likely.filter((other) => named.has(other));
    const [name] = ofNames;
    if (name === undefined) return shortest(likely);
    return said.has(name) && ofNames.every((other) => other.startsWith(name)) ? name : word;
  };
  /** After a part of the body, what it feels like: "knee pa". */
  const feelingOf = (part: string, word: string): readonly string[] => {
    if (word.length < 2 || !book.meaning(part).some(isPart)) return [];
    const whole = shortest(
      beginning(word).filter((other) => book.meaning(other).some((one) => felt.has(one))),
    );
    return whole === undefined ? [] : [whole];
  };

  const spelled = new Map<string, readonly string[]>();
  const inFull = (word: string, last: boolean): readonly string[] => {
    const stemmed = stem(word);
    if (known.has(stemmed) || known.has(word)) return [known.has(stemmed) ? stemmed : word];
    // Still being typed: the rest of the word is left to the search over names.
    if (last && word.length < 4) return [stemmed];
    const whole = last ? wholeWord(word) : undefined;
    if (whole !== undefined) return [whole];
    let words = spelled.get(word);
    if (words === undefined) {
      words = compound(word) ?? [rightSpelling(stemmed) ?? stemmed];
      if (spelled.size > 500) spelled.clear();
      spelled.set(word, words);
    }
    return words;
  };

  /** Each typed word in full. */
  const inFullAll = (typed: readonly string[]): (readonly string[])[] => {
    const last = typed.length - 1;
    const stemmed = typed.map(stem);
    const half = stemmed[last] ?? '';
    const end =
      book.meaning(half).length > 0 ? [] : (completed(stemmed) ?? feelingOf(stemmed[last - 1] ?? '', half));
    const start = typed.length - end.length;
    return typed.map((word, at) => (at < start ? inFull(word, at === last) : [end[at - start] ?? word]));
  };

  /** @param written the text is a record's: nothing is put right */
  const read = (text: string, written = false): Reading => {
    const typed = searchWords(text).slice(0, 60);
    const inWords = written ? typed.map((word) => [stem(word)]) : inFullAll(typed);
    const words = inWords.flat();
    const from = inWords.flatMap((list, at) => list.map(() => typed[at] ?? ''));
    const means: Set<Concept>[] = words.map(() => new Set());
    const found = book.read(words);
    for (const { start, end, means: concepts } of found)
      for (let at = start; at < end; at++) for (const concept of concepts) means[at]?.add(concept);
    // "Turn my head": the head is still named.
    for (const { start, end, means: concepts } of found) {
      if (end - start < 2 || concepts.some((concept) => isPart(concept) || aspect.has(concept))) continue;
      for (let at = start; at < end; at++)
        for (const concept of book.meaning(words[at] ?? '')) if (isPart(concept)) means[at]?.add(concept);
    }
    const concepts = new Set(means.flatMap((set) => [...set]));
    const telling = words.flatMap((word, at) => {
      const meant = means[at];
      if (meant && meant.size > 0) return meant.size === 1 && meant.has('ache') ? [] : [at];
      return smallWords.has(word) ? [] : [at];
    });
    return { words, from, means, concepts, telling };
  };
  return Object.assign(read, {
    /** These words are right as they stand, too. */
    learn(words: Iterable<string>): void {
      for (const word of words) {
        if (known.has(stem(word))) continue;
        known.add(stem(word));
        asOffer(stem(word));
      }
      spelled.clear();
      inOrder = undefined;
    },
  });
}

export type Reader = ReturnType<typeof createReader>;
