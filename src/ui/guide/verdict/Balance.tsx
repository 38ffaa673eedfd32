// How much speaks for each kind of work: two bars with their figures. The rules' own weights, no measure of anything else.

import type { Verdict } from '../../../guide/verdict/verdict.ts';
import { message } from '../../../words/format.ts';
import styles from './Verdict.module.css';

export function Balance({ weights: { deepTissue, neuromuscular } }: Pick<Verdict, 'weights'>) {
  const most = Math.max(1, deepTissue, neuromuscular);
  return (
    <dl className={styles.balance} aria-label={message('verdict.balance')}>
      {(
        [
          ['deep-tissue', deepTissue],
          ['neuromuscular', neuromuscular],
        ] as const
      ).map(([work, weight]) => (
        <div key={work}>
          <dt>{message(`headline.${work}`)}</dt>
          <dd>
            <span
              className={styles.bar}
              style={{ inlineSize: `${(70 * weight) / most}%` }}
              data-work={work}
            />
            {weight}
          </dd>
        </div>
      ))}
    </dl>
  );
}
