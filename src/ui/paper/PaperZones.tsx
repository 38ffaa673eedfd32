// Where the pain of a point is felt, in words, with the signs of the picture.
import type { PointEntry } from '../../dataset/atlas-index.ts';
import type { Side } from '../../space/side.ts';
import { capital, message } from '../../words/format.ts';
import { ZoneSwatch } from '../parts/Icon.tsx';
import { zoneSideName } from '../parts/wording.ts';
import { grouped } from './grouped.ts';
import styles from './Paper.module.css';

type Zone = PointEntry['zones'][number];

export function PaperZones({ point, side }: { point: PointEntry; side: Side }) {
  return (
    <section>
      <h2>{message('zones.title')}</h2>
      {(['essential', 'spillover'] as const).map((kind) => {
        const said = zonesInWords(
          point.zones.filter((zone) => zone.class === kind),
          side,
        );
        return (
          said && (
            <div key={kind} className={styles.zone}>
              <ZoneSwatch kind={kind} />
              <p>
                <b>{message(`zones.${kind}.plain`)}.</b> {said}
              </p>
            </div>
          )
        );
      })}
    </section>
  );
}

/** "Left side: shoulder; outer arm. Both sides: neck.": each side is said once, before its places. */
export function zonesInWords(zones: readonly Zone[], side: Side): string {
  const bySide = grouped(zones, (zone) => zoneSideName(zone, side));
  return [...bySide]
    .map(([where, here]) => `${capital(where)}: ${here.map(({ label }) => label).join('; ')}.`)
    .join(' ');
}
