// Everything about a muscle and its point beyond names and zones. A chunk of its own: it brings the guide along.
import { useMemo } from 'react';
import type { AtlasDetails, MuscleEntry } from '../../dataset/atlas-index.ts';
import type { Muscle } from '../../dataset/muscle-schema.ts';
import { hazardsOf, subjectOf } from '../../guide/case/traits.ts';
import { readsPlainly, type Task, taskOf } from '../../state/audience.ts';
import { useAtlas } from '../../state/use-atlas.ts';
import { message } from '../../words/format.ts';
import { PointRow } from '../browse/PointRow.tsx';
import { nerveCitations } from '../guide/nerve/NerveOrMuscle.tsx';
import { CourseCard } from '../guide/protocol/CourseCard.tsx';
import { ProtocolCard } from '../guide/protocol/ProtocolCard.tsx';
import { RedFlagQuestions } from '../guide/safety/RedFlagQuestions.tsx';
import { citationsOf } from '../guide/verdict/guide-citations.ts';
import { isStopped, useVerdict } from '../guide/verdict/use-verdict.ts';
import { VerdictSection } from '../guide/verdict/VerdictSection.tsx';
import { useAtlasData } from '../parts/atlas-data.ts';
import { SourceList } from '../parts/Cite.tsx';
import { CitationsContext } from '../parts/citations.ts';
import { Fold } from '../parts/Fold.tsx';
import { InTurn } from '../parts/InTurn.tsx';
import styles from './Detail.module.css';
import { EvidenceSection, HazardSection, MuscleSection } from './MuscleSections.tsx';
import { PlaceSection } from './PointSections.tsx';
import { RelatedPoints } from './RelatedPoints.tsx';

// One chunk for what is read and what is printed: a chunk more would split the first view's.
export { Sheet } from '../paper/Sheet.tsx';

interface DetailBodyProps {
  entry: MuscleEntry;
  muscle: Muscle;
  pointId: string | null;
  details: AtlasDetails;
}

type Section =
  | 'flags'
  | 'verdict'
  | 'protocol'
  | 'course'
  | 'place'
  | 'hazards'
  | 'points'
  | 'muscle'
  | 'evidence';

/** The same sections for everyone; the task orders them and opens some. What to spare is in the protocol. */
const orders: Readonly<Record<Task, { order: readonly Section[]; open: readonly Section[] }>> = {
  seek: {
    order: ['flags', 'verdict', 'course', 'protocol', 'place', 'points', 'muscle', 'evidence'],
    open: ['course'],
  },
  explain: {
    order: ['flags', 'verdict', 'protocol', 'place', 'course', 'points', 'muscle', 'evidence'],
    open: ['protocol', 'place'],
  },
  learn: {
    order: ['place', 'muscle', 'points', 'hazards', 'evidence', 'flags', 'verdict', 'protocol', 'course'],
    open: ['place', 'muscle', 'hazards', 'evidence', 'points'],
  },
};

/** Never one of these for another point than the page's, not for a moment. */
const AT_ONCE: readonly Section[] = ['flags', 'verdict'];

export function DetailBody({ entry, muscle, pointId, details }: DetailBodyProps) {
  const { areas } = useAtlasData();
  const task = useAtlas(taskOf);
  const plainly = useAtlas(readsPlainly);
  const area = useAtlas((state) => (state.area === null ? undefined : areas.get(state.area)));
  const point = muscle.points.find(({ id }) => id === pointId);
  const measures = useMemo(() => new Map(details.measures), [details]);
  const subject = useMemo(
    () => subjectOf(muscle, point?.id, point && measures.get(point.id)),
    [muscle, point, measures],
  );
  const { verdict, without } = useVerdict(subject, area);
  const hazards = hazardsOf(muscle, point);
  const citations = useMemo(() => {
    const nerve = point && verdict.notes.length > 0 ? nerveCitations(details, point.id) : [];
    return citationsOf(verdict, [nerve, point, hazards, muscle]);
  }, [verdict, details, point, hazards, muscle]);
  const { order, open } = orders[task];
  const stopped = isStopped(verdict);
  // A client presses alone, a therapist another: the timer stands where the hold is, and nowhere if no hand reaches.
  const therapistHolds = !plainly && verdict.protocol.steps.some((step) => step.holdSeconds);
  const selfHold =
    therapistHolds || point?.find.grip === 'none' ? null : muscle.relief.selfPressure.holdSeconds;

  const sections: Readonly<Record<Section, React.ReactNode>> = {
    flags: <RedFlagQuestions questions={verdict.redFlags} />,
    verdict: <VerdictSection verdict={verdict} without={without} point={point?.id} />,
    protocol: !stopped && (
      <ProtocolCard protocol={verdict.protocol} open={open.includes('protocol')} timer={therapistHolds} />
    ),
    course: !stopped && (
      <CourseCard protocol={verdict.protocol} open={open.includes('course')} selfHold={selfHold} />
    ),
    place: point && <PlaceSection point={point} open={open.includes('place')} />,
    hazards: <HazardSection hazards={hazards} open={open.includes('hazards')} />,
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
  const parts = shown.map((section) => ({
    key: `${task}-${section}`,
    part: (
      <div className={styles.section} data-section={section}>
        {sections[section]}
      </div>
    ),
  }));
  const sources = (
    <Fold title={message('detail.sources')}>
      <SourceList sources={details.sources} />
    </Fold>
  );
  return (
    <CitationsContext value={citations}>
      <InTurn
        of={`${entry.id} ${pointId}`}
        atOnce={AT_ONCE.map((section) => `${task}-${section}`)}
        parts={[...parts, { key: 'sources', part: sources }]}
      />
    </CitationsContext>
  );
}
