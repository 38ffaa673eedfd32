// Search: every way in which people name a thing leads to it, first.
import { describe, expect, test } from 'vitest';
import { createSearch } from '../../src/anatomy/search.ts';
import { searchWords } from '../../src/words/en/search-words.ts';
import { smallIndex } from './small-index.ts';

const search = createSearch(smallIndex, searchWords);
const first = (query: string): string | undefined => search(query).hits[0]?.id;

describe('the first hit', () => {
  test.each([
    ['a name', 'trapezius', 'trapezius'],
    ['its beginning', 'scal', 'scalenes'],
    ['capitals', 'SCALENES', 'scalenes'],
    ['Latin', 'musculus sternocleidomastoideus', 'sternocleidomastoid'],
    ['Latin, singular', 'scalenus', 'scalenes'],
    ['an abbreviation', 'scm', 'sternocleidomastoid'],
    ['an abbreviation of two letters', 'QL', 'quadratus-lumborum'],
    ['an abbreviation of three letters', 'tfl', 'tensor-fasciae-latae'],
    ['a former name', 'peroneus', 'fibularis-longus'],
    ['a synonym', 'hip hiker', 'quadratus-lumborum'],
    ['plain words', 'hip pocket', 'tensor-fasciae-latae'],
    ['a slip of the finger', 'trapezuis', 'trapezius'],
    ['letters left out', 'sternoclidomastoid', 'sternocleidomastoid'],
    ['a wrong vowel', 'quadratus lumborem', 'quadratus-lumborum'],
    ['an area in plain words', 'calf', 'back-of-leg'],
    ['an area by another word', 'temples', 'temporal-head'],
    ['a sentence', 'pain in the back of my neck', 'back-of-neck'],
    ['a complaint', 'behind the eye', 'headache-behind-the-eye'],
    ['an accent', 'trapézius', 'trapezius'],
  ])('%s', (_what, query, id) => expect(first(query)).toBe(id));

  test('tells near namesakes apart', () => {
    expect(first('biceps femoris')).toBe('biceps-femoris');
    expect(first('biceps brachii')).toBe('biceps-brachii');
    expect(
      search('biceps')
        .hits.slice(0, 2)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(['biceps-brachii', 'biceps-femoris']);
  });

  test('a group finds all its muscles', () => {
    const ids = search('hamstring').hits.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(['biceps-femoris', 'semitendinosus']));
  });

  test('a number picks the point', () => {
    expect(first('trapezius 2')).toBe('trapezius-2');
    expect(first('trap tp1')).toBe('trapezius-1');
    expect(first('SCM-2')).toBe('sternocleidomastoid-2');
    expect(first('trapezius 9')).toBe('trapezius');
  });
});

test('a side in the query is understood and does not disturb the search', () => {
  expect(search('right scalene')).toMatchObject({ side: 'right', hits: [{ id: 'scalenes' }] });
  expect(search('trapezius 1 (L)')).toMatchObject({ side: 'left' });
  expect(search('trapezius').side).toBeNull();
});

test('says by which other name a thing was found, and is silent when it was its own', () => {
  expect(search('scm').hits[0]?.via).toBe('SCM');
  expect(search('peroneus').hits[0]?.via).toBe('peroneus longus');
  expect(search('trapezius').hits[0]?.via).toBeNull();
});

test('nothing comes of nothing, noise or a flood', () => {
  for (const query of ['', '   ', '???', 'my pain in the', 'qqqqqqqq'])
    expect(search(query).hits, query).toEqual([]);
  expect(search('x'.repeat(100_000)).hits).toEqual([]);
  expect(search('__proto__').hits).toEqual([]);
  expect(search('constructor left').side).toBe('left');
});
