// What may send the painted pains: red flags first, then the best three in full, the rest folded, and why this order.
import '../../words/en/painted-words.ts';
import '../../words/en/late-words.ts';
import { useEffect, useMemo, useState } from 'react';
import type { PainReply } from '../../anatomy/pain/pain-desk.ts';
import { pointKey } from '../../anatomy/pain/point-key.ts';
import { subjectsIn } from '../../guide/case/subject-in.ts';
import { useAtlas, useAtlasAction } from '../../state/use-atlas.ts';
import { useCase } from '../../state/use-case.ts';
import { capital, message } from '../../words/format.ts';
import { FIRST } from '../find/use-candidates.ts';
import { SafetyLine } from '../guide/safety/SafetyLine.tsx';
import { VerdictLine } from '../guide/verdict/VerdictLine.tsx';
import { useAtlasData, useDetails } from '../parts/atlas-data.ts';
import { useGuidedPlace } from '../parts/guided-place.ts';
import { TextsMissing } from '../parts/TextsMissing.tsx';
import { Unfold } from '../parts/Unfold.tsx';
import styles from './Painted.module.css';
import { PaintedCard } from './PaintedCard.tsx';
import { PaintedNerves } from './PaintedNerves.tsx';
import { PaintedPanel } from './PaintedPanel.tsx';
import { PaintedSummary } from './PaintedSummary.tsx';
import { byMuscle, type PaintedMuscle } from './painted-reasons.ts';
import { placeOfPain, usePainReplies } from './use-pain-replies.ts';
import { usePaintedPlace } from './use-painted-place.ts';
import { WhyThisOrder } from './WhyThisOrder.tsx';

interface PaintedResultProps {
  /** One of its muscles stands beside it, with safety and verdict of its own. */
  beside: boolean;
  /** The list of pains stands here, under the safety line: there is no other column. */
  listed: boolean;
}

export function PaintedResult({ beside, listed }: PaintedResultProps) {
  const reply = usePainReplies((replies) => replies.reply);
  const status = usePainReplies((replies) => replies.status);
  const retry = usePainReplies((replies) => replies.retry);
  return (
    <>
      {!beside && <PaintedFlags />}
      {listed && <PaintedPanel />}
      {status === 'failed' ? (
        <div role="alert" className={styles.wait}>
          <p>{message('painted.failed')}</p>
          <button type="button" onClick={retry}>
            {message('painted.retry')}
          </button>
        </div>
      ) : reply === null || isNothing(reply) ? (
        <p className={styles.wait} data-painted-reply={reply === null ? undefined : status}>
          {message(reply === null && status !== 'empty' ? 'painted.waiting' : 'painted.nothingYet')}
        </p>
      ) : (
        <div aria-busy={status === 'working'} data-painted-reply={status}>
          <Answer reply={reply} beside={beside} />
        </div>
      )}
    </>
  );
}

/** All that was painted has been erased again, stroke over stroke. */
function isNothing({ pains }: PainReply): boolean {
  return pains.length === 0;
}

function PaintedFlags() {
  const place = usePaintedPlace();
  const painted = useAtlas((state) => state.painted?.areas);
  return <SafetyLine key={painted?.join(' ')} place={place} />;
}

function Answer({ reply, beside }: { reply: PainReply; beside: boolean }) {
  const data = useAtlasData();
  const long = useDetails();
  const details = long.status === 'ready' ? long.details : null;
  const guided = useGuidedPlace();
  const rows = useMemo(() => byMuscle(reply.candidates), [reply]);
  const [moved, setMoved] = useState<Moved | null>(null);
  const best = rows.slice(0, FIRST);
  const rest = rows.slice(FIRST);
  const several = reply.pains.length > 1;
  const names = useMemo(
    () => new Map(reply.pains.map((pain) => [pain.id, placeOfPain(pain, data)])),
    [reply, data],
  );
  const nameOf = several ? (pain: string) => names.get(pain) ?? '' : null;
  useShownOnBody(beside ? [] : best);
  const likely = useMemo(
    () =>
      details === null
        ? []
        : subjectsIn(
            details,
            rows.slice(0, FIRST).map((row) => row.best),
          ),
    [rows, details],
  );
  const card = (row: PaintedMuscle, large: boolean) => (
    <PaintedCard
      key={row.muscle}
      row={row}
      details={details}
      guided={guided}
      nameOf={nameOf}
      onPressed={() =>
        setMoved({
          muscle: row.muscle,
          key: pointKey(row.best.point, row.best.side),
          from: rows.indexOf(row) + 1,
          before: reply,
        })
      }
      large={large}
    />
  );
  const isNerve = reply.kind !== 'points';
  return (
    <>
      {!beside && <TextsMissing>{message('find.brief')}</TextsMissing>}
      {!beside && isNerve && details && <PaintedNerves reply={reply} details={details} />}
      {rows.length > 0 && (
        <>
          {!beside && !isNerve && details && guided && <VerdictLine area={guided} likely={likely} />}
          <MovedLine moved={moved} rows={rows} reply={reply} />
          {isNerve && !beside ? (
            <Unfold title={message('painted.nerve.still')}>
              <ol className={styles.cards}>{rows.map((row) => card(row, false))}</ol>
            </Unfold>
          ) : (
            <>
              <p className={styles.soft}>{message('painted.best', { count: rows.length })}</p>
              <ol className={styles.cards}>{best.map((row) => card(row, !beside))}</ol>
              {rest.length > 0 && (
                <Unfold title={message('painted.rest', { count: rest.length })}>
                  <ol className={styles.cards} start={FIRST + 1}>
                    {rest.map((row) => card(row, false))}
                  </ol>
                </Unfold>
              )}
            </>
          )}
          {!beside && <WhyThisOrder candidates={reply.candidates} />}
        </>
      )}
      {!beside && <PaintedSummary reply={reply} likely={likely} />}
    </>
  );
}

/** A finger's answer, and where the muscle stood before it. */
interface Moved {
  readonly muscle: string;
  readonly key: string;
  readonly from: number;
  readonly before: PainReply;
}

function MovedLine({
  moved,
  rows,
  reply,
}: {
  moved: Moved | null;
  rows: readonly PaintedMuscle[];
  reply: PainReply;
}) {
  const { muscles } = useAtlasData();
  const answer = useCase(({ pressed }) => (moved === null ? undefined : pressed[moved.key]));
  const muscle = muscles.get(moved?.muscle ?? '');
  const to = rows.findIndex((row) => row.muscle === moved?.muscle) + 1;
  return (
    <p role="status" className={styles.moved} data-painted-moved>
      {moved &&
        muscle &&
        reply !== moved.before &&
        message('painted.moved', {
          muscle: capital(muscle.names.plain),
          from: moved.from,
          to: to === moved.from ? 'same' : String(to),
          answer: answer === 'brings-on' ? 'brings' : (answer ?? 'none'),
        })}
    </p>
  );
}

/** The best are marked on the body. */
function useShownOnBody(rows: readonly PaintedMuscle[]): void {
  const showWays = useAtlasAction('showWays');
  const key = rows.map(({ best: { point, side } }) => pointKey(point, side)).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when other points are the best
  useEffect(() => {
    showWays(rows.map(({ best: { point, side } }) => ({ point, side })));
    return () => showWays([]);
  }, [key, showWays]);
}
