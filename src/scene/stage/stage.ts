// What the layers share: the page's store, the scene's model, the camera, what can be picked, and the order of a frame.
import type { BufferGeometry, Object3D, PerspectiveCamera, Scene } from 'three';
import type { StoreApi } from 'zustand/vanilla';
import { looksUnder } from '../../state/atlas-state.ts';
import type { Atlas, AtlasStore } from '../../state/atlas-store.ts';
import { type Half, LEAST_PLATE, pairOf, seenInHalf } from '../../state/pair.ts';
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

/** Room over each of two pictures for what it shows. */
const CAPTION_PX = 52;

export class Stage {
  readonly light = createLightUniforms();
  readonly reveal = createReveal();
  readonly marks = new MarkLayout();
  readonly picking = new Picking();
  /** Of the only picture, and of each of two. */
  private readonly fieldsOf: readonly FieldValues[];
  readonly stillness: Stillness;
  /** Set by the camera's layer while it is mounted. */
  rig: CameraRig | null = null;
  views: ViewKeeper | null = null;
  /** Set by the painter, which draws it. */
  scene: Scene | null = null;
  /** Compiles the skin's shader for a set of fields ahead of its use, `beside` too; set by the body's layer. */
  prepareSkin: ((fields: readonly PrintedField[], beside?: Object3D) => Promise<void>) | null = null;
  /** The skin on the graphics card; set by the body's layer. */
  skin: Skin | null = null;
  /** Painted pains as they stand on the body, one signed distance a vertex; empty while none is shown. */
  painted: readonly Int8Array[] = [];
  /** Where the numbers of pins stand in the picture, CSS px. */
  numbered: readonly Box[] = [];
  /** Frames drawn so far. */
  frames = 0;
  /** The canvas's size, CSS px. */
  canvasSize = { width: 1, height: 1 };
  /** Which of two pictures layers are being made ready for; null: the only one, or both. */
  half: Half | null = null;
  /** Where the picture that the mouse was last in begins, CSS px from the canvas's left edge. */
  handFrom = 0;
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
    this.fieldsOf = [0, 1, 2].map(() => new FieldValues(skin.vertexCount, { records, links }));
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

  /** Two pictures beside one another, of the same camera, or one. */
  get pictures(): 1 | 2 {
    return this.canvasSize.width > LEAST_PLATE && pairOf(this.page.getState()) !== null ? 2 : 1;
  }

  /** Of one picture, CSS px. */
  get size(): { width: number; height: number } {
    const { width, height } = this.canvasSize;
    return { width: width / this.pictures, height };
  }

  /** Where the picture that lies at a place of the canvas begins, CSS px from its left edge. */
  pictureFrom(x: number): number {
    const { width } = this.size;
    return this.pictures === 2 && x >= width ? width : 0;
  }

  /** The page's state as the picture that is being made ready reads it. */
  seen(): Atlas {
    return seenInHalf(this.page.getState(), this.half);
  }

  get fields(): FieldValues {
    return this.fieldsOf[this.half ?? 2]!;
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
    const { covered } = this.model.getState();
    const top = covered.top + (this.pictures === 2 ? CAPTION_PX : 0);
    return { fovY: FOV_Y, ...this.size, covered: { ...covered, top } };
  }

  pose(): CameraPose | null {
    return this.rig?.pose() ?? null;
  }

  /** Calls `prepare` before each picture is drawn; the returned function ends it. */
  beforePicture(prepare: Prepare): () => void {
    this.prepares.add(prepare);
    return () => this.prepares.delete(prepare);
  }

  /** Has something made ready as it will be drawn: among all that is drawn now, in place of one of it. */
  tryOut(trial: Object3D, inPlaceOf: Object3D | null = null): Promise<void> {
    return this.painter.warm(trial, this.camera, this.scene && { scene: this.scene, inPlaceOf });
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
