// From an authored shape (strokes and patches) to a smooth field on the skin: millimetres to its rim, below zero inside.
import { DataError } from '../dataset/data-error.ts';
import type { Patch, Shape, Stroke } from '../dataset/place-schema.ts';
import type { GeodesicSource } from '../mesh/geodesic.ts';
import type { CompileSurface } from './compile-surface.ts';
import { OpenOutlineError, patchDistances } from './patch-fill.ts';
import type { PlaceCompiler, PlaceOrigin } from './place-compile.ts';
import { strokeDiscs } from './stroke-line.ts';

/** The field is true up to this far outside the rim, and clamped beyond, mm: more than the longest edge of the fine mesh but few. */
const BAND_MM = 20;

/** Strokes and patches of one shape melt into each other over this width, mm. */
const BLEND_MM = 4;

/** Share of the neighbours' mean in each vertex after smoothing. */
const SMOOTHING = 0.35;

/** A sparse field: vertices not listed are BAND_MM or further outside. */
export type ZoneField = Map<number, number>;

/** @throws DataError for a place that cannot be found, radii that do not fit the path, an outline that does not close. */
export function compileShape(places: PlaceCompiler, shape: Shape, origin: PlaceOrigin): ZoneField {
  const { strokes = [], patches = [] } = shape;
  const parts = [
    ...strokes.map((stroke, i) => compileStroke(places, stroke, at(origin, `strokes[${i}]`))),
    ...patches.map((patch, i) => compilePatch(places, patch, at(origin, `patches[${i}]`))),
  ];
  if (parts.length === 0) {
    throw new DataError(origin.record, origin.field, shape, 'at least one stroke or patch');
  }
  return smoothed(places.surface, parts.reduce(union));
}

/** The two fields as one: the nearer of both, with a soft seam. */
export function union(a: ZoneField, b: ZoneField): ZoneField {
  const out = new Map(a);
  for (const [v, value] of b) {
    const other = a.get(v);
    out.set(v, other === undefined ? value : smoothMinimum(value, other));
  }
  return out;
}

/** The field on the other side of the body. */
export function mirroredField(field: ZoneField, mirror: Uint32Array): ZoneField {
  return new Map([...field].map(([v, value]) => [mirror[v]!, value]));
}

function smoothMinimum(a: number, b: number): number {
  const seam = Math.max(BLEND_MM - Math.abs(a - b), 0) / BLEND_MM;
  return Math.min(a, b) - (Number.isFinite(seam) ? (seam * seam * BLEND_MM) / 4 : 0);
}

function compileStroke(places: PlaceCompiler, stroke: Stroke, origin: PlaceOrigin): ZoneField {
  const spread = places.surface.geodesics.spread(strokeSources(places, stroke, origin), BAND_MM + SPARE_MM);
  return new Map(spread.reached.map((v) => [v, spread.distances[v]!]));
}

/**
 * A stroke as weighted places: their distance field is below zero inside it.
 * @throws DataError for a place that cannot be found, radii that do not fit the path.
 */
export function strokeSources(places: PlaceCompiler, stroke: Stroke, origin: PlaceOrigin): GeodesicSource[] {
  const { path, radiusMm } = stroke;
  const { mesh, normals } = places.surface;
  if (Array.isArray(radiusMm) && radiusMm.length !== path.length) {
    throw new DataError(
      origin.record,
      `${origin.field}.radiusMm`,
      radiusMm,
      `one figure, or ${path.length}, one for each place`,
    );
  }
  const radii = path.map((_, i) => (Array.isArray(radiusMm) ? radiusMm[i]! : radiusMm));
  const first = places.anchor(path[0]!, at(origin, 'path[0]'));
  const ways = path.slice(1).map((to, i) => places.way(path[i]!, to, at(origin, `path[${i + 1}]`)));
  return ways.length === 0 ? [{ at: first, start: -radii[0]! }] : strokeDiscs(mesh, normals, ways, radii);
}

/** Distances go this much further than the band, so that smoothing finds true neighbours at its rim, mm. */
const SPARE_MM = 8;

function compilePatch(places: PlaceCompiler, patch: Patch, origin: PlaceOrigin): ZoneField {
  const { outline, marginMm = 0 } = patch;
  const { mesh, geodesics } = places.surface;
  const ways = outline.map((from, i) => {
    const next = (i + 1) % outline.length;
    return places.way(from, outline[next]!, at(origin, `outline[${next}]`));
  });
  try {
    return patchDistances(mesh, geodesics, ways, marginMm, BAND_MM + SPARE_MM);
  } catch (error) {
    if (!(error instanceof OpenOutlineError)) throw error;
    throw new DataError(
      origin.record,
      `${origin.field}.outline`,
      outline,
      `a closed outline (${error.message})`,
    );
  }
}

/** Two light rounds of averaging over neighbours: takes the crease out of inner bends and seams. */
function smoothed({ mesh }: CompileSurface, field: ZoneField): ZoneField {
  let from = field;
  for (let round = 0; round < 2; round++) {
    const to: ZoneField = new Map();
    for (const [v, value] of from) {
      if (value > BAND_MM || !Number.isFinite(value)) {
        to.set(v, value);
        continue;
      }
      let sum = 0;
      let weight = 0;
      for (let i = mesh.fanStart[v]!; i < mesh.fanStart[v + 1]!; i++) {
        const near = from.get(mesh.triangles[mesh.fan[i]!]!);
        if (near === undefined || !Number.isFinite(near)) continue;
        sum += near;
        weight++;
      }
      to.set(v, weight === 0 ? value : value + (sum / weight - value) * SMOOTHING);
    }
    from = to;
  }
  return from;
}

function at(origin: PlaceOrigin, part: string): PlaceOrigin {
  return { record: origin.record, field: `${origin.field}.${part}` };
}
