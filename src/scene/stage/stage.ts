// What the layers share: the page's store, the scene's model, the camera, what can be picked, and the order of a frame.
import type { BufferGeometry, PerspectiveCamera, Scene } from 'three';
import type { StoreApi } from 'zustand/vanilla';
import { looksUnder } from '../../state/atlas-state.ts';
import type { Atlas, AtlasStore } from '../../state/atlas-store.ts';
import type { Skin } from '../body/skin.ts';
import { type CameraPose, FOV_Y, type Viewport } from '../camera/camera-pose.ts';
import type { CameraRig } from '../camera/camera-rig.ts';
import type { ViewKeeper } from '../camera/view-keeper.ts';
import { createLightUniforms } from '../look/light.ts';
import { MarkLayout } from '../marks/mark-layout.ts';
import { Picking } from '../picking/picking.ts';
import type { SceneAssets } from '../scene-assets.ts';
import type { SceneRecords } from '../scene-records.ts';
import { FieldValues } from '../zones/field-values.ts';
import { createReveal } from '../zones/reveal.ts';
import type { PrintedField } from '../zones/skin-fields.ts';
import type { FramePainter } from './frame-painter.ts';
import { type Box, insetBox } from './inset.ts';
import type { Picture } from './picture.ts';
import type { SceneModel, SceneModelStore } from './scene-model.ts';
import { Stillness } from './stillness.ts';

type Prepare = (picture: Picture) => void;
/** `settles`: nothing moves, but the picture that stands is a draft, and one in full follows. */
export type Motion = 'moves' | 'settles' | 'rests';
type FrameListener = (motion: Motion) => void;

export class Stage {
  readonly light = createLightUniforms();
  readonly reveal = createReveal();
  readonly marks = new MarkLayout();
  readonly picking = new Picking();
  readonly fields: FieldValues;
  readonly stillness: Stillness;
  /** Set by the camera's layer while it is mounted. */
  rig: CameraRig | null = null;
  views: ViewKeeper | null = null;
  /** Set by the painter, which draws it. */
  scene: Scene | null = null;
  /** Compiles the skin's shader for a set of fields ahead of its use; set by the body's layer. */
  prepareSkin: ((fields: readonly PrintedField[]) => Promise<void>) | null = null;
  /** The skin on the graphics card; set by the body's layer. */
  skin: Skin | null = null;
  /** Painted pains as they stand on the body, one signed distance a vertex; empty while none is shown. */
  painted: readonly Int8Array[] = [];
  /** Where the numbers of pins stand in the picture, CSS px. */
  numbered: readonly Box[] = [];
  /** Frames drawn so far. */
  frames = 0;
  /** The picture's size, CSS px. */
  size = { width: 1, height: 1 };
  /** Resolves once the first body's rays are there or cannot be had. */
  readonly raysSettled: Promise<void>;
  settleRays: () => void = () => {};
  /** Where muscles and bones come from; set where the scene is mounted. */
  tissueSource: SceneAssets['tissue'] | null = null;
  /** Something of what lies under the skin is there to be drawn; set by its layer. */
  tissueStands = false;
  private readonly prepares = new Set<Prepare>();
  private readonly listeners = new Set<FrameListener>();
  /** Compiles the stipple's shader ahead of its use, on dots of its kind; set by the stipple's layer. */
  prepareStipple: ((dots: BufferGeometry) => Promise<void>) | null = null;
  /** Compiles the ways' shader ahead of its use; set by their layer. */
  prepareWays: (() => Promise<void>) | null = null;
  private invalidate: () => void = () => {};
  private readonly end = new AbortController();

  constructor(
    readonly page: AtlasStore,
    readonly model: SceneModelStore,
    readonly camera: PerspectiveCamera,
    readonly painter: FramePainter,
    readonly records: SceneRecords,
  ) {
    this.raysSettled = new Promise((resolve) => {
      this.settleRays = resolve;
    });
    const { skin, links } = model.getState().topology;
    this.fields = new FieldValues(skin.vertexCount, { records, links });
    this.stillness = new Stillness({
      invalidate: () => this.invalidate(),
      isStill: () => page.getState().still,
      setStill: (still) => page.getState().setStill(still),
    });
    this.watch(
      page,
      ({ still }) => still,
      (still) => {
        if (!still) this.stillness.confirm();
      },
    );
  }

  /** True once the scene has been taken down: nothing may be done any more. */
  get isOver(): boolean {
    return this.end.signal.aborted;
  }

  get signal(): AbortSignal {
    return this.end.signal;
  }

  /** @param invalidate asks React Three Fiber for a frame. */
  connect(invalidate: () => void): void {
    this.invalidate = invalidate;
  }

  /** Something changed that is to be seen: draw a frame. */
  change(): void {
    this.stillness.change();
  }

  viewport(): Viewport {
    return { fovY: FOV_Y, ...this.size, covered: this.model.getState().covered };
  }

  pose(): CameraPose | null {
    return this.rig?.pose() ?? null;
  }

  /** Calls `prepare` before each picture is drawn; the returned function ends it. */
  beforePicture(prepare: Prepare): () => void {
    this.prepares.add(prepare);
    return () => this.prepares.delete(prepare);
  }

  prepare(picture: Picture): void {
    for (const prepare of this.prepares) prepare(picture);
  }

  /** Calls `listener` after each frame; the returned function ends it. */
  afterFrame(listener: FrameListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  drawn(motion: Motion): void {
    this.frames++;
    for (const listener of this.listeners) listener(motion);
  }

  /** Calls `apply` at each change of a part of a store, until the stage ends or the returned function is called. */
  watch<S extends Atlas | SceneModel, T>(
    store: StoreApi<S>,
    select: (state: S) => T,
    apply: (value: T, before: T) => void,
  ): () => void {
    const stop = store.subscribe((now, before) => {
      const [value, old] = [select(now), select(before)];
      if (!Object.is(value, old)) apply(value, old);
    });
    this.end.signal.addEventListener('abort', stop);
    return stop;
  }

  /** Whether the picture shows what lies under the skin in place of it. */
  isUnder(): boolean {
    return this.tissueStands && looksUnder(this.page.getState());
  }

  /** The second view, while it is shown: CSS px in the picture. */
  insetBox(): Box | null {
    const { pointPose } = this.model.getState();
    return pointPose && this.page.getState().splitView ? insetBox(this.viewport()) : null;
  }

  dispose(): void {
    this.end.abort();
    this.stillness.dispose();
  }
}
