// Emergencies in what is typed come first, however they are told; and what is none raises no alarm.
import { describe, expect, test } from 'vitest';
import { createSearch } from '../../src/anatomy/search.ts';
import { searchSigns } from '../../src/anatomy/search-signs.ts';
import { sayingsOf } from '../../src/anatomy/search-terms.ts';
import { makeIndex } from '../../src/dataset/make-index.ts';
import { readRecords } from '../../src/node/read-records.ts';
import { searchWords } from '../../src/words/en/search-words.ts';

const records = readRecords('data');
const search = createSearch(makeIndex(records), searchWords);
const flags = (query: string): string[] =>
  search(query)
    .hits.filter(({ kind }) => kind === 'flag')
    .map(({ id }) => id);

test('every red flag has words by which people tell of it', () => {
  const told = new Set(searchSigns.flatMap((sign) => ('redFlags' in sign ? sign.redFlags : [])));
  expect(records.redFlags.map(({ id }) => id).filter((id) => !told.has(id))).toEqual([]);
});

test('every saying of every sign brings it, before all that is no sign', () => {
  const missed: string[] = [];
  for (const sign of searchSigns)
    for (const saying of sayingsOf(sign)) {
      if (search(saying).hits[0]?.kind !== 'flag')
        missed.push(`${sign.id}: ${saying} → ${flags(saying).join(' ')}`);
    }
  expect(missed).toEqual([]);
});

test.each([
  ['cant pee', 'cauda-equina'],
  ["i can't pee since yesterday and my back hurts", 'cauda-equina'],
  ['I cannot hold my urine', 'cauda-equina'],
  ['numbness between my legs', 'cauda-equina'],
  ['no feeling in my private parts', 'saddle-numbness'],
  ['numb buttocks', 'saddle-numbness'],
  ['pins and needles in my genitals', 'saddle-numbness'],
  ['HEART ATTACK', 'cardiac-chest-pain'],
  ['hart attack', 'cardiac-chest-pain'],
  ['pain in my left arm', 'cardiac-chest-pain'],
  ['my chest hurts', 'cardiac-chest-pain'],
  ['i cant breathe', 'pulmonary-embolism'],
  ['short of breath', 'pulmonary-embolism'],
  ['coughed up blood', 'pulmonary-embolism'],
  ['face drooping on one side', 'stroke-or-dissection'],
  ['the worst headache of my life', 'thunderclap-headache'],
  ['sudden terrible headache', 'thunderclap-headache'],
  ['I want to kill myself', 'suicidal-thoughts'],
  ['feeling suicidal', 'suicidal-thoughts'],
  ['Selbstmord', 'suicidal-thoughts'],
  ['quiero morir', 'suicidal-thoughts'],
  ['overdose', 'overdose'],
  ['my leg is swollen and hot', 'deep-vein-thrombosis'],
  ['blood clot', 'deep-vein-thrombosis'],
  ['Schlaganfall', 'stroke-or-dissection'],
  ['no puedo respirar', 'pulmonary-embolism'],
  ['douleur thoracique', 'cardiac-chest-pain'],
  ['fever with back pain', 'fever-with-spine-pain'],
  ['stroke', 'stroke-or-dissection'],
  ['incontinence', 'cauda-equina'],
])('“%s” is a sign: %s', (query, id) => expect(flags(query)).toContain(id));

describe('no alarm', () => {
  test.each([
    'knee',
    'my neck is stiff when I wake up',
    'calf cramp',
    'lower back pain',
    'migraine',
    'tennis elbow',
    'whiplash',
    'numb hands at night',
    'trapezius',
    'shoulder blade',
    'tight hamstrings',
    'pain in my heel in the morning',
    'headache behind my eye',
    'weak ankle',
    'sore jaw when chewing',
    'pelvic floor',
    'hip pain when walking',
    'Nackenschmerzen',
    'dolor de rodilla',
    'mal au genou',
    'pain in bum cheek',
    'pain in buttock down the leg with tingling',
    'tingling in buttock',
    'buttock pain tingling leg',
    'my bum falls asleep when I sit',
    'pins and needles in my leg',
    'Kribbeln im Po',
    'hormigueo en la nalga',
  ])('for “%s”', (query) => expect(flags(query)).toEqual([]));
});
