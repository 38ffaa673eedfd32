// A strip of flesh: a centre line with half widths across and through it, laid as a patch at an even depth.
import { cross, dot, unit, type Vector } from '../../space/vector.ts';
import { arcOf, smoothed, smoothLine, stepsBetween } from './curve.ts';
import type { Grid } from './grid.ts';
import type { Patch } from './patch-distance.ts';
import { depthAt, inwardAt } from './skin-depth.ts';

export interface StripShape {
  /** Centre line from origin to insertion, xyz packed, mm. */
  readonly line: ArrayLike<number>;
  /** Half width across (over the skin) and half thickness through (into the body) at each place of the line, mm. */
  readonly across: ArrayLike<number>;
  readonly through: ArrayLike<number>;
  /** Share of the length that is tendon at the origin and at the insertion. */
  readonly tendon: readonly [number, number];
  /** Which way is across, where the skin does not tell (deep places); made square to the line. */
  readonly sideways?: Vector | undefined;
}

/** mm of length an entry along the fibre. */
const ENTRY_MM = 6;
const ACROSS = 7;
/** Share of thickness that is left at the edges of a strip. */
const EDGE = 0.55;

export function stripPatch(shape: StripShape, depth: Grid): Patch {
  const { length, at } = arcOf(shape.line);
  const nu = Math.round(Math.min(56, Math.max(12, length / ENTRY_MM)));
  const centre = smoothed(smoothLine(shape.line, at, nu), 3, nu / 16);
  const across = smoothed(stepsBetween(shape.across, at, nu), 1, nu / 20);
  const through = smoothed(stepsBetween(shape.through, at, nu), 1, nu / 20);
  const ways = sidewaysAlong(centre, depth, shape.sideways);
  const nv = ACROSS;
  const points = new Float32Array(nu * nv * 3);
  const half = new Float32Array(nu * nv);
  const tendon = new Float32Array(nu * nv);
  for (let i = 0; i < nu; i++) {
    const thick = Math.min(across[i]!, through[i]!);
    const reach = Math.max(0.15, across[i]! - thick * 0.75);
    const own = depthAt(depth, centre[i * 3]!, centre[i * 3 + 1]!, centre[i * 3 + 2]!);
    for (let j = 0; j < nv; j++) {
      const v = (2 * j) / (nv - 1) - 1;
      const at = i * nv + j;
      for (let axis = 0; axis < 3; axis++) {
        points[at * 3 + axis] = centre[i * 3 + axis]! + ways[i * 3 + axis]! * v * reach;
      }
      if (reach > 4) followSkin(points, at * 3, depth, own, Math.min(1, (reach - 4) / 8));
      half[at] = thick * (EDGE + (1 - EDGE) * Math.sqrt(Math.max(0, 1 - 0.85 * v * v)));
      tendon[at] = tendonShare(i / (nu - 1), shape.tendon);
    }
  }
  return { nu, nv, points, half, tendon };
}

/** 1 at the ends, 0 in the belly, soft between. */
export function tendonShare(u: number, [origin, insertion]: readonly [number, number]): number {
  const from = origin > 0 ? 1 - smoothStep(u, origin * 0.6, origin * 1.4) : 0;
  const to = insertion > 0 ? smoothStep(u, 1 - insertion * 1.4, 1 - insertion * 0.6) : 0;
  return Math.max(from, to);
}

function smoothStep(x: number, low: number, high: number): number {
  const t = Math.min(1, Math.max(0, (x - low) / (high - low)));
  return t * t * (3 - 2 * t);
}

/** Moves a place along the depth until it lies as deep as wanted; `share` of the way. */
export function followSkin(points: Float32Array, at: number, depth: Grid, wanted: number, share = 1): void {
  for (let round = 0; round < 3; round++) {
    const [x, y, z] = [points[at]!, points[at + 1]!, points[at + 2]!];
    const lack = (wanted - depthAt(depth, x, y, z)) * share;
    const inward = inwardAt(depth, x, y, z);
    for (let axis = 0; axis < 3; axis++) points[at + axis]! += inward[axis]! * lack;
  }
}

/** Unit vectors square to the line, along the skin; never turning over from one entry to the next. */
function sidewaysAlong(centre: Float32Array, depth: Grid, given: Vector | undefined): Float32Array {
  const count = centre.length / 3;
  const out = new Float32Array(centre.length);
  let before: Vector | null = null;
  for (let i = 0; i < count; i++) {
    const along = tangentAt(centre, i);
    const [x, y, z] = [centre[i * 3]!, centre[i * 3 + 1]!, centre[i * 3 + 2]!];
    const raw: Vector = given ?? cross(along, inwardAt(depth, x, y, z, 5));
    const slant = dot(raw, along);
    let way = unit(
      [raw[0] - along[0] * slant, raw[1] - along[1] * slant, raw[2] - along[2] * slant],
      before ?? undefined,
    );
    if (before !== null && dot(way, before) < 0) way = [-way[0], -way[1], -way[2]];
    before = way;
    out.set(way, i * 3);
  }
  const soft = smoothed(out, 3, 2);
  for (let i = 0; i < count; i++) {
    out.set(unit([soft[i * 3]!, soft[i * 3 + 1]!, soft[i * 3 + 2]!]), i * 3);
  }
  return out;
}

function tangentAt(line: Float32Array, i: number): Vector {
  const count = line.length / 3;
  const [a, b] = [Math.max(0, i - 1) * 3, Math.min(count - 1, i + 1) * 3];
  return unit([line[b]! - line[a]!, line[b + 1]! - line[a + 1]!, line[b + 2]! - line[a + 2]!]);
}
