// From which side a zone and its point are best seen, or that no one side shows both. Pure; seeing is asked of a callback.
import { dot, type Vector } from '../../space/vector.ts';
import { type CameraPose, directionOf, shortestTurn } from './camera-pose.ts';

export type ViewSide = Pick<CameraPose, 'azimuth' | 'elevation'>;

/** Places of the zones, spread evenly over them; scene frame, metres. */
export interface ZoneSamples {
  readonly count: number;
  readonly positions: Float32Array;
  readonly normals: Float32Array;
  /** What seeing the place is worth: its area, times less for spillover. */
  readonly weights: Float32Array;
}

export interface SurfacePlace {
  readonly position: Vector;
  readonly normal: Vector;
}

/** True when nothing of the body stands between the place and a far viewer in that direction. */
export type IsOpen = (place: SurfacePlace, direction: Vector) => boolean;

export interface ViewChoice {
  readonly side: ViewSide;
  /** Share of what could be seen of the zones at best that this side shows, 0 to 1. */
  readonly zoneShare: number;
  /** Whether the point can be seen from this side. */
  readonly pointSeen: boolean;
  /** Where no side shows both well: the side for the point. */
  readonly pointSide: ViewSide | null;
  /** The zones' places that this side shows (xyz, metres): what the picture should frame. */
  readonly shown: readonly number[];
}

const DEGREES = Math.PI / 180;
/** A place seen at a flatter angle than this cosine cannot be read. */
const READABLE = 0.2;
/** A side that shows less than this share of the best view of the zones does not count as showing them. */
const ENOUGH = 0.5;

const candidates: readonly ViewSide[] = [0, 12, -10, 30, 52, -28].flatMap((elevation) =>
  Array.from({ length: 24 }, (_, i) => ({
    azimuth: (i <= 12 ? i * 15 : i * 15 - 360) * DEGREES,
    elevation: elevation * DEGREES,
  })),
);

/**
 * The best side for zones and point together. Readers know the body from front, back and sides, so these and level
 * views are preferred where they show nearly as much, as is the side on which the camera stands already.
 */
export function chooseView(
  zones: ZoneSamples,
  point: SurfacePlace | null,
  isOpen: IsOpen,
  now: ViewSide,
): ViewChoice {
  const seen = candidates.map((side) => ({ side, direction: directionOf(side) }));
  const rough = seen.map(({ direction }) => zoneSeen(zones, direction, null));
  const roughBest = Math.max(...rough, 1e-9);
  const shortlist = seen
    .map((view, i) => {
      const facing = point ? Math.max(0, dot(point.normal, view.direction)) : 0;
      return {
        ...view,
        rank: rough[i]! / roughBest + (facing > READABLE ? 0.4 : 0) + comfort(view.side, now),
      };
    })
    .sort((a, b) => b.rank - a.rank)
    .slice(0, 30);
  const measured = shortlist.map((view) => ({
    ...view,
    zone: zones.count === 0 ? 0 : zoneSeen(zones, view.direction, isOpen),
    point: point !== null && isSeen(point, view.direction, isOpen),
  }));
  const best = Math.max(...measured.map((view) => view.zone), 1e-9);
  // In a fold of the body hardly anything is open to any side, or nothing: then the side that it faces, the fold in the middle.
  if (point === null && zones.count > 0 && best <= 1e-9) {
    const shown = Array.from(zones.positions.subarray(0, zones.count * 3));
    const open = seen.map(({ side, direction }) => ({ side, zone: zoneSeen(zones, direction, isOpen) }));
    const widest = open.reduce((a, b) => (b.zone > a.zone ? b : a));
    const faced = shortlist.reduce((a, b) => (b.rank > a.rank ? b : a));
    const side = widest.zone > 0 ? widest.side : faced.side;
    return { side, zoneShare: widest.zone > 0 ? 1 : 0, pointSeen: false, pointSide: null, shown };
  }
  const score = (view: (typeof measured)[number]) =>
    view.zone / best + (point && view.point ? 0.6 : 0) + comfort(view.side, now);
  const chosen = measured.reduce((a, b) => (score(b) > score(a) ? b : a));
  const together = measured.filter((view) => view.point && view.zone / best >= ENOUGH);
  if (point === null || zones.count === 0 || together.length > 0) {
    const pick = together.length > 0 ? together.reduce((a, b) => (score(b) > score(a) ? b : a)) : chosen;
    const shown = placesSeen(zones, directionOf(pick.side), isOpen);
    return { side: pick.side, zoneShare: pick.zone / best, pointSeen: pick.point, pointSide: null, shown };
  }
  const main = measured.reduce((a, b) =>
    b.zone / best + comfort(b.side, now) > a.zone / best + comfort(a.side, now) ? b : a,
  );
  return {
    side: main.side,
    zoneShare: main.zone / best,
    pointSeen: main.point,
    pointSide: pointView(point, isOpen, main.side),
    shown: placesSeen(zones, directionOf(main.side), isOpen),
  };
}

