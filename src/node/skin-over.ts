// The skin over a place within the body, where it can be seen: what a hand would touch for it.
import { compileBodies } from '../compile/compile-bodies.ts';
import { type Anchor, anchorValue } from '../mesh/anchor.ts';
import { nearestSkin } from '../mesh/nearest-skin.ts';
import { apart, type Vector } from '../space/vector.ts';
import type { LoadedAtlas } from './load-atlas.ts';

/** As few as lie within so much of all. */
export function thinned(places: readonly Vector[], betweenMm: number): Vector[] {
  const kept: Vector[] = [];
  for (const place of places) if (kept.every((other) => apart(other, place) >= betweenMm)) kept.push(place);
  return kept;
}

/** The nearest skin that is seen; not that of the mouth. */
export function skinOver({
  built,
}: LoadedAtlas): (place: Vector) => { anchor: Anchor; gapMm: number } | undefined {
  const { triangles } = built.fine;
  const positions = built.female.display;
  const { hidden } = compileBodies(built);
  const corner = (t: number, k: number): Vector => anchorValue(triangles, positions, cornerOf(t, k));
  let longestMm = 0;
  for (let t = 0; t * 3 < triangles.length; t++)
    for (let k = 0; k < 3; k++) longestMm = Math.max(longestMm, apart(corner(t, k), corner(t, (k + 1) % 3)));
  const isSeen = (t: number) => [0, 1, 2].every((k) => hidden[triangles[t * 3 + k]!] === 0);
  return (place) => nearestSkin({ triangles, positions, longestMm }, place, isSeen);
}

const cornerOf = (triangle: number, k: number): Anchor => ({
  triangle,
  u: k === 0 ? 1 : 0,
  v: k === 1 ? 1 : 0,
  w: k === 2 ? 1 : 0,
});
