// The clinical areas on the skin: their regions joined, with the shapes of their own.

import type { SparseField } from '../atlas-file/zone-codec.ts';
import { DataError } from '../dataset/data-error.ts';
import type { Area } from '../dataset/reference-schema.ts';
import { sparseField } from './compile-muscle.ts';
import type { PlaceCompiler } from './place-compile.ts';
import { RegionBorders, type RegionMap } from './region-map.ts';
import { compileShape, union } from './zone-compile.ts';

interface CompiledArea {
  readonly id: string;
  /** Indices of its regions in the region map. */
  readonly regions: readonly number[];
  /** True when it lies across the midline and is the same for both sides. */
  readonly midline: boolean;
  /** The area of the left side, or the whole of a midline area. */
  readonly field: SparseField;
}

export interface CompiledAreas {
  readonly areas: readonly CompiledArea[];
  /** Each region by itself, as areas are. */
  readonly regionFields: readonly SparseField[];
}

/** @throws DataError for an unknown region, or an area of neither regions nor shapes. */
export function compileAreas(places: PlaceCompiler, map: RegionMap, areas: readonly Area[]): CompiledAreas {
  const borders = new RegionBorders(places, map);
  return {
    regionFields: map.ids.map((_, r) => sparseField(borders.joined(new Set([r])))),
    areas: areas.map((area) => {
      const record = `areas/${area.id}`;
      const regions = area.regions.map((id) => {
        const r = map.ids.indexOf(id);
        if (r < 0) throw new DataError(record, 'regions', id, 'the id of a region in data/regions.json');
        return r;
      });
      const shaped = (area.strokes?.length ?? 0) + (area.patches?.length ?? 0) > 0;
      if (!shaped && regions.length === 0)
        throw new DataError(record, 'regions', regions, 'at least one region, stroke or patch');
      const parts = [
        ...(regions.length > 0 ? [borders.joined(new Set(regions))] : []),
        ...(shaped ? [compileShape(places, area, { record, field: 'shape' })] : []),
      ];
      const midline = !shaped && regions.every((r) => map.midline[r] === 1);
      return { id: area.id, regions, midline, field: sparseField(parts.reduce(union)) };
    }),
  };
}
