// The glossary: terms that the records and the panels use, each in two wordings, ready to be looked up.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkRecords } from '../../src/dataset/check-records.ts';
import { DataError } from '../../src/dataset/data-error.ts';
import { readRecords } from '../../src/node/read-records.ts';

const records = readRecords('data');
const { glossary } = records;

test('holds the terms that the interface speaks of', () => {
  expect(glossary.length).toBeGreaterThanOrEqual(60);
  for (const id of `trigger-point active-trigger-point latent-trigger-point key-trigger-point satellite-trigger-point
    taut-band local-twitch-response referred-pain essential-zone spillover-zone ischaemic-compression
    myofascial-release pin-and-stretch neuromuscular-therapy deep-tissue-massage anatomical-position muscle-layer
    innervation nerve-root dermatome red-flag radiculopathy entrapment flat-palpation pincer-palpation deep-palpation
    internal-palpation origin insertion`.split(/\s+/))
    expect(
      glossary.map((term) => term.id),
      id,
    ).toContain(id);
});

test('stands in alphabetical order, no word twice', () => {
  const terms = glossary.map(({ term }) => term.toLowerCase());
  expect(terms).toEqual([...terms].sort((a, b) => a.localeCompare(b, 'en')));
  const words = glossary.flatMap(({ term, also }) => [term, ...also]).map((word) => word.toLowerCase());
  expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
});

test('says it in two ways, the plain one without the hardest words', () => {
  for (const { id, plain, exact } of glossary) expect(plain, id).not.toBe(exact);
  const hard =
    /\b(afferent|efferent|nociceptive|sarcomere|acetylcholine|contractile|lancinating|ipsilateral)\b/i;
  expect(glossary.filter(({ plain }) => hard.test(plain)).map(({ id }) => id)).toEqual([]);
});

test('a reference to a term that is not there is an error that names it', () => {
  const [first, ...rest] = glossary;
  if (first === undefined) throw new Error('no terms');
  const broken = { ...records, glossary: [{ ...first, see: ['no-such-term'] }, ...rest] };
  expect(() => checkRecords(broken)).toThrow(DataError);
  expect(() => checkRecords(broken)).toThrow(/no-such-term/);
});

test('is published as a schema of its own', () => {
  expect(JSON.parse(readFileSync('data/glossary.schema.json', 'utf8')).title).toBe('Glossary');
});
