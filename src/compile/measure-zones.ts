// Sizes of zones on both bodies, and what shares of areas and regions they cover.

import type { SparseField } from '../atlas-file/zone-codec.ts';
import { skinAreas } from '../mesh/skin-area.ts';
import type { CompileBodies, CompileSurface } from './compile-surface.ts';
import { coveredSkin, skinSum } from './zone-measure.ts';

/** A size on both bodies, cm2. */
export interface BodyAreas {
  readonly female: number;
  readonly male: number;
}

/** How a zone and an area (or a region) share skin, each 0 to 1, measured on the mean body. */
export interface Share {
  readonly id: string;
  readonly shareOfArea: number;
  readonly shareOfZone: number;
}

export interface MeasuredZone {
  readonly areaCm2: BodyAreas;
  /** Largest share of the zone first; shares under LEAST_SHARE are left out. */
  readonly areas: readonly Share[];
  readonly regions: readonly Share[];
}

/** A piece of skin of which this little lies in the other is no overlap but a touch. */
const LEAST_SHARE = 0.005;
const MM2_PER_CM2 = 100;

/** A region or an area on the skin. */
interface NamedField {
  readonly id: string;
  readonly field: SparseField;
}

/** Some named pieces of skin, ready to be held against zones. */
class SkinParts {
  readonly sizes: readonly number[];
  /** For each vertex the parts that have some of its skin, and how much of it, 0 to 1. */
  private readonly near = new Map<number, { part: number; weight: number }[]>();

  constructor(
    measure: ZoneMeasure,
    private readonly parts: readonly NamedField[],
  ) {
    this.sizes = parts.map(({ field }, part) => {
      const covered = measure.covered(field);
      covered.vertices.forEach((v, i) => {
        const list = this.near.get(v) ?? [];
        list.push({ part, weight: covered.mm2[i]! / measure.skin[v]! });
        this.near.set(v, list);
      });
      return skinSum(covered);
    });
  }

  shares(covered: ReturnType<typeof coveredSkin>): Share[] {
    const zone = skinSum(covered);
    const sums = new Float64Array(this.parts.length);
    covered.vertices.forEach((v, i) => {
      for (const { part, weight } of this.near.get(v) ?? []) sums[part]! += covered.mm2[i]! * weight;
    });
    return this.parts
      .map(({ id }, part) => ({
        id,
        shareOfArea: Math.min(1, sums[part]! / (this.sizes[part]! || 1)),
        shareOfZone: Math.min(1, sums[part]! / (zone || 1)),
      }))
      .filter(({ shareOfArea, shareOfZone }) => shareOfArea >= LEAST_SHARE || shareOfZone >= LEAST_SHARE)
      .sort((a, b) => b.shareOfZone - a.shareOfZone || b.shareOfArea - a.shareOfArea);
  }
}

/** Measures fields on the mean body and on both bodies, display pose. */
export class ZoneMeasure {
  readonly skin: Float64Array;
  private readonly trianglesOf: (v: number) => number[];

  constructor(
    private readonly surface: CompileSurface,
    private readonly bodies: CompileBodies,
  ) {
    const { mesh } = surface;
    this.skin = skinAreas(mesh.triangles, mesh.positions).ofVertex;
    this.trianglesOf = (v) => {
      const out: number[] = [];
      for (let i = mesh.fanStart[v]!; i < mesh.fanStart[v + 1]!; i++) out.push((mesh.fan[i]! / 3) | 0);
      return out;
    };
  }

  covered(field: SparseField, positions = this.surface.mesh.positions): ReturnType<typeof coveredSkin> {
    return coveredSkin(this.surface.mesh.triangles, positions, field, this.trianglesOf);
  }

  areaCm2(field: SparseField): BodyAreas {
    const size = (positions: Float32Array) => skinSum(this.covered(field, positions)) / MM2_PER_CM2;
    return { female: size(this.bodies.female), male: size(this.bodies.male) };
  }

  /** A function that measures a zone against regions and areas. */
  against(regions: readonly NamedField[], areas: readonly NamedField[]): (zone: SparseField) => MeasuredZone {
    const regionParts = new SkinParts(this, regions);
    const areaParts = new SkinParts(this, areas);
    return (zone) => {
      const covered = this.covered(zone);
      return {
        areaCm2: this.areaCm2(zone),
        areas: areaParts.shares(covered),
        regions: regionParts.shares(covered),
      };
    };
  }
}
