// Figures of grown muscles and their parts, to be held against measured anatomy: places, axis, volume, the surface in samples.
import type { TissuePiece, TissueRegion } from '../../atlas-file/tissue-file.ts';
import { along, cross, dot, mixed, sub, unit, type Vector } from '../../space/vector.ts';
import { type Nearest, nearestOnTriangle } from './triangle-distance.ts';

/** Left side or midline; body frame, mm. */
export interface MeasuredTissue {
  readonly id: string;
  /** Of the surface: as measured muscles are told, whose thin tendons count by their skin and not by their bulk. */
  readonly centroidMm: Vector;
  /** Middle of the surface within the first and the last twentieth of the length along the fibre. */
  readonly originMm: Vector;
  readonly insertionMm: Vector;
  /** Unit vector of the longest extent, from origin to insertion. */
  readonly axis: Vector;
  readonly volumeCm3: number;
  /** Spread evenly over the surface. */
  readonly samplesMm: readonly Vector[];
}

/** Share of the length that counts as an end. */
const END = 0.05;

export interface Solid {
  readonly positions: Float32Array;
  readonly triangles: Uint32Array;
  /** u a vertex, mm. */
  readonly along: Float32Array;
}

/** A piece on its own, vertices numbered from 0. @param positions of the whole region, on the body that is meant. */
export function solidOf(region: TissueRegion, positions: Float32Array, piece: TissuePiece): Solid {
  const [first, count] = piece.vertices;
  const [near, length] = piece.near;
  return {
    positions: positions.slice(first * 3, (first + count) * 3),
    triangles: region.triangles.slice(near, near + length).map((id) => id - first),
    along: Float32Array.from({ length: count }, (_, i) => region.fibre[(first + i) * 2]!),
  };
}

/** @param parts solids of one muscle: one, or all of its parts. */
export function measureTissue(id: string, parts: readonly Solid[], samples = 200): MeasuredTissue {
  const originMm = meanOf(ownEnds(parts, false));
  const insertionMm = meanOf(ownEnds(parts, true));
  const axis = longestAxis(parts);
  const way = dot(axis, sub(insertionMm, originMm)) < 0 ? -1 : 1;
  return {
    id,
    centroidMm: meanOf(facesOf(parts).map(({ a, b, c, area }) => [mixed(mixed(a, b, 0.5), c, 1 / 3), area])),
    originMm,
    insertionMm,
    axis: [axis[0] * way, axis[1] * way, axis[2] * way],
    volumeCm3: parts.reduce((sum, part) => sum + volumeOf(part), 0) / 1000,
    samplesMm: spreadOver(parts, samples),
  };
}

function corner({ positions, triangles }: Solid, index: number): Vector {
  const at = triangles[index]! * 3;
  return [positions[at]!, positions[at + 1]!, positions[at + 2]!];
}

/** mm3 within a closed surface. */
export function volumeOf(solid: Solid): number {
  let six = 0;
  for (let t = 0; t < solid.triangles.length; t += 3)
    six += dot(corner(solid, t), cross(corner(solid, t + 1), corner(solid, t + 2)));
  return six / 6;
}

/** Of the parts whose end is an end of the muscle: a tendon that springs from the belly does not begin where the muscle does. */
function ownEnds(parts: readonly Solid[], far: boolean): [Vector, number][] {
  const ends = parts.map((part) => endOf(part, far));
  const free = ends.filter((end, i) => {
    const middle = meanOf(end);
    return !parts.some((other, n) => n !== i && isNear(other, middle) && !isNearAny(ends[n]!, middle));
  });
  return (free.length > 0 ? free : ends).flat();
}

/** mm between the end of a part and another one on which it hangs. */
const JOINED_MM = 10;

function isNear({ positions }: Solid, [x, y, z]: Vector): boolean {
  for (let i = 0; i < positions.length; i += 3) {
    if (Math.hypot(positions[i]! - x, positions[i + 1]! - y, positions[i + 2]! - z) < JOINED_MM) return true;
  }
  return false;
}

/** Ends that lie side by side are both ends. */
function isNearAny(end: readonly (readonly [Vector, number])[], at: Vector): boolean {
  return end.some(([place]) => Math.hypot(...sub(place, at)) < JOINED_MM);
}

