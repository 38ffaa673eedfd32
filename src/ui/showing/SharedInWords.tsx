// In words what the crossing lines show: to which places more than one of the pinned points sends pain.
import { stippledPains } from '../../state/shown-pins.ts';
import { useAtlas } from '../../state/use-atlas.ts';
import { listOf, message } from '../../words/format.ts';
import { useAtlasData } from '../parts/atlas-data.ts';
import type { PinnedPoint } from './pinned-names.ts';
import { usePlacesInWords } from './places-in-words.ts';
import styles from './Showing.module.css';
import { sharedPlaces } from './shared-places.ts';

export function SharedInWords({ pinned }: { pinned: readonly PinnedPoint[] }) {
  const { areas } = useAtlasData();
  const inWords = usePlacesInWords();
  const stippled = useAtlas((state) => stippledPains(state).length > 0);
  if (pinned.length < 2) return null;
  const groups = sharedPlaces(pinned, (area) => areas.get(area)?.midline === true);
  const less = !stippled && <p className={styles.note}>{message('pinned.solidOnly')}</p>;
  if (groups.length === 0)
    return (
      <>
        <p className={styles.note}>{message('pinned.apart')}</p>
        {less}
      </>
    );
  return (
    <>
      <div className={styles.note} data-shared-places>
        <h3>{message('pinned.sharedTitle')}</h3>
        <ul>
          {groups.map(({ numbers, places }) => (
            <li key={numbers.join()}>
              {message('pinned.shared', {
                numbers: listOf(numbers.map(String)),
                places: inWords(places),
              })}
            </li>
          ))}
        </ul>
      </div>
      {less}
    </>
  );
}
