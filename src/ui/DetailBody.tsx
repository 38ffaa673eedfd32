// Everything about a muscle and its point beyond names and zones. A chunk of its own: it brings the guide along.
import { useMemo } from 'react';
import type { AtlasDetails, MuscleEntry } from '../dataset/atlas-index.ts';
import { message } from '../dataset/messages/format.ts';
import type { Muscle } from '../dataset/muscle-schema.ts';
import { advise } from '../guide/advise.ts';
import { hazardsOf, subjectOf } from '../guide/traits.ts';
import type { Lens } from '../state/atlas-state.ts';
import { useAtlas } from '../state/use-atlas.ts';
import { useAtlasData } from './atlas-data.ts';
import { SourceList } from './Cite.tsx';
import { CitationsContext, collectCitations } from './citations.ts';
import styles from './Detail.module.css';
import { Fold } from './Fold.tsx';
import { EvidenceSection, HazardSection, MuscleSection } from './MuscleSections.tsx';
import { PointRow } from './PointRow.tsx';
import { PlaceSection, ReliefSection } from './PointSections.tsx';
import { RedFlags } from './RedFlags.tsx';
import { RelatedPoints } from './RelatedPoints.tsx';
import { VerdictCard } from './VerdictCard.tsx';

interface DetailBodyProps {
  entry: MuscleEntry;
  muscle: Muscle;
  pointId: string | null;
  details: AtlasDetails;
}

type Section = 'flags' | 'verdict' | 'place' | 'hazards' | 'relief' | 'points' | 'muscle' | 'evidence';

/** The same sections for everyone; the lens chooses their order and which stand open. */
const orders: Readonly<Record<Lens, { order: readonly Section[]; open: readonly Section[] }>> = {
  find: {
    order: ['flags', 'verdict', 'relief', 'place', 'hazards', 'points', 'muscle', 'evidence'],
    open: ['relief', 'place'],
  },
  explain: {
    order: ['flags', 'verdict', 'place', 'hazards', 'relief', 'points', 'muscle', 'evidence'],
    open: ['place', 'hazards'],
  },
  study: {
    order: ['place', 'muscle', 'points', 'hazards', 'evidence', 'flags', 'verdict', 'relief'],
    open: ['place', 'muscle', 'hazards', 'evidence', 'points'],
  },
};

export function DetailBody({ entry, muscle, pointId, details }: DetailBodyProps) {
  const { areas } = useAtlasData();
  const lens = useAtlas((state) => state.lens);
  const area = useAtlas((state) => (state.area === null ? undefined : areas.get(state.area)));
  const point = muscle.points.find(({ id }) => id === pointId);
  const measures = useMemo(() => new Map(details.measures), [details]);
  const verdict = useMemo(
    () => advise({}, subjectOf(muscle, point?.id, point && measures.get(point.id)), area),
    [muscle, point, area, measures],
  );
  const hazards = hazardsOf(muscle, point);
  const citations = useMemo(
    () => collectCitations([verdict.reasons, verdict.against, verdict.protocol, point, hazards, muscle]),
    [verdict, point, hazards, muscle],
  );
  const { order, open } = orders[lens];

  const sections: Readonly<Record<Section, React.ReactNode>> = {
    flags: <RedFlags flags={verdict.redFlags} />,
    verdict: <VerdictCard verdict={verdict} />,
    place: point && <PlaceSection point={point} open={open.includes('place')} />,
    hazards: <HazardSection hazards={hazards} open={open.includes('hazards')} />,
    relief: <ReliefSection relief={muscle.relief} open={open.includes('relief')} />,
    points: (
      <Fold
        title={message('detail.points', { count: entry.points.length })}
        open={open.includes('points') || !point}
      >
        <ul>
          {entry.points.map((one) => (
            <PointRow key={one.id} muscle={entry} point={one} />
          ))}
        </ul>
        {point && <RelatedPoints keys={point.keys ?? []} satellites={point.satellites ?? []} />}
      </Fold>
    ),
    muscle: <MuscleSection muscle={muscle} open={open.includes('muscle') || !point} />,
    evidence: <EvidenceSection muscle={muscle} point={point} open={open.includes('evidence')} />,
  };
  const shown = point ? order : (['points', ...order.filter((section) => section !== 'points')] as const);
  return (
    <CitationsContext value={citations}>
      {shown.map((section) => (
        <div key={`${lens}-${section}`} className={styles.section} data-section={section}>
          {sections[section]}
        </div>
      ))}
      <Fold title={message('detail.sources')}>
        <SourceList sources={details.sources} />
      </Fold>
    </CitationsContext>
  );
}
