// What the scene needs to be given: bodies, rays, dots and the compiled atlas, however they are fetched (`app/assets.ts`).
import type { AtlasSurface } from '../atlas-file/atlas-file.ts';
import type { Sex } from '../space/sex.ts';
import type { BodyForm, FormTopology } from './body/form.ts';
import type { SkinTree } from './picking/skin-tree.ts';
import type { GroupedDots } from './stipple/stipple-sample.ts';

/** Promises, so that the body can be drawn before the zones have arrived. Rejections are `AssetError`s. */
export interface SceneAssets {
  /** The connectivity of every body. */
  readonly topology: Promise<FormTopology>;
  /** Each body is fetched once. */
  form(sex: Sex): Promise<BodyForm>;
  /** For the rays, once the body's form has been made. */
  tree(sex: Sex): Promise<SkinTree>;
  /** The stipple's dots, once a body's form has been made. */
  dots(): Promise<GroupedDots>;
  readonly atlas: Promise<AtlasSurface>;
  /** Called with the newly compiled atlas while an author edits a record; returns the way to stop listening. */
  onAtlas(listener: (atlas: AtlasSurface) => void): () => void;
}
