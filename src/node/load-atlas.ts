// Records, bodies and the compiled atlas for Node tools. Compiled pieces come from compiled/ and from .cache/.
import { join } from 'node:path';
import { type BuiltBodies, readBodies } from '../../models/read-built.ts';
import type { ZoneShares } from '../anatomy/lookup.ts';
import { AtlasCompiler, type AtlasGeometry } from '../compile/atlas-compiler.ts';
import { type CompiledAtlas, compileAtlas } from '../compile/compile-atlas.ts';
import type { BodiesToCompile } from '../compile/compile-bodies.ts';
import { layeredPieces, PieceMemory, type PieceStore } from '../compile/piece-store.ts';
import type { PointMeasures } from '../dataset/atlas-index.ts';
import type { AtlasRecords } from '../dataset/record-kinds.ts';
import { bundle } from './bundle.mjs';
import { compileMissing } from './compile-parallel.ts';
import { compiledPieces } from './compiled-folder.ts';
import { diskCache } from './disk-cache.ts';
import { readRecords } from './read-records.ts';
import { cacheFolder, dataFolder } from './repository.ts';
import { tellProgress } from './tell-progress.ts';

/** What compiling found out about the zones. */
export interface AtlasFigures {
  /** Shares of areas per zone, key `<point-id>#<index of the zone>`. */
  readonly shares: ZoneShares;
  /** What only the compiled zones can tell, per point. */
  readonly measures: ReadonlyMap<string, PointMeasures>;
}

export interface LoadedAtlas extends AtlasFigures {
  readonly records: AtlasRecords;
  readonly built: BuiltBodies;
  readonly compiled: CompiledAtlas;
}

let built: BuiltBodies | undefined;
let pieces: Promise<PieceStore> | undefined;

/**
 * Reads everything, and compiles what has changed since compiled/ was written and since the last time here.
 * @throws DataError naming the record and the field at fault
 */
export async function loadAtlas(): Promise<LoadedAtlas> {
  const records = readRecords(dataFolder);
  built ??= readBodies();
  pieces ??= openPieces();
  const compiled = await compileWith(await pieces, records, built);
  return { records, built, compiled, ...figuresOf(compiled) };
}

/** Compiles on all cores what the store lacks, and says so when it takes long. */
export async function compileWith(
  store: PieceStore,
  records: AtlasGeometry,
  bodies: BodiesToCompile,
): Promise<CompiledAtlas> {
  await compileMissing(records, bodies, store, { progress: tellProgress() });
  return compileAtlas(records, bodies, store);
}

/** Changes with the code that takes part in compiling, and with nothing else. */
export async function compilerVersion(): Promise<string> {
  return (await bundle('compiler', 'src/compile/compile-atlas.ts', { minify: true })).hash;
}

/**
 * Does once, and throws away, what the first save of a muscle needs and starting does not: surface, measures, warm code.
 * Takes about a second; meant for a moment when nobody waits.
 */
export async function rehearseSave({ records, built }: LoadedAtlas): Promise<void> {
  const [muscle] = records.muscles;
  if (pieces === undefined || muscle === undefined) return;
  const store = await pieces;
  const without: PieceStore = {
    get: (name, key) => (name.startsWith(`muscles/${muscle.id}#`) ? undefined : store.get(name, key)),
    set() {},
  };
  new AtlasCompiler(records, built, without).figures(muscle);
}

/** The pieces at hand: in `memory`, committed, and kept on disk. */
export async function openPieces(memory = new PieceMemory()): Promise<PieceStore> {
  const version = await compilerVersion();
  return layeredPieces(memory, compiledPieces(version), diskCache(join(cacheFolder, 'atlas'), version));
}

function figuresOf({ points }: CompiledAtlas): AtlasFigures {
  return {
    shares: new Map(
      points.flatMap(({ id, measured }) =>
        measured.map(({ areas }, index) => [
          `${id}#${index}`,
          areas.map(({ id: area, shareOfArea, shareOfZone }) => ({ area, shareOfArea, shareOfZone })),
        ]),
      ),
    ),
    measures: new Map(
      points.map(({ id, remoteShare, dermatomes }) => [
        id,
        { ...(remoteShare === undefined ? {} : { remoteShare }), dermatomes },
      ]),
    ),
  };
}
