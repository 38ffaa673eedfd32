// What stands behind a verdict: what the answers changed, the balance, the reasons on both sides, where articles disagree.

import type { Statement } from '../../../guide/statement.ts';
import type { Verdict } from '../../../guide/verdict/verdict.ts';
import { readsPlainly } from '../../../state/audience.ts';
import { useAtlas, useAtlasAction } from '../../../state/use-atlas.ts';
import { message } from '../../../words/format.ts';
import { Unfold } from '../../parts/Unfold.tsx';
import { Balance } from './Balance.tsx';
import { Disagreements } from './Disagreements.tsx';
import { StatementList } from './StatementList.tsx';
import { isStopped } from './use-verdict.ts';
import styles from './Verdict.module.css';
import { changeBetween, isWhy } from './verdict-change.ts';
import { WhatChanged } from './WhatChanged.tsx';

interface VerdictReasonsProps {
  verdict: Verdict;
  /** The verdict for the same place without the person's answers. */
  without: Verdict;
}

export function VerdictReasons({ verdict, without }: VerdictReasonsProps) {
  const plain = useAtlas(readsPlainly);
  const openPage = useAtlasAction('openPage');
  const { urgency, protocol } = verdict;
  const why = verdict.reasons.filter(isWhy);
  const stopped = isStopped(verdict);
  const added = new Set(changeBetween(without, verdict).added.map((reason) => reason.id));
  const mark = (line: Statement) =>
    added.has(line.id) && <span className={styles.yours}> {message('verdict.yourAnswer')}</span>;
  return (
    <div className={styles.reasons} data-verdict-reasons>
      <WhatChanged verdict={verdict} without={without} />
      {!plain && !stopped && <Balance weights={verdict.weights} />}
      {why.length > 0 && (
        <Unfold title={message('verdict.reasons', { count: why.length })} open={!plain || stopped}>
          <StatementList statements={why} mark={mark} />
        </Unfold>
      )}
      {verdict.against.length > 0 && (
        <Unfold title={message('verdict.against', { count: verdict.against.length })}>
          <StatementList statements={verdict.against} mark={mark} />
        </Unfold>
      )}
      {verdict.disagreements.length > 0 && (
        <Unfold title={message('disagree.title', { count: verdict.disagreements.length })}>
          <Disagreements disagreements={verdict.disagreements} />
        </Unfold>
      )}
      {urgency === 'advice' && <StatementList statements={protocol.stop} />}
      <button type="button" className={styles.compare} onClick={() => openPage('compare')}>
        {message('compare.open')}
      </button>
    </div>
  );
}
