// Small pictures of painted pains with points' zones over them, and whole figures for a summary: which view, which part.
import { FAR_OUTSIDE } from '../../atlas-file/zone-codec.ts';
import { anchorValue, mirroredAnchor } from '../../mesh/anchor.ts';
import { vertexNormals } from '../../mesh/normals.ts';
import type { Sex } from '../../space/sex.ts';
import type { Side } from '../../space/side.ts';
import { layApart, seamsOf } from './lay-apart.ts';
import type { PainLab } from './pain-lab.ts';
import type { PaintedPain } from './painted-pain.ts';
import {
  type BodyView,
  bodyViews,
  type DrawnSkin,
  onPicture,
  type PictureFrame,
  rasterSkin,
  seenFrom,
} from './skin-raster.ts';

interface PointAt {
  readonly point: string;
  readonly side: Side;
}

export interface PictureQuestion {
  readonly pains: readonly PaintedPain[];
  readonly sex: Sex;
  readonly widthPx: number;
  readonly heightPx: number;
  /** With their zones; the part where these and the pain lie. Without any: the whole body. */
  readonly zonesOf?: readonly PointAt[];
  /** The part where the zones lie, wherever their points do: the picture does not say whose they are. */
  readonly hidesPoints?: true;
  /** The whole body all the same, or the part round the points. */
  readonly about?: 'body' | 'points';
  /** Points that are marked, as far as they can be seen. */
  readonly marks: readonly PointAt[];
  /** Else the one that shows most of the pain, and without pain most of the zones. */
  readonly view?: BodyView;
}

export interface PainPicture {
  readonly view: BodyView;
  /** What of pain and zones can be seen in it: its words must not say more. */
  readonly shows: 'both' | 'pain' | 'zone' | 'neither';
  readonly widthPx: number;
  readonly heightPx: number;
  readonly mmPerPx: number;
  /** As `SkinRaster`. */
  readonly light: Uint8Array<ArrayBuffer>;
  readonly pain: Uint8Array<ArrayBuffer>;
  readonly essential: Uint8Array<ArrayBuffer>;
  readonly spillover: Uint8Array<ArrayBuffer>;
  readonly cloth: Uint8Array<ArrayBuffer>;
  /** Those that can be seen, px. */
  readonly marks: readonly (PointAt & { readonly x: number; readonly y: number })[];
}

/** Margin about what matters, a share of its size, and the least that is shown, mm. */
const MARGIN = 0.3;
const LEAST_MM = 190;
const ROUND_POINTS_MM = 420;
/** The point itself comes into a small picture when it lies no farther than this would make it, mm. */
const MOST_MM = 520;
/** In this size the views are compared. */
const TRIAL = { widthPx: 90, heightPx: 180 };
/** A mark lies on the skin or just under it. */
const ON_SKIN_MM = 8;

export class PainPictures {
  private readonly skins = new Map<Sex, DrawnSkin>();
  /** The view on the pains that were drawn last: their pictures are asked for one after the other. */
  private seen: { readonly key: string; readonly view: BodyView } = { key: '', view: 'front' };

  constructor(private readonly lab: PainLab) {}

