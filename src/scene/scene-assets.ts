// What the scene needs to be given: bodies, rays, dots and the compiled atlas, however they are fetched (`app/assets.ts`).
import type { AtlasSurface } from '../atlas-file/atlas-file.ts';
import type { OutsideMasks } from '../atlas-file/outside-file.ts';
import type { TissueForm, TissueRegionName } from '../atlas-file/tissue-form.ts';
import type { RiskPlaces } from '../dataset/risk-place.ts';
import type { Sex } from '../space/sex.ts';
import type { TissueOnSide } from '../state/atlas-state.ts';
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
  /** Where muscles and bones come from; nothing of them is fetched before they are asked for. */
  tissue(): Promise<TissueSource>;
  /** Called with the newly compiled atlas while an author edits a record; returns the way to stop listening. */
  onAtlas(listener: (atlas: AtlasSurface) => void): () => void;
}

export interface TissueSource {
  /** In the order in which they are fetched. */
  readonly regions: readonly TissueRegionName[];
  /** Has what every look under the skin needs fetched: whoever asks for it afterwards hears how that went. */
  begin(): void;
  /** Each is fetched once. */
  form(region: TissueRegionName): Promise<TissueForm>;
  /** What of all regions is seen from outside, and from where; null where there is no such file. */
  outside(): Promise<OutsideMasks | null>;
  /** For the rays, once the region's form has been made. */
  tree(region: TissueRegionName, sex: Sex): Promise<SkinTree>;
  /** Of what is met in the picture, by its owner: all muscles of the atlas, and the shapes that are none. */
  readonly names: ReadonlyMap<string, TissueOnSide['names']>;
  /** mm of each trigger point under the skin. */
  readonly depths: Readonly<Record<string, number>>;
  /** Nerves, vessels and organs that a muscle or a point names as hazards, by their owners. */
  readonly risks: Readonly<Record<string, readonly string[]>>;
  /** Where what lies at risk comes nearest to each point that names it. */
  riskPlaces(): Promise<RiskPlaces>;
  /** What each of these shapes is. */
  readonly riskKinds: Readonly<Record<string, 'nerve' | 'artery' | 'vein' | 'organ'>>;
}
