// What people type, and what a clinician would accept as the answer: phrases of our own, of every kind that we know of.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createSearch } from '../../src/anatomy/search.ts';
import { listHits } from '../../src/anatomy/search-list.ts';
import { makeIndex } from '../../src/dataset/make-index.ts';
import { readRecords } from '../../src/node/read-records.ts';
import { searchWords } from '../../src/words/en/search-words.ts';
import battery from './search-battery.json' with { type: 'json' };
import halfTyped from './search-half-typed.json' with { type: 'json' };

const records = readRecords('data');
const index = makeIndex(records);
const details = {
  muscles: Object.fromEntries(records.muscles.map((muscle) => [muscle.id, muscle])),
  sources: records.sources,
  glossary: records.glossary,
};
const search = createSearch(index, searchWords);

/** Ids as the box lists them; the points below a muscle are left out. */
function listed(query: string): string[] {
  return listHits(search(query, details), () => []).flatMap(({ hits }) => hits.map(({ id }) => id));
}

/** Place of the first accepted answer, 0 for the top; -1 for none. */
const place = (query: string, accepted: readonly string[]): number =>
  listed(query).findIndex((id) => accepted.includes(id));

describe('our own battery', () => {
  test('has phrases of all kinds, and every accepted answer exists', () => {
    expect(battery.length).toBeGreaterThanOrEqual(250);
    const known = new Set([
      ...records.areas.map(({ id }) => id),
      ...records.symptoms.map(({ id }) => id),
      ...records.muscles.map(({ id }) => id),
      ...records.redFlags.map(({ id }) => id),
      ...records.searchSigns.map(({ id }) => id),
      ...['sources', 'glossary', 'compare', 'guide'],
    ]);
    const unknown = [...battery, ...halfTyped].flatMap(({ accepted }) =>
      accepted.filter((id) => !known.has(id)),
    );
    expect(unknown).toEqual([]);
  });

  test('each phrase has an accepted answer among the first three', () => {
    const missed = battery
      .map(({ phrase, accepted }) => ({
        phrase,
        at: place(phrase, accepted),
        first: listed(phrase).slice(0, 3),
      }))
      .filter(({ at }) => at < 0 || at > 2);
    expect(missed).toEqual([]);
  });

  test('nineteen of twenty stand first', () => {
    const first = battery.filter(({ phrase, accepted }) => place(phrase, accepted) === 0);
    expect(first.length / battery.length).toBeGreaterThan(0.95);
  });
});

test('what is half typed is known already: muscles, diagnoses, emergencies and plain places', () => {
  expect(halfTyped.length).toBeGreaterThanOrEqual(60);
  const missed = halfTyped
    .filter(({ phrase, accepted }) => place(phrase, accepted) !== 0)
    .map(({ phrase }) => ({ phrase, first: listed(phrase).slice(0, 3) }));
  expect(missed).toEqual([]);
});

const other = process.env.ATLAS_SEARCH_BATTERY;

/** Another battery, `[[phrase, "id|id"], …]`: run when the environment names its file, skipped otherwise. */
test.skipIf(other === undefined)(
  'the battery that ATLAS_SEARCH_BATTERY names: all among the first three',
  () => {
    const pairs = JSON.parse(readFileSync(other ?? '', 'utf8')) as [string, string][];
    const missed = pairs.filter(([phrase, pattern]) => {
      const at = place(phrase, pattern.split('|'));
      return at < 0 || at > 2;
    });
    expect(missed).toEqual([]);
  },
);
