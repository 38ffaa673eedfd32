// The one heavy module: records and bodies in, the binary atlas and its measures out. Used by the Vite plugin, the command
// line and tests; pieces whose geometry has not changed come from a cache, so that saving one record recompiles one muscle.

import { encodeAtlas } from '../atlas-file/atlas-encode.ts';
import type { AtlasMeta } from '../atlas-file/atlas-file.ts';
import type { SparseField } from '../atlas-file/zone-codec.ts';
import type { AtlasRecords } from '../dataset/record-kinds.ts';
import type { Area, Dermatome, Landmark, Region } from '../dataset/reference-schema.ts';
import type { Anchor } from '../mesh/anchor.ts';
import { type CompiledArea, compileAreas } from './compile-areas.ts';
import { type BodiesToCompile, compileBodies } from './compile-bodies.ts';
import { type CompiledDermatomes, compileDermatomes, dermatomeShares } from './compile-dermatomes.ts';
import { type CompiledPoint, compileMuscle, landmarksIn, muscleGeometry } from './compile-muscle.ts';
import { type CompileSurface, createCompileSurface } from './compile-surface.ts';
import { contentHash, numbersHash } from './content-hash.ts';
import { type ResolvedLandmark, resolveLandmark } from './landmark-resolve.ts';
import { type BodyAreas, type MeasuredZone, ZoneMeasure } from './measure-zones.ts';
import { PlaceCompiler } from './place-compile.ts';
import { compileRegions, type RegionMap } from './region-map.ts';

/** Keeps compiled pieces by a key that changes with whatever they depend on. Values are plain data, maps and typed arrays. */
export interface CompileCache {
  get(key: string): unknown;
  set(key: string, piece: unknown): void;
}

/** A trigger point as compiled, with the sizes of its zones in the order of the record. */
export interface AtlasPoint extends CompiledPoint {
  readonly muscle: string;
  readonly number: number;
  readonly measured: readonly MeasuredZone[];
  /** Shares of the essential zone, 0 to 1, by dermatome, the largest first. */
  readonly dermatomes: readonly { readonly dermatome: string; readonly share: number }[];
}

/** An area or a region with its size: of one side, or the whole where it lies across the midline. */
interface SizedPart {
  readonly id: string;
  readonly midline: boolean;
  readonly areaCm2: BodyAreas;
}

export interface CompiledAtlas {
  /** The bytes that `AtlasSurface` reads; to be gzipped. */
  readonly binary: Uint8Array<ArrayBuffer>;
  readonly landmarks: readonly ResolvedLandmark[];
  readonly points: readonly AtlasPoint[];
  readonly regions: readonly SizedPart[];
  readonly areas: readonly SizedPart[];
  readonly report: CompileReport;
}

interface CompileReport {
  readonly milliseconds: number;
  /** Of the binary, before gzip. */
  readonly bytes: number;
  /** Pieces made anew, and pieces taken from the cache. */
  readonly compiled: number;
  readonly reused: number;
}

/** The part of the records that has geometry. */
export type AtlasGeometry = Pick<AtlasRecords, 'muscles' | 'landmarks' | 'regions' | 'areas' | 'dermatomes'>;

interface PreparedBodies {
  readonly surface: CompileSurface;
  readonly measure: ZoneMeasure;
  readonly key: string;
}

/** Surfaces stay as long as the bodies that they were made of. */
const prepared = new WeakMap<BodiesToCompile, PreparedBodies>();

function prepare(built: BodiesToCompile): PreparedBodies {
  const known = prepared.get(built);
  if (known !== undefined) return known;
  const bodies = compileBodies(built);
  const surface = createCompileSurface(bodies);
  const made = {
    surface,
    measure: new ZoneMeasure(surface, bodies),
    key: contentHash(
      [numbersHash(bodies.female), numbersHash(bodies.male), JSON.stringify(bodies.segments)].join(),
    ),
  };
  prepared.set(built, made);
  return made;
}

/**
 * Compiles everything: 16 s for 200 points with an empty cache, 0.4 s when one muscle has changed.
 * @throws DataError naming the record and the field at fault.
 */
