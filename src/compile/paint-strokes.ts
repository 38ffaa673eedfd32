// Strokes of a paint file as dabs on the skin: places found as a record's are, the brush set down at even steps between them.
import { DataError } from '../dataset/data-error.ts';
import type { Stroke } from '../dataset/place-schema.ts';
import type { Anchor } from '../mesh/anchor.ts';
import { placeAlong } from '../mesh/skin-path.ts';
import type { PlaceCompiler, PlaceOrigin } from './place-compile.ts';

/** The brush is set down again after this share of its radius: the rim dips by less than a hundredth of it. */
const STEP_SHARE = 0.25;
const LEAST_STEP_MM = 1.5;

/** A disc on the skin. */
interface Disc {
  readonly anchor: Anchor;
  readonly radiusMm: number;
}

/** @throws DataError for a place that cannot be found, or radii that do not fit the path. */
export function strokeDabs(places: PlaceCompiler, { path, radiusMm }: Stroke, origin: PlaceOrigin): Disc[] {
  const at = (part: string): PlaceOrigin => ({ ...origin, field: `${origin.field}.${part}` });
  if (Array.isArray(radiusMm) && radiusMm.length !== path.length)
    throw new DataError(
      origin.record,
      at('radiusMm').field,
      radiusMm,
      `one figure, or ${path.length}, one for each place`,
    );
  const radii = path.map((_, i) => (Array.isArray(radiusMm) ? radiusMm[i]! : radiusMm));
  const discs: Disc[] = [{ anchor: places.anchor(path[0]!, at('path[0]')), radiusMm: radii[0]! }];
  for (let i = 1; i < path.length; i++) {
    const way = places.way(path[i - 1]!, path[i]!, at(`path[${i}]`));
    const [from, to] = [radii[i - 1]!, radii[i]!];
    const count = Math.ceil(way.lengthMm / Math.max(Math.min(from, to) * STEP_SHARE, LEAST_STEP_MM));
    for (let k = 1; k <= count; k++)
      discs.push({
        anchor: placeAlong(places.surface.mesh, way, (way.lengthMm * k) / count),
        radiusMm: from + ((to - from) * k) / count,
      });
  }
  return discs;
}
