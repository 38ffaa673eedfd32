// Where the pain is felt, in one line: the sign of each class as on the body, and the places. The full list stands below.
import type { PointEntry } from '../../dataset/atlas-index.ts';
import { useAtlas } from '../../state/use-atlas.ts';
import { message } from '../../words/format.ts';
import { ZoneSwatch } from '../parts/Icon.tsx';
import { zoneSideName } from '../parts/wording.ts';
import styles from './DetailHead.module.css';
import { ZonePlaces } from './ZonePlaces.tsx';

const kinds = ['essential', 'spillover'] as const;

interface ZoneLineProps {
  points: readonly PointEntry[];
  /** It is about the one that is chosen, whose side stands above; else about all of a muscle's, on no side as yet. */
  chosen: boolean;
}

/** For one point; for a muscle, what its points have in all, each place once. */
export function ZoneLine({ points, chosen }: ZoneLineProps) {
  const side = useAtlas((state) => state.side);
  const own = message('side.name', { side });
  const placesOf = (kind: (typeof kinds)[number]): string[] => {
    const zones = points.flatMap((point) => point.zones.filter((zone) => zone.class === kind));
    // The side stands in the line above; a zone elsewhere says so itself. Without a point there is no side to be across from.
    const names = zones.map((zone) => {
      const where = zoneSideName(zone, side);
      return where === own || (!chosen && zone.side === 'opposite')
        ? zone.label
        : message('zone.name', { label: zone.label, side: where });
    });
    return [...new Set(names)];
  };
  return (
    <p className={styles.zones} data-zone-line>
      <span className="sr-only">{message('zones.title')}: </span>
      {kinds.map((kind) => {
        const places = placesOf(kind);
        if (places.length === 0) return null;
        return (
          <span key={kind} className={styles.zoneClass} data-zone-kind={kind}>
            <ZoneSwatch kind={kind} />
            <span className="sr-only">{message(`zones.${kind}.plain`)}: </span>
            <ZonePlaces key={places.join()} places={places} />
          </span>
        );
      })}
    </p>
  );
}
