// The answer of Find: red flags first, then the points that may send pain to the place, each with its reasons.
import { lazy, Suspense, useMemo, useState } from 'react';
import { rankPoints } from '../../anatomy/lookup.ts';
import { useAtlas, useAtlasAction } from '../../state/use-atlas.ts';
import { message } from '../../words/format.ts';
import browse from '../browse/Browse.module.css';
import { AreaFlags } from '../guide/safety/EarlyFlags.tsx';
import { ResultActions } from '../paper/ResultActions.tsx';
import { useAtlasData, useDetails } from '../parts/atlas-data.ts';
import { ErrorBoundary } from '../parts/ErrorBoundary.tsx';
import { Icon } from '../parts/Icon.tsx';
import { CandidateMuscle, groupCandidates } from './CandidateMuscle.tsx';
import styles from './Find.module.css';

// The verdict comes in a chunk of its own, with everything else that is read rather than looked at.
const AreaVerdict = lazy(() =>
  import('../guide/verdict/AreaGuide.tsx').then((m) => ({ default: m.AreaVerdict })),
);

/** Muscles shown before the reader asks for all of them. */
const firstShown = 5;

export function Candidates() {
  const { index, areas, symptoms } = useAtlasData();
  const details = useDetails();
  const area = useAtlas((state) => (state.area === null ? undefined : areas.get(state.area)));
  const symptom = useAtlas((state) => (state.symptom === null ? undefined : symptoms.get(state.symptom)));
  const side = useAtlas((state) => state.side);
  const selectArea = useAtlasAction('selectArea');
  const [all, setAll] = useState(false);
  const shares = useMemo(
    () => (details.status === 'ready' ? new Map(details.details.shares) : undefined),
    [details],
  );
  const groups = useMemo(() => {
    const question = {
      areas: area ? [area.id] : [],
      side,
      ...(symptom ? { symptom: symptom.id } : {}),
    };
    return groupCandidates(rankPoints(index, question, shares));
  }, [index, area, symptom, side, shares]);
  const chosen = useAtlas((state) => state.muscle !== null);
  const place = useMemo(
    () => area ?? (symptom && { id: symptom.areas[0] ?? '', redFlags: symptom.redFlags }),
    [area, symptom],
  );
  const shown = all ? groups : groups.slice(0, firstShown);
  return (
    <section aria-labelledby="candidates-title">
      <button type="button" className={styles.back} onClick={() => selectArea(null)}>
        <Icon name="back" />
        {message('find.another')}
      </button>
      <div className={browse.head}>
        <h2 id="candidates-title" tabIndex={-1}>
          {area ? message('find.painIn', { area: area.plain, side }) : symptom?.text}
        </h2>
      </div>
      <ResultActions />
      {place && <AreaFlags area={place} />}
      {groups.length === 0 ? (
        <p>{message('find.none')}</p>
      ) : (
        <>
          <p className={styles.lead}>{message('find.candidates', { count: groups.length })}</p>
          <ol>
            {shown.map((group) => (
              <CandidateMuscle key={group.key} group={group} />
            ))}
          </ol>
          {shown.length < groups.length && (
            <button type="button" className={browse.more} onClick={() => setAll(true)}>
              {message('find.all', { count: groups.length })}
            </button>
          )}
        </>
      )}
      {place && !chosen && details.status === 'ready' && (
        <ErrorBoundary fallback={<p role="alert">{message('detail.failed')}</p>}>
          <Suspense>
            <AreaVerdict area={place} sources={details.details.sources} />
          </Suspense>
        </ErrorBoundary>
      )}
    </section>
  );
}
