// Divides the skin among the named regions: each place goes to the region whose seed is nearest over the skin.

import { MOST_REGIONS } from '../atlas-file/region-codec.ts';
import { DataError } from '../dataset/data-error.ts';
import type { Region } from '../dataset/reference-schema.ts';
import type { GeodesicSource } from '../mesh/geodesic.ts';
import { placeAlong } from '../mesh/skin-path.ts';
import type { PlaceCompiler } from './place-compile.ts';
import type { ZoneField } from './zone-compile.ts';

/** Which region each vertex lies in, and how near it is to the border with the next. Plain data. */
export interface RegionMap {
  readonly ids: readonly string[];
  /** 1 for regions that lie across the midline. */
  readonly midline: Uint8Array;
  /** Index into `ids` for each vertex; left and right partners have the same one. */
  readonly labels: Uint8Array<ArrayBuffer>;
  /** Per region, distance from its seeds less its reach (mm) for the vertices on and round it; left seeds, or both sides' for midline regions. */
  readonly distances: readonly ZoneField[];
}

/** Seeds along a way stand this far apart, mm. */
const SEED_STEP_MM = 5;

/** Borders are known exactly this far to either side, mm. */
const BORDER_MM = 12;

/** A part of the skin that is to be divided, and where it spreads from: places of the left side or the midline. */
export interface SkinPart {
  readonly id: string;
  /** True where it lies across the midline. */
  readonly midline: boolean;
  /** For error messages, e.g. `regions/forehead`. */
  readonly record: string;
  readonly sources: readonly GeodesicSource[];
}

/**
 * @throws DataError for too many regions, a place that cannot be found, a region that got no skin.
 */
export function compileRegions(places: PlaceCompiler, regions: readonly Region[]): RegionMap {
  if (regions.length > MOST_REGIONS) {
    throw new DataError('regions', 'length', regions.length, `1 to ${MOST_REGIONS} regions`);
  }
  const parts = regions.map((region) => ({
    id: region.id,
    midline: region.side === 'midline',
    record: `regions/${region.id}`,
    sources: seedAnchors(places, region).map((at) => ({ at, start: -(region.reachMm ?? 0) })),
  }));
  return divideSkin(places, parts, 'regions');
}

/**
 * Gives each place to the part whose nearest source is nearest.
 * @param list what the parts are, for error messages.
 * @throws DataError for no part, a piece of the skin without sources, a part that got no skin.
 */
export function divideSkin(places: PlaceCompiler, parts: readonly SkinPart[], list: string): RegionMap {
  const { mesh, mirror, geodesics } = places.surface;
  if (parts.length === 0) throw new DataError(list, 'length', 0, 'at least one');
  const owners = parts.flatMap(({ sources }, r) => sources.map(() => r));
  const all = parts.flatMap(({ sources }) => sources);
  // The nearest source of a left vertex is a left one, by symmetry: the right half need not be walked.
  const spread = geodesics.spread(all, Number.POSITIVE_INFINITY, rightTriangles(places));
  const labels = new Uint8Array(mesh.vertexCount);
  const furthest = parts.map(() => Number.NEGATIVE_INFINITY);
  for (let v = 0; v < mesh.vertexCount; v++) {
    if (mesh.positions[v * 3]! < 0) continue;
    const distance = spread.distances[v]!;
    if (!Number.isFinite(distance)) {
      throw new DataError(list, 'seeds', `vertex ${v}`, 'seeds on every piece of the skin');
    }
    const label = owners[spread.roots[v]!]!;
    labels[v] = label;
    labels[mirror[v]!] = label;
    furthest[label] = Math.max(furthest[label]!, distance);
  }
  const empty = parts.find((_, r) => furthest[r] === Number.NEGATIVE_INFINITY);
  if (empty !== undefined) {
    throw new DataError(empty.record, 'seeds', 'no skin', 'seeds that win at least one vertex');
  }
  const distances = parts.map(({ midline, sources }, r) => {
    const stop = furthest[r]! + 2 * BORDER_MM;
    const own = geodesics.spread(sources, stop);
    const field: ZoneField = new Map();
    for (const v of own.reached) {
      const distance = own.distances[v]!;
      if (distance > stop) continue;
      lower(field, v, distance);
      if (midline) lower(field, mirror[v]!, distance);
    }
    return field;
  });
  return {
    ids: parts.map(({ id }) => id),
    midline: Uint8Array.from(parts, ({ midline }) => (midline ? 1 : 0)),
    labels,
    distances,
  };
}

