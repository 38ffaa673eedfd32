// What the search box offers: groups by their best answer, muscles with their points, nothing twice.
import { expect, test } from 'vitest';
import { createSearch } from '../../../src/anatomy/search.ts';
import { atlasData } from '../../../src/ui/parts/atlas-data.ts';
import { searchOptions } from '../../../src/ui/search/search-options.ts';
import { searchWords } from '../../../src/words/en/search-words.ts';
import { smallIndex } from '../../anatomy/small-index.ts';

const search = createSearch(smallIndex, searchWords);
const data = atlasData(smallIndex);
const offered = (query: string) => searchOptions(search(query), data, 'left');

test('a muscle is followed by its points, on the present side', () => {
  const [first] = offered('trapezius');
  expect(first?.title).toBe('muscles');
  expect(first?.options.slice(0, 3).map(({ kind, id }) => `${kind} ${id}`)).toEqual([
    'muscle trapezius',
    'point trapezius-1',
    'point trapezius-2',
  ]);
  expect(first?.options[1]).toMatchObject({ side: 'left', own: true });
});

test('the side of the query wins over the present one', () => {
  expect(offered('right trapezius')[0]?.options[1]).toMatchObject({ kind: 'point', side: 'right' });
});

test('a point that is named by its number stands alone at the top, and not again below', () => {
  const groups = offered('right trapezius 2');
  expect(groups[0]).toMatchObject({ title: 'named', options: [{ id: 'trapezius-2', side: 'right' }] });
  const ids = groups.flatMap(({ options }) => options.map(({ id }) => id));
  expect(ids.filter((id) => id === 'trapezius-2')).toHaveLength(1);
});

test('plain words lead to the place first', () => {
  expect(offered('calf')[0]).toMatchObject({ title: 'areas', options: [{ id: 'back-of-leg' }] });
});

test('no entry stands twice', () => {
  for (const query of ['trapezius', 'neck', 'headache', 'biceps', 'back']) {
    const ids = offered(query).flatMap(({ options }) => options.map(({ kind, id }) => `${kind} ${id}`));
    expect(new Set(ids).size, query).toBe(ids.length);
  }
});
