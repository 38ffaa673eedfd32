// The verdict at first sight: shape and word, one sentence why, how sure, and whether safety has been checked.
import '../../../words/en/late-words.ts';
import { useId, useMemo } from 'react';
import type { Area } from '../../../dataset/reference-schema.ts';
import type { Subject } from '../../../guide/case/traits.ts';
import type { Verdict } from '../../../guide/verdict/verdict.ts';
import { inWords, message } from '../../../words/format.ts';
import { useSafetyState } from '../safety/use-safety.ts';
import { whyInLine } from './because.ts';
import { Disputed } from './Disputed.tsx';
import { useTellVerdict } from './told-verdict.ts';
import { isStopped, useVerdict } from './use-verdict.ts';
import styles from './VerdictLine.module.css';
import { VerdictShape } from './VerdictShape.tsx';
import { isWhy } from './verdict-change.ts';

interface VerdictLineProps {
  /** The muscle, and the point where one is chosen. */
  subject?: Subject | undefined;
  /** The place that hurts; alone it has a verdict of its own. */
  area?: Pick<Area, 'id' | 'redFlags'> | undefined;
  /** The muscles that most likely send pain there. */
  likely?: readonly Subject[] | undefined;
}

export function VerdictLine({ subject, area, likely }: VerdictLineProps) {
  const id = useId();
  const { verdict } = useVerdict(subject, area, likely);
  const stopped = isStopped(verdict);
  useTellVerdict(`${inWords(verdict.headline)}: ${whyInLine(verdict)}`);
  return (
    <section className={styles.verdict} aria-labelledby={id} data-verdict={verdict.modality}>
      <div className={styles.head}>
        <VerdictShape modality={verdict.modality} order={verdict.order} />
        <h3 id={id}>{inWords(verdict.headline)}</h3>
        {!stopped && <SafetyNote subject={subject} area={area} />}
      </div>
      <p data-verdict-why>{whyInLine(verdict)}</p>
      {!stopped && <HowSure verdict={verdict} />}
    </section>
  );
}

/** Unanswered stands here as unanswered: the word alone must never look like an all-clear. */
function SafetyNote({ subject, area }: VerdictLineProps) {
  const { state, count } = useSafetyState(useMemo(() => ({ subject, area }), [subject, area]));
  return (
    <p className={styles.safety} data-safety-state={state}>
      {message('safety.state', { state, count })}
    </p>
  );
}

function HowSure({ verdict }: { verdict: Verdict }) {
  const pro = verdict.reasons.filter(isWhy).length;
  return (
    <div className={styles.sure} data-verdict-sure>
      {message('sure.count', { pro, con: verdict.against.length })} <Disputed />
    </div>
  );
}
