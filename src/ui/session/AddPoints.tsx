// Puts points into a session: the chosen one, those that are pinned, the likeliest for what is painted or sought.
import { useMemo } from 'react';
import { most } from '../../guide/session/session-schema.ts';
import { type CheckedPoint, isSamePoint, withPoints } from '../../guide/session/session-steps.ts';
import { caseStoreOf } from '../../state/case-store.ts';
import { pointOfPin } from '../../state/pin.ts';
import type { SessionFile } from '../../state/session/session-file.ts';
import { useAtlas, useAtlasStore } from '../../state/use-atlas.ts';
import { message } from '../../words/format.ts';
import { FIRST } from '../find/use-candidates.ts';
import { byMuscle } from '../painted/painted-reasons.ts';
import { usePainReplies } from '../painted/use-pain-replies.ts';
import { useAtlasData } from '../parts/atlas-data.ts';
import { fingerOf } from './finger-of.ts';
import styles from './Session.module.css';
import { nameOfPoint, useSession } from './use-session.ts';

export function AddPoints({ file }: { file: SessionFile }) {
  const store = useAtlasStore();
  const data = useAtlasData();
  const { points } = useSession(file);
  const point = useAtlas((state) => state.point);
  const side = useAtlas((state) => state.side);
  const pins = useAtlas((state) => state.pins);
  const ways = useAtlas((state) => state.ways);
  const candidates = usePainReplies(({ reply }) => reply?.candidates);
  const likely = useMemo(
    () =>
      candidates
        ? byMuscle(candidates)
            .slice(0, FIRST)
            .map(({ best }) => best)
        : ways,
    [candidates, ways],
  );
  const fresh = <P extends CheckedPoint>(list: readonly P[]): P[] =>
    list.filter((one) => !points.some((row) => isSamePoint(row, one)));
  const add = (list: readonly CheckedPoint[]): void => {
    const { pressed } = caseStoreOf(store).getState();
    file
      .getState()
      .change((session) => withPoints(session, list, new Date().toISOString(), fingerOf(pressed)));
  };
  if (points.length >= most.points)
    return <p className={styles.soft}>{message('session.full', { most: most.points })}</p>;
  const chosen = point === null ? [] : fresh([{ point, side }]);
  const pinned = fresh(pins.map(pointOfPin));
  const best = fresh(likely);
  return (
    <p className={styles.actions} data-session-adds>
      {chosen.map((one) => (
        <button key={one.point} type="button" onClick={() => add([one])}>
          {message('session.add', { point: nameOfPoint(data, one.point, one.side) })}
        </button>
      ))}
      {pinned.length > 0 && (
        <button type="button" onClick={() => add(pinned)}>
          {message('session.addPins', { count: pinned.length })}
        </button>
      )}
      {best.length > 0 && (
        <button type="button" onClick={() => add(best)}>
          {message('session.addLikely', { count: best.length })}
        </button>
      )}
    </p>
  );
}
