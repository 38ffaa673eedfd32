// A painted answer against the real zones: the zone itself is right on either side, another place is not, spillover is forgiven.
import { expect, test } from 'vitest';
import type { PaintedPain } from '../../src/anatomy/pain/painted-pain.ts';
import { vertexAnchor } from '../../src/mesh/skin-path.ts';
import { paintOutcome } from '../../src/study/judge-place.ts';
import { judgeSketch } from '../../src/study/judge-sketch.ts';
import { anchor, lab, mirrored, spot } from '../anatomy/pain/pain-bodies.ts';

const point = 'teres-minor-1';

/** Dabs on every vertex of a point's zone of one class. */
function painted(kind: 'essential' | 'spillover', side: 'left' | 'right'): PaintedPain {
  const zone = new Int8Array(lab.atlas.skin.length);
  lab.surface.fill(point, side, kind, zone);
  const main = new Int8Array(zone.length);
  lab.surface.fill(point, side, 'essential', main);
  const inside = [...zone.keys()].filter((v) => zone[v]! > 10 && (kind === 'essential' || main[v]! < -20));
  expect(inside.length).toBeGreaterThan(3);
  const { mesh } = lab.painter.ground;
  const at = (v: number) => vertexAnchor(mesh, v, Math.floor(mesh.triangles.indexOf(v) / 3));
  return {
    id: 'zone',
    areas: [],
    dabs: inside.map((v) => ({ anchor: at(v), radiusMm: 3 })),
  };
}

test('the zone itself is right, whichever side it is painted on', () => {
  for (const side of ['left', 'right'] as const) {
    const judged = judgeSketch(lab, { pains: [painted('essential', side)], point });
    expect(judged.side).toBe(side);
    expect(judged.cover).toBeGreaterThan(0.7);
    expect(judged.spill).toBeLessThan(0.2);
    expect(paintOutcome(judged)).toBe('right');
  }
});

test('where only some feel it is no answer, and no fault beside one', () => {
  const alone = judgeSketch(lab, { pains: [painted('spillover', 'left')], point });
  expect(paintOutcome(alone)).not.toBe('right');
  const both = judgeSketch(lab, {
    pains: [painted('essential', 'left'), painted('spillover', 'left')],
    point,
  });
  expect(both.spill).toBeLessThan(0.25);
  expect(paintOutcome(both)).toBe('right');
});

test('another place is wrong, and nothing painted covers nothing', () => {
  const heel = judgeSketch(lab, { pains: [spot(mirrored(anchor('heel-back')), 30)], point });
  expect(heel).toMatchObject({ cover: 0, spill: 1, score: 0 });
  expect(paintOutcome(heel)).toBe('wrong');
  expect(judgeSketch(lab, { pains: [], point })).toMatchObject({ cover: 0, spill: 0, score: 0 });
});
