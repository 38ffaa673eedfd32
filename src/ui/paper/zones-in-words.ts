// Where the pain of a point is felt, as one line for paper.
import { grouped } from '../../anatomy/grouped.ts';
import type { PointEntry } from '../../dataset/atlas-index.ts';
import type { Side } from '../../space/side.ts';
import { capital } from '../../words/format.ts';
import { zoneSideName } from '../parts/wording.ts';

/** "Left side: shoulder; outer arm. Both sides: neck.": each side is said once, before its places. */
export function zonesInWords({ zones }: PointEntry, kind: 'essential' | 'spillover', side: Side): string {
  const ofKind = zones.filter((zone) => zone.class === kind);
  return [...grouped(ofKind, (zone) => zoneSideName(zone, side))]
    .map(([where, here]) => `${capital(where)}: ${here.map(({ label }) => label).join('; ')}.`)
    .join(' ');
}
