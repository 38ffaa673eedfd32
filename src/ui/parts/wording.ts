// Short texts that several panels share: names with a capital, a point's name, a zone with its side.

import { zoneSides } from '../../anatomy/laterality.ts';
import type { MuscleEntry, PointEntry } from '../../dataset/atlas-index.ts';
import { otherSide, type Side } from '../../space/side.ts';
import { capital, listOf, message } from '../../words/format.ts';

export function muscleName(muscle: Pick<MuscleEntry, 'names'>): string {
  return capital(muscle.names.english);
}

/** True for two names that differ by case or an article alone: said beside each other they are one name twice. */
export function saysTheSame(name: string, other: string): boolean {
  const bare = (words: string): string => words.toLowerCase().replace(/\bthe /g, '');
  return bare(name) === bare(other);
}

/** "Trapezius point 1, right side". */
export function pointName(
  muscle: Pick<MuscleEntry, 'names'>,
  point: Pick<PointEntry, 'number'>,
  side: Side,
): string {
  return message('point.name', { muscle: muscleName(muscle), number: point.number, side });
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
