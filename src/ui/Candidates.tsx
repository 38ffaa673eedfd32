// The answer of Find: red flags first, then the points that may send pain to the place, each with its reasons.
import { useMemo, useState } from 'react';
import { rankPoints } from '../anatomy/lookup.ts';
import { message } from '../dataset/messages/format.ts';
import { useAtlas } from '../state/use-atlas.ts';
import { useAtlasData, useDetails } from './atlas-data.ts';
import browse from './Browse.module.css';
import { CandidateRow } from './CandidateRow.tsx';
import styles from './Find.module.css';
import { Icon } from './Icon.tsx';
import { RedFlags } from './RedFlags.tsx';

const firstShown = 6;

export function Candidates() {
  const { index, areas, symptoms } = useAtlasData();
  const details = useDetails();
  const area = useAtlas((state) => (state.area === null ? undefined : areas.get(state.area)));
  const symptom = useAtlas((state) => (state.symptom === null ? undefined : symptoms.get(state.symptom)));
  const side = useAtlas((state) => state.side);
  const selectArea = useAtlas((state) => state.selectArea);
  const [all, setAll] = useState(false);
  const candidates = useMemo(
    () =>
      rankPoints(index, {
        areas: area ? [area.id] : [],
        side,
        ...(symptom ? { symptom: symptom.id } : {}),
      }),
    [index, area, symptom, side],
  );
  const asked = area?.redFlags ?? symptom?.redFlags ?? [];
  const flags =
    details.status === 'ready' ? details.details.redFlags.filter(({ id }) => asked.includes(id)) : [];
  const shown = all ? candidates : candidates.slice(0, firstShown);
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
      <RedFlags flags={flags} />
      {candidates.length === 0 ? (
        <p>{message('find.none')}</p>
      ) : (
        <>
          <p className={styles.lead}>{message('find.candidates', { count: candidates.length })}</p>
          <ol className={styles.candidates}>
            {shown.map((candidate) => (
              <CandidateRow key={`${candidate.point}-${candidate.side}`} candidate={candidate} />
            ))}
          </ol>
          {shown.length < candidates.length && (
            <button type="button" className={browse.more} onClick={() => setAll(true)}>
              {message('find.all', { count: candidates.length })}
            </button>
          )}
        </>
      )}
    </section>
  );
}
