// Anchors on the skin as the quiz keeps them: short, since they hold on every body, and in whole mm on the female one.
import type { SkinAnchor } from '../dataset/skin-place.ts';
import { type Anchor, anchorValue } from '../mesh/anchor.ts';
import type { Vector } from '../space/vector.ts';
import type { LoadedAtlas } from './load-atlas.ts';

/** Finer weights than this move a place by some hundredths of a millimetre. */
const WEIGHT_STEPS = 100;

export function onSkin(
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
