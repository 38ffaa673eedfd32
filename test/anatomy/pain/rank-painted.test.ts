// From painted pains to points, on the real records: what must come first, what may not come, and what is said of it.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judgeBlob, judgeZone } from '../../../src/anatomy/pain/judge-painted.ts';
import { exactPainName, painName, painSize, sizePhrase } from '../../../src/anatomy/pain/pain-name.ts';
import type { PaintedPain } from '../../../src/anatomy/pain/painted-pain.ts';
import { pointKey } from '../../../src/anatomy/pain/point-key.ts';
import {
  type FingerAnswer,
  type FingerAnswers,
  type PaintedReason,
  rankPainted,
} from '../../../src/anatomy/pain/rank-painted.ts';
import '../../../src/words/en/late-words.ts';
import '../../../src/words/en/painted-words.ts';
import { inWords } from '../../../src/words/format.ts';
import { anchor, index, lab, mesh, mirrored, records, spot, surface } from './pain-bodies.ts';

const rank = (pains: readonly PaintedPain[], pressed?: FingerAnswers) =>
  rankPainted(
    index,
    lab.atlas,
    pains.map((pain) => lab.place(pain)),
    pressed,
  );
const whole = (area: string, side: 'left' | 'right', id = area): PaintedPain => ({
  id,
  dabs: [],
  areas: [{ area, side }],
});
const temple = spot(anchor('temple'), 25, { id: 'temple' });
const judged = {
  index,
  atlas: lab.atlas,
  painter: lab.painter,
  zone: (id: string) => surface.zone(id, 'essential'),
};
const points = index.muscles.flatMap((muscle) => muscle.points.map(({ id }) => id));

test('the temple: the points that are known for it, of that side alone', () => {
  const { kind, candidates } = rank([temple]);
  expect(kind).toBe('points');
  expect(candidates[0]).toMatchObject({ point: 'trapezius-1', side: 'left' });
  expect(candidates.slice(0, 4).map(({ muscle }) => muscle)).toContain('temporalis');
  expect(candidates[0]!.reasons.map(({ kind }) => kind)).toContain('named');
  const right = rank([spot(mirrored(temple.dabs[0]!.anchor), 25)]).candidates;
  expect(right.map(({ point }) => point).slice(0, 10)).toEqual(
    candidates.map(({ point }) => point).slice(0, 10),
  );
  expect(right[0]!.side).toBe('right');
});

test('no place that the manual has muscles for is said to be reached by none, taken whole or in spots', () => {
  const silent = index.areas.filter(({ id, midline }) => {
    const guided = index.painGuide.some(({ area }) => area === id);
    const pain = { id, dabs: [], areas: [{ area: id, side: midline ? null : ('left' as const) }] };
    return guided && rank([pain]).kind !== 'points';
  });
  expect(silent.map(({ id }) => id)).toEqual([]);
});

test('of all the jaw the chewing muscles come first, though each zone is a small part of it', () => {
  for (const area of ['cheek-and-jaw', 'toothache']) {
    const first = rank([whole(area, 'left')]).candidates.slice(0, 6);
    expect(new Set(first.map(({ muscle }) => muscle)), area).toContain('masseter');
    for (const { reasons } of first) expect(reasons.map(({ kind }) => kind)).toContain('named');
  }
});

test('a point of the other side comes only where its record crosses, and says so', () => {
  const crossing = new Map(
    index.muscles.flatMap((muscle) =>
      muscle.points.map((point) => [
        point.id,
        point.zones.some(({ side }) => side === 'both' || side === 'opposite'),
      ]),
    ),
  );
  const midline = new Set(surface.points.filter((point) => point.midline).map(({ id }) => id));
  fc.assert(
    fc.property(
      fc.constantFrom(...index.areas.filter((area) => !area.midline).map(({ id }) => id)),
      (area) => {
        const pain = whole(area, 'left');
        if (lab.place(pain).side !== 'left') return;
        for (const { point, side, reasons } of rank([pain]).candidates) {
          if (side === 'left' || midline.has(point)) continue;
          expect(crossing.get(point), point).toBe(true);
          expect(reasons.some(({ kind }) => kind === 'crosses')).toBe(true);
        }
      },
    ),
    { numRuns: 25 },
  );
});

