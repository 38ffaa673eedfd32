// The one heavy module: records and bodies in, the binary atlas and its measures out. Used by the Vite plugin, the command
// line and tests; pieces whose geometry has not changed come from a store, so that saving one record recompiles one muscle.
import { encodeAtlas } from '../atlas-file/atlas-encode.ts';
import type { AtlasMeta } from '../atlas-file/atlas-file.ts';
import type { CodedField } from '../atlas-file/zone-codec.ts';
import { DataError } from '../dataset/data-error.ts';
import { AtlasCompiler, type AtlasGeometry, type PointFigures } from './atlas-compiler.ts';
import type { CodedAreas, CodedDermatomes, CodedPoint } from './coded-fields.ts';
import type { BodiesToCompile } from './compile-bodies.ts';
import type { ResolvedLandmark } from './landmark-resolve.ts';
import type { BodyAreas } from './measure-zones.ts';
import { PieceMemory, type PieceStore } from './piece-store.ts';

/** A trigger point as compiled, with what its zones cover. */
export interface AtlasPoint extends CodedPoint, PointFigures {
  readonly muscle: string;
  readonly number: number;
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
  /** Pieces made anew, and pieces taken from the store. */
  readonly compiled: number;
  readonly reused: number;
}

/**
 * Compiles what the store does not hold, and puts all together.
 * @throws DataError naming the record and the field at fault.
 */
export function compileAtlas(
  records: AtlasGeometry,
  built: BodiesToCompile,
  store: PieceStore = new PieceMemory(),
): CompiledAtlas {
  const begun = performance.now();
  const compiler = new AtlasCompiler(records, built, store);
  const points = records.muscles.flatMap((muscle) => {
    const figures = compiler.figures(muscle);
    return compiler.shape(muscle).map((point, i): AtlasPoint => {
      const { number, zones } = muscle.points[i]!;
      for (const [z, { areas }] of zones.entries())
        for (const area of areas)
          if (!figures[i]!.measured[z]!.areas.some(({ id }) => id === area))
            throw new DataError(
              `muscles/${muscle.id}`,
              `points[${i}].zones[${z}].areas`,
              area,
              'an area that the zone reaches on the body',
            );
      return { ...point, ...figures[i]!, muscle: muscle.id, number };
    });
  });
  const areas = compiler.areas();
  const binary = encode(points, areas, compiler.dermatomes(), built);
  const sized = ({ id, midline, areaCm2 }: SizedPart): SizedPart => ({ id, midline, areaCm2 });
  return {
    binary,
    landmarks: compiler.landmarks(),
    points,
    regions: areas.regions.map(sized),
    areas: areas.areas.map(sized),
    report: { milliseconds: performance.now() - begun, bytes: binary.length, ...compiler.count },
  };
}

function encode(
  points: readonly AtlasPoint[],
  { regions, labels, areas }: CodedAreas,
  dermatomes: CodedDermatomes,
  { fine }: BodiesToCompile,
): Uint8Array<ArrayBuffer> {
  const fields: CodedField[] = [];
  const stored = (field: CodedField): number => fields.push(field) - 1;
  const meta: AtlasMeta = {
    points: points.map(({ id, depthMm, midline, fields: own, essential, spillover }) => ({
      id,
      depthMm,
      midline,
      ...(essential === null ? {} : { essential: stored(own[essential]!) }),
      ...(spillover === null ? {} : { spillover: stored(own[spillover]!) }),
    })),
    regions: regions.map(({ id, midline }) => ({ id, midline })),
    areas: areas.map(({ id, regions, midline, field }) => ({ id, regions, midline, field: stored(field) })),
    dermatomes: { ids: dermatomes.ids, depths: stored(dermatomes.depths) },
  };
  return encodeAtlas({
    meta,
    anchors: points.map(({ anchor }) => anchor),
    fields,
    regionLabels: labels,
    dermatomeLabels: dermatomes.labels,
    vertexCount: fine.vertexCount,
  });
}
