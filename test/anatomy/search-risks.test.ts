// Who asks for a nerve, a vessel or an organ is led to the muscles in which it is at risk.
import { expect, test } from 'vitest';
import { createSearch } from '../../src/anatomy/search.ts';
import { makeIndex } from '../../src/dataset/make-index.ts';
import { readRecords } from '../../src/node/read-records.ts';
import { searchWords } from '../../src/words/en/search-words.ts';

const records = readRecords('data');
const find = createSearch(makeIndex(records), searchWords);
const details = {
  muscles: Object.fromEntries(records.muscles.map((muscle) => [muscle.id, muscle])),
  sources: records.sources,
  glossary: records.glossary,
};
const named = new Map<string, Set<string>>();
for (const muscle of records.muscles)
  for (const { name, kind } of [muscle, ...muscle.points].flatMap(({ hazards = [] }) => hazards))
    if (kind === 'nerve' || kind === 'vessel') named.set(name, (named.get(name) ?? new Set()).add(muscle.id));

test('the very words of a warning lead to a muscle that bears it', () => {
  expect(named.size).toBeGreaterThan(60);
  const misses = [...named].filter(([name, muscles]) => {
    const { hits } = find(name, details);
    return !hits.some(({ kind, id }) => kind === 'muscle' && muscles.has(id));
  });
  expect(misses.map(([name]) => name)).toEqual([]);
});

test('"vertebral artery" is no word without an answer, nor is a page before a muscle', () => {
  for (const query of ['vertebral artery', 'carotid', 'pleura', 'kidney danger'])
    expect(find(query, details).hits[0]?.kind, query).toBe('muscle');
});
