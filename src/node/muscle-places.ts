// Where muscles lie under the skin, for the quiz: the skin over their flesh that a hand would lay itself on.
import type { TouchedPlace } from '../dataset/skin-place.ts';
import { anchorValue } from '../mesh/anchor.ts';
import { apart, type Vector } from '../space/vector.ts';
import type { LoadedAtlas } from './load-atlas.ts';
import { onSkin } from './on-skin.ts';
import { placeOf, verticesOf } from './piece-places.ts';
import { readTissue } from './read-tissue.ts';
import { skinOver, thinned } from './skin-over.ts';

/** Places are so far apart: a touch between them is still near to one. */
const BETWEEN_MM = 20;
/** Painted so far round each, they make one piece. */
const SPOT_MM = 13;
/** Flesh deeper than this is not under a hand, mm. */
const DEEPEST_MM = 45;
/** So deep it is felt as well as anywhere. */
const FELT_MM = 28;
/** Beyond that: what lies less deep than so much more than the least deep part is meant: not the far side of a thick belly. */
const THICK_MM = 15;

/** By the muscle's id; those of which nothing lies near enough to the skin have none. */
export function musclePlaces(loaded: LoadedAtlas): TouchedPlace[] {
  const { triangles } = loaded.built.fine;
  const regions = readTissue('display');
  const toSkin = skinOver(loaded);
  return loaded.records.muscles.flatMap(({ id }): TouchedPlace[] => {
    const flesh = regions.flatMap((region) =>
      region.pieces
        .filter(({ owner, tissue }) => owner === id && tissue === 'flesh')
        .flatMap((piece) => verticesOf(piece).map((v) => placeOf(region, v))),
    );
    const under = thinned(flesh, BETWEEN_MM / 2).flatMap((place) => toSkin(place) ?? []);
    const least = Math.min(...under.map(({ gapMm }) => gapMm));
    const within = Math.min(DEEPEST_MM, Math.max(FELT_MM, least + THICK_MM));
    const over: { at: Vector; anchor: (typeof under)[number]['anchor'] }[] = [];
    for (const { anchor } of under.filter((one) => one.gapMm <= within)) {
      const at = anchorValue(triangles, loaded.built.female.display, anchor);
      if (over.every((other) => apart(other.at, at) >= BETWEEN_MM)) over.push({ at, anchor });
    }
    if (over.length === 0) return [];
    const { anchors, spotMm } = onSkin(
      loaded,
      over.map(({ anchor }) => anchor),
    );
    return [{ id, anchors, spotMm: Math.max(spotMm, SPOT_MM), depthMm: Math.round(least) }];
  });
}
