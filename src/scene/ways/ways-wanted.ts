// Which ways are drawn: those of the likeliest points, or the chosen point's alone, and that of the point under the pointer. Pure.
import type { AtlasSurface } from '../../atlas-file/atlas-file.ts';
import type { AtlasState, PointOnSide } from '../../state/atlas-state.ts';

type Wanting = Pick<AtlasState, 'ways' | 'point' | 'side' | 'muscle' | 'hovered'>;

export interface WaysWanted {
  readonly points: readonly PointOnSide[];
  /** The place in `points` of the one that stands out; null when none does. */
  readonly stressed: number | null;
}

/**
 * @param leadsThere whether a point that is not among the likeliest has to do with the place that hurts.
 * @param muscleOf the muscle of a point.
 */
export function waysWanted(
  { ways, point, side, muscle, hovered }: Wanting,
  leadsThere: (which: PointOnSide) => boolean,
  muscleOf: (point: string) => string | undefined,
): WaysWanted {
  const selected = point === null ? null : { point, side };
  const leads = (which: PointOnSide) => holds(ways, which) || leadsThere(which);
  const points: PointOnSide[] =
    selected === null
      ? ways.filter((way) => muscle === null || muscleOf(way.point) === muscle)
      : [selected].filter(leads);
  if (hovered && !holds(points, hovered) && leads(hovered)) points.push(hovered);
  const stressed = hovered ?? selected;
  const at = stressed === null ? -1 : points.findIndex((way) => isSame(way, stressed));
  return { points, stressed: at === -1 ? null : at };
}

/** Whether a point sends pain to a place: any vertex lies inside both. @param place values a fine vertex, positive inside. */
export function sendsPainTo(
  atlas: Pick<AtlasSurface, 'zone'>,
  { point, side }: PointOnSide,
  place: Int8Array,
  mirror: Uint32Array,
): boolean {
  return (['essential', 'spillover'] as const).some((kind) => {
    const field = atlas.zone(point, kind);
    if (!field) return false;
    const { vertices, values } = field;
    for (let i = 0; i < vertices.length; i++) {
      if (values[i]! <= 0) continue;
      const v = vertices[i]!;
      if (place[side === 'left' ? v : mirror[v]!]! > 0) return true;
    }
    return false;
  });
}

function holds(list: readonly PointOnSide[], which: PointOnSide): boolean {
  return list.some((one) => isSame(one, which));
}

function isSame(a: PointOnSide, b: PointOnSide): boolean {
  return a.point === b.point && a.side === b.side;
}
