// Search over the real records: every name that a record holds leads to it.
import { describe, expect, test } from 'vitest';
import { createSearch } from '../../src/anatomy/search.ts';
import { makeIndex } from '../../src/dataset/make-index.ts';
import { readRecords } from '../../src/node/read-records.ts';
import { searchWords } from '../../src/words/en/search-words.ts';

describe('over the real records', () => {
  const index = makeIndex(readRecords('data'));
  const real = createSearch(index, searchWords);
  const rank = (query: string, id: string): number => real(query).hits.findIndex((hit) => hit.id === id);

  test('there are records to search', () => {
    expect(index.muscles.length).toBeGreaterThan(100);
  });

  test('every muscle stands first under its English and its Latin name', () => {
    for (const { id, names } of index.muscles) {
      expect(rank(names.english, id), names.english).toBe(0);
      expect(rank(names.latin, id), names.latin).toBe(0);
    }
  });

  /** How many muscles bear the very same name ("deep hip rotator"): any of them may stand before. */
  const namesakes = (name: string): number =>
    index.muscles.filter(({ abbreviations, synonyms, formerNames, groups }) =>
      [...abbreviations, ...synonyms, ...formerNames, ...groups].some(
        (other) => other.toLowerCase() === name.toLowerCase(),
      ),
    ).length;

  test('every abbreviation, synonym and former name leads to its muscle within the first five', () => {
    const misses: string[] = [];
    for (const { id, abbreviations, synonyms, formerNames, names } of index.muscles) {
      for (const name of [...abbreviations, ...synonyms, ...formerNames, names.plain]) {
        const place = rank(name, id);
        if (place < 0 || place > 4 + namesakes(name)) misses.push(`${name} → ${id}: ${place}`);
      }
    }
    expect(misses).toEqual([]);
  });

  test('“IT band” leads to the muscle that tightens it', () => {
    for (const query of ['IT band', 'it band', 'IT band muscle'])
      expect(rank(query, 'tensor-fasciae-latae'), query).toBe(0);
  });

  test('one wrong letter in a long name still finds it among the first three', () => {
    for (const { id, names } of index.muscles) {
      const name = names.english;
      if (name.length < 8) continue;
      const typo = `${name.slice(0, 4)}${name[5]}${name[4]}${name.slice(6)}`;
      const place = rank(typo, id);
      expect(place, typo).toBeGreaterThanOrEqual(0);
      expect(place, typo).toBeLessThan(3);
    }
  });
});
