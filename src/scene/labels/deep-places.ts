// Where a number may stand on what it counts: deep inside, the middle first, then spread over it. Pure.

/** Places that are at least this share as deep as the deepest. */
const DEEP = 0.7;

/**
 * @param piece the vertices that lie inside. @param depths one signed distance a vertex, positive inside.
 * @param positions xyz of each vertex. @returns vertices; none of an empty piece
 */
export function deepPlaces(
  piece: readonly number[],
  depths: Int8Array,
  positions: ArrayLike<number>,
  most: number,
): number[] {
  if (piece.length === 0) return [];
  const deepest = piece.reduce((deep, v) => Math.max(deep, depths[v]!), 0);
  const deep = piece.filter((v) => depths[v]! >= deepest * DEEP);
  const placeOf = (v: number) => [positions[v * 3]!, positions[v * 3 + 1]!, positions[v * 3 + 2]!] as const;
  const mean = ([0, 1, 2] as const).map((k) => deep.reduce((sum, v) => sum + placeOf(v)[k], 0) / deep.length);
  const away = (v: number, to: readonly number[]) => Math.hypot(...placeOf(v).map((at, k) => at - to[k]!));
  const first = deep.reduce((best, v) => (away(v, mean) < away(best, mean) ? v : best));
  const places = [first];
  /** From each to the nearest that was taken. */
  let gaps = deep.map((v) => away(v, placeOf(first)));
  while (places.length < Math.min(most, deep.length)) {
    const next = deep[gaps.reduce((best, gap, i) => (gap > gaps[best]! ? i : best), 0)]!;
    places.push(next);
    gaps = gaps.map((gap, i) => Math.min(gap, away(deep[i]!, placeOf(next))));
  }
  return places;
}
