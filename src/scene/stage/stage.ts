// The conductor: follows the store, moves figure and camera, paints frames, and says when the picture is still.
import { Scene, type WebGLRenderer } from 'three';
import type { AtlasSurface } from '../../atlas-file/atlas-file.ts';
import type { CageBody } from '../../atlas-file/body-file.ts';
import { activeTheme, type ViewWanted } from '../../state/atlas-state.ts';
import type { Atlas, AtlasStore } from '../../state/atlas-store.ts';
import { seeksCause } from '../../state/audience.ts';
import type { Edges } from '../camera/camera-pose.ts';
import { type CameraRig, createCameraRig, FOV_Y } from '../camera/camera-rig.ts';
import { type Scenery, wholeBody } from '../camera/view-director.ts';
import { ViewKeeper } from '../camera/view-keeper.ts';
import { SkinRaysBuilder } from '../picking/build-skin-rays.ts';
import { Picking } from '../picking/picking.ts';
import type { SkinRays } from '../picking/skin-rays.ts';
import { scatterInWorker } from '../stipple/scatter-in-worker.ts';
import type { DotField } from '../stipple/stipple-sample.ts';
import type { Figure } from './figure.ts';
import { type Box, InsetCamera, insetBox } from './inset.ts';
import { Pace } from './pace.ts';
import { paperPicture } from './paper-picture.ts';
import { createFramePainter, type FramePainter } from './still-frame.ts';

export interface StageHooks {
  /** Draw a frame soon. */
  invalidate(): void;
  /** After each frame. `moving`: another follows. */
  onFrame(moving: boolean): void;
}

/** What must be done before a resting picture counts as still. */
type Work = 'atlas' | 'skin-rays' | 'dots' | 'body';

/** After the last moving frame, this long until the smooth one on slow devices, ms. */
const SETTLE_MS = 110;
/** When all is ready, this long until what may be prepared is prepared, ms. */
const LEISURE_MS = 150;

export class Stage {
  readonly scene = new Scene();
  readonly rig: CameraRig;
  readonly views: ViewKeeper;
  readonly picking: Picking;
  private readonly inset = new InsetCamera();
  frames = 0;
  private painter: FramePainter | null = null;
  private dots: DotField | null = null;
  private readonly raysBuilder = new SkinRaysBuilder();
  private size = { width: 0, height: 0 };
  private readonly pending = new Set<Work>(['atlas', 'skin-rays']);
  private smoothNext = false;
  private pace = new Pace(false);
  private broken = false;
  /** Something changed since the last frame began. */
  private awaitsFrame = false;
  private settleTimer: ReturnType<typeof setTimeout> | undefined;
  private readonly end = new AbortController();

  constructor(
    canvas: HTMLCanvasElement,
    private readonly store: AtlasStore,
    readonly figure: Figure,
    private readonly bodyOf: (sex: Atlas['body']) => Promise<CageBody>,
    private readonly hooks: StageHooks,
  ) {
    const state = store.getState();
    this.rig = createCameraRig(
      canvas,
      () => this.change(),
      () => this.views.letGo(),
    );
    this.picking = new Picking(this.rig, figure.layout);
    this.views = new ViewKeeper(store, this.rig, () => this.scenery());
    this.rig.setReducedMotion(state.reducedMotion);
    for (const object of figure.objects) this.scene.add(object);
    figure.setAppearance(activeTheme(state), state.skinTone, state.garment);
    const unsubscribe = store.subscribe((now, before) => this.follow(now, before));
    this.end.signal.addEventListener('abort', unsubscribe);
  }

  /** Takes the renderer on and draws the first frame. */
  attach(gl: WebGLRenderer): void {
    this.painter = createFramePainter(gl);
    this.pace = new Pace(this.painter.isSoftware);
    this.change();
  }

  setSize(width: number, height: number): void {
    if (width === this.size.width && height === this.size.height) return;
    const first = this.size.width === 0;
    this.size = { width, height };
    this.figure.setViewport(width, height);
    this.rig.setSize(width, height);
    if (first) {
      this.rig.go(wholeBody({ azimuth: 0, elevation: 0 }, this.scenery()), true);
      this.views.ask(this.store.getState().viewWanted);
      this.views.grant(false, true);
    } else this.views.refresh();
  }

  /** Parts of the picture that panels cover, CSS pixels. */
  setCovered(covered: Edges): void {
    const before = this.rig.viewport().covered;
    if (Object.keys(before).every((edge) => before[edge as keyof Edges] === covered[edge as keyof Edges]))
      return;
    this.rig.setCovered(covered);
    this.views.refresh();
  }

  setAtlas(atlas: AtlasSurface): void {
    this.picking.atlas = atlas;
    this.pending.delete('atlas');
    this.figure.placeMarks(atlas);
    this.paintSelection(null, false);
    this.paintArea();
    this.paintDermatome();
    this.views.refresh();
    this.change();
  }

  /** No zones will come; the body alone is the picture. */
  giveUpAtlas(): void {
    this.pending.delete('atlas');
    this.change();
  }

