// Ways past the header for the keyboard.

import { isReferencePage } from '../../state/atlas-state.ts';
import { useAtlas } from '../../state/use-atlas.ts';
import { message } from '../../words/format.ts';
import styles from './SkipLinks.module.css';

const targets = [
  { key: 'skip.search', selector: '[data-search]' },
  { key: 'skip.detail', selector: '#detail-title, #detail #candidates-title, #detail' },
  { key: 'skip.plate', selector: '#plate' },
  { key: 'skip.reference', selector: '#reference-title' },
] as const;

export function SkipLinks() {
  const reading = useAtlas((state) => isReferencePage(state.page));
  return (
    <nav className={styles.skip} aria-label={message('skip.label')}>
      {targets
        .filter(({ key }) => reading === (key === 'skip.reference'))
        .map(({ key, selector }) => (
          <button
            key={key}
            type="button"
            onClick={() => {
              const target = [...document.querySelectorAll<HTMLElement>(selector)].find(
                (element) => element.getClientRects().length > 0,
              );
              target?.focus();
            }}
          >
            {message(key)}
          </button>
        ))}
    </nav>
  );
}
