// What the two are named for: by one side alone, by both, and where the articles do not agree.

import { type Condition, conditions } from '../../../guide/case/case-words.ts';
import { factOfCondition } from '../../../guide/guide-fact.ts';
import { disputedFacts } from '../../../guide/rules/indication-rules.ts';
import { message } from '../../../words/format.ts';
import { ArticleMarks } from '../verdict/ArticleMarks.tsx';
import styles from './Compare.module.css';

interface Indication {
  condition: Condition;
  id: ReturnType<typeof factOfCondition>['id'];
  deepTissue: readonly string[];
  neuromuscular: readonly string[];
  when: string | undefined;
  disputed: boolean;
}

const indications: readonly Indication[] = conditions.map((condition) => {
  const { id, namedBy, neuromuscularWhen } = factOfCondition(condition);
  return {
    condition,
    id,
    deepTissue: namedBy?.deepTissue ?? [],
    neuromuscular: namedBy?.neuromuscular ?? [],
    when: neuromuscularWhen,
    disputed: disputedFacts.includes(id),
  };
});

const groups = {
  deepTissue: indications.filter(({ neuromuscular }) => neuromuscular.length === 0),
  neuromuscular: indications.filter(({ deepTissue }) => deepTissue.length === 0),
  both: indications.filter(
    ({ deepTissue, neuromuscular }) => deepTissue.length > 0 && neuromuscular.length > 0,
  ),
} as const;

export function CompareIndications() {
  return (
    <>
      <div className={styles.columns}>
        {(['deepTissue', 'neuromuscular'] as const).map((side) => (
          <div key={side}>
            <h4>{message(`compare.only.${side}`)}</h4>
            <ul>
              {groups[side].map(({ condition, id, [side]: articles }) => (
                <li key={id}>
                  {message(`condition.${condition}`)} <span className={styles.factId}>{id}</span>{' '}
                  <ArticleMarks sources={articles} />
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
      <h4 className={styles.bothTitle}>{message('compare.only.both')}</h4>
      <ul className={styles.both}>
        {groups.both.map(({ condition, id, deepTissue, neuromuscular, when, disputed }) => (
          <li key={id} data-disputed={disputed || undefined}>
            <p>
              <b>{message(`condition.${condition}`)}</b> <span className={styles.factId}>{id}</span>
              {disputed && <span className={styles.differ}> {message('compare.differ')}</span>}
            </p>
            <p>
              {message('headline.deep-tissue')}: <ArticleMarks sources={deepTissue} />
            </p>
            <p>
              {message('headline.neuromuscular')}: <ArticleMarks sources={neuromuscular} />
              {when !== undefined && ` ${message('compare.when', { when })}`}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
