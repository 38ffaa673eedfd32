// Makes the layers under the skin ready for a picture: what is listed, how each piece looks, the band, the window, the film.
import { BufferAttribute, BufferGeometry, type Mesh, Sphere, type Vector3, type Vector4 } from 'three';
import { ALL_SECTORS } from '../../atlas-file/outside-file.ts';
import { millimetres } from '../../space/frames.ts';
import { sides } from '../../space/side.ts';
import { dot, type Vector } from '../../space/vector.ts';
import { type AtlasState, activeTheme, looksUnder } from '../../state/atlas-state.ts';
import type { FormTopology } from '../body/form.ts';
import type { Skin } from '../body/skin.ts';
import type { TissueSource } from '../scene-assets.ts';
import type { Picture } from '../stage/picture.ts';
import type { Stage } from '../stage/stage.ts';
import { otherPaintField, paintField, zoneFields } from '../zones/skin-fields.ts';
import type { GhostSkin } from './ghost-skin.ts';
import type { LoadedTissue } from './load-tissue.ts';
import { PieceSight } from './piece-sight.ts';
import { shareAttributes } from './shared-attributes.ts';
import { TissueGeometry } from './tissue-geometry.ts';
import type { HalfMaterials, TissueMaterials } from './tissue-material.ts';
import type { TissuePin } from './tissue-pin.ts';
import type { TissueRays } from './tissue-rays.ts';
import { absence, risksNamed } from './tissue-risk.ts';
import {
  isShown,
  isUntouched,
  type PlacedPiece,
  shownContent,
  type TissueLevel,
  type TissueSet,
} from './tissue-set.ts';
import { coveringPieces, lookOf, type PointInMuscle, pointInMuscle } from './tissue-view.ts';

/** From this many mm a pixel on, the few triangles do. */
const FAR_MM = 0.8;
const BAND_HALF_MM = 3;
const CLEAR_MM = 26;
/** About the chosen point pieces may be seen that lie hidden otherwise. */
const OPENED_METRES = 0.08;

const nothingDone = { near: '', far: '', chosen: '', looks: '', point: '', theme: '' };

/** Half width of the window over a point: wider over a deep one. */
function windowMm(depthMm: number): number {
  return Math.min(34, Math.max(13, 9 + depthMm * 0.9));
}

interface Paints {
  readonly materials: TissueMaterials;
  readonly ghost: GhostSkin;
  readonly pin: TissuePin;
}

type Meshes = Readonly<Record<string, Mesh | null | undefined>>;

export class TissuePainting {
  source: TissueSource | null = null;
  private readonly geometry = new TissueGeometry();
  private readonly eyes = new BufferGeometry();
  private loaded: LoadedTissue | null = null;
  private inMuscle: PointInMuscle | null = null;
  private depthMm = 0;
  /** Pieces with the window in them. */
  private covering: ReadonlySet<number> = new Set();
  /** Owners of what lies at risk by the present choice. */
  private risks: ReadonlySet<string> = new Set();
  private readonly sight = new PieceSight();
  private done = { ...nothingDone };

  constructor(
    private readonly stage: Stage,
    private readonly skin: Skin,
    { index, skin: surface, eyes }: FormTopology,
    private readonly paints: Paints,
  ) {
    const first = surface.triangles.length;
    this.eyes.setIndex(new BufferAttribute(index.slice(first, first + eyes.triangles.length), 1));
    this.eyes.boundingSphere = new Sphere();
  }

  take(loaded: LoadedTissue): void {
    this.loaded = loaded;
    this.source = loaded.source;
    this.done = { ...nothingDone, theme: this.done.theme };
  }

  prepare(picture: Picture, meshes: Meshes, rays: TissueRays | null): void {
    const { stage, loaded } = this;
    const state = stage.page.getState();
    const under = loaded !== null && looksUnder(state);
    for (const mesh of Object.values(meshes)) if (mesh) mesh.visible = false;
    if (!under) return;
    const { sex } = stage.model.getState().form;
    this.geometry.setTissue(loaded.set, sex);
    this.setTheme(picture, state);
    this.risks = risksNamed(loaded.source.risks, state);
    const level = this.levelOf(picture);
    this.placePoint(loaded, state, rays);
    this.listPieces(loaded, state, level, picture);
    this.setLooks(loaded, state);
    const looks = this.looksOf(picture);
    const near = picture.camera.position.x < 0 ? 'right' : 'left';
    for (const [n, half] of sides.entries()) {
      show(meshes[half], this.geometry.of(half, level), looks.pieces[n]!);
      // The half that lies nearer hides most of the other.
      if (meshes[half]) meshes[half].renderOrder = half === near ? -0.2 : -0.1;
      show(meshes[`${half}Cut`], this.geometry.of('cut', level), looks.cut[n]!);
    }
    this.showShine(meshes, state, level);
    this.showEyes(meshes, loaded, state);
    this.showGhost(meshes, loaded);
    this.showPin(meshes, picture);
  }

