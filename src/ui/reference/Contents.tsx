// Beside a reference page: the filter and the list of what the page holds, each a way to its place.
import { useId, useState } from 'react';
import { message } from '../../words/format.ts';
import { Icon } from '../parts/Icon.tsx';
import { jumpTo } from './jump.ts';
import styles from './Reference.module.css';

/** What a page gets from its frame. */
export interface ContentProps {
  filter: string;
  onFilter: (typed: string) => void;
}

interface ContentsProps extends ContentProps {
  /** What the filter looks through. */
  label: string;
  /** How many entries are left. */
  count: number;
  groups: readonly { title: string | null; entries: readonly { anchor: string; name: string }[] }[];
}

export function Contents({ filter, onFilter, label, count, groups }: ContentsProps) {
  const id = useId();
  const [open, setOpen] = useState(() => !isNarrow());
  return (
    <div className={styles.contents}>
      <search className={styles.filter}>
        <label htmlFor={id}>{label}</label>
        <div>
          <Icon name="search" />
          <input
            id={id}
            type="search"
            autoComplete="off"
            spellCheck={false}
            value={filter}
            onChange={(event) => onFilter(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Escape' || filter === '') return;
              event.preventDefault();
              onFilter('');
            }}
          />
          {filter !== '' && (
            <button type="button" aria-label={message('reference.clear')} onClick={() => onFilter('')}>
              <Icon name="close" />
            </button>
          )}
        </div>
        <p role="status">{filter.trim() === '' ? '' : message('reference.count', { count })}</p>
      </search>
      <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{message('reference.jump')}</summary>
        <nav aria-label={message('reference.jump')}>
          {groups.map(({ title, entries }) => (
            <div key={title ?? ''}>
              {title !== null && <p>{title}</p>}
              <ul>
                {entries.map(({ anchor, name }) => (
                  <li key={anchor}>
                    <a href={`#${anchor}`} onClick={(event) => jumpTo(event, anchor)}>
                      {name}
                    </a>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </nav>
      </details>
    </div>
  );
}

/** On a phone the list would push the page itself out of sight. */
function isNarrow(): boolean {
  return window.matchMedia?.('(max-width: 53.74em)').matches ?? false;
}
