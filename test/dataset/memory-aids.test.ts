// What helps to remember a muscle: short, our own words, and each with a source of the list that can know it.
import { expect, test } from 'vitest';
import { makeDetails } from '../../src/dataset/make-index.ts';
import { sourceId } from '../../src/dataset/source-ref.ts';
import { readRecords } from '../../src/node/read-records.ts';

const records = readRecords('data');
const aids = records.muscles.flatMap(({ id, memoryAids = [] }) => memoryAids.map((aid) => ({ id, ...aid })));
const sources = new Map(records.sources.map((source) => [source.id, source]));

test('there are many, none twice on a muscle, none longer than two lines of a card', () => {
  expect(new Set(aids.map(({ text }) => text)).size).toBeGreaterThanOrEqual(15);
  for (const { id, text } of aids) {
    expect(text.length, id).toBeLessThan(260);
    expect(text, id).toMatch(/[.]$/);
    expect(aids.filter((aid) => aid.id === id && aid.text === text)).toHaveLength(1);
  }
});

test('each has a source of the list; what a word means has a dictionary behind it', () => {
  const dictionaries = [
    'webster-1913',
    'murray-1928',
    'harper-etymology',
    'american-heritage-2011',
    'lewis-short-1879',
  ];
  for (const { id, text, sources: refs } of aids) {
    for (const ref of refs) expect(sources.has(sourceId(ref)), `${id}: ${ref}`).toBe(true);
    if (/\b(Latin|Greek)\b/.test(text))
      expect(
        refs.map(sourceId).some((ref) => dictionaries.includes(ref)),
        id,
      ).toBe(true);
  }
});

test('what several muscles make up together is told on each of them alike', () => {
  const sharing = new Map<string, string[]>();
  for (const { id, text } of aids) sharing.set(text, [...(sharing.get(text) ?? []), id]);
  const cuff = [...sharing].find(([text]) => text.includes('SITS'))?.[1];
  expect(cuff).toEqual(['infraspinatus', 'subscapularis', 'supraspinatus', 'teres-minor']);
});

test('the first visit does not carry them', () => {
  const details = makeDetails(records, { shares: new Map(), measures: new Map() });
  expect(JSON.stringify(details)).not.toContain('SITS');
});