  /** What has arrived. */
  get set(): TissueSet | null {
    return this.loaded?.set ?? null;
  }

  /** Whether a piece is cut away at a place (metres) by the window over the chosen point. */
  isCutAt(piece: string, place: Vector): boolean {
    const { loaded, inMuscle, covering } = this;
    if (!loaded || !inMuscle || covering.size === 0) return false;
    if (![...covering].some((n) => loaded.set.pieces[n]?.id === piece)) return false;
    const { inside, axis } = inMuscle;
    const from = place.map((at, k) => at - inside[k]!) as unknown as Vector;
    const along = dot(from, axis);
    const away = Math.hypot(...from.map((part, k) => part - axis[k]! * along));
    return millimetres(along) > -40 && millimetres(away) < windowMm(this.depthMm);
  }

  dispose(): void {
    // The eyes share the skin's arrays, which go with the skin.
    this.geometry.dispose();
  }

  private levelOf({ kind, draft }: Picture): TissueLevel {
    const distance = this.stage.pose()?.distance ?? 1;
    const mm = this.stage.light.uPixelMm.value * distance;
    // On paper each of these pixels is many.
    return draft || mm > FAR_MM * (kind === 'paper' ? 2 : 1) ? 'far' : 'near';
  }

  private looksOf({ draft }: Picture): Record<'pieces' | 'cut', HalfMaterials> {
    const { materials } = this.paints;
    if (!draft) return { pieces: materials.full, cut: materials.fullCut };
    return { pieces: this.inMuscle?.band ? materials.draftBand : materials.draft, cut: materials.draftCut };
  }

  private setTheme({ kind }: Picture, state: AtlasState): void {
    const theme = kind === 'paper' ? 'light' : activeTheme(state);
    if (theme === this.done.theme) return;
    this.done.theme = theme;
    this.paints.materials.setTheme(theme);
  }

  /** Only what lies in the picture is listed, the nearest first: what it hides is then not drawn. */
  private listPieces(
    { set, outside }: LoadedTissue,
    state: AtlasState,
    level: TissueLevel,
    { camera, draft, moving }: Picture,
  ): void {
    const { sex } = this.stage.model.getState().form;
    const { covering, risks } = this;
    const content = `${shownContent(state)} ${[...covering].join()} ${[...risks].join()}`;
    // While it moves it is chosen anew only from time to time: in each frame that would cost more than it saves.
    const listed = `${content} ${sex} ${this.sight.aim(camera, draft || moving)}`;
    if (listed !== this.done[level]) {
      this.done[level] = listed;
      const masks = draft && isUntouched(state) ? outside : null;
      const halves = sides.map((side) => [side, this.sight.half(set, sex, side)] as const);
      for (const [side, { order, isSeen, sectors }] of halves) {
        const isDrawn = (piece: PlacedPiece, n: number) =>
          !covering.has(n) && isShown(piece, state, risks) && isSeen(n);
        const seen = masks && {
          masks,
          sectors: (n: number) => (this.isOpened(n) ? ALL_SECTORS : sectors(n)),
        };
        this.geometry.list(side, level, isDrawn, order, seen);
      }
      const isCut = (piece: PlacedPiece, n: number) =>
        covering.has(n) && isShown(piece, state, risks) && halves.some(([, { isSeen }]) => isSeen(n));
      this.geometry.list('cut', level, isCut);
    }
    const chosen = `${state.muscle} ${content} ${level}`;
    if (chosen !== this.done.chosen) {
      this.done.chosen = chosen;
      // What lies at risk is seen through what hides it, as the chosen muscle is.
      this.geometry.list(
        'chosen',
        level,
        (piece) => (piece.owner === state.muscle || risks.has(piece.owner)) && isShown(piece, state, risks),
      );
    }
  }

  /** Whether the window over the chosen point may show a piece that nothing else does. */
  private isOpened(number: number): boolean {
    const { inMuscle, covering, sight } = this;
    if (inMuscle === null || covering.size === 0) return false;
    return sight.isNear(number, inMuscle.inside, OPENED_METRES);
  }

