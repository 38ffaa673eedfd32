// The skin over the muscles: near to their own points, and only where a hand feels them.
import { expect, test } from 'vitest';
import { anchorValue } from '../../src/mesh/anchor.ts';
import { loadAtlas } from '../../src/node/load-atlas.ts';
import { musclePlaces } from '../../src/node/muscle-places.ts';
import { apart, type Vector } from '../../src/space/vector.ts';

const atlas = await loadAtlas();
const { triangles } = atlas.built.fine;
const positions = atlas.built.female.display;
const places = new Map(
  musclePlaces(atlas).map((place) => [
    place.id,
    {
      ...place,
      at: place.anchors.map(
        ([triangle, u, v]): Vector => anchorValue(triangles, positions, { triangle, u, v, w: 1 - u - v }),
      ),
    },
  ]),
);

test('nearly every muscle has some, and no two of its places are one', () => {
  expect(places.size).toBeGreaterThan(140);
  for (const { id, at } of places.values())
    for (const [i, one] of at.entries())
      for (const other of at.slice(i + 1)) expect(apart(one, other), id).toBeGreaterThan(19);
});

test('the points of a muscle that is felt from outside lie over it', () => {
  const far = atlas.compiled.points.flatMap(({ id, muscle, anchor, depthMm }) => {
    const over = places.get(muscle);
    if (!over || depthMm > 25) return [];
    const point = anchorValue(triangles, positions, anchor);
    const mm = Math.min(...over.at.map((at) => apart(at, point)));
    // Between two layers of the foot the nearest skin may be that of its back.
    return mm > 35 ? [`${id} ${Math.round(mm)}`] : [];
  });
  expect(far).toEqual([]);
});

test('by hand, from anatomy: what lies over what', () => {
  const near = (muscle: string, landmark: string): number => {
    const found = atlas.compiled.landmarks.find(({ id }) => id === landmark)!;
    const at = anchorValue(triangles, positions, found.anchor);
    return Math.min(...places.get(muscle)!.at.map((place) => apart(place, at)));
  };
  expect(near('deltoid', 'greater-tubercle')).toBeLessThan(30);
  expect(near('gastrocnemius', 'patella')).toBeGreaterThan(60);
  expect(near('masseter', 'gonion')).toBeLessThan(30);
  expect(near('tibialis-anterior', 'shin-mid')).toBeLessThan(40);
});
