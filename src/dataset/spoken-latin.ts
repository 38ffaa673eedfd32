// How Latin names are said: the words of a name, the syllables of a word, and the rule by which the stress falls. Pure.

/** The words of a name, in small letters, as the records of Latin words have them. */
export function latinWords(name: string): string[] {
  return name.toLowerCase().match(/\p{L}+/gu) ?? [];
}

/** What every name of a muscle begins with: nobody needs to be told how it is said each time. */
const muscle = /^muscul(us|i)$/;

const longMark = /\u0304/g;
/** `u` after `q` is none. */
const vowels = /ae|au|ei|eu|oe|(?<!q)u|[aeioy]/g;

/** Without the marks of long vowels. */
export function unmarked(text: string): string {
  return text.normalize('NFD').replace(longMark, '').normalize('NFC');
}

/** Vowels and diphthongs: a Latin word has as many syllables. */
export function vowelCount(syllable: string): number {
  return unmarked(syllable).toLowerCase().match(vowels)?.length ?? 0;
}

/** Closed by a consonant, of which x and z count as two, or with a diphthong or a long vowel. */
function isHeavy(syllable: string, next: string): boolean {
  const plain = unmarked(syllable);
  return !/[aeiouy]$/.test(plain) || /ae|au|ei|eu|oe/.test(plain) || plain !== syllable || /^[xz]/.test(next);
}

/** Where the rule puts the stress: of two syllables on the first, of more on the last but one if it is heavy, else before it. */
export function stressedSyllable(syllables: readonly string[]): number {
  const at = Math.max(0, syllables.length - 2);
  if (at === 0) return 0;
  return isHeavy(syllables[at] ?? '', syllables[at + 1] ?? '') ? at : at - 1;
}

/** A name as it is said, its syllables in order; `stressed` ones are said with weight. */
export interface SpokenWord {
  readonly syllables: readonly { readonly text: string; readonly stressed: boolean }[];
}

/** @param words how each is said, by the word. One that is not known is left out, and so is "Musculus". */
export function spokenName(latin: string, words: Readonly<Record<string, string>>): SpokenWord[] {
  return latinWords(latin).flatMap((word) => {
    const spoken = words[word];
    if (spoken === undefined || muscle.test(word)) return [];
    const syllables = unmarked(spoken)
      .split('-')
      .map((text) => ({ text, stressed: text !== text.toLowerCase() }));
    return [{ syllables }];
  });
}

/** The same in one line: "ster-no-clei-do-mas-to-I-de-us". */
export function spokenLine(latin: string, words: Readonly<Record<string, string>>): string {
  return spokenName(latin, words)
    .map(({ syllables }) => syllables.map(({ text }) => text).join('-'))
    .join(' ');
}
