// Look-up: from an area or a complaint to points, with reasons.
import { expect, test } from 'vitest';
import { rankPoints, type ZoneShares } from '../../src/anatomy/lookup.ts';
import { smallIndex } from './small-index.ts';

test('essential before spillover, and the book’s word counts', () => {
  const ranked = rankPoints(smallIndex, { areas: ['back-of-neck'], side: 'right' });
  expect(ranked[0]).toMatchObject({ point: 'trapezius-1', side: 'right' });
  expect(ranked[0]?.reasons.map(({ kind }) => kind)).toEqual(['covers', 'named']);
  expect(ranked.at(-1)).toMatchObject({ point: 'trapezius-2' });
  for (const { score } of ranked) {
    expect(score).toBeGreaterThan(0);
    expect(score).toBeLessThanOrEqual(1);
  }
});

test('the mirror question has the mirror answer', () => {
  const left = rankPoints(smallIndex, { areas: ['temporal-head'], side: 'left' });
  const right = rankPoints(smallIndex, { areas: ['temporal-head'], side: 'right' });
  const flip = { left: 'right', right: 'left' } as const;
  expect(right).toEqual(left.map((candidate) => ({ ...candidate, side: flip[candidate.side] })));
});

test('pain that crosses the midline brings the point of the other side, and says so', () => {
  const opposite = rankPoints(smallIndex, { areas: ['back-of-leg'], side: 'left' });
  expect(opposite).toHaveLength(1);
  expect(opposite[0]).toMatchObject({ point: 'gluteus-minimus-1', side: 'right' });
  expect(opposite[0]?.reasons).toContainEqual({ kind: 'crosses' });

  const both = rankPoints(smallIndex, { areas: ['frontal-head'], side: 'left' });
  expect(both.filter(({ point }) => point === 'sternocleidomastoid-2').map(({ side }) => side)).toEqual([
    'left',
    'right',
  ]);
});

test('a complaint brings its muscles and its areas', () => {
  const ranked = rankPoints(smallIndex, { areas: [], side: 'left', symptom: 'headache-behind-the-eye' });
  expect(ranked[0]).toMatchObject({ muscle: 'sternocleidomastoid' });
  expect(ranked[0]?.reasons).toContainEqual({
    kind: 'complaint',
    symptom: 'headache-behind-the-eye',
    rank: 1,
    of: 1,
  });
});

test('measured shares overrule the record, and what only touches the place comes last', () => {
  const shares: ZoneShares = new Map([
    ['trapezius-1#0', [{ area: 'back-of-neck', shareOfArea: 0.05, shareOfZone: 0.2 }]],
    ['trapezius-2#0', [{ area: 'back-of-neck', shareOfArea: 0.9, shareOfZone: 0.9 }]],
  ]);
  const plain = { ...smallIndex, painGuide: [] };
  const ranked = rankPoints(plain, { areas: ['back-of-neck'], side: 'left' }, shares);
  const place = (id: string): number => ranked.findIndex(({ point }) => point === id);
  expect(place('trapezius-2')).toBeLessThan(place('trapezius-1'));
  expect(ranked[place('trapezius-2')]?.reasons[0]).toMatchObject({ shareOfArea: 0.9 });
});

test('an unknown area has no candidates', () => {
  expect(rankPoints(smallIndex, { areas: ['nowhere'], side: 'left' })).toEqual([]);
});

test('a muscle named as a whole is represented by the points that reach the place, or by all when none does', () => {
  const named = {
    ...smallIndex,
    painGuide: [
      {
        area: 'frontal-head',
        muscles: [{ muscle: 'sternocleidomastoid' }, { muscle: 'trapezius' }],
        sources: ['a'],
      },
    ],
  };
  const points = rankPoints(named, { areas: ['frontal-head'], side: 'left' }).map(({ point }) => point);
  expect(points).not.toContain('sternocleidomastoid-1');
  expect(points).toEqual(expect.arrayContaining(['trapezius-1', 'trapezius-2']));
});
