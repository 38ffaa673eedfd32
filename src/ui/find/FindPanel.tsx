// Find: from the place that hurts, or from a complaint in plain words, to the muscles that may send the pain there.
import { useAtlas, useAtlasNow } from '../../state/use-atlas.ts';
import { message } from '../../words/format.ts';
import browse from '../browse/Browse.module.css';
import { Later } from '../parts/Later.tsx';
import { partOf } from '../parts/late-part.tsx';
import styles from './Find.module.css';
import { FindResult } from './FindResult.tsx';
import { findAnswer } from './find-answer.ts';
import { PaintedAnswer, PaintedSlot, useIsPainted } from './PaintedSlot.tsx';
import { useSoughtPlace } from './sought-place.ts';

// One chunk with the answers, which are then there before a place is chosen.
const PlaceList = partOf(findAnswer, 'PlaceList');

/** The places to choose from; beside a muscle that was chosen, the others that were named with it. */
export function FindPanel() {
  const place = useSoughtPlace();
  const chosen = useAtlas((state) => state.muscle !== null);
  const painted = useIsPainted();
  const painting = useAtlasNow((state) => state.painting);
  if (place && chosen) return <FindResult place={place} beside />;
  if (painted && chosen) return <PaintedAnswer beside />;
  return (
    <section aria-labelledby="find-title">
      <div className={browse.head}>
        <h2 id="find-title" tabIndex={-1}>
          {message('find.title')}
        </h2>
      </div>
      {!painted && !painting && <p className={styles.lead}>{message('find.lead')}</p>}
      <PaintedSlot />
      <p className={styles.or}>{message(painting ? 'painting.byName' : 'find.orByName')}</p>
      <Later missing={message('find.failed')}>
        <PlaceList place={place} />
      </Later>
    </section>
  );
}
