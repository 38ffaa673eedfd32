// Signs that ask for a doctor before any work on muscles. Shown before everything else, by shape and word, not by colour.

import type { RedFlag } from '../../dataset/reference-schema.ts';
import { message } from '../../words/format.ts';
import { Icon } from '../parts/Icon.tsx';
import styles from './RedFlags.module.css';

type Flag = Pick<RedFlag, 'id' | 'name' | 'ask' | 'urgency'>;

interface RedFlagsProps {
  flags: readonly Flag[];
  /** Unfolded from the start. */
  open?: boolean;
}

const order = ['emergency', 'same-day', 'soon'] as const;

export function RedFlags({ flags, open = false }: RedFlagsProps) {
  if (flags.length === 0) return null;
  const groups = order
    .map((urgency) => ({ urgency, flags: flags.filter((flag) => flag.urgency === urgency) }))
    .filter((group) => group.flags.length > 0);
  return (
    <details className={styles.flags} open={open}>
      <summary>
        <Icon name="stop" />
        <span>{message('redFlags.summary', { count: flags.length })}</span>
      </summary>
      <div className={styles.groups}>
        {groups.map((group) => (
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
