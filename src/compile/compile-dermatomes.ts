// The dermatomes on the skin: each place goes to the dermatome whose strokes are nearest, and knows how far their border is.

import { DERMATOME_DEPTH } from '../atlas-file/atlas-file.ts';
import { type SparseField, UNIT_MM } from '../atlas-file/zone-codec.ts';
import type { Dermatome } from '../dataset/reference-schema.ts';
import { sparseField } from './compile-muscle.ts';
import type { ZoneMeasure } from './measure-zones.ts';
import type { PlaceCompiler } from './place-compile.ts';
import { divideSkin, RegionBorders } from './region-map.ts';
import { strokeSources } from './zone-compile.ts';

export interface CompiledDermatomes {
  readonly ids: readonly string[];
  /** Index into `ids` for each vertex, the same for left and right partners. */
  readonly labels: Uint8Array<ArrayBuffer>;
  /** Distance to the nearest border, positive, clamped at 12 mm, for the left half and the midline. */
  readonly depths: SparseField;
}

/** More than most edges of the fine mesh: deeper inside, no border can cross a triangle of this vertex. */
const DEPTH_MM = DERMATOME_DEPTH * UNIT_MM;

/**
 * @throws DataError for a place that cannot be found, radii that do not fit the path, a dermatome without skin.
 */
export function compileDermatomes(
  places: PlaceCompiler,
  dermatomes: readonly Dermatome[],
): CompiledDermatomes {
  const parts = dermatomes.map(({ id, strokes }) => {
    const record = `dermatomes/${id}`;
    const sources = strokes.flatMap((stroke, i) =>
      strokeSources(places, stroke, { record, field: `strokes[${i}]` }),
    );
    return { id, midline: false, record, sources };
  });
  const map = divideSkin(places, parts, 'dermatomes');
  const depths = sparseField(new RegionBorders(places, map).depths(DEPTH_MM));
  return { ids: map.ids, labels: map.labels, depths };
}

/** Less of a zone than this in a dermatome is a touch, not a crossing. */
const LEAST_SHARE = 0.02;

/** How a zone's skin is shared among the dermatomes, either side alike, 0 to 1, the largest first; touches left out. */
export function dermatomeShares(
  measure: ZoneMeasure,
  { ids, labels }: Pick<CompiledDermatomes, 'ids' | 'labels'>,
  zone: SparseField | null,
): { dermatome: string; share: number }[] {
  if (zone === null) return [];
  const covered = measure.covered(zone);
  const sums = new Float64Array(ids.length);
  covered.vertices.forEach((v, i) => {
    sums[labels[v]!]! += covered.mm2[i]!;
  });
  const all = sums.reduce((sum, mm2) => sum + mm2, 0);
  return ids
    .map((dermatome, d) => ({ dermatome, share: Math.round((sums[d]! / (all || 1)) * 100) / 100 }))
    .filter(({ share }) => share >= LEAST_SHARE)
    .sort((a, b) => b.share - a.share);
}
