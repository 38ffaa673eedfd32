// In words what two pictures beside one another show: the places to which both send pain, and those of one alone.

import { message } from '../../words/format.ts';
import { useAtlasData } from '../parts/atlas-data.ts';
import { shortOf } from './pinned-names.ts';
import { usePlacesInWords } from './places-in-words.ts';
import styles from './Showing.module.css';
import { pairedPlaces } from './shared-places.ts';
import type { PinnedPair } from './use-pair.ts';

export function PairInWords({ pair }: { pair: PinnedPair }) {
  const { areas } = useAtlasData();
  const inWords = usePlacesInWords();
  const places = pairedPlaces(...pair, (area) => areas.get(area)?.midline === true);
  return (
    <div className={styles.note} data-pair-words>
      <p>
        {places.both.length > 0
          ? message('pair.both', { places: inWords(places.both) })
          : message('pair.neither')}
      </p>
      {(['left', 'right'] as const).map((half, at) => (
        <p key={half}>
          {message('pair.only', {
            half,
            points: shortOf(pair[at]!),
            places: places[half].length > 0 ? inWords(places[half]) : message('pair.nowhere'),
          })}
        </p>
      ))}
    </div>
  );
}
