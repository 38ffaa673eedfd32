// A nerve, a vessel or an organ that passes close by a point on both bodies is warned of, there or at its muscle.
import { expect, test } from 'vitest';
import { outsideMm, type Solid, solidOf } from '../../src/compile/muscles/measure-tissue.ts';
import { depthPlace } from '../../src/mesh/anchor.ts';
import { vertexNormals } from '../../src/mesh/normals.ts';
import { loadAtlas } from '../../src/node/load-atlas.ts';
import { readTissue } from '../../src/node/read-tissue.ts';
import { sexes } from '../../src/space/sex.ts';
import type { Vector } from '../../src/space/vector.ts';

/** So near nothing passes unnamed, mm. */
const CLOSE_MM = 4;

/** What passes close by and is not named, and why. */
const unnamed: Readonly<Record<string, string>> = {
  'brachioradialis-1: musculocutaneous-nerve':
    'Its last branch runs in the skin; the roll is lifted off what lies under it.',
  'latissimus-dorsi-2: intercostal-nerves': 'They run under the edge of the rib on which the finger lies.',
  'lumbricals-hand-4: ulnar-nerve': 'Its branches to the fingers are named as digital nerves.',
  'platysma-1: internal-jugular-vein': 'The skin is lifted off it.',
  'pronator-quadratus-1: anterior-interosseous-nerve': 'It is the end of the nerve to the muscle itself.',
};

test('what passes within 4 mm of a point on both bodies is named as a hazard', async () => {
  const { built, compiled, records } = await loadAtlas();
  const { triangles } = built.fine;
  const regions = readTissue('display');
  const depth = new Map(compiled.points.map((point) => [point.id, point]));
  const close = sexes.map((sex) => {
    const normals = vertexNormals(built[sex].display, triangles);
    const risks = regions.flatMap((region) =>
      region.pieces
        .filter(({ layer }) => layer === 'risk')
        .map((piece) => ({ owner: piece.owner, solid: solidOf(region, region.positions[sex], piece) })),
    );
    const boxes = risks.map(({ solid }) => boxOf(solid));
    return (id: string): Set<string> => {
      const { anchor, depthMm } = depth.get(id)!;
      const at = depthPlace(triangles, built[sex].display, normals, anchor, depthMm);
      const near = risks.filter((_, i) => inBox(boxes[i]!, at));
      return new Set(
        near.filter(({ solid }) => outsideMm([solid], at) <= CLOSE_MM).map(({ owner }) => owner),
      );
    };
  });
  const silent = records.muscles.flatMap((muscle) =>
    muscle.points.flatMap(({ id, hazards = [] }) => {
      const named = new Set([...muscle.hazards, ...hazards].flatMap(({ shapes = [] }) => shapes));
      const [female, male] = close.map((on) => on(id));
      return [...female!]
        .filter((owner) => male!.has(owner) && !named.has(owner))
        .map((owner) => `${id}: ${owner}`);
    }),
  );
  expect(silent.sort()).toEqual(Object.keys(unnamed).sort());
});

function boxOf({ positions }: Solid): readonly [Vector, Vector] {
  const low: [number, number, number] = [Infinity, Infinity, Infinity];
  const high: [number, number, number] = [-Infinity, -Infinity, -Infinity];
  for (const [i, value] of positions.entries()) {
    const k = (i % 3) as 0 | 1 | 2;
    low[k] = Math.min(low[k], value);
    high[k] = Math.max(high[k], value);
  }
  return [low, high];
}

function inBox([low, high]: readonly [Vector, Vector], at: Vector): boolean {
  return at.every((value, k) => value > low[k]! - CLOSE_MM && value < high[k]! + CLOSE_MM);
}
