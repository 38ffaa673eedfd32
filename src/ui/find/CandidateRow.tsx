// One muscle of an answer in one row: its plain name, its best point, why it is named, and the verdict on it.

import type { CandidateMuscle } from '../../anatomy/candidate-muscles.ts';
import { type Candidate, extentOf, type LookupReason, leadingReason } from '../../anatomy/lookup.ts';
import { useAtlas, useAtlasAction, useAtlasStore } from '../../state/use-atlas.ts';
import { message } from '../../words/format.ts';
import { type AtlasData, useAtlasData } from '../parts/atlas-data.ts';
import { PointMark } from '../parts/Icon.tsx';
import { pointing } from '../parts/pointing.ts';
import { muscleName } from '../parts/wording.ts';
import { shortWorks } from '../reference/short-source.ts';
import { MuscleNames, PointButton } from './candidate-parts.tsx';
import styles from './Find.module.css';
import { RowVerdict } from './RowVerdict.tsx';
import type { SoughtPlace } from './sought-place.ts';
import { onBody, pointSide } from './use-candidates.ts';

interface CandidateRowProps {
  row: CandidateMuscle;
  place: SoughtPlace;
  /** With the muscle's other points. */
  all: boolean;
  /** No row is pointed at any longer. */
  onLeave: () => void;
}

export function CandidateRow({ row, place, all, onLeave }: CandidateRowProps) {
  const data = useAtlasData();
  const muscle = data.muscles.get(row.muscle);
  const point = data.points.get(row.best.point)?.point;
  const choose = useChoice(row.best, place, onLeave);
  if (muscle === undefined || point === undefined) return null;
  return (
    <li className={styles.candidate} data-candidate={muscle.id}>
      <button type="button" className={styles.row} {...choose}>
        <MuscleNames muscle={muscle} />
        <span className={styles.point}>
          <PointMark number={point.number} selected={choose['aria-pressed']} />
          <span>
            {point.label}
            {/* The heading says the side of them all; what lies elsewhere says so itself. */}
            <span className={liesAcross(row.best) ? undefined : 'sr-only'}>
              {message('find.pointSide', { side: pointSide(row.best, place, point) })}
            </span>
          </span>
        </span>
        <span className={styles.why}>{whyText(row.best.reasons, data, place)}</span>
        <RowVerdict muscle={muscle.id} point={point.id} place={place} />
      </button>
      {all && <OtherPoints row={row} place={place} onLeave={onLeave} />}
    </li>
  );
}

/** The muscle's further points; those that say the same stand together. */
function OtherPoints({ row, place, onLeave }: Omit<CandidateRowProps, 'all'>) {
  const sayings = row.sayings
    .map((same) => same.filter((candidate) => candidate !== row.best))
    .filter(([first]) => first !== undefined);
  return sayings.map((same) => (
    <div key={same[0]?.point} className={styles.others}>
      <span>{same[0] && sayingText(same[0], place)}</span>
      {same.map((candidate) => (
        <OtherPoint
          key={`${candidate.point} ${candidate.side}`}
          candidate={candidate}
          place={place}
          onLeave={onLeave}
        />
      ))}
    </div>
  ));
}

interface OtherPointProps {
  candidate: Candidate;
  place: SoughtPlace;
  onLeave: () => void;
}

function OtherPoint({ candidate, place, onLeave }: OtherPointProps) {
  const { points } = useAtlasData();
  const choose = useChoice(candidate, place, onLeave);
  const found = points.get(candidate.point);
  if (found === undefined) return null;
  const { point, muscle } = found;
  const name = message('find.pointName', {
    muscle: muscleName(muscle),
    number: point.number,
    label: point.label,
    side: pointSide(candidate, place, point),
  });
  return <PointButton name={name} number={point.number} words={point.label} control={choose} />;
}

const liesAcross = ({ reasons }: Candidate): boolean => reasons.some(({ kind }) => kind === 'crosses');

/** What a control of a point does: chooses it, and shows it on the body with its way while it is pointed at. */
function useChoice(candidate: Candidate, place: SoughtPlace, onLeave: () => void) {
  const store = useAtlasStore();
  const hoverPoint = useAtlasAction('hoverPoint');
  const lies = onBody(candidate, place);
  const selected = useAtlas(({ point, side }) =>
    lies.some((one) => one.point === point && one.side === side),
  );
  const enter = (): void => {
    const { ways, showWays } = store.getState();
    // The likeliest stay, and step back; a point that is not one of them comes to them.
    const isShown = lies.some((one) =>
      ways.some(({ point, side }) => point === one.point && side === one.side),
    );
    if (!isShown) showWays([...ways, ...lies]);
    hoverPoint(here(store.getState().side));
  };
  const leave = (): void => {
    hoverPoint(null);
    onLeave();
  };
  /** Where there are two, the one on the side that is shown. */
  const here = (side: string) => lies.find((one) => one.side === side) ?? lies[0] ?? null;
  return {
    'aria-pressed': selected,
    'data-point': candidate.point,
    'data-side': lies.map(({ side }) => side).join(' '),
    onClick: () => {
      const chosen = here(store.getState().side);
      if (chosen) store.getState().selectPoint(chosen.point, chosen.side);
    },
    ...pointing(enter, leave),
  };
}

/** Why the muscle stands where it stands, in half a line. */
export function whyText(
  reasons: readonly LookupReason[],
  { areas, symptoms, index }: AtlasData,
  place: SoughtPlace,
): string {
  const reason = leadingReason(reasons);
  const books = new Map(index.books.map((book) => [book.id, book]));
  const source = (refs: readonly string[] = []) => shortWorks(refs, books);
  switch (reason?.kind) {
    case 'complaint':
      return message('find.why.complaint', {
        ...reason,
        source: source(symptoms.get(reason.symptom)?.sources),
      });
    case 'named': {
      const several = (place.symptom?.areas.length ?? 1) > 1;
      return message('find.why.named', {
        rank: reason.rank,
        of: reason.of,
        source: source(index.painGuide.find(({ area }) => area === reason.area)?.sources),
        place: several ? (areas.get(reason.area)?.plain ?? 'none') : 'none',
      });
    }
    case 'covers':
      return message(`find.why.${extentOf(reason)}`);
    default:
      return message('find.why.crosses');
  }
}

/** What is said of points that say the same. */
function sayingText(candidate: Candidate, place: SoughtPlace): string {
  const covers = candidate.reasons.flatMap((reason) => (reason.kind === 'covers' ? [extentOf(reason)] : []));
  const extent = (['often', 'some', 'edge'] as const).find((one) => covers.includes(one)) ?? 'whole';
  const what = message(`find.why.${extent}`);
  return liesAcross(candidate) && place.side !== 'both' ? message('find.why.across', { what }) : what;
}
