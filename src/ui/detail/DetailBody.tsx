// Everything about a muscle and its point below the answer, in parts that fold. A chunk of its own: it brings the guide along.
import '../../words/en/late-words.ts';
import { Fragment, useMemo } from 'react';
import type { AtlasDetails, MuscleEntry } from '../../dataset/atlas-index.ts';
import type { Muscle } from '../../dataset/muscle-schema.ts';
import { hazardsOf } from '../../guide/case/hazards.ts';
import { readsPlainly, taskOf } from '../../state/audience.ts';
import { useAtlas } from '../../state/use-atlas.ts';
import { message } from '../../words/format.ts';
import { PointRow } from '../browse/PointRow.tsx';
import { nerveCitations } from '../guide/nerve/NerveOrMuscle.tsx';
import { CourseCard } from '../guide/protocol/CourseCard.tsx';
import { DoctorCard } from '../guide/protocol/DoctorCard.tsx';
import { ProtocolCard } from '../guide/protocol/ProtocolCard.tsx';
import { SeeCard } from '../guide/protocol/SeeCard.tsx';
import { SelfCareCard } from '../guide/protocol/SelfCareCard.tsx';
import { sayingOf } from '../guide/protocol/saying.ts';
import { citationsOf } from '../guide/verdict/guide-citations.ts';
import { StatementList } from '../guide/verdict/StatementList.tsx';
import { isStopped, useVerdict } from '../guide/verdict/use-verdict.ts';
import { VerdictSection } from '../guide/verdict/VerdictSection.tsx';
import { SourceList } from '../parts/Cite.tsx';
import { CitationsContext } from '../parts/citations.ts';
import { Fold } from '../parts/Fold.tsx';
import { useGuidedPlace } from '../parts/guided-place.ts';
import { InTurn } from '../parts/InTurn.tsx';
import { Later } from '../parts/Later.tsx';
import { latePart } from '../parts/late-part.tsx';
import { PinButton } from '../parts/PinButton.tsx';
import { PinMany } from '../parts/PinMany.tsx';
import { pointName } from '../parts/wording.ts';
import { BesideLink } from './BesideLink.tsx';
import styles from './Detail.module.css';
import { useSubject } from './DetailAnswer.tsx';
import { LearntAids, LearntAlike } from './Learnt.tsx';
import { partId } from './lead-to-part.ts';
import { EvidenceSection, HazardList, MuscleSection } from './MuscleSections.tsx';
import { PartLinks } from './PartLinks.tsx';
import { PlaceSection } from './PointSections.tsx';
import { type PartName, partOrder } from './part-order.ts';
import { RelatedPoints } from './RelatedPoints.tsx';
import { WhatItIs } from './WhatItIs.tsx';
import { ZoneList } from './ZoneSection.tsx';

/** With the verdict line of the head: what comes after the first view comes in one piece. */
export { DetailAnswer } from './DetailAnswer.tsx';

/** With the order of the layers and the movements, for those who look there. */
const UnderSkin = latePart(() => import('./UnderSkin.tsx').then((module) => module.default));

/** Never one of these for another point than the page's, not for a moment. */
const AT_ONCE: readonly PartName[] = ['risk', 'why'];

// One chunk for what is read and what is printed: a chunk more would split the first view's.
export { PaperPage } from '../paper/PaperPage.tsx';
export { Sheet } from '../paper/Sheet.tsx';

interface DetailBodyProps {
  entry: MuscleEntry;
  muscle: Muscle;
  pointId: string | null;
  details: AtlasDetails;
}

/** The satellites of any point. */
function followers({ muscles }: AtlasDetails): (point: string) => readonly string[] {
  return (id) =>
    Object.values(muscles)
      .flatMap(({ points }) => points)
      .find((point) => point.id === id)?.satellites ?? [];
}

export function DetailBody({ entry, muscle, pointId, details }: DetailBodyProps) {
  const task = useAtlas(taskOf);
  const { parts, citations } = useParts({ entry, muscle, pointId, details });
  const stands = parts.filter(({ content }) => content);
  return (
    <CitationsContext value={citations}>
      <PartLinks parts={stands.map(({ name }) => name)} />
      <InTurn
        of={`${entry.id} ${pointId}`}
        atOnce={AT_ONCE.map((name) => `${task}-${name}`)}
        parts={[
          ...stands.map(({ name, title, open, content }) => ({
            key: `${task}-${name}`,
            part: (
              <div id={partId(name)} data-section={name}>
                <Fold title={title} open={open} name={`${task}-${name}-${pointId === null}`}>
                  {content}
                </Fold>
              </div>
            ),
          })),
          {
            key: 'sources',
            part: (
              <Fold title={message('detail.sources')}>
                <SourceList sources={details.sources} />
              </Fold>
            ),
          },
        ]}
      />
    </CitationsContext>
  );
}

