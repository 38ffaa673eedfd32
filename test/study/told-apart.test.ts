// By what muscles with much the same pain are told apart: only what the records really say, and never what both share.
import { expect, test } from 'vitest';
import { learnTexts } from '../../src/node/learn-texts.ts';
import { loadAtlas } from '../../src/node/load-atlas.ts';
import { shareNerve } from '../../src/study/nerve-families.ts';
import { toldApart } from '../../src/study/told-apart.ts';
import { knownAreas } from '../../src/study/zone-overlap.ts';

const loaded = await loadAtlas();
const { alike } = learnTexts(loaded);
const muscles = new Map(loaded.records.muscles.map((one) => [one.id, one]));
const told = (id: string, number: number) => {
  const muscle = muscles.get(id)!;
  return { muscle, point: muscle.points.find((point) => point.number === number)! };
};
const pairs = Object.entries(alike).flatMap(([id, all]) =>
  all.map(({ muscle, own, other }) => ({ own: told(id, own), other: told(muscle, other) })),
);

test('an area that is said to be reached by one alone is reached by no point of the other', () => {
  for (const { own, other } of pairs) {
    const { there, here } = toldApart(loaded, own, other);
    const all = (of: typeof own) =>
      of.muscle.points.flatMap((point) => [...knownAreas(loaded, point, 'all')]);
    for (const area of there) expect(all(own), `${own.point.id} ${area}`).not.toContain(area);
    for (const area of here) expect(all(other), `${other.point.id} ${area}`).not.toContain(area);
    for (const area of there) expect(all(other)).toContain(area);
    expect(Math.max(there.length, here.length)).toBeLessThanOrEqual(3);
  }
});

test('seen from the other side it is the same, turned round', () => {
  for (const { own, other } of pairs) {
    const one = toldApart(loaded, own, other);
    const back = toldApart(loaded, other, own);
    expect(back).toEqual({ ...one, there: one.here, here: one.there });
  }
});

test('a nerve tells apart only where none is shared', () => {
  const both = (id: string, other: string) => toldApart(loaded, told(id, 1), told(other, 1)).nerve;
  expect(both('pectoralis-minor', 'deltoid')).toBe(true);
  expect(both('pectoralis-minor', 'pectoralis-major')).toBe(false);
  for (const { own, other } of pairs)
    expect(toldApart(loaded, own, other).nerve).toBe(!shareNerve(own.muscle, other.muscle));
});

test('nine pairs of ten are told apart by more than where they begin', () => {
  const alikeInAll = pairs.filter(({ own, other }) => {
    const { there, here, nerve, layer, work } = toldApart(loaded, own, other);
    return there.length + here.length === 0 && !nerve && !layer && !work;
  });
  expect(alikeInAll.length / pairs.length).toBeLessThan(0.1);
});