/** The side that shows one place best. */
export function pointView(point: SurfacePlace, isOpen: IsOpen, now: ViewSide): ViewSide {
  const score = (side: ViewSide) => {
    const direction = directionOf(side);
    const open = dot(point.normal, direction) > READABLE && isOpen(point, direction);
    return (open ? 1 : 0) + 0.6 * dot(point.normal, direction) + comfort(side, now);
  };
  return candidates
    .map((side) => ({ side, score: score(side) }))
    .reduce((a, b) => (b.score > a.score ? b : a)).side;
}

function zoneSeen(zones: ZoneSamples, direction: Vector, isOpen: IsOpen | null): number {
  const { count, normals, weights } = zones;
  const [dx, dy, dz] = direction;
  let sum = 0;
  for (let i = 0; i < count; i++) {
    const facing = normals[i * 3]! * dx + normals[i * 3 + 1]! * dy + normals[i * 3 + 2]! * dz;
    if (facing < READABLE) continue;
    if (isOpen && !isOpen(placeAt(zones, i), direction)) continue;
    sum += weights[i]! * facing;
  }
  return sum;
}

function placesSeen(zones: ZoneSamples, direction: Vector, isOpen: IsOpen): number[] {
  const places: number[] = [];
  for (let i = 0; i < zones.count; i++) {
    const place = placeAt(zones, i);
    if (dot(place.normal, direction) > 0.12 && isOpen(place, direction)) places.push(...place.position);
  }
  return places;
}

function isSeen(place: SurfacePlace, direction: Vector, isOpen: IsOpen): boolean {
  return dot(place.normal, direction) > READABLE && isOpen(place, direction);
}

/**
 * Small preference for level, straight and near views: far under what a clearly better sight is worth. From below one sees
 * no floor, and feet hang in the air: that has to be worth more.
 */
function comfort(side: ViewSide, now: ViewSide): number {
  const quarter = Math.abs(shortestTurn(0, side.azimuth * 4)) / Math.PI;
  const turn = Math.abs(shortestTurn(now.azimuth, side.azimuth)) / Math.PI;
  const below = Math.max(0, -side.elevation) / (50 * DEGREES);
  return (
    0.05 * (1 - quarter) - 0.18 * (Math.abs(side.elevation) / (50 * DEGREES)) - 0.5 * below - 0.05 * turn
  );
}

/** Those of the places that are asked for. */
export function samplesWhere(zones: ZoneSamples, isWanted: (place: SurfacePlace) => boolean): ZoneSamples {
  const wanted = Array.from({ length: zones.count }, (_, i) => i).filter((i) => isWanted(placeAt(zones, i)));
  const taken = (values: Float32Array, size: number) =>
    Float32Array.from(wanted.flatMap((i) => [...values.subarray(i * size, i * size + size)]));
  return {
    count: wanted.length,
    positions: taken(zones.positions, 3),
    normals: taken(zones.normals, 3),
    weights: taken(zones.weights, 1),
  };
}

/** What seeing all of them is worth. */
export function worthOf({ weights }: Pick<ZoneSamples, 'weights'>): number {
  return weights.reduce((sum, weight) => sum + weight, 0);
}

function placeAt({ positions, normals }: ZoneSamples, i: number): SurfacePlace {
  const k = i * 3;
  return {
    position: [positions[k]!, positions[k + 1]!, positions[k + 2]!],
    normal: [normals[k]!, normals[k + 1]!, normals[k + 2]!],
  };
}