function endOf({ positions, along: u }: Solid, far: boolean): [Vector, number][] {
  const [low, high] = u.reduce(([a, b], at) => [Math.min(a, at), Math.max(b, at)], [Infinity, -Infinity]);
  const limit = far ? high - (high - low) * END : low + (high - low) * END;
  return [...u.entries()]
    .filter(([, at]) => (far ? at >= limit : at <= limit))
    .map(([i]) => [[positions[i * 3]!, positions[i * 3 + 1]!, positions[i * 3 + 2]!], 1]);
}

function meanOf(weighed: readonly (readonly [Vector, number])[]): Vector {
  const whole = weighed.reduce((sum, [, weight]) => sum + weight, 0) || 1;
  return weighed.reduce<Vector>((sum, [at, weight]) => along(sum, at, weight / whole), [0, 0, 0]);
}

/** By the power method on the spread of the vertices. */
function longestAxis(parts: readonly Solid[]): Vector {
  const places = parts.flatMap(({ positions }) =>
    Array.from(
      { length: positions.length / 3 },
      (_, i): Vector => [positions[i * 3]!, positions[i * 3 + 1]!, positions[i * 3 + 2]!],
    ),
  );
  const middle = meanOf(places.map((at) => [at, 1]));
  const spread = places.map((at) => sub(at, middle));
  let axis: Vector = unit([1, 1.7, 0.6]);
  for (let round = 0; round < 60; round++) {
    axis = unit(spread.reduce<Vector>((sum, at) => along(sum, at, dot(at, axis)), [0, 0, 0]));
  }
  return axis;
}

/** How far a place lies outside all of some solids, mm; 0 within one. */
export function outsideMm(parts: readonly Solid[], [x, y, z]: Vector): number {
  const nearest: Nearest = { squared: 0, second: 0, third: 0 };
  let least = Number.POSITIVE_INFINITY;
  for (const part of parts) {
    let turns = 0;
    for (let t = 0; t < part.triangles.length; t += 3) {
      const corners = [0, 1, 2].map((k) => part.triangles[t + k]! * 3) as [number, number, number];
      nearestOnTriangle(part.positions, ...corners, x, y, z, nearest);
      least = Math.min(least, nearest.squared);
      turns += solidAngle(
        [0, 1, 2].map((k) => sub(corner(part, t + k), [x, y, z])) as [Vector, Vector, Vector],
      );
    }
    if (Math.abs(turns) > 2 * Math.PI) return 0;
  }
  return Math.sqrt(least);
}

/** Under which a triangle is seen (van Oosterom and Strackee 1983): all of a closed surface sum to 4 pi within, to 0 outside. */
function solidAngle([a, b, c]: readonly [Vector, Vector, Vector]): number {
  const [la, lb, lc] = [Math.hypot(...a), Math.hypot(...b), Math.hypot(...c)];
  const over = la * lb * lc + dot(a, b) * lc + dot(b, c) * la + dot(c, a) * lb;
  return 2 * Math.atan2(dot(a, cross(b, c)), over);
}

interface Face {
  readonly a: Vector;
  readonly b: Vector;
  readonly c: Vector;
  /** mm2 */
  readonly area: number;
}

function facesOf(parts: readonly Solid[]): Face[] {
  return parts.flatMap((solid) =>
    Array.from({ length: solid.triangles.length / 3 }, (_, t) => {
      const [a, b, c] = [corner(solid, t * 3), corner(solid, t * 3 + 1), corner(solid, t * 3 + 2)] as const;
      return { a, b, c, area: Math.hypot(...cross(sub(b, a), sub(c, a))) / 2 };
    }),
  );
}

/** The same ones each time: at even steps of area, by the golden ratio within a triangle. */
function spreadOver(parts: readonly Solid[], count: number): Vector[] {
  const faces = facesOf(parts);
  const whole = faces.reduce((sum, { area }) => sum + area, 0);
  const out: Vector[] = [];
  let [face, passed] = [0, 0];
  for (let n = 0; n < count && faces.length > 0; n++) {
    const wanted = ((n + 0.5) / count) * whole;
    while (face < faces.length - 1 && passed + faces[face]!.area < wanted) passed += faces[face++]!.area;
    const { a, b, c } = faces[face]!;
    const share = (n * 0.6180339887) % 1;
    out.push(mixed(mixed(a, b, share), c, (n * 0.7548776662) % 1));
  }
  return out;
}
