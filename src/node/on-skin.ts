// Anchors on the skin as the quiz keeps them: short, since they hold on every body, and in whole mm on the female one.
import type { SkinPlace } from '../dataset/skin-place.ts';
import { type Anchor, anchorValue } from '../mesh/anchor.ts';
import { apart, type Vector } from '../space/vector.ts';
import type { LoadedAtlas } from './load-atlas.ts';

/** Finer weights than this move a place by some hundredths of a millimetre. */
const WEIGHT_STEPS = 100;
/** A spot that is shown, mm: so large at the least, and so far that most of the triangle in which it lies is within. */
const SPOT_MM = 9;
const WITHIN_MM = 4;

export function onSkin(
  { built }: Pick<LoadedAtlas, 'built'>,
  anchors: readonly Anchor[],
): Pick<SkinPlace, 'anchors' | 'at' | 'spotMm'> {
  const { triangles } = built.fine;
  const corner = (triangle: number, k: number) => {
    const v = triangles[triangle * 3 + k]! * 3;
    return [0, 1, 2].map((axis) => built.female.display[v + axis]!) as unknown as Vector;
  };
  const toCorner = anchors.map((anchor) => {
    const place = anchorValue(triangles, built.female.display, anchor);
    return [0, 1, 2].reduce((sum, k) => sum + apart(place, corner(anchor.triangle, k)) / 3, 0);
  });
  return {
    spotMm: Math.max(SPOT_MM, Math.ceil(Math.max(...toCorner) + WITHIN_MM)),
    anchors: anchors.map(({ triangle, u, v }) => [triangle, stepped(u), stepped(v)]),
    at: anchors.map((anchor) => {
      const [x, y, z] = anchorValue(built.fine.triangles, built.female.display, anchor);
      return [Math.round(x), Math.round(y), Math.round(z)];
    }),
  };
}

const stepped = (weight: number) => Math.round(weight * WEIGHT_STEPS) / WEIGHT_STEPS;
