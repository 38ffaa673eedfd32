// Where the pain of a point is felt, in words, with the signs of the picture.
import { grouped } from '../../anatomy/grouped.ts';
import type { PointEntry } from '../../dataset/atlas-index.ts';
import type { Side } from '../../space/side.ts';
import { capital, message } from '../../words/format.ts';
import { ZoneSwatch } from '../parts/Icon.tsx';
import { zoneSideName } from '../parts/wording.ts';
import styles from './Paper.module.css';

export function PaperZones({ point, side }: { point: PointEntry; side: Side }) {
  return (
    <section>
      <h2>{message('zones.title')}</h2>
      {(['essential', 'spillover'] as const).map((kind) => {
        const said = zonesInWords(point, kind, side);
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
export function zonesInWords({ zones }: PointEntry, kind: 'essential' | 'spillover', side: Side): string {
  const ofKind = zones.filter((zone) => zone.class === kind);
  return [...grouped(ofKind, (zone) => zoneSideName(zone, side))]
    .map(([where, here]) => `${capital(where)}: ${here.map(({ label }) => label).join('; ')}.`)
    .join(' ');
}
