// How hard a text is to read: the Flesch-Kincaid grade of what a client reads, exact terms in brackets left out.

/** Words that the atlas cannot do without and explains (glossary, drawing): counted as two syllables, however long. */
const acceptedTerms = new Set(
  (
    'ligament ligaments cartilage cartilages artery arteries abdomen osteoporosis pregnancy diabetes medical ambulance ' +
    'emergency therapist clinician hospital operation kidney vertebra vertebrae sacrum pelvis pelvic forearm ' +
    'collarbone hamstring hamstrings biceps triceps scalene scalenes tailbone appendicitis pacemaker anatomy ' +
    'shoulder shoulders carotid thyroid sciatic neuromuscular physiotherapist injury inflammatory arthritis infection ' +
    'antibiotics rheumatic ovary'
  ).split(' '),
);

/** Syllables of an English word, by its groups of vowels. */
export function syllables(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '');
  if (letters.length === 0) return 1;
  if (acceptedTerms.has(letters)) return Math.min(2, vowelGroups(letters));
  return vowelGroups(letters);
}

function vowelGroups(letters: string): number {
  if (letters.length <= 3) return 1;
  const bare = letters
    .replace(/(?<![tdaeiouy])ed$/, '')
    .replace(/(?<=[^aeiouylr])es$/, (end, at: number) =>
      /[sxzcg]|ch|sh/.test(letters.slice(at - 2, at)) ? end : '',
    )
    .replace(/(?<=[^aeiouyl])e$|(?<=[aeiouyl]l)e$/, '')
    .replace(/(?<=[aeiouy][^aeiouy]+)e(?=(ly|less|ful|ment|ness)$)/, '');
  return Math.max(1, bare.match(/[aeiouy]+/g)?.length ?? 1);
}

export interface Reading {
  readonly words: number;
  /** Flesch-Kincaid grade: years of school (US) that reading it asks for. */
  readonly grade: number;
}

/** A colon or a semicolon ends a sentence as a full stop does: what follows can be read by itself. */
export function reading(text: string): Reading {
  const plain = text.replace(/\([^()]*\)/g, ' ');
  const sentences = plain.split(/[.!?;:]+(?=\s|$)/).filter((part) => /[A-Za-z]/.test(part));
  const words = plain.match(/[A-Za-z][A-Za-z'’]*|\d+/g) ?? [];
  if (words.length === 0 || sentences.length === 0) return { words: 0, grade: 0 };
  const sounds = words.reduce((sum, word) => sum + syllables(word), 0);
  return {
    words: words.length,
    grade: 0.39 * (words.length / sentences.length) + 11.8 * (sounds / words.length) - 15.59,
  };
}