/** Answers which places lie in some regions joined, and how far from their common rim. */
export class RegionBorders {
  /** For each vertex the cells near it: region r of the left is cell 2r, of the right 2r + 1; midline regions have 2r alone. */
  private readonly start: Uint32Array;
  private readonly cells: Uint16Array;
  private readonly distances: Float32Array;

  constructor(
    { surface }: PlaceCompiler,
    private readonly map: RegionMap,
    private readonly positions = surface.mesh.positions,
  ) {
    const { mirror } = surface;
    const each = (visit: (v: number, cell: number, distance: number) => void): void => {
      map.distances.forEach((field, r) => {
        for (const [v, distance] of field) {
          visit(v, r * 2, distance);
          if (map.midline[r] === 0) visit(mirror[v]!, r * 2 + 1, distance);
        }
      });
    };
    this.start = new Uint32Array(mirror.length + 1);
    each((v) => this.start[v + 1]!++);
    for (let v = 0; v < mirror.length; v++) this.start[v + 1]! += this.start[v]!;
    const fill = this.start.slice();
    this.cells = new Uint16Array(this.start.at(-1)!);
    this.distances = new Float32Array(this.cells.length);
    each((v, cell, distance) => {
      this.cells[fill[v]!] = cell;
      this.distances[fill[v]!++] = distance;
    });
  }

  /**
   * Some regions joined, as a field: mm to the rim, below zero inside; true within BORDER_MM of it, clamped beyond. Of
   * paired regions the left ones, and then of regions across the midline the left half; all of these where they are alone.
   */
  joined(members: ReadonlySet<number>): ZoneField {
    const leftOnly = [...members].some((r) => this.map.midline[r] === 0);
    const out: ZoneField = new Map();
    for (const r of members) {
      for (const v of this.map.distances[r]!.keys()) {
        if (out.has(v)) continue;
        let inside = Number.POSITIVE_INFINITY;
        let outside = Number.POSITIVE_INFINITY;
        for (let i = this.start[v]!; i < this.start[v + 1]!; i++) {
          const cell = this.cells[i]!;
          // The other half of a member is no border: where both meet, the midline below is.
          if (members.has(cell >> 1)) inside = Math.min(inside, this.distances[i]!);
          else outside = Math.min(outside, this.distances[i]!);
        }
        const gap = Math.max(-BORDER_MM, (inside - outside) / 2);
        // Near the midline x is the way to it.
        out.set(v, leftOnly ? Math.max(gap, -this.positions[v * 3]!) : gap);
      }
    }
    return out;
  }

  /** For each vertex of the left half and the midline, mm to the border of the part it lies in, below zero, at most `most` deep. */
  depths(most: number): ZoneField {
    const out: ZoneField = new Map();
    for (let v = 0; v < this.map.labels.length; v++) {
      if (this.positions[v * 3]! < 0) continue;
      const label = this.map.labels[v]!;
      let inside = Number.POSITIVE_INFINITY;
      let outside = Number.POSITIVE_INFINITY;
      for (let i = this.start[v]!; i < this.start[v + 1]!; i++) {
        if (this.cells[i]! >> 1 === label) inside = Math.min(inside, this.distances[i]!);
        else outside = Math.min(outside, this.distances[i]!);
      }
      out.set(v, Math.max(-most, (inside - outside) / 2));
    }
    return out;
  }
}

function lower(field: ZoneField, v: number, distance: number): void {
  const known = field.get(v);
  if (known === undefined || distance < known) field.set(v, distance);
}

/** 1 for each triangle of the right half. */
function rightTriangles({ surface: { mesh } }: PlaceCompiler): Uint8Array {
  return Uint8Array.from({ length: mesh.triangles.length / 3 }, (_, t) => {
    const sum = [0, 1, 2].reduce((x, k) => x + mesh.positions[mesh.triangles[t * 3 + k]! * 3]!, 0);
    return sum < 0 ? 1 : 0;
  });
}

function seedAnchors(places: PlaceCompiler, region: Region): GeodesicSource['at'][] {
  const { mesh } = places.surface;
  return region.seeds.flatMap((seed, i) => {
    const origin = { record: `regions/${region.id}`, field: `seeds[${i}]` };
    if (!Array.isArray(seed)) return [places.anchor(seed, origin)];
    const first = places.anchor(seed[0]!, origin);
    const along = seed.slice(1).flatMap((to, k) => {
      const way = places.way(seed[k]!, to, origin);
      const count = Math.max(1, Math.ceil(way.lengthMm / SEED_STEP_MM));
      return Array.from({ length: count }, (_, j) => placeAlong(mesh, way, (way.lengthMm * (j + 1)) / count));
    });
    return [first, ...along];
  });
}
