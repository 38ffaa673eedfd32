// Find: from the place that hurts, or from a complaint in plain words, to the muscles that may send the pain there.
import { useEffect, useMemo } from 'react';
import { reportFault } from '../../state/report-fault.ts';
import { useAtlas, useAtlasAction } from '../../state/use-atlas.ts';
import { capital, message } from '../../words/format.ts';
import browse from '../browse/Browse.module.css';
import { RegionFold } from '../browse/BrowsePanel.tsx';
import { type AreaEntry, type AtlasData, type SymptomEntry, useAtlasData } from '../parts/atlas-data.ts';
import { saysMore } from '../parts/wording.ts';
import styles from './Find.module.css';
import { FindResult } from './FindResult.tsx';
import { loadAnswer } from './find-answer.ts';
import { type SoughtPlace, useSoughtPlace } from './sought-place.ts';

/** The places to choose from; beside a muscle that was chosen, the others that were named with it. */
export function FindPanel() {
  const place = useSoughtPlace();
  const chosen = useAtlas((state) => state.muscle !== null);
  useEffect(() => {
    loadAnswer().catch((fault: unknown) => reportFault('fetching the answers of Find ahead', fault));
  }, []);
  return place && chosen ? <FindResult place={place} beside /> : <WhereItHurts place={place} />;
}

/** @param place the one that is chosen, where list and answer stand side by side */
function WhereItHurts({ place }: { place: SoughtPlace | null }) {
  const data = useAtlasData();
  const { groups, other } = useMemo(() => placesByGroup(data), [data]);
  return (
    <section aria-labelledby="find-title">
      <div className={browse.head}>
        <h2 id="find-title" tabIndex={-1}>
          {message('find.title')}
        </h2>
      </div>
      <p className={styles.lead}>{message('find.lead')}</p>
      {groups.map(({ group, areas, symptoms }) => (
        <RegionFold
          key={group}
          title={capital(group.replaceAll('/', ', '))}
          open={[...areas, ...symptoms].some((one) => one === place?.area || one === place?.symptom)}
        >
          <AreaList areas={areas} />
          {symptoms.length > 0 && <h4 className={styles.or}>{message('find.symptoms')}</h4>}
          <SymptomList symptoms={symptoms} />
        </RegionFold>
      ))}
      {other.length > 0 && (
        <RegionFold title={message('find.otherSymptoms')} open={false}>
          <SymptomList symptoms={other} />
        </RegionFold>
      )}
    </section>
  );
}

function AreaList({ areas }: { areas: readonly AreaEntry[] }) {
  const selectArea = useAtlasAction('selectArea');
  const chosen = useAtlas((state) => state.area);
  return (
    <ul className={styles.areas}>
      {areas.map((area) => (
        <li key={area.id}>
          <button
            type="button"
            data-area={area.id}
            aria-current={chosen === area.id || undefined}
            onClick={() => selectArea(area.id)}
          >
            <span>{area.plain}</span>
            {saysMore(area.name, area.plain) && <span className={styles.term}>{area.name}</span>}
          </button>
        </li>
      ))}
    </ul>
  );
}

function SymptomList({ symptoms }: { symptoms: readonly SymptomEntry[] }) {
  const selectSymptom = useAtlasAction('selectSymptom');
  const chosen = useAtlas((state) => state.symptom);
  return (
    <ul className={styles.areas}>
      {symptoms.map((symptom) => (
        <li key={symptom.id}>
          <button
            type="button"
            data-symptom={symptom.id}
            aria-current={chosen === symptom.id || undefined}
            onClick={() => selectSymptom(symptom.id)}
          >
            {symptom.text}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Areas and complaints by the areas' group, in the order of the data set; a complaint goes with its first area. */
function placesByGroup({ index, areas }: AtlasData) {
  const groups = [...new Set(index.areas.map(({ group }) => group))];
  const groupOf = ({ areas: [first] }: SymptomEntry) =>
    first === undefined ? undefined : areas.get(first)?.group;
  return {
    groups: groups.map((group) => ({
      group,
      areas: index.areas.filter((area) => area.group === group),
      symptoms: index.symptoms.filter((symptom) => groupOf(symptom) === group),
    })),
    other: index.symptoms.filter((symptom) => groupOf(symptom) === undefined),
  };
}
