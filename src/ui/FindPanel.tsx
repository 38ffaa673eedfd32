// Find: from the place that hurts, or from a complaint in plain words, to the muscles that may send the pain there.
import { message } from '../dataset/messages/format.ts';
import { useAtlas } from '../state/use-atlas.ts';
import { type AreaEntry, useAtlasData } from './atlas-data.ts';
import browse from './Browse.module.css';
import { RegionFold } from './BrowsePanel.tsx';
import { Candidates } from './Candidates.tsx';
import styles from './Find.module.css';
import { capital } from './wording.ts';

export function FindPanel() {
  const area = useAtlas((state) => state.area);
  const symptom = useAtlas((state) => state.symptom);
  return area === null && symptom === null ? <WhereItHurts /> : <Candidates />;
}

function WhereItHurts() {
  const { index } = useAtlasData();
  const selectArea = useAtlas((state) => state.selectArea);
  const selectSymptom = useAtlas((state) => state.selectSymptom);
  return (
    <section aria-labelledby="find-title">
      <div className={browse.head}>
        <h2 id="find-title" tabIndex={-1}>
          {message('find.title')}
        </h2>
      </div>
      <p className={styles.lead}>{message('find.lead')}</p>
      {areaGroups(index.areas).map(({ group, areas }) => (
        <RegionFold key={group} title={capital(group)} open={false}>
          <ul className={styles.areas}>
            {areas.map((area) => (
              <li key={area.id}>
                <button type="button" data-area={area.id} onClick={() => selectArea(area.id)}>
                  <span>{area.plain}</span>
                  {differs(area) && <span className={styles.term}>{area.name}</span>}
                </button>
              </li>
            ))}
          </ul>
        </RegionFold>
      ))}
      {index.symptoms.length > 0 && (
        <>
          <h3 className={styles.or}>{message('find.symptoms')}</h3>
          <ul className={styles.symptoms}>
            {index.symptoms.map((symptom) => (
              <li key={symptom.id}>
                <button type="button" data-symptom={symptom.id} onClick={() => selectSymptom(symptom.id)}>
                  {symptom.text}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function differs(area: AreaEntry): boolean {
  return area.plain.toLowerCase() !== area.name.toLowerCase();
}

/** Areas by their group, in the order of the data set. */
function areaGroups(areas: readonly AreaEntry[]): { group: string; areas: AreaEntry[] }[] {
  const groups = new Map<string, AreaEntry[]>();
  for (const area of areas) groups.set(area.group, [...(groups.get(area.group) ?? []), area]);
  return [...groups].map(([group, ofGroup]) => ({ group, areas: ofGroup }));
}
