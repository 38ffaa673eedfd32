// Divides the skin among the named regions: each vertex goes to the region whose seed is nearest over the skin.
import { DataError } from '../dataset/data-error.ts';
import type { Region } from '../dataset/reference-schema.ts';
import type { GeodesicSource } from './geodesic.ts';
import type { PlaceCompiler } from './place-compile.ts';
import { placeAlong } from './skin-path.ts';

/** Which region each vertex lies in; left and right partners have the same one. */
export interface RegionMap {
  readonly ids: readonly string[];
  /** Index into `ids` for each vertex. */
  readonly labels: Uint8Array<ArrayBuffer>;
}

/** Seeds along a way stand this far apart, mm. */
const SEED_STEP_MM = 5;

/**
 * Distances run over the left half with the midline, the right half mirrors it. About 1.5 s for the body.
 * @throws DataError for more than 255 regions, a place that cannot be found, a region that got no skin.
 */
export function compileRegions(places: PlaceCompiler, regions: readonly Region[]): RegionMap {
  const { mesh, mirror, geodesics } = places.surface;
  if (regions.length === 0 || regions.length > 255) {
    throw new DataError('regions', 'length', regions.length, '1 to 255 regions');
  }
  const sources: GeodesicSource[] = [];
  const owners: number[] = [];
  regions.forEach((region, r) => {
    for (const at of seedAnchors(places, region)) {
      sources.push({ at, start: -(region.reachMm ?? 0) });
      owners.push(r);
    }
  });
  const right = Uint8Array.from({ length: mesh.triangles.length / 3 }, (_, t) => {
    const sum = [0, 1, 2].reduce((x, k) => x + mesh.positions[mesh.triangles[t * 3 + k]! * 3]!, 0);
    return sum < 0 ? 1 : 0;
  });
  const { roots, distances } = geodesics.spread(sources, Number.POSITIVE_INFINITY, right);
  const labels = new Uint8Array(mesh.vertexCount);
  const sizes = new Uint32Array(regions.length);
  for (let v = 0; v < mesh.vertexCount; v++) {
    if (mesh.positions[v * 3]! < 0) continue;
    if (!Number.isFinite(distances[v]!)) {
      throw new DataError('regions', 'seeds', `vertex ${v}`, 'seeds on every piece of the skin');
    }
    const label = owners[roots[v]!]!;
    labels[v] = label;
    labels[mirror[v]!] = label;
    sizes[label]!++;
  }
  const empty = regions.find((_, r) => sizes[r] === 0);
  if (empty !== undefined) {
    throw new DataError(`regions/${empty.id}`, 'seeds', empty.seeds, 'seeds that win at least one vertex');
  }
  return { ids: regions.map(({ id }) => id), labels };
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
