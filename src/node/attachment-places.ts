// Where muscles begin and end on the skin over the bone, for the quiz: from the grown tissue, and only what a hand can reach.
import type { TissueRegion } from '../atlas-file/tissue-file.ts';
import { type AttachmentPlace, muscleEnds } from '../dataset/skin-place.ts';
import { apart, type Vector } from '../space/vector.ts';
import type { LoadedAtlas } from './load-atlas.ts';
import { onSkin } from './on-skin.ts';
import { placeOf, verticesOf } from './piece-places.ts';
import { readTissue } from './read-tissue.ts';
import { skinOver, thinned } from './skin-over.ts';

/** The share of the fibres' length that counts as an end. */
const END_SHARE = 0.06;
/** A piece that is shorter than this along its fibres has no ends to tell apart, mm. */
const LEAST_MM = 5;
/** A broad end is kept as places so far apart, mm. */
const BETWEEN_MM = 15;
/** What lies deeper than this under the skin is not touched, mm. */
const DEEPEST_MM = 30;
/** Flesh that ends further from bone than this goes on as a tendon of its own, or in fascia: then no bone is touched, mm. */
const FROM_BONE_MM = 13;

export function attachmentPlaces(loaded: LoadedAtlas): AttachmentPlace[] {
  const regions = readTissue('display');
  const bones = regions.flatMap((region) =>
    region.pieces
      .filter(({ tissue }) => tissue === 'bone')
      .flatMap((piece) => verticesOf(piece).map((v) => placeOf(region, v))),
  );
  const toSkin = skinOver(loaded);
  return loaded.records.muscles.flatMap(({ id: muscle }) =>
    muscleEnds.flatMap((end): AttachmentPlace[] => {
      const places = thinned(
        regions.flatMap((region) => endsIn(region, muscle, end)),
        BETWEEN_MM,
      );
      const fromBone = places.map((place) => Math.min(...bones.map((bone) => apart(bone, place))));
      if (places.length === 0 || middle(fromBone) > FROM_BONE_MM) return [];
      const found = places.flatMap((place) => toSkin(place) ?? []);
      const depthMm = Math.round(Math.max(...found.map(({ gapMm }) => gapMm)));
      if (found.length < places.length || depthMm > DEEPEST_MM) return [];
      const anchors = found.map(({ anchor }) => anchor);
      return [{ id: `${muscle}-${end}`, muscle, end, depthMm, ...onSkin(loaded, anchors) }];
    }),
  );
}

function endsIn(region: TissueRegion, muscle: string, end: AttachmentPlace['end']): Vector[] {
  return region.pieces
    .filter(({ owner, tissue }) => owner === muscle && tissue === 'flesh')
    .flatMap((piece) => {
      const along = verticesOf(piece).map((v) => ({ v, u: region.fibre[v * 2]! }));
      const [low, high] = [Math.min(...along.map(({ u }) => u)), Math.max(...along.map(({ u }) => u))];
      const within = (high - low) * END_SHARE;
      if (high - low < LEAST_MM) return [];
      return along
        .filter(({ u }) => (end === 'origin' ? u <= low + within : u >= high - within))
        .map(({ v }) => placeOf(region, v));
    });
}

const middle = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
