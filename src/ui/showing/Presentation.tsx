// The plate turned to a client: a large number, one line of words, and the ways on: keys, a clicker, a press on an edge.
import '../../words/en/showing-words.ts';
import { useEffect, useRef } from 'react';
import { sideOfPoint } from '../../space/side.ts';
import { readsPlainly } from '../../state/audience.ts';
import { hasRoomForOne } from '../../state/pair.ts';
import { presented } from '../../state/shown-pins.ts';
import { useAtlas, useAtlasAction, useAtlasNow } from '../../state/use-atlas.ts';
import { capital, listOf, message } from '../../words/format.ts';
import { useAtlasData } from '../parts/atlas-data.ts';
import { Icon } from '../parts/Icon.tsx';
import { crosses, muscleName, zoneSideName } from '../parts/wording.ts';
import { PairSwitch } from './PairSwitch.tsx';
import styles from './Presenting.module.css';
import { shortOf } from './pinned-names.ts';
import { usePlacesInWords } from './places-in-words.ts';
import { pairedPlaces } from './shared-places.ts';
import { type PinnedPair, usePair } from './use-pair.ts';
import { useFirstStep, usePresentKeys, useSteps } from './use-steps.ts';

export function Presentation() {
  const { place, count, together, step } = useSteps();
  usePresentKeys(step);
  useFirstStep();
  const setPresenting = useAtlasAction('setPresenting');
  const bringForward = useAtlasAction('bringForward');
  const setPair = useAtlasAction('setPair');
  const words = useRef<HTMLHeadingElement>(null);
  const pair = usePair();
  const single = useWords(place);
  const paired = usePairWords(pair);
  const { title, felt, number } = paired ?? single;
  useEffect(() => words.current?.focus({ preventScroll: true }), []);
  return (
    <section className={styles.words} aria-label={message('present.region')}>
      {number !== null && (
        <span className={styles.big} aria-hidden="true" data-present-number>
          {number}
        </span>
      )}
      <div className={styles.said} aria-live="polite" aria-atomic="true" data-present-words>
        <h2 ref={words} tabIndex={-1}>
          {title}
        </h2>
        <p>{felt}</p>
        {count > 1 && place !== null && (
          <p className="sr-only">{message('present.step', { number: place + 1, count })}</p>
        )}
      </div>
      <p className={styles.tools}>
        {count > 1 && (
          <span className={styles.count} aria-hidden="true">
            {place === null ? '' : message('present.step', { number: place + 1, count })}
          </span>
        )}
        {count > 1 && (
          <button
            type="button"
            aria-pressed={together && pair === null}
            onClick={() => {
              if (pair !== null) setPair([]);
              if (pair !== null || !together) bringForward(null);
              else step('first');
            }}
          >
            {message('present.together')}
          </button>
        )}
        <PairSwitch />
        <button
          type="button"
          aria-label={message('present.leaveName')}
          title={message('present.leaveName')}
          data-leave
          onClick={() => setPresenting(false)}
        >
          <Icon name="close" />
          {message('present.leave')}
        </button>
      </p>
    </section>
  );
}

/** The edges of the plate, as a page is turned. */
export function Edges() {
  const { count, step } = useSteps();
  if (count < 2) return null;
  return (
    <div className={styles.edges}>
      <button type="button" aria-label={message('present.previous')} onClick={() => step('back')}>
        <Icon name="back" />
      </button>
      <button type="button" aria-label={message('present.next')} data-next onClick={() => step('on')}>
        <Icon name="back" />
      </button>
    </div>
  );
}

/** Of two pictures; null while there is one. */
function usePairWords(pair: PinnedPair | null): { title: string; felt: string; number: null } | null {
  const { areas } = useAtlasData();
  const inWords = usePlacesInWords();
  const narrow = useAtlasNow(hasRoomForOne);
  if (pair === null) return null;
  const { both } = pairedPlaces(...pair, (area) => areas.get(area)?.midline === true);
  const [left, right] = pair.map(shortOf);
  const said = both.length > 0 ? message('pair.both', { places: inWords(both) }) : message('pair.neither');
  return {
    title: message('pair.title', { left: left ?? '', right: right ?? '' }),
    felt: narrow ? `${said} ${message('pair.narrowPresented')}` : said,
    number: null,
  };
}

/** @param place of the pin among all; null: all of them together, or none */
function useWords(place: number | null): { title: string; felt: string; number: number | null } {
  const { points } = useAtlasData();
  const shown = useAtlasNow((state) => {
    const which = presented(state);
    return which && `${which.point}_${which.side}`;
  });
  const pinned = useAtlasNow(({ pins }) => pins.length);
  const shared = useAtlas((state) => state.painShared);
  const plainly = useAtlas(readsPlainly);
  if (shown === null)
    return pinned > 1
      ? {
          title: message('present.all', { count: pinned }),
          felt: shared ? message('present.allFelt') : '',
          number: null,
        }
      : { title: message('present.none'), felt: '', number: null };
  const side = shown.endsWith('_right') ? 'right' : 'left';
  const found = points.get(shown.slice(0, shown.lastIndexOf('_')));
  if (!found) return { title: message('present.none'), felt: '', number: null };
  const { muscle, point } = found;
  const zones = point.zones.filter((zone) => zone.class === 'essential');
  const places = zones.map((zone) =>
    crosses(zone, side)
      ? message('zone.name', { label: zone.label, side: zoneSideName(zone, side) })
      : zone.label,
  );
  const name = plainly ? capital(muscle.names.plain) : muscleName(muscle);
  return {
    title: message('present.name', { muscle: name, number: point.number, side: sideOfPoint(point, side) }),
    felt: places.length > 0 ? message('present.felt', { places: listOf([...new Set(places)]) }) : '',
    number: place === null ? null : place + 1,
  };
}
