// Where landmarks lie on the skin, for the quiz: anchors that hold on every body, and whole mm on the female one.

import type { LandmarkPlace, SkinAnchor } from '../dataset/skin-place.ts';
import { type Anchor, anchorValue } from '../mesh/anchor.ts';
import type { Vector } from '../space/vector.ts';
import type { LoadedAtlas } from './load-atlas.ts';

/** Finer weights than this move a place by less than a tenth of a millimetre. */
const WEIGHT_STEPS = 1000;

/** Those that a hand feels as bone: a place on bare skin is named by the atlas alone, no student learns its name. */
export function landmarkPlaces(loaded: LoadedAtlas): LandmarkPlace[] {
  const resolved = new Map(loaded.compiled.landmarks.map((landmark) => [landmark.id, landmark]));
  return loaded.records.landmarks.flatMap(({ id, names, kind }) => {
    const found = resolved.get(id);
    if (kind !== 'bone' || found === undefined) return [];
    return [{ id, names, depthMm: found.depthMm, ...onSkin(loaded, [found.anchor]) }];
  });
}

/** All that the page fetches for the quiz: `virtual:atlas/skin-places`. */
export function skinPlaces(loaded: LoadedAtlas) {
  return { landmarks: landmarkPlaces(loaded) };
}

function onSkin(
  { built }: Pick<LoadedAtlas, 'built'>,
  anchors: readonly Anchor[],
): { anchors: SkinAnchor[]; at: Vector[] } {
  return {
    anchors: anchors.map(({ triangle, u, v }) => [triangle, stepped(u), stepped(v)]),
    at: anchors.map((anchor) => {
      const [x, y, z] = anchorValue(built.fine.triangles, built.female.display, anchor);
      return [Math.round(x), Math.round(y), Math.round(z)];
    }),
  };
}

const stepped = (weight: number) => Math.round(weight * WEIGHT_STEPS) / WEIGHT_STEPS;
