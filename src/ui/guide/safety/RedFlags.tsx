// Signs that ask for a doctor before any work on muscles. Shown before everything else, by shape and word, not by colour.

import type { RedFlag } from '../../../dataset/reference-schema.ts';
import { byUrgency } from '../../../guide/case/urgency.ts';
import { message } from '../../../words/format.ts';
import { Icon } from '../../parts/Icon.tsx';
import styles from './RedFlags.module.css';

type Flag = Pick<RedFlag, 'id' | 'name' | 'ask' | 'urgency'>;

export function RedFlags({ flags }: { flags: readonly Flag[] }) {
  return (
    <details className={styles.flags}>
      <summary>
        <Icon name="stop" />
        <span>{message('redFlags.summary', { count: flags.length })}</span>
      </summary>
      <div className={styles.groups}>
        {byUrgency(flags).map((group) => (
          <div key={group.urgency}>
            <p className={styles.urgency}>{message(`redFlags.${group.urgency}`)}</p>
            <ul>
              {group.flags.map((flag) => (
                <li key={flag.id}>
                  <strong>{flag.name}</strong> <span>{flag.ask}</span>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </details>
  );
}