describe('painting just the essential zone of a point', () => {
  test('ranks its muscle among the first three, or as good as the first', () => {
    fc.assert(
      fc.property(fc.constantFrom(...points), (point) => {
        const verdict = judgeZone(judged, point);
        if (verdict === undefined) return;
        expect(verdict.place <= 3 || verdict.tied, `${point} has place ${verdict.place}`).toBe(true);
        expect(verdict.wrongSide).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('a blob in it, moved or grown by a tenth, keeps its first answer or one as good', () => {
    fc.assert(
      fc.property(fc.constantFrom(...points), (point) => {
        for (const { change, kept, tied, first, now } of judgeBlob(judged, point))
          expect(kept || tied, `${point} ${change}: ${first} gave way to ${now}`).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});

test('of two pains, points that explain both rise and say so', () => {
  // The lowest place well inside the zone of trapezius 1: the side of the neck.
  const zone = surface.zone('trapezius-1', 'essential')!;
  const height = (v: number) => mesh.positions[v * 3 + 1]!;
  const inside = [...zone.vertices].filter((_, i) => zone.values[i]! > 20);
  const low = inside.reduce((best, v) => (height(v) < height(best) ? v : best));
  const triangle = Math.floor(mesh.fan[mesh.fanStart[low]!]! / 3);
  const neck = spot({ triangle, u: 1 / 3, v: 1 / 3, w: 1 / 3 }, 12, { id: 'neck' });
  const alone = rank([temple]).candidates;
  const both = rank([temple, neck]).candidates;
  const explains = both.filter(({ reasons }) => reasons.some((reason) => reason.kind === 'explains'));
  expect(explains.length).toBeGreaterThan(0);
  expect(explains[0]!.reasons).toContainEqual({ kind: 'explains', pains: ['temple', 'neck'], of: 2 });
  expect(both[0]!.point).toBe(explains[0]!.point);
  const ahead = both.filter(({ point }) => !explains.some((one) => one.point === point));
  expect(alone.length).toBeGreaterThan(0);
  expect(ahead[0]!.score).toBeLessThan(explains[0]!.score);
});

test('a finger’s answer goes before all else, and is the first reason', () => {
  const before = rank([temple]).candidates;
  const [first, second, third, fourth] = before as [(typeof before)[0], ...typeof before];
  const key = (one = first) => pointKey(one.point, one.side);
  const after = rank(
    [temple],
    new Map([
      [key(fourth), 'brings-on'],
      [key(first), 'no'],
    ] as const),
  ).candidates;
  expect(after[0]!.point).toBe(fourth!.point);
  expect(after[0]!.reasons[0]).toEqual({ kind: 'pressed', answer: 'brings-on' });
  expect(after.at(-1)!.point).toBe(first.point);
  expect(after.findIndex(({ point }) => point === second!.point)).toBeLessThan(after.length - 1);
  const tender = rank([temple], new Map([[key(third), 'tender']] as const)).candidates;
  const score = (list: typeof before) => list.find(({ point }) => point === third!.point)!.score;
  expect(score(tender)).toBeGreaterThan(score(before));
  expect(tender.map(({ score }) => score)).toEqual(tender.map(({ score }) => score).sort((a, b) => b - a));
});

test('where no zone reaches it says so, and names the dermatomes', () => {
  // No zone of one point is left: a stranger's atlas.
  const bare = { ...lab.atlas, points: [] };
  const answer = rankPainted(index, bare, [lab.place(temple)]);
  expect(answer).toMatchObject({ kind: 'nothing-reaches', candidates: [] });
  expect(answer.dermatomes.length).toBeGreaterThan(0);
  expect(rank([])).toEqual({ kind: 'nothing-reaches', candidates: [], dermatomes: [] });
});

test('a numb thumb speaks of its nerve first', () => {
  const thumb = spot(anchor('thumb-mcp-dorsal'), 15, { qualities: ['numb'] });
  const answer = rank([thumb]);
  expect(answer.kind).toBe('numb-in-dermatome');
  expect(answer.dermatomes[0]).toMatchObject({ id: 'c6', side: 'left' });
  expect(rank([{ ...thumb, qualities: ['ache'] }]).kind).toBe('points');
});

test('a pain is called by its places, with the side in words, and its size', () => {
  const plain = new Map(records.areas.map(({ id, plain }) => [id, plain]));
  const exact = new Map(records.regions.map(({ id, name }) => [id, name]));
  const named = (pain: PaintedPain, cm2 = 42) => inWords(painName(lab.place(pain), cm2, plain));
  expect(named(whole('lateral-knee', 'left'))).toBe('Outer side of the knee, left side, about 40 cm²');
  expect(named(whole('heel', 'right'), 7.4)).toBe('Heel, right side, about 7 cm²');
  const both: PaintedPain = {
    id: 'x',
    dabs: [],
    areas: [whole('heel', 'left'), whole('heel', 'right')].flatMap(({ areas }) => areas),
  };
  expect(named(both, 260)).toBe('Heel, both sides, about 260 cm²');
  const leg = ['lateral-thigh-and-hip', 'lateral-knee', 'lateral-leg'].flatMap(
    (area) => whole(area, 'right').areas,
  );
  expect(named({ id: 'x', dabs: [], areas: leg }, 900)).toBe(
    'Right side: Outer thigh and hip; Outer side of the lower leg, about 900 cm²',
  );
  expect(inWords(exactPainName(lab.place(whole('lateral-knee', 'left')), 42, exact))).toBe(
    'Lateral knee, left side, about 40 cm²',
  );
  expect([5, 60, 300].map(painSize)).toEqual(['spot', 'palm', 'larger']);
  expect([5, 60, 300].map((cm2) => inWords(sizePhrase(cm2)))).toEqual([
    'a spot',
    'as large as a palm',
    'larger than a palm',
  ]);
});

test('a name says where most of a pain lies: what is left out is less than a quarter, or lies in pieces', () => {
  const sided = index.areas.filter(({ midline }) => !midline).map(({ id }) => id);
  fc.assert(
    fc.property(fc.uniqueArray(fc.constantFrom(...sided), { minLength: 1, maxLength: 3 }), (list) => {
      const place = lab.place({ id: 'x', dabs: [], areas: list.map((area) => ({ area, side: 'left' })) });
      const sum = place.named.reduce((all, { shareOfPain }) => all + shareOfPain, 0);
      const left = place.areas.filter(({ id }) => !place.named.some((one) => one.id === id));
      expect(
        sum >= 0.75 || place.named.length === 3 || left.every(({ shareOfPain }) => shareOfPain < 0.5),
      ).toBe(true);
      expect(place.named.length).toBeLessThanOrEqual(3);
    }),
    { numRuns: 25 },
  );
});

test('every reason carries what its words need: shares from 0 to 1, places in lists', () => {
  const share = (value: number) => expect(value).toSatisfy((one: number) => one > 0 && one <= 1.0001);
  const say = (reason: PaintedReason): string => {
    if ('shareOfPain' in reason) share(reason.shareOfPain);
    if ('shareOfZone' in reason) share(reason.shareOfZone);
    if (reason.kind === 'named') expect(reason.rank).toBeLessThanOrEqual(reason.of);
    return reason.kind;
  };
  const pressed = new Map<string, FingerAnswer>([[pointKey('trapezius-1', 'left'), 'tender']]);
  const neck = whole('back-of-neck', 'left');
  const said = rank([temple, neck, whole('iliosacral', 'left')], pressed).candidates.flatMap(({ reasons }) =>
    reasons.map(say),
  );
  for (const kind of [
    'pressed',
    'covers-most',
    'covers-part',
    'spillover-covers',
    'little-of-zone',
    'named',
    'crosses',
  ])
    expect(said).toContain(kind);
});

test('the middle of the body is called so', () => {
  const names = new Map(records.areas.map(({ id, plain }) => [id, plain]));
  const called = (pain: PaintedPain) => inWords(painName(lab.place(pain), 120, names));
  const midline = index.areas.find((area) => area.midline)!.id;
  expect(called({ id: 'x', dabs: [], areas: [{ area: midline, side: null }] })).toContain(
    ', in the middle, ',
  );
  const neck: PaintedPain = {
    id: 'x',
    dabs: [],
    areas: ['left', 'right'].map((side) => ({ area: 'back-of-neck', side: side as 'left' })),
  };
  expect(called(neck)).toBe('Back of the neck, across the middle, about 120 cm²');
});