interface Part {
  name: PartName;
  title: string;
  open: boolean;
  content: React.ReactNode;
}

function useParts({ entry, muscle, pointId, details }: DetailBodyProps) {
  const task = useAtlas(taskOf);
  const plainly = useAtlas(readsPlainly);
  const side = useAtlas((state) => state.side);
  const area = useGuidedPlace();
  const subject = useSubject(muscle, pointId, details);
  const { verdict, without } = useVerdict(subject, area);
  const { point } = subject;
  const shown = entry.points.find(({ id }) => id === pointId);
  const hazards = useMemo(() => hazardsOf(muscle, point), [muscle, point]);
  const citations = useMemo(() => {
    const nerve = point && verdict.notes.length > 0 ? nerveCitations(details, point.id) : [];
    return citationsOf(verdict, [nerve, point, hazards, muscle]);
  }, [verdict, details, point, hazards, muscle]);
  const stopped = isStopped(verdict);
  const { protocol } = verdict;
  const works = protocol.dose !== undefined;
  // A client presses alone, a therapist another: the timer stands where the hold is, and nowhere if no hand reaches.
  const therapistHolds = !plainly && protocol.steps.some((step) => step.holdSeconds);
  const selfHold =
    therapistHolds || point?.find.grip === 'none' ? null : muscle.relief.selfPressure.holdSeconds;
  const listsHazards = task === 'learn' || stopped;

  const contents: Readonly<Record<PartName, readonly [title: string, content: React.ReactNode]>> = {
    pain: plainly
      ? [message('what.title'), shown && <WhatItIs muscle={muscle} point={shown} />]
      : [message('zones.title'), shown && <ZoneList point={shown} />],
    self: [
      message('selfCare.title'),
      works && protocol.selfCare.length > 0 && <SelfCareCard protocol={protocol} selfHold={selfHold} />,
    ],
    see: [
      message('see.title'),
      works && <SeeCard protocol={protocol} saying={sayingOf(verdict, entry, point ? side : null)} />,
    ],
    doctor: [
      message('doctor.title'),
      <DoctorCard key="doctor" protocol={protocol} flags={verdict.redFlags} />,
    ],
    why: [
      message('why.title'),
      <VerdictSection key="why" verdict={verdict} without={without} point={point?.id} />,
    ],
    risk: [
      message('risk.title'),
      listsHazards
        ? hazards.length > 0 && <HazardList hazards={hazards} />
        : protocol.avoid.length > 0 && <StatementList statements={protocol.avoid} />,
    ],
    how: [message('protocol.title'), works && <ProtocolCard protocol={protocol} timer={therapistHolds} />],
    course: [message('courseCard.title'), works && <CourseCard protocol={protocol} />],
    place: [message('place.title'), point && <PlaceSection point={point} />],
    points: [
      message('detail.points', { count: entry.points.length }),
      <div key="points">
        <ul>
          {entry.points.map((one) => (
            <PointRow
              key={one.id}
              muscle={entry}
              point={one}
              more={
                <PinButton
                  which={{ point: one.id, side }}
                  name={pointName(entry, one, side)}
                  className={styles.pin}
                />
              }
            />
          ))}
        </ul>
        {entry.points.length > 1 && (
          <p className={styles.pins}>
            <PinMany
              points={entry.points.map(({ id }) => ({ point: id, side }))}
              words={message('pin.all', { count: entry.points.length })}
            />
          </p>
        )}
        {point && (
          <RelatedPoints
            point={point.id}
            keys={point.keys ?? []}
            satellites={point.satellites ?? []}
            follow={followers(details)}
          />
        )}
      </div>,
    ],
    muscle: [
      message('muscle.title'),
      <Fragment key="muscle">
        {task === 'learn' && <BesideLink muscle={entry} />}
        <MuscleSection muscle={muscle} />
        {task === 'learn' && <LearntAids muscle={muscle} />}
      </Fragment>,
    ],
    alike: [
      message('alike.title'),
      task === 'learn' && <LearntAlike key={muscle.id} muscle={muscle} details={details} />,
    ],
    layers: [
      message('layers.title'),
      <Later key="layers" missing={message('late.part')}>
        <UnderSkin muscle={entry} pointId={pointId} />
      </Later>,
    ],
    evidence: [message('evidence.title'), <EvidenceSection key="evidence" muscle={muscle} point={point} />],
  };
  const { order, open } = partOrder(task, point !== undefined, stopped);
  const parts = order.map((name): Part => {
    const [title, content] = contents[name];
    return { name, title, open: open.includes(name) || (name === 'muscle' && !point), content };
  });
  return { parts, citations };
}