  draw(question: PictureQuestion): PainPicture {
    const { pains, sex, widthPx, heightPx, zonesOf = [] } = question;
    const skin = this.skin(sex);
    const pain = this.painField(pains);
    const blank = () => new Int8Array(pain.length).fill(FAR_OUTSIDE);
    const [essential, spillover] = [
      this.zoneField(zonesOf, 'essential'),
      this.zoneField(zonesOf, 'spillover'),
    ];
    // A picture of a point is about the pain that it explains; others lie elsewhere.
    const zone = both(essential, spillover);
    const main = this.reached(pains, essential);
    const meant =
      zonesOf.length === 0 ? pains : main.length < pains.length ? main : this.reached(pains, zone);
    const about = meant.length === pains.length ? pain : this.painField(meant);
    const met = zonesOf.length === 0 ? null : (overlap(about, essential) ?? overlap(about, zone));
    const view =
      question.view ??
      (pains.length === 0 && zonesOf.length > 0
        ? mostSeen(skin, essential)
        : pains.length > 1 && met !== null
          ? mostSeen(skin, met)
          : this.viewOn(pains, sex, skin, pain));
    const whole = wholeFrame(skin, view, widthPx, heightPx);
    const frame =
      zonesOf.length === 0 || question.about === 'body'
        ? whole
        : this.partFrame(
            skin,
            view,
            whole,
            question.about === 'points' ? [] : [about, hasInside(essential) ? essential : spillover],
            question.hidesPoints ? [] : zonesOf,
            sex,
          );
    const raster = rasterSkin(skin, frame, [
      pain,
      essential,
      spillover,
      this.lab.bodies.cloth?.[sex] ?? blank(),
    ]);
    const [painOut, essentialOut, spilloverOut, cloth] = raster.fields as readonly Uint8Array<ArrayBuffer>[];
    const marks = question.marks.flatMap((mark) => {
      const place = this.markPlace(mark, sex);
      if (place === undefined) return [];
      const seen = seenFrom(view, place);
      const [x, y] = onPicture(frame, seen);
      const at = Math.floor(y) * widthPx + Math.floor(x);
      const inside = x >= 0 && y >= 0 && x < widthPx && y < heightPx;
      return inside && seen[2] > raster.depth[at]! - ON_SKIN_MM ? [{ ...mark, x, y }] : [];
    });
    const hasPain = painOut!.some((value) => value >= 128);
    const hasZone = [essentialOut!, spilloverOut!].some((out) => out.some((value) => value >= 128));
    return {
      view,
      shows: hasPain && hasZone ? 'both' : hasPain ? 'pain' : hasZone ? 'zone' : 'neither',
      widthPx,
      heightPx,
      mmPerPx: frame.mmPerPx,
      light: raster.light as Uint8Array<ArrayBuffer>,
      pain: painOut!,
      essential: essentialOut!,
      spillover: spilloverOut!,
      cloth: cloth!,
      marks,
    };
  }

  private skin(sex: Sex): DrawnSkin {
    const known = this.skins.get(sex);
    if (known !== undefined) return known;
    const { triangles } = this.lab.bodies;
    const positions = this.lab.bodies[sex];
    const skin = { triangles, positions, normals: vertexNormals(positions, triangles) };
    this.skins.set(sex, skin);
    return skin;
  }

  private viewOn(pains: readonly PaintedPain[], sex: Sex, skin: DrawnSkin, field: Int8Array): BodyView {
    const key = JSON.stringify([sex, pains.map(({ dabs, areas }) => [dabs, areas])]);
    if (this.seen.key !== key) this.seen = { key, view: mostSeen(skin, field) };
    return this.seen.view;
  }

  /** All pains in one. */
  private painField(pains: readonly PaintedPain[]): Int8Array {
    const { painter } = this.lab;
    const all = new Int8Array(painter.ground.mesh.vertexCount).fill(FAR_OUTSIDE);
    const one = new Int8Array(all.length);
    for (const pain of pains) {
      painter.paint(pain, one);
      layApart(all, one, seamsOf(painter.ground.mesh));
    }
    return all;
  }

  /** The pains that zones reach, largest overlap first in what is shown; all of them where none is reached. */
  private reached(pains: readonly PaintedPain[], zone: Int8Array): readonly PaintedPain[] {
    if (pains.length < 2) return pains;
    const found = pains.filter((pain) => {
      const field = this.painField([pain]);
      return field.some((value, v) => value > 0 && zone[v]! > 0);
    });
    return found.length > 0 ? found : pains;
  }

  /** All zones of one class in one. */
  private zoneField(points: readonly PointAt[], kind: 'essential' | 'spillover'): Int8Array {
    const all = new Int8Array(this.lab.painter.ground.mesh.vertexCount).fill(FAR_OUTSIDE);
    const one = new Int8Array(all.length);
    for (const { point, side } of points) {
      if (!this.lab.surface.fill(point, side, kind, one)) continue;
      for (let v = 0; v < all.length; v++) if (one[v]! > all[v]!) all[v] = one[v]!;
    }
    return all;
  }

  private markPlace({ point, side }: PointAt, sex: Sex) {
    const known = this.lab.surface.points.find(({ id }) => id === point);
    if (known === undefined) return undefined;
    const { triangles, mirror } = this.lab.bodies;
    const here =
      side === 'left' || known.midline ? known.anchor : mirroredAnchor({ triangles, mirror }, known.anchor);
    return anchorValue(triangles, this.lab.bodies[sex], here);
  }

