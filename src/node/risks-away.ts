// For the quiz: which nerves, vessels and organs run near a muscle and yet not at it, by the grown tissue.
import type { TissueRegion } from '../atlas-file/tissue-file.ts';
import type { Hazard } from '../dataset/fact-schema.ts';
import type { Muscle } from '../dataset/muscle-schema.ts';
import { apart, type Vector } from '../space/vector.ts';
import { placeOf, verticesOf } from './piece-places.ts';
import { readTissue } from './read-tissue.ts';

/** Nearer than this to the flesh it may be pressed with it, mm. */
const BESIDE_MM = 40;
/** Further off nobody would think of it, mm. */
const FAR_MM = 260;
/** So many are enough to choose three of. */
const MOST = 14;
/** Places nearer to each other than this count once, mm. */
const CELL_MM = 18;

/** Rest pose, in which no hand lies at the hip; female body. Names as the records have them, the nearest first; by the muscle's id. */
export function risksAway(muscles: readonly Muscle[]): Record<string, string[]> {
  const shapes = new Set(muscles.flatMap(hazardsOf).flatMap(({ shapes = [] }) => shapes));
  const clouds = cloudsOf(
    readTissue('rest'),
    (owner) => shapes.has(owner) || muscles.some(({ id }) => id === owner),
  );
  const risks = new Map(
    muscles.flatMap(hazardsOf).map((hazard) => [hazard.name, hazard.shapes ?? []] as const),
  );
  return Object.fromEntries(
    muscles.map((muscle) => {
      const own = new Set(hazardsOf(muscle).flatMap(({ shapes = [] }) => shapes));
      const flesh = clouds.get(muscle.id);
      const away = new Map<string, number>();
      const found = [...risks].flatMap(([name, shapes]) => {
        if (shapes.length === 0 || shapes.some((shape) => own.has(shape))) return [];
        const mm = Math.min(...shapes.map((shape) => distance(shape)));
        return mm >= BESIDE_MM && mm <= FAR_MM ? [{ name, mm, key: [...shapes].sort().join() }] : [];
      });
      function distance(shape: string): number {
        const known = away.get(shape) ?? between(flesh, clouds.get(shape));
        away.set(shape, known);
        return known;
      }
      const seen = new Set<string>();
      const nearest = found
        .sort((a, b) => a.mm - b.mm || (a.name < b.name ? -1 : 1))
        .filter(({ key }) => !seen.has(key) && seen.add(key));
      return [muscle.id, nearest.slice(0, MOST).map(({ name }) => name)];
    }),
  );
}

function hazardsOf({ hazards, points }: Muscle): Hazard[] {
  return [...hazards, ...points.flatMap((point) => point.hazards ?? [])];
}

/** Some places of what each owner is drawn by. */
function cloudsOf(regions: readonly TissueRegion[], wanted: (owner: string) => boolean): Map<string, Cloud> {
  const cells = new Map<string, Map<string, Vector>>();
  for (const region of regions)
    for (const piece of region.pieces.filter(({ owner }) => wanted(owner))) {
      const own = cells.get(piece.owner) ?? new Map<string, Vector>();
      cells.set(piece.owner, own);
      for (const v of verticesOf(piece)) {
        const at = placeOf(region, v);
        own.set(at.map((mm) => Math.round(mm / CELL_MM)).join(), at);
      }
    }
  return new Map([...cells].map(([owner, places]) => [owner, cloudOf([...places.values()])]));
}

interface Cloud {
  readonly places: readonly Vector[];
  readonly middle: Vector;
  readonly radiusMm: number;
}

function cloudOf(places: readonly Vector[]): Cloud {
  const mean = (axis: 0 | 1 | 2) => places.reduce((sum, at) => sum + at[axis], 0) / places.length;
  const middle: Vector = [mean(0), mean(1), mean(2)];
  return { places, middle, radiusMm: Math.max(...places.map((at) => apart(at, middle))) };
}

/** mm; without bound where one of them is not drawn, or both lie far from one another. */
function between(a: Cloud | undefined, b: Cloud | undefined): number {
  let least = Number.POSITIVE_INFINITY;
  if (a === undefined || b === undefined) return least;
  if (apart(a.middle, b.middle) - a.radiusMm - b.radiusMm > FAR_MM) return least;
  for (const one of a.places) for (const other of b.places) least = Math.min(least, apart(one, other));
  return least;
}
