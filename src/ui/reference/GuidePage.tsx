// The pain-and-muscle guide: per place that hurts, the muscles whose points send pain there, in the manual's order.
import { useDeferredValue, useMemo } from 'react';
import type { Source } from '../../dataset/reference-schema.ts';
import { sides } from '../../space/side.ts';
import { useAtlas, useAtlasAction } from '../../state/use-atlas.ts';
import { capital, message } from '../../words/format.ts';
import { useAtlasData, useDetails } from '../parts/atlas-data.ts';
import { Choice } from '../parts/Choice.tsx';
import { ZoneSwatch } from '../parts/Icon.tsx';
import { TextsMissing } from '../parts/TextsMissing.tsx';
import { type ContentProps, Contents } from './Contents.tsx';
import styles from './Guide.module.css';
import { GuideAreaEntry } from './GuideAreaEntry.tsx';
import { filterGuide, guideGroups } from './guide-rows.ts';
import reference from './Reference.module.css';

const noSources: readonly Source[] = [];

export function GuidePage({ filter, onFilter }: ContentProps) {
  const data = useAtlasData();
  const details = useDetails();
  const side = useAtlas((state) => state.side);
  const setSide = useAtlasAction('setSide');
  const list = details.status === 'ready' ? details.details.sources : noSources;
  const sources = useMemo(() => new Map(list.map((source) => [source.id, source])), [list]);
  const all = useMemo(() => guideGroups(data), [data]);
  const typed = useDeferredValue(filter);
  const groups = useMemo(() => filterGuide(all, typed), [all, typed]);
  return (
    <>
      <Contents
        filter={filter}
        onFilter={onFilter}
        label={message('reference.filter.guide')}
        count={groups.reduce((sum, { areas }) => sum + areas.length, 0)}
        groups={groups.map(({ group, areas }) => ({
          title: groupName(group),
          entries: areas.map(({ area }) => ({ anchor: `guide-${area.id}`, name: area.name })),
        }))}
      />
      <div className={reference.text}>
        <TextsMissing>{message('late.part')}</TextsMissing>
        <Swatches />
        <div className={styles.key}>
          <p>
            <ZoneSwatch kind="essential" /> {message('painGuide.key.essential')}
          </p>
          <p>
            <ZoneSwatch kind="spillover" /> {message('painGuide.key.spillover')}
          </p>
          <p className={styles.onScreen}>{message('painGuide.key.numbers')}</p>
          <p className={styles.safety}>{message('painGuide.safety')}</p>
        </div>
        <div className={styles.onScreen}>
          <Choice
            legend={message('painGuide.side')}
            titled
            options={[...sides]
              .reverse()
              .map((value) => ({ value, label: message('side.short', { side: value }) }))}
            value={side}
            onChoose={setSide}
          />
        </div>
        {groups.map(({ group, areas }) => (
          <section key={group} className={styles.group} aria-labelledby={`guide-group-${groupId(group)}`}>
            <h3 id={`guide-group-${groupId(group)}`}>{groupName(group)}</h3>
            {areas.map((entry) => (
              <GuideAreaEntry key={entry.area.id} entry={entry} side={side} sources={sources} />
            ))}
          </section>
        ))}
      </div>
    </>
  );
}

/** Drawn once for the hundreds of rows that show them. */
function Swatches() {
  return (
    <svg className={styles.drawn} aria-hidden="true" focusable="false">
      {(['essential', 'spillover'] as const).map((kind) => (
        <symbol key={kind} id={`guide-swatch-${kind}`} viewBox="0 0 30 18">
          <ZoneSwatch kind={kind} />
        </symbol>
      ))}
    </svg>
  );
}

/** "Elbow, forearm, hand" of "elbow/forearm/hand". */
const groupName = (group: string): string => capital(group.replaceAll('/', ', '));
const groupId = (group: string): string => group.replace(/\W+/g, '-');
