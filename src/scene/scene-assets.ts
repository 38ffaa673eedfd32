// What the scene needs to be given: the body files and the compiled atlas, however they are fetched (`app/assets.ts`).
import type { AtlasSurface } from '../atlas-file/atlas-file.ts';
import type { CageBody } from '../atlas-file/body-file.ts';
import type { FineTopology } from '../mesh/fine-mesh.ts';
import type { Topology } from '../mesh/topology.ts';
import type { Sex } from '../space/sex.ts';

/** The connectivity of every body: the cage, and the fine skin that anchors and zones lie on. */
export interface SceneMesh {
  readonly cage: Topology;
  readonly fine: FineTopology;
}

/** Promises, so that the body can be drawn before the zones have arrived. Rejections are `AssetError`s. */
export interface SceneAssets {
  readonly mesh: Promise<SceneMesh>;
  /** Each body is fetched once. */
  body(sex: Sex): Promise<CageBody>;
  readonly atlas: Promise<AtlasSurface>;
  /** Called with the newly compiled atlas while an author edits a record; returns the way to stop listening. */
  onAtlas(listener: (atlas: AtlasSurface) => void): () => void;
}

/** A file that could not be fetched or read; `problem` is what the store is told. */
export class AssetError extends Error {
  override name = 'AssetError';
  constructor(
    message: string,
    readonly problem: 'download-failed' | 'file-damaged' | 'files-mixed',
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
