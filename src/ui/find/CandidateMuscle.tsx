// One muscle among the candidates of Find: in plain words, why it is named, and its points with what each covers.
import type { Candidate, LookupReason } from '../../anatomy/lookup.ts';
import { useAtlas, useAtlasAction } from '../../state/use-atlas.ts';
import { capital, message } from '../../words/format.ts';
import { useAtlasData } from '../parts/atlas-data.ts';
import { PointMark, ZoneSwatch } from '../parts/Icon.tsx';
import { muscleName } from '../parts/wording.ts';
import styles from './Find.module.css';

/** Candidates of one muscle on one side, best first. */
export interface CandidateGroup {
  key: string;
  candidates: readonly Candidate[];
}

/** Groups by muscle and side, in the order of each group's best candidate. */
export function groupCandidates(candidates: readonly Candidate[]): CandidateGroup[] {
  const groups = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const key = `${candidate.muscle}/${candidate.side}`;
    groups.set(key, [...(groups.get(key) ?? []), candidate]);
  }
  return [...groups].map(([key, ofMuscle]) => ({ key, candidates: ofMuscle }));
}

export function CandidateMuscle({ group }: { group: CandidateGroup }) {
  const { muscles } = useAtlasData();
  const best = group.candidates[0];
  const muscle = best && muscles.get(best.muscle);
  if (best === undefined || muscle === undefined) return null;
  const why = [...new Set(best.reasons.filter(({ kind }) => kind !== 'covers').map(reasonText))];
  return (
    <li className={styles.candidate} data-candidate={muscle.id}>
      <h3>
        {capital(muscle.names.plain)} <span className={styles.plain}>{muscleName(muscle)}</span>
      </h3>
      <ul>
        {group.candidates.map((candidate) => (
          <CandidatePoint key={candidate.point} candidate={candidate} />
        ))}
      </ul>
      {why.length > 0 && <p className={styles.why}>{why.join(' ')}</p>}
    </li>
  );
}

function CandidatePoint({ candidate }: { candidate: Candidate }) {
  const { points } = useAtlasData();
  const selected = useAtlas((state) => state.point === candidate.point && state.side === candidate.side);
  const selectPoint = useAtlasAction('selectPoint');
  const hoverPoint = useAtlasAction('hoverPoint');
  const found = points.get(candidate.point);
  if (found === undefined) return null;
  const { point } = found;
  const here = { point: point.id, side: candidate.side };
  const covers = candidate.reasons.filter((reason) => reason.kind === 'covers');
  return (
    <li data-selected={selected || undefined}>
      <button
        type="button"
        className={styles.point}
        aria-pressed={selected}
        data-point={point.id}
        data-side={candidate.side}
        onClick={() => selectPoint(point.id, candidate.side)}
        onPointerEnter={() => hoverPoint(here)}
        onPointerLeave={() => hoverPoint(null)}
        onFocus={() => hoverPoint(here)}
        onBlur={() => hoverPoint(null)}
      >
        <PointMark number={point.number} selected={selected} />
        <span>
          {message('find.point', { label: point.label, side: candidate.side })}
          {covers.map((reason) => (
            <span key={`${reason.class}-${reason.area}-${reason.label}`} className={styles.covers}>
              <ZoneSwatch kind={reason.class} />
              <span>{reasonText(reason)}</span>
            </span>
          ))}
        </span>
      </button>
    </li>
  );
}

function reasonText(reason: LookupReason): string {
  switch (reason.kind) {
    case 'covers': {
      const text = capital(message('find.reason.covers', { class: reason.class, label: reason.label }));
      const percent = Math.round((reason.shareOfArea ?? 0) * 100);
      return percent < 1 ? text : `${text} ${message('find.reason.share', { percent })}`;
    }
    case 'named':
      return message('find.reason.named', { exact: String(reason.exact), sources: reason.sources });
    case 'complaint':
      return message('find.reason.complaint');
    case 'crosses':
      return message('find.reason.crosses');
  }
}