  /** Where the chosen point lies in its muscle, and what covers it there. */
  private placePoint({ set, source }: LoadedTissue, state: AtlasState, rays: TissueRays | null): void {
    const { point, side } = state;
    const { form, atlas } = this.stage.model.getState();
    const mark = point === null || atlas === null ? null : this.stage.marks.find({ point, side });
    const key = [point, side, form.sex, atlas !== null, rays !== null, shownContent(state)].join(' ');
    if (key === this.done.point) return;
    this.done.point = key;
    const { uniforms } = this.paints.materials;
    const band = uniforms.uBand!.value as Vector4;
    const opening = uniforms.uWindow!.value as Vector4;
    band.set(0, 0, 0, -1);
    opening.set(0, 0, 0, 0);
    this.covering = new Set();
    this.inMuscle = mark && pointInMuscle(set, mark, source.depths[mark.point] ?? 0, form.sex);
    const { clear } = this.paints.ghost;
    clear.value.set(0, 0, 0, 0);
    if (this.inMuscle === null) return;
    const [sx, sy, sz] = this.inMuscle.skin.map(millimetres);
    clear.value.set(sx!, sy!, sz!, this.inMuscle.band ? CLEAR_MM : 0);
    const { band: strand, inside, axis } = this.inMuscle;
    if (strand === null) return;
    band.set(strand.u, strand.v, BAND_HALF_MM, strand.piece);
    uniforms.uBandSide!.value = side === 'left' ? 0 : 1;
    this.covering = coveringPieces(set, this.inMuscle, state, rays);
    const [x, y, z] = inside.map(millimetres);
    this.depthMm = source.depths[mark!.point] ?? 0;
    opening.set(x!, y!, z!, windowMm(this.depthMm));
    (uniforms.uWindowAxis!.value as Vector3).set(...axis);
  }

  private setLooks({ set }: LoadedTissue, state: AtlasState): void {
    const { muscle, point, side, hoveredTissue } = state;
    const key = [
      muscle,
      point !== null,
      side,
      hoveredTissue?.owner,
      hoveredTissue?.side,
      set.pieces.length,
    ].join(' ');
    if (key === this.done.looks) return;
    this.done.looks = key;
    const { looks } = this.paints.materials;
    const chosenStands = set.pieces.some(({ owner }) => owner === muscle);
    for (const [n, piece] of set.pieces.entries()) {
      const [left, right] = lookOf(piece, state, chosenStands);
      looks[n * 4] = left;
      looks[n * 4 + 1] = right;
      looks[n * 4 + 2] = absence(piece, side);
      // Each muscle has a grain of its own.
      looks[n * 4 + 3] = (n * 97) % 256;
    }
    this.paints.materials.upload();
  }

  /** The chosen muscle where others hide it. */
  private showShine(meshes: Meshes, { muscle, side }: AtlasState, level: TissueLevel): void {
    if (muscle === null) return;
    const right = side === 'right';
    meshes.shine?.scale.setX(right ? -1 : 1);
    meshes.shine?.updateMatrixWorld();
    show(meshes.shine, this.geometry.of('chosen', level), this.paints.materials.shines[right ? 1 : 0]);
  }

  /** Eyes look out of the muscles about them, or lie in their orbits; a skull alone has none. */
  private showEyes(meshes: Meshes, { set }: LoadedTissue, { layer, isolated }: AtlasState): void {
    if (layer === 'bone' || isolated.length > 0) return;
    const around = layer === 'superficial' ? 'orbicularis-oculi' : 'skull';
    if (!set.pieces.some(({ owner }) => owner === around)) return;
    shareAttributes(this.skin.geometry.geometry, this.eyes);
    show(meshes.eyes, this.eyes, this.skin.materials.of(0));
  }

  private showGhost(meshes: Meshes, { whole }: LoadedTissue): void {
    const painted = this.stage.painted.length > 0 ? [otherPaintField, paintField] : [];
    const fields = [
      ...zoneFields.filter((field) => this.skin.shows(field)),
      // One that has never been written has no attribute, which the shader would take for "inside".
      ...painted.filter(({ id }) => this.skin.geometry.geometry.hasAttribute(`a${id}`)),
    ];
    // Until all is there the film says where the rest will be.
    if (whole && fields.length === 0) return;
    show(meshes.ghost, this.skin.geometry.geometry, this.paints.ghost.of(fields));
  }

  private showPin(meshes: Meshes, { width, height }: Picture): void {
    const { pin } = this.paints;
    if (!this.inMuscle || !meshes.pin) return;
    pin.setViewport(width, height);
    pin.place(this.inMuscle.skin, this.inMuscle.inside);
    meshes.pin.visible = true;
  }
}

function show(
  mesh: Mesh | null | undefined,
  geometry: BufferGeometry | null,
  material: Mesh['material'],
): void {
  if (!mesh || !geometry || geometry.drawRange.count === 0) return;
  mesh.geometry = geometry;
  mesh.material = material;
  mesh.visible = true;
}
