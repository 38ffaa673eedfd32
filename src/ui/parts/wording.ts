// Short texts that several panels share: names with a capital, a point's name, a zone with its side.

import { zoneSides } from '../../anatomy/laterality.ts';
import type { MuscleEntry, PointEntry } from '../../dataset/atlas-index.ts';
import { otherSide, type Side, sideOfPoint } from '../../space/side.ts';
import { capital, listOf, message } from '../../words/format.ts';

export function muscleName(muscle: Pick<MuscleEntry, 'names'>): string {
  return capital(muscle.names.english);
}

/** True when an exact term says more than the plain name: "Heel" beside "Heel", or "Back of head" beside "Back of the head", does not. */
export function saysMore(term: string, plain: string): boolean {
  return bare(term) !== bare(plain);
}

/** Two names that differ by an article or by capitals alone are one name. */
const bare = (name: string): string => name.toLowerCase().replace(/\bthe /g, '');

/** "Trapezius point 1, right side". */
export function pointName(
  muscle: Pick<MuscleEntry, 'names'>,
  point: Pick<PointEntry, 'number' | 'midline'>,
  side: Side,
): string {
  return message('point.name', {
    muscle: muscleName(muscle),
    number: point.number,
    side: sideOfPoint(point, side),
  });
}

/** "Point 1, right side": while names are hidden for learning. */
export function hiddenPointName(point: Pick<PointEntry, 'number' | 'midline'>, side: Side): string {
  return message('study.hiddenPoint', { number: point.number, side: sideOfPoint(point, side) });
}

type ZoneWords = Pick<PointEntry['zones'][number], 'label' | 'side'>;

/** "right side" or "both sides": where a zone is felt when the point lies on `side`. */
export function zoneSideName(zone: ZoneWords, side: Side): string {
  const where = zoneSides(zone.side, side);
  return message('side.name', { side: where.length === 2 ? 'both' : (where[0] ?? side) });
}

/** "behind the ear, right side". */
function zoneName(zone: ZoneWords, side: Side): string {
  return message('zone.name', { label: zone.label, side: zoneSideName(zone, side) });
}

/** True when the zone is felt on the other side than the point. */
export function crosses(zone: ZoneWords, side: Side): boolean {
  return zoneSides(zone.side, side).includes(otherSide(side));
}

/** What is said when a point is chosen: its name, where its pain is often felt, and where sometimes. */
export function pointAnnouncement(muscle: MuscleEntry, point: PointEntry, side: Side): string {
  const zones = (kind: 'essential' | 'spillover'): string =>
    listOf(point.zones.filter((zone) => zone.class === kind).map((zone) => zoneName(zone, side)));
  return message('point.announcement', {
    point: pointName(muscle, point, side),
    essential: zones('essential') || 'none',
    spillover: zones('spillover') || 'none',
  });
}