export function compileAtlas(
  records: AtlasGeometry,
  built: BodiesToCompile,
  cache: CompileCache = new Map(),
): CompiledAtlas {
  const begun = performance.now();
  const { surface, measure, key: bodyKey } = prepare(built);
  const anchors = new Map<string, Anchor>();
  const count = { compiled: 0, reused: 0 };
  const piece = <T>(kind: string, geometry: unknown, make: () => T): T => {
    const used = landmarksIn(geometry).map((id) => [id, anchors.get(id)]);
    const key = `${kind}-${contentHash(JSON.stringify([bodyKey, geometry, used]))}`;
    const known = cache.get(key) as T | undefined;
    count[known === undefined ? 'compiled' : 'reused']++;
    if (known !== undefined) return known;
    const made = make();
    cache.set(key, made);
    return made;
  };
  const landmarks = records.landmarks.map((landmark) =>
    piece('landmark', landmarkGeometry(landmark), () => resolveLandmark(surface, landmark)),
  );
  for (const { id, anchor } of landmarks) anchors.set(id, anchor);
  const places = new PlaceCompiler(surface, landmarks);
  const regionShapes = records.regions.map(regionGeometry);
  const areaShapes = [regionShapes, records.areas.map(areaGeometry)];
  const map = piece('regions', regionShapes, () => compileRegions(places, records.regions));
  const bands = records.dermatomes.map(dermatomeGeometry);
  const dermatomes = piece('dermatomes', bands, () => compileDermatomes(places, records.dermatomes));
  const { areas, regionFields } = piece('areas', areaShapes, () => compileAreas(places, map, records.areas));
  let against: ((zone: SparseField) => MeasuredZone) | undefined;
  const points = records.muscles.flatMap((muscle) => {
    const shapes = muscleGeometry(muscle);
    const compiled = piece(muscle.id, shapes, () => compileMuscle(places, muscle));
    const sized = piece(`${muscle.id}-sizes`, [shapes, areaShapes, bands], () => {
      against ??= measure.against(map, regionFields, areas);
      return compiled.map(({ zones, essential }) => ({
        measured: zones.map(against!),
        dermatomes: dermatomeShares(measure, dermatomes, essential),
      }));
    });
    return compiled.map((point, i): AtlasPoint => {
      const { number } = muscle.points[i]!;
      return { ...point, muscle: muscle.id, number, ...sized[i]! };
    });
  });
  const sizes = piece('sizes', areaShapes, () => ({
    regions: regionFields.map((field) => measure.areaCm2(field)),
    areas: areas.map(({ field }) => measure.areaCm2(field)),
  }));
  const binary = encode(points, map, areas, dermatomes, built);
  return {
    binary,
    landmarks,
    points,
    regions: map.ids.map((id, r) => ({ id, midline: map.midline[r] === 1, areaCm2: sizes.regions[r]! })),
    areas: areas.map(({ id, midline }, a) => ({ id, midline, areaCm2: sizes.areas[a]! })),
    report: { milliseconds: performance.now() - begun, bytes: binary.length, ...count },
  };
}

function landmarkGeometry({ id, side, at, ray, depthMm }: Landmark): unknown {
  return { id, side, at, ray, depthMm };
}

function regionGeometry({ id, side, seeds, reachMm }: Region): unknown {
  return { id, side, seeds, reachMm };
}

function areaGeometry({ id, regions, strokes, patches }: Area): unknown {
  return { id, regions, strokes, patches };
}

function dermatomeGeometry({ id, strokes }: Dermatome): unknown {
  return { id, strokes };
}

function encode(
  points: readonly AtlasPoint[],
  map: RegionMap,
  areas: readonly CompiledArea[],
  dermatomes: CompiledDermatomes,
  { topology, fine }: BodiesToCompile,
): Uint8Array<ArrayBuffer> {
  const fields: SparseField[] = [];
  const stored = (field: SparseField): number => fields.push(field) - 1;
  const meta: AtlasMeta = {
    points: points.map(({ id, depthMm, midline, essential, spillover }) => ({
      id,
      depthMm,
      midline,
      ...(essential === null ? {} : { essential: stored(essential) }),
      ...(spillover === null ? {} : { spillover: stored(spillover) }),
    })),
    regions: map.ids.map((id, r) => ({ id, midline: map.midline[r] === 1 })),
    areas: areas.map(({ id, regions, midline, field }) => ({ id, regions, midline, field: stored(field) })),
    dermatomes: { ids: dermatomes.ids, depths: stored(dermatomes.depths) },
  };
  const anchors = points.map(({ anchor }) => anchor);
  const labels = { regionLabels: map.labels, dermatomeLabels: dermatomes.labels };
  return encodeAtlas({ meta, anchors, fields, ...labels }, topology, fine);
}
