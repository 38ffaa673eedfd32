// Ways past the header for the keyboard.
import { message } from '../dataset/messages/format.ts';
import styles from './SkipLinks.module.css';

const targets = [
  { key: 'skip.search', selector: '[data-search]' },
  { key: 'skip.detail', selector: '#detail-title, #detail' },
  { key: 'skip.plate', selector: '#plate' },
] as const;

export function SkipLinks() {
  return (
    <nav className={styles.skip} aria-label={message('skip.label')}>
      {targets.map(({ key, selector }) => (
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
