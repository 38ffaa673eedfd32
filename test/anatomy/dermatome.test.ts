// Which dermatomes a zone crosses, and that the words on nerve and muscle have their sources.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { crossedDermatomes, differences, mapCaution, placeTells } from '../../src/anatomy/dermatome.ts';
import type { DermatomeText } from '../../src/dataset/atlas-index.ts';
import '../../src/words/en/late-words.ts';
import { message } from '../../src/words/format.ts';

const text = (id: string): DermatomeText => ({
  id,
  name: id.toUpperCase(),
  nerve: 'a nerve',
  plain: 'somewhere',
  course: { text: 'from here to there', sources: ['lee-2008'] },
});
const texts = ['c4', 'c5', 'c6', 'c7', 'c8', 't1', 't2'].map(text);
const crossed = (shares: Record<string, number>) => {
  const { main, rest } = crossedDermatomes(
    Object.entries(shares).map(([dermatome, share]) => ({ dermatome, share })),
    texts,
  );
  return { main: main.map(({ id }) => id), rest: rest.map(({ id }) => id) };
};

describe('the dermatomes of a zone', () => {
  test('the larger shares in full, small ones only named', () => {
    expect(crossed({ c5: 0.17, c6: 0.7, c7: 0.09, c8: 0.04 })).toEqual({
      main: ['c6', 'c5'],
      rest: ['c7', 'c8'],
    });
  });

  test('at most four in full', () => {
    const shares = { c5: 0.15, c6: 0.3, c7: 0.2, c8: 0.14, t1: 0.11, t2: 0.1 };
    expect(crossed(shares)).toEqual({ main: ['c6', 'c7', 'c5', 'c8'], rest: ['t1', 't2'] });
  });

  test('one at least, however scattered the zone, and none for a point without an essential zone', () => {
    expect(crossed({ c4: 0.06, c5: 0.05 }).main).toEqual(['c4']);
    expect(crossed({})).toEqual({ main: [], rest: [] });
  });

  test('what the texts do not know is left out', () => {
    expect(crossed({ x9: 0.6, c5: 0.4 }).main).toEqual(['c5']);
  });

  test('a zone that lies in one dermatome cannot tell nerve from muscle by its place', () => {
    const within = (share: number) => placeTells([{ ...text('c5'), share }]);
    expect(within(0.97)).toBe(false);
    expect(within(0.5)).toBe(true);
  });
});

test('every difference is said for both, with sources that the data hold', () => {
  const known = new Set(
    (JSON.parse(readFileSync('data/sources.json', 'utf8')) as { id: string }[]).map(({ id }) => id),
  );
  expect(differences.length).toBeGreaterThanOrEqual(4);
  for (const said of [...differences.flatMap(({ nerve, muscle }) => [nerve, muscle]), mapCaution]) {
    expect(message(said.text).length, said.text).toBeGreaterThan(10);
    expect(said.sources.length, said.text).toBeGreaterThan(0);
    expect(said.sources.filter((id) => !known.has(id))).toEqual([]);
  }
});
