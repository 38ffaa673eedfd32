// What the body says about a point, before the person has said anything: the traits that the rules look at.
import { DataError } from '../../dataset/data-error.ts';
import type { Muscle, TriggerPoint } from '../../dataset/muscle-schema.ts';
import { essentialAreasOf } from './essential-areas.ts';

/** Traits of a point, or of a whole muscle (then without `depthMm`, `grip` and `remoteShare`). */
export interface PointTraits {
  layer: Muscle['layer'];
  size: Muscle['size'];
  region: Muscle['region'];
  /** Depth of the point under the skin, mm. */
  depthMm?: number | undefined;
  grip?: TriggerPoint['find']['grip'] | undefined;
  /** 0 to 1: share of the essential zones' area that lies farther than 60 mm from the point. */
  remoteShare?: number | undefined;
  /** Named beside this very point; for a whole muscle, anywhere in it. */
  nerveNearby: boolean;
  vesselOrOrganNearby: boolean;
  /** The muscle is known to trap a nerve. */
  entraps: boolean;
  /** Belongs to one of the large muscle groups (erector spinae, gluteals, hamstrings ...). */
  largeGroup: boolean;
  /** Pain areas that the essential zones cover. */
  essentialAreas: readonly string[];
}

/** What only the compiled zones can tell; absent, the rules that need it stay silent. */
export interface PointMeasure {
  remoteShare?: number | undefined;
}

/** What advice is asked about. `traits` alone are enough; muscle and point make the steps exact. */
export interface Subject {
  traits: PointTraits;
  muscle?: Muscle | undefined;
  point?: TriggerPoint | undefined;
}

const largeGroups =
  /\b(erector spinae|paraspinal|glut|buttock|hamstring|quadriceps|calf|triceps surae|adductors)/i;

/** The traits of a point of a muscle; without a point, of the muscle as a whole. */
export function traitsOf(muscle: Muscle, point?: TriggerPoint, measure: PointMeasure = {}): PointTraits {
  const kinds = new Set((point ? (point.hazards ?? []) : muscle.hazards).map(({ kind }) => kind));
  const points = point ? [point] : muscle.points;
  return {
    layer: muscle.layer,
    size: muscle.size,
    region: muscle.region,
    depthMm: point?.depthMm,
    grip: point?.find.grip,
    remoteShare: measure.remoteShare,
    nerveNearby: kinds.has('nerve'),
    vesselOrOrganNearby: kinds.has('vessel') || kinds.has('organ'),
    entraps: muscle.entraps.length > 0,
    largeGroup: muscle.groups.some((group) => largeGroups.test(group)),
    essentialAreas: essentialAreasOf(points),
  };
}

/**
 * The subject for a muscle and, when given, one of its points.
 * @throws DataError when the muscle has no such point
 */
export function subjectOf(muscle: Muscle, pointId?: string, measure?: PointMeasure): Subject {
  if (pointId === undefined) return { muscle, traits: traitsOf(muscle) };
  const point = muscle.points.find(({ id }) => id === pointId);
  if (point === undefined)
    throw new DataError(`muscles/${muscle.id}`, 'points', pointId, 'the id of one of its points');
  return { muscle, point, traits: traitsOf(muscle, point, measure) };
}

/** Whether palm, forearm or elbow can reach the muscle: not in the face, hand, foot or belly, and not a small one. */
export function broadHandReaches({ region, size, layer }: PointTraits): boolean {
  return size !== 'small' && layer !== 'deep' && !['head', 'hand', 'foot', 'abdomen'].includes(region);
}

/** Places where broad, strong strokes have no business on the muscle itself, whatever the person's answers say. */
export function tooDelicateForBroadStrokes({ region, grip, vesselOrOrganNearby }: PointTraits): boolean {
  return (
    region === 'head' ||
    region === 'abdomen' ||
    grip === 'internal' ||
    grip === 'none' ||
    (region === 'neck' && vesselOrOrganNearby)
  );
}
