// Lends the store the way to an area's middle: from the binaries that the scene draws, and without a scene as well.
import type { SceneAssets } from '../scene/scene-assets.ts';
import { lendAreaMiddle } from '../state/area-middle.ts';
import { late } from '../state/late.ts';

const middleCode = late(() =>
  import('../anatomy/pain/area-middle.ts').then(({ middleOfArea }) => middleOfArea),
);

/** Returns the way to take it back. */
export function lendMiddles(assets: SceneAssets): () => void {
  return lendAreaMiddle(async (area, side, body) => {
    const [middleOfArea, atlas, { skin }, { positions }] = await Promise.all([
      middleCode.load(),
      assets.atlas,
      assets.topology,
      assets.form(body),
    ]);
    return middleOfArea(atlas, skin, positions, area, side);
  });
}
