// Left and right: where a zone is felt, and the side that a query names.
import { expect, test } from 'vitest';
import { splitSide, zoneSides } from '../../src/anatomy/laterality.ts';
import { searchWords } from '../../src/words/en/search-words.ts';

test('a zone is felt on the side of the point unless its source says otherwise', () => {
  expect(zoneSides(undefined, 'right')).toEqual(['right']);
  expect(zoneSides('same', 'left')).toEqual(['left']);
  expect(zoneSides('opposite', 'left')).toEqual(['right']);
  expect(zoneSides('both', 'right')).toEqual(['right', 'left']);
});

test('reads a side only where one is meant', () => {
  expect(splitSide('right gluteus minimus', searchWords)).toEqual({ rest: 'gluteus minimus', side: 'right' });
  expect(splitSide('trap L', searchWords)).toEqual({ rest: 'trap', side: 'left' });
  expect(splitSide('R', searchWords)).toEqual({ rest: 'R', side: null });
  expect(splitSide('l 5 vertebra', searchWords)).toEqual({ rest: 'l 5 vertebra', side: null });
  expect(splitSide('left', searchWords)).toEqual({ rest: 'left', side: null });
  expect(splitSide('toString valueOf', searchWords)).toEqual({ rest: 'toString valueOf', side: null });
});
