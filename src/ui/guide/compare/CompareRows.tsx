// The rows of the comparison: each names both kinds of work, so that on a phone one column is enough.

import type { GuideFact } from '../../../guide/guide-fact.ts';
import { type CompareRow, compareRows } from '../../../guide/verdict/cards.ts';
import { capital, inWords, message } from '../../../words/format.ts';
import { ArticleMarks } from '../verdict/ArticleMarks.tsx';
import { VerdictShape } from '../verdict/VerdictShape.tsx';
import styles from './Compare.module.css';
import { Works } from './ContestedClaims.tsx';

/** What the two are named for stands in a list of its own. */
const ownList = 'compare.indications';

export function CompareRows() {
  return compareRows()
    .filter(({ id }) => id !== ownList)
    .map((row) => <Row key={row.id} {...row} />);
}

function Row({ id, title, deepTissue, neuromuscular }: CompareRow) {
  const shared = deepTissue.filter((fact) => neuromuscular.includes(fact));
  const own = (facts: readonly GuideFact[]) => facts.filter((fact) => !shared.includes(fact));
  const columns = { 'deep-tissue': own(deepTissue), neuromuscular: own(neuromuscular) } as const;
  return (
    <section className={styles.row} aria-labelledby={id} data-row={id}>
      <h3 id={id}>{inWords(title)}</h3>
      {shared.length > 0 && (
        <div className={styles.shared}>
          <h4>{message('compare.both')}</h4>
          <Facts facts={shared} />
        </div>
      )}
      {(columns['deep-tissue'].length > 0 || columns.neuromuscular.length > 0) && (
        <div className={styles.columns}>
          {(['deep-tissue', 'neuromuscular'] as const).map((work) => (
            <div key={work}>
              <h4 className={styles.work}>
                <VerdictShape modality={work} order={undefined} />
                {capital(message(`work.${work}`))}
              </h4>
              {columns[work].length > 0 ? (
                <Facts facts={columns[work]} />
              ) : (
                <p className={styles.nothing}>
                  {message(shared.length > 0 ? 'compare.noMore' : 'compare.nothing')}
                </p>
              )}
            </div>
          ))}
        </div>
      )}
    </section>
  );
}

function Facts({ facts }: { facts: readonly GuideFact[] }) {
  return (
    <ul>
      {facts.map(({ id, text, sources, evidence }) => (
        <li key={id}>
          {text}{' '}
          <span>
            <span className={styles.factId}>{id}</span> <ArticleMarks sources={sources} />
          </span>
          {evidence && (
            <p className={styles.against} data-against={id}>
              <b>{message('compare.against')}</b> {evidence.text} <Works sources={evidence.sources} />
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