  /** Draws one frame at a time in ms. A fault of ours ends the picture and is told; the page goes on. */
  frame(now: number): void {
    if (this.broken || !this.painter || this.size.width === 0) return;
    try {
      this.draw(this.painter, now);
    } catch (fault) {
      this.broken = true;
      console.error(fault);
      this.store.getState().sceneUnavailable('crashed');
    }
  }

  private draw(painter: FramePainter, now: number): void {
    const { rig, figure } = this;
    this.awaitsFrame = false;
    const flying = rig.advance(now);
    const growing = figure.reveal.advance(now);
    const moving = flying || growing;
    const smooth = !this.pace.isSlow || (this.smoothNext && !moving);
    this.pace.frame(now, moving);
    this.smoothNext = false;
    this.layoutMarks();
    figure.setDraft(!smooth);
    if (smooth) this.drawSmooth(painter, moving);
    else painter.draft(this.scene, rig.camera);
    this.frames++;
    this.hooks.onFrame(moving);
    if (this.frames === 1) this.afterFirstFrame();
    if (this.views.isWaiting) setTimeout(() => this.grantView(), 0);
    clearTimeout(this.settleTimer);
    if (moving) this.change();
    else this.settleTimer = setTimeout(() => this.settle(smooth), smooth ? 0 : SETTLE_MS);
  }

  /** The second view, while it is shown: CSS px in the picture. */
  insetBox(): Box | null {
    return this.views.pointPose && this.store.getState().splitView ? insetBox(this.rig.viewport()) : null;
  }

  private drawSmooth(painter: FramePainter, moving: boolean): void {
    const { scene, rig, figure, size } = this;
    const { pointPose } = this.views;
    const box = moving ? null : this.insetBox();
    if (!box || !pointPose) {
      painter.smooth(scene, rig.camera, null, () => {});
      return;
    }
    this.inset.place(pointPose);
    const scale = painter.pixelRatio();
    const picture = {
      camera: this.inset.camera,
      x: box.x * scale,
      y: (size.height - box.y - box.height) * scale,
      width: box.width * scale,
      height: box.height * scale,
    };
    painter.smooth(scene, rig.camera, picture, () => {
      figure.setViewport(box.width, box.height);
      this.layoutMarks(this.inset.camera, box);
    });
    figure.setViewport(size.width, size.height);
    this.layoutMarks();
  }

  /**
   * A picture for paper, `width` x `height` pixels: what is selected, without the marks of other muscles; a view that a
   * hand has turned stays as it is. Null before there is a picture.
   */
  snapshot(width: number, height: number): Uint8ClampedArray<ArrayBuffer> | null {
    const { painter, scene, rig, figure } = this;
    if (!painter || this.frames === 0) return null;
    const state = this.store.getState();
    const poseFor = () => this.views.presentPose();
    const layout = (size: { width: number; height: number }) => this.layoutMarks(rig.camera, size, true);
    return paperPicture(painter, { scene, rig, figure, state, poseFor, layout }, width, height);
  }

  /** Something changed: the picture is not still, draw a frame. */
  change(): void {
    this.awaitsFrame = true;
    if (this.store.getState().still) this.store.getState().setStill(false);
    this.hooks.invalidate();
  }

  dispose(): void {
    this.end.abort();
    clearTimeout(this.settleTimer);
    this.rig.dispose();
    this.figure.dispose();
    this.painter?.dispose();
  }

  private follow(now: Atlas, before: Atlas): void {
    const { figure } = this;
    if (now.body !== before.body) void this.changeBody(now.body);
    if (
      activeTheme(now) !== activeTheme(before) ||
      now.skinTone !== before.skinTone ||
      now.garment !== before.garment
    ) {
      figure.setAppearance(activeTheme(now), now.skinTone, now.garment);
      this.change();
    }
    if (now.reducedMotion !== before.reducedMotion) this.rig.setReducedMotion(now.reducedMotion);
    const asked = now.viewRequest !== before.viewRequest;
    if (now.point !== before.point || (now.side !== before.side && now.point !== null)) {
      this.paintSelection(asked ? now.viewWanted : now.point ? 'fit' : null, !now.reducedMotion);
    } else if (asked) {
      this.views.ask(now.viewWanted);
      this.change();
    }
    if (now.area !== before.area || (now.side !== before.side && now.area !== null)) {
      this.paintArea();
      if (now.area !== null && now.point === null) this.views.ask('fit');
      this.change();
    }
    if (now.dermatome !== before.dermatome || (now.side !== before.side && now.dermatome !== null)) {
      this.paintDermatome();
      this.change();
    }
    if (
      now.hovered !== before.hovered ||
      now.muscle !== before.muscle ||
      seeksCause(now) !== seeksCause(before)
    )
      this.change();
    // An action that changes nothing to be seen: the picture that stands is right.
    if (!now.still && before.still && !this.awaitsFrame) setTimeout(() => this.settle(true), 0);
  }

