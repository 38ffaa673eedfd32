// Find: from the place that hurts, or from a complaint in plain words, to the muscles that may send the pain there.
import { useMemo } from 'react';
import { useAtlas, useAtlasAction } from '../../state/use-atlas.ts';
import { capital, message } from '../../words/format.ts';
import browse from '../browse/Browse.module.css';
import { RegionFold } from '../browse/BrowsePanel.tsx';
import { type AreaEntry, type AtlasData, type SymptomEntry, useAtlasData } from '../parts/atlas-data.ts';
import { Candidates } from './Candidates.tsx';
import styles from './Find.module.css';

export function FindPanel() {
  const area = useAtlas((state) => state.area);
  const symptom = useAtlas((state) => state.symptom);
  return area === null && symptom === null ? <WhereItHurts /> : <Candidates />;
}

function WhereItHurts() {
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
        <RegionFold key={group} title={capital(group.replaceAll('/', ', '))} open={false}>
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
  return (
    <ul className={styles.areas}>
      {areas.map((area) => (
        <li key={area.id}>
          <button type="button" data-area={area.id} onClick={() => selectArea(area.id)}>
            <span>{area.plain}</span>
            {bare(area.plain) !== bare(area.name) && <span className={styles.term}>{area.name}</span>}
          </button>
        </li>
      ))}
    </ul>
  );
}

function SymptomList({ symptoms }: { symptoms: readonly SymptomEntry[] }) {
  const selectSymptom = useAtlasAction('selectSymptom');
  return (
    <ul className={styles.areas}>
      {symptoms.map((symptom) => (
        <li key={symptom.id}>
          <button type="button" data-symptom={symptom.id} onClick={() => selectSymptom(symptom.id)}>
            {symptom.text}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Two names that differ by an article alone are one name. */
const bare = (name: string): string => name.toLowerCase().replaceAll('the ', '');

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
