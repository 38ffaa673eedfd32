// Where a painted pain lies: side, areas, regions and dermatomes, each with its share of the pain, the largest first.
import { type Side, sides } from '../../space/side.ts';
import type { PainAtlas } from './pain-atlas.ts';
import type { PaintedPain } from './painted-pain.ts';
import { commonMm2, coverOfField, dense, type SkinCover } from './skin-cover.ts';

/** Of the pain, 0 to 1. Without a side: both halves of it, or the midline between them. */
export interface PlaceShare {
  readonly id: string;
  readonly side: Side | null;
  readonly shareOfPain: number;
}

interface AreaOfPain extends PlaceShare {
  readonly shareOfArea: number;
}

export interface PainPlace {
  readonly id: string;
  readonly qualities: NonNullable<PaintedPain['qualities']>;
  readonly cover: SkinCover;
  /** The same, one share a vertex. */
  readonly shares: Float32Array;
  /** The side on which as good as all of it lies. */
  readonly side: Side | null;
  /** Some of it lies in the midline itself. */
  readonly overMidline: boolean;
  readonly areas: readonly AreaOfPain[];
  /** The fewest areas that name it: most of it, and whatever else holds a quarter. */
  readonly named: readonly AreaOfPain[];
  readonly regions: readonly PlaceShare[];
  readonly dermatomes: readonly PlaceShare[];
}

/** From this share on it lies on one side. */
const ONE_SIDED = 0.85;
const WORTH_NAMING = 0.25;
/** While less than this is named, what holds this much of the rest is named as well: else a long stroke would be called by its middle alone. */
const NAMED_ENOUGH = 0.75;
const WORTH_ADDING = 0.15;
const MOST_NAMED = 3;
/** A smaller area that covers nearly as much says more. */
const NEARLY = 0.08;
const LEAST_SHARE = 0.01;

/** @param field as `PainPainter.paint` writes it. */
export function painPlace(
  atlas: PainAtlas,
  pain: Pick<PaintedPain, 'id' | 'qualities'>,
  field: Int8Array,
): PainPlace {
  const cover = coverOfField(field, atlas.skin);
  const shares = dense(cover, new Float32Array(atlas.skin.length));
  const areas = areasIn(atlas, shares, cover.mm2);
  return {
    id: pain.id,
    qualities: pain.qualities ?? [],
    cover,
    shares,
    side: sideOf(...halves(atlas, cover)),
    overMidline: cover.vertices.some((v) => atlas.mirror[v] === v),
    areas: areas.filter(({ shareOfPain }) => shareOfPain >= LEAST_SHARE),
    named: namesOf(atlas, shares, cover.mm2),
    regions: labelled(
      atlas,
      cover,
      atlas.regionLabels,
      atlas.regions.map(({ id }) => id),
    ),
    dermatomes: labelled(atlas, cover, atlas.dermatomeLabels, atlas.dermatomes),
  };
}

function sideOf(left: number, right: number): Side | null {
  const all = left + right;
  if (all === 0) return null;
  if (left >= all * ONE_SIDED) return 'left';
  return right >= all * ONE_SIDED ? 'right' : null;
}

/** Skin on the left and on the right, mm2; of two partners the one with the lower number is the left one. */
function halves({ mirror, skin }: PainAtlas, { vertices, shares }: SkinCover): [number, number] {
  const sum: [number, number] = [0, 0];
  vertices.forEach((v, i) => {
    const size = shares[i]! * skin[v]!;
    if (v <= mirror[v]!) sum[0] += v === mirror[v] ? size / 2 : size;
    if (v >= mirror[v]!) sum[1] += v === mirror[v] ? size / 2 : size;
  });
  return sum;
}

function areasIn(atlas: PainAtlas, shares: Float32Array, mm2: number): AreaOfPain[] {
  const found = atlas.areas.flatMap(({ area, midline, cover }): AreaOfPain[] => {
    const found = midline
      ? [{ common: commonMm2(cover, 'left', atlas, shares), side: null, whole: cover.mm2 }]
      : sides.map((side) => ({ common: commonMm2(cover, side, atlas, shares), side, whole: cover.mm2 }));
    return found.flatMap(({ common, side, whole }) =>
      common <= 0
        ? []
        : [{ id: area, side, shareOfPain: common / (mm2 || 1), shareOfArea: common / (whole || 1) }],
    );
  });
  return found.sort((a, b) => b.shareOfPain - a.shareOfPain || b.shareOfArea - a.shareOfArea);
}

/** Takes the area that covers most, then the one that covers most of what is left, until enough of it is named. */
function namesOf(atlas: PainAtlas, shares: Float32Array, mm2: number): AreaOfPain[] {
  const left = shares.slice();
  const named: AreaOfPain[] = [];
  let sum = 0;
  while (named.length < MOST_NAMED) {
    const found = areasIn(atlas, left, mm2);
    const most = found[0]?.shareOfPain ?? 0;
    const least = sum < NAMED_ENOUGH ? WORTH_ADDING : WORTH_NAMING;
    if (most < least && (named.length > 0 || most <= 0)) break;
    const close = found.filter(
      ({ shareOfPain }) => shareOfPain >= most - NEARLY * (named.length === 0 ? 1 : 0),
    );
    const best = close.reduce((a, b) => (b.shareOfArea > a.shareOfArea ? b : a));
    const { cover, midline } = atlas.areas.find(({ area }) => area === best.id)!;
    const inIt = { left: 0, right: 0 };
    cover.vertices.forEach((vertex) => {
      const v = best.side === 'right' ? atlas.mirror[vertex]! : vertex;
      inIt[v <= atlas.mirror[v]! ? 'left' : 'right'] += left[v]! * atlas.skin[v]!;
      left[v] = 0;
    });
    sum += best.shareOfPain;
    named.push(midline ? { ...best, side: sideOf(inIt.left, inIt.right) } : best);
  }
  return named;
}

function labelled(
  { mirror, skin }: PainAtlas,
  { vertices, shares, mm2 }: SkinCover,
  labels: Uint8Array,
  ids: readonly string[],
): PlaceShare[] {
  const sums = new Float64Array(ids.length * 2);
  vertices.forEach((v, i) => {
    sums[labels[v]! * 2 + (v <= mirror[v]! ? 0 : 1)]! += shares[i]! * skin[v]!;
  });
  return ids
    .flatMap((id, k) =>
      sides.map((side, s) => ({ id, side, shareOfPain: (sums[k * 2 + s] ?? 0) / (mm2 || 1) })),
    )
    .filter(({ shareOfPain }) => shareOfPain >= LEAST_SHARE)
    .sort((a, b) => b.shareOfPain - a.shareOfPain);
}
