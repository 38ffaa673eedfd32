// Search bears whatever is typed: no text breaks it, each answer exists, and one weak hit hides nothing.
import { describe, expect, test } from 'vitest';
import { createSearch } from '../../src/anatomy/search.ts';
import { listHits } from '../../src/anatomy/search-list.ts';
import { sayingsOf, searchTerms, targetsOf } from '../../src/anatomy/search-terms.ts';
import { makeIndex } from '../../src/dataset/make-index.ts';
import { readRecords } from '../../src/node/read-records.ts';
import { searchWords } from '../../src/words/en/search-words.ts';

const records = readRecords('data');
const index = makeIndex(records);
const details = {
  muscles: Object.fromEntries(records.muscles.map((muscle) => [muscle.id, muscle])),
  sources: records.sources,
  glossary: records.glossary,
};
const search = createSearch(index, searchWords);
const known = new Set([
  ...records.areas.map(({ id }) => `area:${id}`),
  ...records.symptoms.map(({ id }) => `symptom:${id}`),
  ...records.muscles.map(({ id }) => `muscle:${id}`),
  ...records.muscles.flatMap(({ points }) => points.map(({ id }) => `point:${id}`)),
  ...records.redFlags.map(({ id }) => `flag:${id}`),
  ...records.searchSigns.map(({ id }) => `flag:${id}`),
  ...['guide', 'glossary', 'sources', 'compare'].map((page) => `page:${page}`),
]);

/** A row of numbers that is the same every time. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const shards = [
  ...[
    'my',
    'left',
    'right',
    'pain',
    'in',
    'the',
    'neck',
    'knee',
    'cant',
    'pee',
    'behind',
    'numb',
    'trap',
    '2',
    '-',
    '#',
  ],
  ...[
    "'",
    '"',
    '\\',
    '<b>',
    '(',
    '[',
    '*',
    '+',
    '?',
    '.',
    '$',
    '^',
    '|',
    '\u0000',
    '\uD800',
    '\u202E',
    '😀',
    'ß',
    'İ',
  ],
  ...[
    'ﬁ',
    '脖子疼',
    'боль',
    'ألم',
    '__proto__',
    'constructor',
    'toString',
    'NaN',
    '%00',
    '\n',
    '\t',
    '\u200D',
  ],
];

test('any text gives an answer whose hits all exist, once each, no score below the next', () => {
  const random = seeded(20_261_128);
  for (let round = 0; round < 150; round++) {
    const query = Array.from(
      { length: Math.floor(random() * 9) },
      () => shards[Math.floor(random() * shards.length)],
    ).join(random() < 0.8 ? ' ' : '');
    const { hits, nearest } = search(query, round % 2 === 0 ? details : undefined);
    const keys = hits.map(({ kind, id }) => `${kind}:${id}`);
    expect(
      keys.filter((key) => !known.has(key)),
      query,
    ).toEqual([]);
    expect(new Set(keys).size, query).toBe(keys.length);
    expect(
      nearest.filter((id) => !known.has(`area:${id}`)),
      query,
    ).toEqual([]);
    const listed = listHits({ hits }, () => []).flatMap((group) => group.hits);
    expect(new Set(listed.map(({ kind, id }) => `${kind}:${id}`)).size, query).toBe(listed.length);
  }
});

test('a flood of letters or words is read in part', () => {
  expect(search('pain '.repeat(50_000)).hits).toEqual([]);
  expect(search('x'.repeat(1_000_000)).hits).toEqual([]);
  expect(search(`knee ${'y'.repeat(100_000)}`).hits.length).toBeGreaterThan(0);
});

describe('one weak hit hides nothing', () => {
  test.each([
    ['knee zzyzx', 'anterior-knee'],
    ['my gastroenterologist says neck', 'back-of-neck'],
    ['Grandma complains of hip soreness lately', 'lateral-thigh-and-hip'],
    ['bulbous swelling near elbow', 'lateral-epicondylar'],
    ['trapezius xylophone', 'trapezius'],
  ])('“%s”', (query, id) =>
    expect(
      search(query)
        .hits.slice(0, 3)
        .map((hit) => hit.id),
    ).toContain(id),
  );
});

test('every name that people use leads to what its record names, among the first five', () => {
  const missed: string[] = [];
  for (const term of searchTerms) {
    const targets = new Set([
      ...targetsOf(term).map(({ id }) => id),
      ...(term.page ? [term.page] : []),
      ...term.redFlags,
    ]);
    // One of three: all of them take long.
    for (const saying of sayingsOf(term).filter((_, at) => at % 3 === 0)) {
      const { hits } = search(saying, details);
      const ids = hits
        .filter(({ kind }) => kind !== 'flag')
        .slice(0, 5)
        .map(({ id }) => id);
      const signs = hits.some(({ kind, id }) => kind === 'flag' && targets.has(id));
      if (!signs && !ids.some((id) => targets.has(id)))
        missed.push(`${term.id}: ${saying} → ${ids.join(' ')}`);
    }
  }
  expect(missed).toEqual([]);
});

test('a diagnosis is named as one, and what to rule out exists', () => {
  expect(search('frozen shoulder').diagnosis?.id).toBe('frozen-shoulder');
  expect(search('I have been told it is carpal tunnel').diagnosis?.id).toBe('carpal-tunnel');
  expect(search('calf').diagnosis).toBeNull();
  expect(search('rotator cuff').diagnosis).toBeNull();
});

test('nothing found offers the places that look most like it', () => {
  expect(search('qzqzqz')).toMatchObject({ hits: [], nearest: [] });
});

test.each([
  ['right eye', 'right'],
  ['pain in my left knee', 'left'],
  ['pain right down my leg', null],
  ['something is not right in my hip', null],
  ['left and right shoulder', null],
  ['linkes Knie', 'left'],
  ['rodilla derecha', 'right'],
  ['genou gauche', 'left'],
  ['left', null],
])('the side of “%s” is %s', (query, side) => expect(search(query).side).toBe(side));

test('nerves, attachments and movements are found once the long texts are here', () => {
  const first = (query: string): string | undefined => search(query, details).hits[0]?.id;
  expect(first('thoracodorsal nerve')).toBe('latissimus-dorsi');
  expect(search('thoracodorsal nerve').hits.map(({ id }) => id)).not.toContain('latissimus-dorsi');
  expect(['brachialis', 'biceps-brachii', 'brachioradialis']).toContain(first('elbow flexion'));
  expect(['supraspinatus', 'deltoid']).toContain(first('shoulder abduction'));
});
