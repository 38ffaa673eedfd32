// The muscles of an answer, the first three at once: what may send the pain, why it is named, and the work it calls for.
import { useEffect, useMemo, useState } from 'react';
import { useAtlasAction } from '../../state/use-atlas.ts';
import { listOf, message } from '../../words/format.ts';
import browse from '../browse/Browse.module.css';
import { useAtlasData, useDetails } from '../parts/atlas-data.ts';
import { Later } from '../parts/Later.tsx';
import { latePart } from '../parts/late-part.tsx';
import { TextsMissing } from '../parts/TextsMissing.tsx';
import { CandidateRow } from './CandidateRow.tsx';
import styles from './Find.module.css';
import type { SoughtPlace } from './sought-place.ts';
import { FIRST, onBody, useCandidates } from './use-candidates.ts';
import { useLikely } from './use-place-verdict.ts';

export { PlaceList } from './PlaceList.tsx';

// The verdict comes in a chunk of its own, with everything else that is read rather than looked at.
const AreaReasons = latePart(() =>
  import('../guide/verdict/AreaGuide.tsx').then(({ AreaReasons }) => AreaReasons),
);

const PlaceSaying = latePart(() => import('./PlaceSaying.tsx').then(({ PlaceSaying }) => PlaceSaying));

/** What is said when a place or a complaint is chosen: it, its side or that this is asked, and the first muscles. */
export function PlaceAnnouncement({ place }: { place: SoughtPlace }) {
  const { muscles } = useAtlasData();
  const rows = useCandidates(place);
  const first = rows.slice(0, FIRST).flatMap(({ muscle }) => muscles.get(muscle)?.names.plain ?? []);
  return message('find.announcement', {
    place: place.name,
    side: place.side ?? (place.sided ? 'ask' : 'none'),
    count: rows.length,
    first: listOf(first),
  });
}

export function FindAnswer({ place, beside }: { place: SoughtPlace; beside: boolean }) {
  const details = useDetails();
  const rows = useCandidates(place);
  const likely = useLikely(place);
  const [all, setAll] = useState(false);
  const showWays = useAtlasAction('showWays');
  // Beside a chosen point, whose pain is drawn, a way is shown only for the row that is pointed at.
  const ways = useMemo(
    () => (beside ? [] : rows.slice(0, FIRST).flatMap(({ best }) => onBody(best, place))),
    [beside, rows, place],
  );
  useEffect(() => {
    showWays(ways);
    return () => showWays([]);
  }, [ways, showWays]);
  const shown = all ? rows : rows.slice(0, FIRST);
  const more = rows.length > FIRST || rows.some(({ sayings }) => sayings.flat().length > 1);
  return (
    <>
      {!beside && <TextsMissing>{message('find.brief')}</TextsMissing>}
      {rows.length === 0 ? (
        <p>{message('find.none')}</p>
      ) : (
        <>
          <p className={styles.count}>{message('find.candidates', { count: rows.length })}</p>
          <ol className={styles.candidates}>
            {shown.map((row) => (
              <CandidateRow
                key={row.muscle}
                row={row}
                place={place}
                all={all}
                onLeave={() => showWays(ways)}
              />
            ))}
          </ol>
          {more && (
            <button type="button" className={browse.more} aria-expanded={all} onClick={() => setAll(!all)}>
              {all ? message('find.fewer') : message('find.all', { count: rows.length })}
            </button>
          )}
          <p className={styles.order}>{message('find.order')}</p>
        </>
      )}
      {!beside && details.status === 'ready' && likely !== null && (
        <Later missing={message('detail.failed')}>
          <PlaceSaying place={place} />
          <AreaReasons area={place.guided} likely={likely} sources={details.details.sources} />
        </Later>
      )}
    </>
  );
}