  /** About what can be seen of the fields, and of the points that lie near enough. */
  private partFrame(
    skin: DrawnSkin,
    view: BodyView,
    whole: PictureFrame,
    fields: readonly Int8Array[],
    points: readonly PointAt[],
    sex: Sex,
  ): PictureFrame {
    const bounds = new Bounds();
    for (let v = 0, at = 0; at < skin.positions.length; v++, at += 3) {
      if (!fields.some((field) => field[v]! > 0)) continue;
      if (seenFrom(view, skin.normals, at)[2] > 0) bounds.add(seenFrom(view, skin.positions, at));
    }
    // From a side that shows none of it the picture is about the points, with enough of the body to know where.
    const ofPoints = bounds.isEmpty;
    if (ofPoints)
      for (const point of points) {
        const place = this.markPlace(point, sex);
        if (place) bounds.add(seenFrom(view, place));
      }
    if (bounds.isEmpty) return whole;
    let shown = bounds;
    for (const point of points) {
      const place = this.markPlace(point, sex);
      const withPoint = place && shown.with(seenFrom(view, place));
      if (withPoint !== undefined && withPoint.size <= MOST_MM) shown = withPoint;
    }
    const least = ofPoints ? ROUND_POINTS_MM : LEAST_MM;
    const across = Math.max(shown.width * (1 + MARGIN), least);
    const up = Math.max(shown.height * (1 + MARGIN), least);
    return {
      ...whole,
      centreX: shown.centreX,
      centreY: shown.centreY,
      mmPerPx: Math.max(across / whole.widthPx, up / whole.heightPx),
    };
  }
}

class Bounds {
  private left = Number.POSITIVE_INFINITY;
  private right = Number.NEGATIVE_INFINITY;
  private low = Number.POSITIVE_INFINITY;
  private high = Number.NEGATIVE_INFINITY;

  get isEmpty(): boolean {
    return this.left > this.right;
  }
  get width(): number {
    return this.right - this.left;
  }
  get height(): number {
    return this.high - this.low;
  }
  get size(): number {
    return Math.max(this.width, this.height);
  }
  get centreX(): number {
    return (this.left + this.right) / 2;
  }
  get centreY(): number {
    return (this.low + this.high) / 2;
  }

  add([x, y]: readonly [number, number, ...number[]]): void {
    this.left = Math.min(this.left, x);
    this.right = Math.max(this.right, x);
    this.low = Math.min(this.low, y);
    this.high = Math.max(this.high, y);
  }

  with(place: readonly [number, number, ...number[]]): Bounds {
    const out = Object.assign(new Bounds(), this);
    out.add(place);
    return out;
  }
}

function wholeFrame(
  { positions }: DrawnSkin,
  view: BodyView,
  widthPx: number,
  heightPx: number,
): PictureFrame {
  const bounds = new Bounds();
  for (let at = 0; at < positions.length; at += 3) bounds.add(seenFrom(view, positions, at));
  const { centreX, centreY, width, height } = bounds;
  const mmPerPx = Math.max(width / widthPx, height / heightPx) * 1.04;
  return { view, centreX, centreY, mmPerPx, widthPx, heightPx };
}

/** The view with most of the pain in sight; the front where none shows any. */
function mostSeen(skin: DrawnSkin, pain: Int8Array): BodyView {
  const { widthPx, heightPx } = TRIAL;
  let best: { view: BodyView; seen: number } = { view: 'front', seen: 0 };
  for (const view of bodyViews) {
    const [field] = rasterSkin(skin, wholeFrame(skin, view, widthPx, heightPx), [pain]).fields;
    const seen = field!.reduce((sum, value) => (value >= 128 ? sum + 1 : sum), 0);
    // Front and back say more than a side that shows only a little more.
    if (seen > best.seen * (view === 'left' || view === 'right' ? 1.25 : 1)) best = { view, seen };
  }
  return best.view;
}

const both = (one: Int8Array, other: Int8Array): Int8Array =>
  one.map((value, v) => Math.max(value, other[v]!));

const hasInside = (field: Int8Array): boolean => field.some((value) => value > 0);

/** Where two fields lie over each other; null where they do nowhere. */
function overlap(one: Int8Array, other: Int8Array): Int8Array | null {
  const met = one.map((value, v) => Math.min(value, other[v]!));
  return hasInside(met) ? met : null;
}
