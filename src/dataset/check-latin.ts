// Whether every Latin word of the muscles' names has its record, none stands unused, and each is said as the rule has it.
import { DataError } from './data-error.ts';
import type { LatinWord } from './latin-schema.ts';
import type { AtlasRecords } from './record-kinds.ts';
import { latinWords, stressedSyllable, unmarked, vowelCount } from './spoken-latin.ts';

/** @throws DataError at the first fault. */
export function checkLatin({
  muscles,
  latinWords: records,
}: Pick<AtlasRecords, 'muscles' | 'latinWords'>): void {
  const known = new Set(records.map(({ id }) => id));
  const used = new Set<string>();
  for (const { id, names } of muscles)
    for (const word of latinWords(names.latin)) {
      if (!known.has(word))
        throw new DataError(
          `muscles/${id}`,
          'names.latin',
          word,
          'words that have a record in data/latin-words.json',
        );
      used.add(word);
    }
  for (const record of records) {
    if (!used.has(record.id))
      throw new DataError(
        `latin-words/${record.id}`,
        'id',
        record.id,
        'a word of the Latin name of a muscle',
      );
    checkSpoken(record);
  }
}

function checkSpoken({ id, spoken }: LatinWord): void {
  const fault = (expected: string) => new DataError(`latin-words/${id}`, 'spoken', spoken, expected);
  const written = spoken.split('-');
  const syllables = written.map((syllable) => syllable.toLowerCase());
  if (unmarked(syllables.join('')) !== id) throw fault(`syllables that give "${id}" when joined`);
  if (syllables.some((syllable) => vowelCount(syllable) !== 1))
    throw fault('one vowel or diphthong a syllable');
  const stressed = written.findIndex((syllable, i) => syllable !== syllables[i]);
  const rule = stressedSyllable(syllables);
  if (stressed !== rule) throw fault(`the stress on "${syllables[rule]}", by the rule of the last but one`);
}
