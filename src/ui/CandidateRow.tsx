// One candidate of Find: the muscle in plain words, its point, and why it is named.
import type { Candidate, LookupReason } from '../anatomy/lookup.ts';
import { message } from '../dataset/messages/format.ts';
import { useAtlas } from '../state/use-atlas.ts';
import { useAtlasData } from './atlas-data.ts';
import styles from './Find.module.css';
import { PointMark, ZoneSwatch } from './Icon.tsx';
import { capital, muscleName } from './wording.ts';

export function CandidateRow({ candidate }: { candidate: Candidate }) {
  const { points } = useAtlasData();
  const selected = useAtlas((state) => state.point === candidate.point && state.side === candidate.side);
  const selectPoint = useAtlas((state) => state.selectPoint);
  const hoverPoint = useAtlas((state) => state.hoverPoint);
  const found = points.get(candidate.point);
  if (found === undefined) return null;
  const { muscle, point } = found;
  const here = { point: point.id, side: candidate.side };
  return (
    <li className={styles.candidate} data-selected={selected || undefined}>
      <button
        type="button"
        aria-pressed={selected}
        data-point={point.id}
        data-side={candidate.side}
        onClick={() => selectPoint(point.id, candidate.side)}
        onPointerEnter={() => hoverPoint(here)}
        onPointerLeave={() => hoverPoint(null)}
        onFocus={() => hoverPoint(here)}
        onBlur={() => hoverPoint(null)}
      >
        <span className={styles.muscle}>{muscleName(muscle)}</span>
        <span className={styles.plain}>{capital(muscle.names.plain)}</span>
        <span className={styles.point}>
          <PointMark number={point.number} selected={selected} />
          {message('find.point', { label: point.label, side: candidate.side })}
        </span>
      </button>
      <ul className={styles.reasons}>
        {candidate.reasons.map((reason) => (
          <li key={JSON.stringify(reason)}>
            {reason.kind === 'covers' && <ZoneSwatch kind={reason.class} />}
            <span>{reasonText(reason)}</span>
          </li>
        ))}
      </ul>
    </li>
  );
}

function reasonText(reason: LookupReason): string {
  switch (reason.kind) {
    case 'covers': {
      const text = message('find.reason.covers', { class: reason.class, label: reason.label });
      return reason.shareOfArea === undefined
        ? text
        : `${text} ${message('find.reason.share', { percent: Math.round(reason.shareOfArea * 100) })}`;
    }
    case 'named':
      return message('find.reason.named', { exact: String(reason.exact), sources: reason.sources });
    case 'complaint':
      return message('find.reason.complaint');
    case 'crosses':
      return message('find.reason.crosses');
  }
}
