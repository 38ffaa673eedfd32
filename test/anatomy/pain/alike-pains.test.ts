// What muscles are confused with: on made-up skins, and over all muscles of the atlas what must hold of every pair.
import { describe, expect, test } from 'vitest';
import { alikePains, pointsBeside } from '../../../src/anatomy/pain/alike-pains.ts';
import type { PainAtlas } from '../../../src/anatomy/pain/pain-atlas.ts';
import type { SkinCover } from '../../../src/anatomy/pain/skin-cover.ts';
import { learnTexts } from '../../../src/node/learn-texts.ts';
import { loadAtlas } from '../../../src/node/load-atlas.ts';
import type { Vector } from '../../../src/space/vector.ts';

const cover = (vertices: readonly number[]): SkinCover => ({
  vertices: Uint32Array.from(vertices),
  shares: Float32Array.from(vertices, () => 1),
  mm2: vertices.length,
});
const none = cover([]);
const muscle = (id: string, ...depths: number[]) => ({
  id,
  points: depths.map((depthMm, i) => ({ id: `${id}-${i + 1}`, number: i + 1, depthMm })),
});
const skinOf = (pains: Readonly<Record<string, readonly number[]>>) =>
  ({
    mirror: Uint32Array.from({ length: 40 }, (_, v) => v),
    skin: new Float64Array(40).fill(1),
    points: Object.entries(pains).map(([point, vertices]) => ({
      point,
      midline: false,
      essential: cover(vertices),
      spillover: none,
    })),
  }) as unknown as PainAtlas;
const upTo = (n: number, from = 0) => Array.from({ length: n }, (_, i) => from + i);

describe('pains on much the same skin', () => {
  test('the worst first, each muscle once by its most alike point, both shares told', () => {
    const muscles = [muscle('a', 5), muscle('b', 5, 5), muscle('c', 5), muscle('d', 5)];
    const atlas = skinOf({
      'a-1': upTo(10),
      'b-1': upTo(5),
      'b-2': upTo(9),
      'c-1': upTo(10),
      'd-1': upTo(10, 9),
    });
    expect(alikePains(muscles, atlas).get('a')).toEqual([
      { muscle: 'c', own: 1, other: 1, shareOfOwn: 1, shareOfOther: 1 },
      { muscle: 'b', own: 1, other: 2, shareOfOwn: 0.9, shareOfOther: 1 },
    ]);
    expect(alikePains(muscles, atlas).has('d')).toBe(false);
  });

  test('a small pain within a large one is not much the same; points of one muscle are never compared', () => {
    const muscles = [muscle('a', 5, 5), muscle('b', 5)];
    const atlas = skinOf({ 'a-1': upTo(30), 'a-2': upTo(30), 'b-1': upTo(5) });
    expect(alikePains(muscles, atlas).size).toBe(0);
  });

  test('at most four', () => {
    const muscles = upTo(8).map((i) => muscle(`m${i}`, 5));
    const atlas = skinOf(Object.fromEntries(muscles.map(({ points }) => [points[0]!.id, upTo(10)])));
    expect(
      alikePains(muscles, atlas)
        .get('m0')
        ?.map((one) => one.muscle),
    ).toEqual(['m1', 'm2', 'm3', 'm4']);
  });
});

describe('points at one place, at another depth', () => {
  const at = (x: number, second = x): Vector[] => [
    [x, 0, 0],
    [second, 0, 0],
  ];
  test('near on both bodies, and not at one depth; the nearest first', () => {
    const muscles = [muscle('a', 10), muscle('b', 20), muscle('c', 12), muscle('d', 4), muscle('e', 30)];
    const places = new Map([
      ['a-1', at(0)],
      ['b-1', at(20)],
      ['c-1', at(1)],
      ['d-1', at(5)],
      ['e-1', at(5, 40)],
    ]);
    expect(pointsBeside(muscles, places).get('a')).toEqual([
      { muscle: 'd', own: 1, other: 1, mm: 5, deeperMm: -6 },
      { muscle: 'b', own: 1, other: 1, mm: 20, deeperMm: 10 },
    ]);
  });
});

describe('in the atlas', async () => {
  const loaded = await loadAtlas();
  const { alike, beside, spoken, memoryAids, latinSources } = learnTexts(loaded);
  const muscles = new Map(loaded.records.muscles.map((one) => [one.id, one]));
  const has = (id: string, number: number) =>
    muscles.get(id)?.points.some((point) => point.number === number);

  test('pairs that every teacher names are there', () => {
    const named = (id: string) => alike[id]?.map(({ muscle }) => muscle);
    expect(named('scalenus-anterior')).toContain('scalenus-medius');
    expect(named('pectoralis-minor')).toEqual(expect.arrayContaining(['pectoralis-major', 'deltoid']));
    expect(named('temporalis')).toContain('sternocleidomastoid');
    expect(named('quadratus-lumborum')).toContain('soleus');
    expect(named('supraspinatus')).toContain('deltoid');
    expect(Object.keys(alike).length).toBeGreaterThan(90);
    expect(beside.masseter?.[0]).toMatchObject({ muscle: 'lateral-pterygoid' });
    expect(beside.trapezius?.map(({ muscle }) => muscle)).toContain('levator-scapulae');
  });

  test('of every pair: another muscle that there is, points that it has, shares that make sense, four at most', () => {
    for (const [id, all] of [...Object.entries(alike), ...Object.entries(beside)]) {
      expect(all.length, id).toBeLessThanOrEqual(4);
      expect(new Set(all.map(({ muscle }) => muscle)).size, id).toBe(all.length);
      for (const { muscle, own, other } of all) {
        expect(muscle).not.toBe(id);
        expect(has(id, own) && has(muscle, other), `${id} ${muscle}`).toBe(true);
      }
    }
    for (const all of Object.values(alike))
      for (const { shareOfOwn, shareOfOther } of all) {
        expect(Math.max(shareOfOwn, shareOfOther)).toBeLessThanOrEqual(1);
        expect(Math.min(shareOfOwn, shareOfOther)).toBeGreaterThan(0.2);
      }
    for (const all of Object.values(beside))
      for (const { mm, deeperMm } of all) {
        expect(mm).toBeLessThanOrEqual(25);
        expect(Math.abs(deeperMm)).toBeGreaterThanOrEqual(5);
      }
  });

  test('who is confused with one is confused back, where neither list is full', () => {
    for (const [id, all] of Object.entries(alike))
      for (const { muscle } of all) {
        const back = alike[muscle] ?? [];
        if (back.length < 4)
          expect(
            back.map((one) => one.muscle),
            `${id} ${muscle}`,
          ).toContain(id);
      }
  });

  test('it comes with how names are said and with the memory aids', () => {
    expect(spoken.soleus).toBe('SO-le-us');
    expect(memoryAids.supraspinatus?.[0]?.text).toContain('SITS');
    // The page of sources counts what rests on each.
    expect(latinSources).toHaveLength(Object.keys(spoken).length);
    expect(latinSources.every((refs) => refs.length > 0)).toBe(true);
  });
});
