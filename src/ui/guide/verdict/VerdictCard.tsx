// The verdict: one word with a shape, one sentence, what the answers changed, and the reasons on both sides.

import type { Statement } from '../../../guide/statement.ts';
import type { Verdict } from '../../../guide/verdict/verdict.ts';
import { readsPlainly } from '../../../state/audience.ts';
import { useAtlas, useAtlasAction } from '../../../state/use-atlas.ts';
import { inWords, message } from '../../../words/format.ts';
import { Unfold } from '../../parts/Unfold.tsx';
import { EmergencyNumbers } from '../safety/EmergencyNumbers.tsx';
import { Balance } from './Balance.tsx';
import { Disagreements } from './Disagreements.tsx';
import { StatementList } from './StatementList.tsx';
import styles from './Verdict.module.css';
import { VerdictShape } from './VerdictShape.tsx';
import { changeBetween, isWhy } from './verdict-change.ts';
import { WhatChanged } from './WhatChanged.tsx';

interface VerdictCardProps {
  verdict: Verdict;
  /** The verdict for the same place without the person's answers. */
  without: Verdict;
  /** Told apart from another card on the page. */
  id?: string;
}

export function VerdictCard({ verdict, without, id = 'verdict' }: VerdictCardProps) {
  const plain = useAtlas(readsPlainly);
  const openPage = useAtlasAction('openPage');
  const { modality, urgency, protocol } = verdict;
  const why = verdict.reasons.filter(isWhy);
  const stopped = modality === 'not-now';
  const added = new Set(changeBetween(without, verdict).added.map((reason) => reason.id));
  const mark = (line: Statement) =>
    added.has(line.id) && <span className={styles.yours}> {message('verdict.yourAnswer')}</span>;
  return (
    <section className={styles.verdict} aria-labelledby={`${id}-title`} data-verdict={modality}>
      <div className={styles.head}>
        <VerdictShape modality={modality} order={verdict.order} />
        <div>
          <p className={styles.kicker} id={`${id}-kicker`}>
            {message('verdict.title')}
          </p>
          <h3 id={`${id}-title`} aria-describedby={`${id}-kicker`}>
            {inWords(verdict.headline)}
          </h3>
        </div>
      </div>
      <p className={styles.summary}>{inWords(verdict.summary)}</p>
      {urgency === 'emergency' && <EmergencyNumbers />}
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
    </section>
  );
}
