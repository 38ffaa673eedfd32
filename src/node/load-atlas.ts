// Records, bodies and the compiled atlas for Node tools; compiled pieces are kept below .cache between runs.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuiltBodies, readBodies } from '../../models/read-built.ts';
import type { ZoneShares } from '../anatomy/lookup.ts';
import { type CompiledAtlas, compileAtlas } from '../compile/compile-atlas.ts';
import { remoteShare } from '../compile/remote-share.ts';
import { vertexSkin } from '../compile/zone-measure.ts';
import type { PointMeasures } from '../dataset/atlas-index.ts';
import type { AtlasRecords } from '../dataset/record-kinds.ts';
import { diskCache } from './disk-cache.ts';
import { readRecords } from './read-records.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The folder of the records: data/, or another one that the environment names. */
export const dataFolder = process.env.ATLAS_DATA ?? join(root, 'data');

export interface LoadedAtlas {
  readonly records: AtlasRecords;
  readonly built: BuiltBodies;
  readonly compiled: CompiledAtlas;
  /** Shares of areas per zone, key `<point-id>#<index of the zone>`. */
  readonly shares: ZoneShares;
  /** What only the compiled zones can tell, per point. */
  readonly measures: ReadonlyMap<string, PointMeasures>;
}

let built: BuiltBodies | undefined;
const cache = diskCache(
  join(root, '.cache', 'atlas'),
  ['atlas-file', 'compile', 'mesh', 'space'].map((folder) => join(root, 'src', folder)),
);

/**
 * Reads and compiles everything; about 1 s when nothing has changed, 20 s with an empty cache.
 * @throws DataError naming the record and the field at fault
 */
export function loadAtlas(): LoadedAtlas {
  const records = readRecords(dataFolder);
  built ??= readBodies();
  const compiled = compileAtlas(records, built, cache);
  return { records, built, compiled, shares: sharesOf(compiled), measures: measuresOf(compiled, built) };
}

function sharesOf(compiled: CompiledAtlas): ZoneShares {
  return new Map(
    compiled.points.flatMap(({ id, measured }) =>
      measured.map(({ areas }, index) => [
        `${id}#${index}`,
        areas.map(({ id: area, shareOfArea, shareOfZone }) => ({ area, shareOfArea, shareOfZone })),
      ]),
    ),
  );
}

function measuresOf(compiled: CompiledAtlas, { fine, female, male }: BuiltBodies): LoadedAtlas['measures'] {
  const mean = female.display.map((value, i) => (value + male.display[i]!) / 2);
  const skin = vertexSkin(fine.triangles, mean);
  return new Map(
    compiled.points.map(({ id, anchor, essential, dermatomes }) => [
      id,
      { remoteShare: remoteShare(fine.triangles, mean, skin, anchor, essential), dermatomes },
    ]),
  );
}