  /** Prints the selected point's zones; the camera follows after the frame that shows them. */
  private paintSelection(wish: ViewWanted | null, grow: boolean): void {
    const { point, side } = this.store.getState();
    const { figure } = this;
    const { ground } = figure;
    figure.paint.show(this.picking.atlas, point, side, ground);
    figure.paint.showDots(this.dots, ground);
    if (this.dots === null && point) this.pending.add('dots');
    const mark = point ? figure.layout.find({ point, side }) : null;
    if (mark) figure.reveal.start(mark.position, figure.paint.reach(mark.position, ground.positions), !grow);
    this.views.forgetPoint();
    if (wish) this.views.ask(wish);
    this.change();
  }

  /** Hatches the area that hurts. */
  private paintArea(): void {
    const { area, side } = this.store.getState();
    this.figure.paint.showArea(this.picking.atlas, area, side, this.figure.ground);
  }

  /** Rules the skin of a nerve root. */
  private paintDermatome(): void {
    const { dermatome, side } = this.store.getState();
    this.figure.paint.showDermatome(this.picking.atlas, dermatome, side, this.figure.ground);
  }

  private scenery(): Scenery {
    const { figure, rig, picking } = this;
    const { point, side } = this.store.getState();
    return {
      viewport: rig.viewport(),
      now: rig.pose(),
      positions: figure.skinPositions,
      skinRays: picking.skinRays,
      zones: figure.paint.samples(figure.ground),
      point: point ? figure.layout.find({ point, side }) : null,
    };
  }

  private layoutMarks(camera = this.rig.camera, { width, height } = this.size, sparse = false): void {
    const state = this.store.getState();
    const { point, side, hovered, muscle } = state;
    const pxPerM = sparse ? 0 : height / (2 * this.rig.pose().distance * Math.tan(FOV_Y / 2));
    const focus = {
      selected: point ? { point, side } : null,
      hovered,
      muscle,
      pxPerM,
      quiet: seeksCause(state),
    };
    this.figure.layout.update(camera, width, height, this.picking.skinRays, focus);
  }

  /** Sets out for the view that was asked for, after the frame that shows what is to be seen there. */
  private grantView(): void {
    if (this.end.signal.aborted) return;
    this.views.grant(!this.pending.has('atlas') && !this.pending.has('skin-rays'), false);
  }

  /** Nothing moves: draws the smooth picture, or says that all is still. */
  private settle(smooth: boolean): void {
    if (this.views.isWaiting || this.awaitsFrame) return;
    if (!smooth) {
      this.smoothNext = true;
      this.change();
    } else if (this.pending.size === 0) this.store.getState().setStill(true);
  }

  /** What is not needed for the first picture is made ready once it stands. */
  private afterFirstFrame(): void {
    this.store.getState().sceneReady();
    const { ground, skinPositions, topology } = this.figure;
    const { triangles, normals } = ground;
    const surface = { triangles, positions: skinPositions, normals, halfCount: triangles.length / 6 };
    void scatterInWorker(
      { ...surface, normals: normals.subarray(0, topology.skin.vertexCount * 3) },
      this.end.signal,
    ).then((dots) => {
      this.dots = dots;
      this.pending.delete('dots');
      this.figure.paint.showDots(dots, this.figure.ground);
      this.change();
    });
    void this.readySkinRays();
  }

  /** Rays for picking and for choosing views. Without them the body can still be turned and its marks pressed. */
  private async readySkinRays(): Promise<void> {
    const { sex } = this.figure.form;
    let skinRays: SkinRays | null = null;
    try {
      skinRays = await this.raysBuilder.build(this.figure);
    } catch (fault) {
      console.error(fault);
    }
    if (this.end.signal.aborted || this.figure.form.sex !== sex) return;
    this.takeSkinRays(skinRays);
    this.change();
    setTimeout(() => this.rehearse(), LEISURE_MS);
  }

  private rehearse(): void {
    const { atlas } = this.picking;
    if (this.end.signal.aborted) return;
    this.painter?.prepare(this.scene, this.rig.camera);
    if (atlas) this.figure.paint.rehearse(atlas, this.figure.ground);
  }

  private takeSkinRays(skinRays: SkinRays | null): void {
    this.picking.skinRays = skinRays;
    this.rig.setSkinRays(skinRays);
    this.pending.delete('skin-rays');
  }

  private async changeBody(sex: Atlas['body']): Promise<void> {
    this.pending.add('body');
    let body: CageBody;
    try {
      body = await this.bodyOf(sex);
    } catch {
      this.pending.delete('body');
      this.store.getState().sceneUnavailable('download-failed');
      return;
    }
    if (this.end.signal.aborted || this.store.getState().body !== sex) return;
    this.pending.delete('body');
    this.figure.setBody(body);
    this.takeSkinRays(this.raysBuilder.ready(this.figure));
    if (this.picking.atlas) this.figure.placeMarks(this.picking.atlas);
    this.paintSelection(null, false);
    this.paintArea();
    this.paintDermatome();
    this.views.refresh();
    if (!this.picking.skinRays) {
      this.pending.add('skin-rays');
      void this.readySkinRays();
    }
  }
}
