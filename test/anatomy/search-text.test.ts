// How letters and words are read: accents, apostrophes, dotted abbreviations, slips of the finger.
import { expect, test } from 'vitest';
import { createReader } from '../../src/anatomy/search-reader.ts';
import { foldText, searchWords, slips } from '../../src/anatomy/search-text.ts';
import { searchWords as english } from '../../src/words/en/search-words.ts';

test.each([
  ['Trapézius', ['trapezius']],
  ["l'épaule", ['l', 'epaule']],
  ['tendon d’Achille', ['tendon', 'd', 'achille']],
  ["can't", ['cant']],
  ["golfer's elbow", ['golfers', 'elbow']],
  ['S.C.M. pain', ['scm', 'pain']],
  ['Fußsohle', ['fusssohle']],
  ['œil', ['oeil']],
  ['hip-hiker', ['hip', 'hiker']],
  ['', []],
])('%s', (text, words) => expect(searchWords(text)).toEqual(words));

test('folding twice changes nothing', () => {
  for (const text of ['Ärger', 'ŒIL', "L'Été", 'ß', 'İstanbul'])
    expect(foldText(foldText(text))).toBe(foldText(text));
});

test.each([
  ['sholder', 'shoulder', 1],
  ['shoudler', 'shoulder', 1],
  ['kneee', 'knee', 1],
  ['neck', 'neck', 0],
  ['nack', 'neck', 1],
  ['trapezius', 'soleus', 3],
])('%s and %s are %i slips apart', (a, b, count) => {
  expect(slips(a, b, 2)).toBe(count);
  expect(slips(b, a, 2)).toBe(count);
});

test('compounds are taken apart, slips put right, and meaning is the same in four languages', () => {
  const read = createReader([], [], english.stem);
  for (const [query, part, meaning] of [
    ['Wadenkrampf', 'calf', 'cramp'],
    ['Nackenverspannung', 'neck', 'tense'],
    ['Schulterschmerzen', 'shoulder', 'ache'],
    ['elbow ache', 'elbow', 'ache'],
    ['elbowache', 'elbow', 'ache'],
    ['sholder cramps', 'shoulder', 'cramp'],
    ['calambre en la pantorrilla', 'calf', 'cramp'],
    ['crampe au mollet', 'calf', 'cramp'],
    ['Krampf in der Wade', 'calf', 'cramp'],
  ] as const) {
    expect(read(query).concepts, query).toContain(part);
    expect(read(query).concepts, query).toContain(meaning);
  }
});
