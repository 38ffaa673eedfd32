// What there is to be seen: the body's form, the compiled atlas, rays and dots, as they arrive. Layers follow it as they follow
// the page's store.
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { AtlasSurface } from '../../atlas-file/atlas-file.ts';
import type { BodyForm, FormTopology } from '../body/form.ts';
import type { CameraPose, Edges } from '../camera/camera-pose.ts';
import type { SkinRays } from '../picking/skin-rays.ts';
import type { GroupedDots } from '../stipple/stipple-sample.ts';

export interface SceneModel {
  readonly topology: FormTopology;
  readonly form: BodyForm;
  /** Null until it has arrived, and for good where it cannot be had. */
  readonly atlas: AtlasSurface | null;
  /** Of the present form; null while they are made. */
  readonly rays: SkinRays | null;
  readonly dots: GroupedDots | null;
  /** Parts of the picture that panels cover, CSS px. */
  readonly covered: Edges;
  /** Shows the point in a second view, where it cannot be seen together with its pain. */
  readonly pointPose: CameraPose | null;
}

export type SceneModelStore = StoreApi<SceneModel>;

export function createSceneModel(topology: FormTopology, form: BodyForm, covered: Edges): SceneModelStore {
  return createStore<SceneModel>()(() => ({
    topology,
    form,
    covered,
    atlas: null,
    rays: null,
    dots: null,
    pointPose: null,
  }));
}
