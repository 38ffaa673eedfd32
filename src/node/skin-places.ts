// What the quiz has touched beside points: landmarks and ends of muscles, where they lie on the skin.

import type { LandmarkPlace } from '../dataset/skin-place.ts';
import { attachmentPlaces } from './attachment-places.ts';
import type { LoadedAtlas } from './load-atlas.ts';
import { onSkin } from './on-skin.ts';
import { risksAway } from './risks-away.ts';

/** Those that a hand feels as bone: a place on bare skin is named by the atlas alone, no student learns its name. */
function landmarkPlaces(loaded: LoadedAtlas): LandmarkPlace[] {
  const resolved = new Map(loaded.compiled.landmarks.map((landmark) => [landmark.id, landmark]));
  return loaded.records.landmarks.flatMap(({ id, names, kind }) => {
    const found = resolved.get(id);
    if (kind !== 'bone' || found === undefined) return [];
    return [{ id, names, depthMm: found.depthMm, ...onSkin(loaded, [found.anchor]) }];
  });
}

/** All of it, and what runs near muscles without lying at them. */
export function skinPlaces(loaded: LoadedAtlas) {
  return {
    landmarks: landmarkPlaces(loaded),
    attachments: attachmentPlaces(loaded),
    risksAway: risksAway(loaded.records.muscles),
  };
}
