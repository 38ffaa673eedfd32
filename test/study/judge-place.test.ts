// Places and paint: how far off, by which way, on what; cover and spill.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { judgeLayer, judgePaint, judgePlace } from '../../src/study/judge-place.ts';

const right = { id: 'point', at: [100, 1300, 50] } as const;
const coracoid = { id: 'coracoid', at: [120, 1302, 52] } as const;

test('near enough is found; a near miss says how far, which way, and what is there', () => {
  expect(judgePlace([104, 1303, 50], right, [coracoid])).toEqual({ judged: 'found', mm: 5 });
  expect(judgePlace([118, 1300, 50], right, [right, coracoid])).toEqual({
    judged: 'nearly',
    mm: 18,
    too: 'lateral',
    touched: 'coracoid',
  });
  expect(judgePlace([100, 1240, 50], right, [coracoid])).toEqual({ judged: 'missed', mm: 60, too: 'low' });
  expect(judgePlace([100, 1300, 90], right, [])).toMatchObject({ too: 'forward' });
  expect(judgePlace([60, 1300, 50], right, [])).toMatchObject({ too: 'medial' });
});

test('the way over the skin counts before the straight line', () => {
  expect(judgePlace([104, 1303, 50], right, [], { skinMm: 40 })).toMatchObject({ judged: 'missed', mm: 40 });
});

test('by layer: the right muscle is right; one over, under or beside it is nearly; what was missed stays missed', () => {
  const found = judgePlace(right.at, right, []);
  const muscle = (id: string, layer: 'superficial' | 'intermediate' | 'deep') => ({ id, layer });
  const asked = muscle('supraspinatus', 'intermediate');
  expect(judgeLayer(found, asked, undefined)).toEqual(found);
  expect(judgeLayer(found, asked, asked)).toEqual({ judged: 'found', mm: 0, muscle: 'supraspinatus' });
  for (const [layer, lies] of [
    ['superficial', 'over'],
    ['intermediate', 'beside'],
    ['deep', 'under'],
  ] as const)
    expect(judgeLayer(found, asked, muscle('another', layer))).toEqual({
      judged: 'nearly',
      mm: 0,
      muscle: 'another',
      lies,
    });
  const missed = judgePlace([100, 1240, 50], right, []);
  expect(judgeLayer(missed, asked, asked)).toEqual(missed);
});

test('paint: the zone itself scores all, nothing and elsewhere score nothing, all the body spills', () => {
  const zone = [0, 1, 1, 0, 0, 0, 0, 0];
  expect(judgePaint(zone, zone)).toEqual({ cover: 1, spill: 0, score: 1 });
  expect(judgePaint([], zone)).toEqual({ cover: 0, spill: 0, score: 0 });
  expect(judgePaint([1, 0, 0, 1], zone)).toEqual({ cover: 0, spill: 1, score: 0 });
  const whole = judgePaint(
    zone.map(() => 1),
    zone,
  );
  expect(whole.cover).toBe(1);
  expect(whole.spill).toBe(0.75);
  expect(whole.score).toBeLessThan(0.5);
});

test('paint: figures stay between 0 and 1', () => {
  const weights = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 30 });
  fc.assert(
    fc.property(weights, weights, (painted, zone) => {
      // A weight beyond the zone's last vertex is no vertex.
      for (const value of Object.values(judgePaint(painted.slice(0, zone.length), zone))) {
        expect(value).toBeGreaterThanOrEqual(-1e-9);
        expect(value).toBeLessThanOrEqual(1 + 1e-9);
      }
    }),
  );
});
