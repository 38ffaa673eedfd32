// Which muscles are taken for one another: their main pains cover much the same skin, or their points lie over one another. Pure.
import type { AlikePain, PointBeside } from '../../dataset/learn-texts.ts';
import { apart, type Vector } from '../../space/vector.ts';
import type { PainAtlas } from './pain-atlas.ts';
import { commonMm2, dense } from './skin-cover.ts';

interface Pointed {
  readonly id: string;
  readonly points: readonly { readonly id: string; readonly number: number; readonly depthMm: number }[];
}

/** From this on, two pains cover much the same skin: what they share, twice, of both together. */
const ALIKE = 0.4;
/** So many are told, the worst first. */
const MOST = 4;
/** Points nearer than this are one place for a finger, unless they lie at one depth. */
const NEAR_MM = 25;
const OTHER_DEPTH_MM = 5;

/** Of every muscle that has any. Main pains only: what is felt by some is felt in many places. */
export function alikePains(muscles: readonly Pointed[], atlas: PainAtlas): Map<string, AlikePain[]> {
  const covers = new Map(atlas.points.map(({ point, essential }) => [point, essential]));
  const points = muscles.flatMap(({ id: muscle, points }) =>
    points.flatMap(({ id, number }) => {
      const cover = covers.get(id);
      return cover && cover.mm2 > 0 ? [{ muscle, number, cover }] : [];
    }),
  );
  const found = new Map<string, (AlikePain & { likeness: number })[]>();
  const shares = new Float32Array(atlas.skin.length);
  for (const own of points) {
    dense(own.cover, shares);
    for (const other of points) {
      if (other.muscle === own.muscle) continue;
      const common = commonMm2(other.cover, 'left', atlas, shares);
      const likeness = (2 * common) / (own.cover.mm2 + other.cover.mm2);
      if (likeness < ALIKE) continue;
      const alike = {
        muscle: other.muscle,
        own: own.number,
        other: other.number,
        shareOfOwn: common / own.cover.mm2,
        shareOfOther: common / other.cover.mm2,
        likeness,
      };
      found.set(own.muscle, [...(found.get(own.muscle) ?? []), alike]);
    }
  }
  return bestOfEach(
    found,
    (a, b) => b.likeness - a.likeness,
    ({ likeness: _, ...alike }) => alike,
  );
}

/** @param places on the skin of both bodies, mm, key: point id; two that are near on one body alone are not told. */
export function pointsBeside(
  muscles: readonly Pointed[],
  places: ReadonlyMap<string, readonly Vector[]>,
): Map<string, PointBeside[]> {
  const points = muscles.flatMap(({ id: muscle, points }) =>
    points.flatMap((point) => {
      const at = places.get(point.id);
      return at ? [{ ...point, muscle, at }] : [];
    }),
  );
  const found = new Map<string, PointBeside[]>();
  for (const own of points)
    for (const other of points) {
      const deeperMm = other.depthMm - own.depthMm;
      if (other.muscle === own.muscle || Math.abs(deeperMm) < OTHER_DEPTH_MM) continue;
      const mm = Math.max(...own.at.map((place, body) => apart(place, other.at[body] ?? place)));
      if (mm > NEAR_MM) continue;
      const beside = { muscle: other.muscle, own: own.number, other: other.number, mm, deeperMm };
      found.set(own.muscle, [...(found.get(own.muscle) ?? []), beside]);
    }
  return bestOfEach(
    found,
    (a, b) => a.mm - b.mm,
    (beside) => beside,
  );
}

/** Each other muscle once, with what comes first in the order; then so many of them. */
function bestOfEach<T extends { readonly muscle: string }, R>(
  found: ReadonlyMap<string, readonly T[]>,
  order: (a: T, b: T) => number,
  told: (one: T) => R,
): Map<string, R[]> {
  return new Map(
    [...found].map(([muscle, all]) => {
      const sorted = [...all].sort((a, b) => order(a, b) || (a.muscle < b.muscle ? -1 : 1));
      const once = sorted.filter((one, i) => sorted.findIndex((other) => other.muscle === one.muscle) === i);
      return [muscle, once.slice(0, MOST).map(told)];
    }),
  );
}
