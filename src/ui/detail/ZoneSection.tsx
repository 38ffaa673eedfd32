// Where the pain of the chosen point is felt, in words, with the sign of each class as on the body.
import type { PointEntry } from '../../dataset/atlas-index.ts';
import { readsPlainly } from '../../state/audience.ts';
import { useAtlas } from '../../state/use-atlas.ts';
import { message } from '../../words/format.ts';
import { ZoneSwatch } from '../parts/Icon.tsx';
import styles from './Detail.module.css';
import { ZoneItem } from './ZoneItem.tsx';

/** With its title: where no long texts stand round it. */
export function ZoneSection({ point }: { point: PointEntry }) {
  return (
    <section className={styles.zones} aria-labelledby="zones-title">
      <h3 id="zones-title">{message('zones.title')}</h3>
      <ZoneList point={point} />
    </section>
  );
}

export function ZoneList({ point }: { point: PointEntry }) {
  const words = useAtlas((state) => (readsPlainly(state) ? 'plain' : 'exact'));
  return (['essential', 'spillover'] as const).map((kind) => {
    const zones = point.zones.filter((zone) => zone.class === kind);
    if (zones.length === 0) return null;
    return (
      <div key={kind} className={styles.zoneClass} data-zone-class={kind}>
        <ZoneSwatch kind={kind} />
        <div>
          <h4>{message(`zones.${kind}.${words}`)}</h4>
          <ul>
            {zones.map((zone) => (
              <li key={zone.label}>
                <ZoneItem zone={zone} />
              </li>
            ))}
          </ul>
        </div>
      </div>
    );
  });
}
