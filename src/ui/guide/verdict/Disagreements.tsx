// Where the articles do not agree on a condition of the case: both sides, and what tipped this answer.

import { type FactId, guideFact } from '../../../guide/guide-fact.ts';
import type { Disagreement } from '../../../guide/verdict/verdict.ts';
import { readsPlainly } from '../../../state/audience.ts';
import { useAtlas } from '../../../state/use-atlas.ts';
import { inWords, message } from '../../../words/format.ts';
import { phrase } from '../../../words/phrase.ts';
import { Cite } from '../../parts/Cite.tsx';
import styles from './Verdict.module.css';

export function Disagreements({ disagreements }: { disagreements: readonly Disagreement[] }) {
  const plain = useAtlas(readsPlainly);
  return (
    <ul className={styles.disagreements}>
      {disagreements.map(({ facts, saysDtm, saysNmt, sourcesDtm, sourcesNmt, falls, tippedBy }) => (
        <li key={facts.join()}>
          <h4>
            {conditionOf(facts[0])}
            {!plain && <span className={styles.factIds}> {facts.join(' ')}</span>}
          </h4>
          <p>
            {inWords(saysDtm)}
            <Cite sources={sourcesDtm} />
          </p>
          <p>
            {inWords(saysNmt)}
            <Cite sources={sourcesNmt} />
          </p>
          <p className={styles.tipped}>
            {message('disagree.tipped', { word: phrase(`headline.${falls}`) })} {inWords(tippedBy.text)}
          </p>
        </li>
      ))}
    </ul>
  );
}

function conditionOf(fact: FactId | undefined): string {
  const condition = fact && guideFact(fact).condition;
  return condition ? message(`condition.${condition}`) : '';
}
