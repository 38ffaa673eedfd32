// What is told of Latin words: one without a record, a record without use, syllables that do not join, a stress beside the rule.
import { expect, test } from 'vitest';
import { checkLatin } from '../../src/dataset/check-latin.ts';
import type { LatinWord } from '../../src/dataset/latin-schema.ts';
import { latinWordSchema } from '../../src/dataset/latin-schema.ts';
import { parseRecord } from '../../src/dataset/parse-record.ts';
import { readRecords } from '../../src/node/read-records.ts';

const records = readRecords('data');
const { muscles, latinWords } = records;
const withSpoken = (id: string, spoken: string): LatinWord[] =>
  latinWords.map((word) => (word.id === id ? { ...word, spoken } : word));

test('the records are sound', () => {
  expect(() => checkLatin(records)).not.toThrow();
  expect(latinWords.length).toBeGreaterThan(120);
});

test('a word of a name without a record, and a record that no name uses, are told', () => {
  expect(() => checkLatin({ muscles, latinWords: latinWords.filter(({ id }) => id !== 'soleus') })).toThrow(
    /muscles\/soleus: names\.latin: got "soleus"/,
  );
  const unused = { ...latinWords[0]!, id: 'cremaster', spoken: 'cre-MAS-ter' };
  expect(() => checkLatin({ muscles, latinWords: [...latinWords, unused] })).toThrow(
    /latin-words\/cremaster: id/,
  );
});

test.each([
  ['cervicis', 'CER-vi-cīs', 'the stress on "vi"', false],
  ['cervicis', 'CER-vī-cis', 'the stress on "vī"', true],
  ['cervicis', 'cer-VI-cis', 'the stress on "cer"', true],
  ['gracilis', 'gra-CI-lis', 'the stress on "gra"', true],
  ['fasciae', 'fas-CI-ae', 'the stress on "fas"', true],
  ['soleus', 'SO-lus', 'syllables that give "soleus"', true],
  ['soleus', 'SOLE-us', 'one vowel or diphthong a syllable', true],
  ['masseter', 'MAS-se-ter', null, true],
] as const)('%s said %s', (id, spoken, expected, isFault) => {
  const check = () => checkLatin({ muscles, latinWords: withSpoken(id, spoken) });
  if (expected === null || !isFault) expect(check).not.toThrow();
  else expect(check).toThrow(expected);
});

test.each(['cervicis', 'cer-vi-cis', 'CER-VI-cis', 'cer-Vi-cis', 'cer VI cis', 'cer-VI-'])(
  'no form of a spoken word: %s',
  (spoken) => {
    const word = { ...latinWords[0], spoken };
    expect(() => parseRecord(latinWordSchema, 'latin-words/x', word)).toThrow('spoken');
  },
);
