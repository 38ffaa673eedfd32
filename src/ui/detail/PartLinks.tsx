// A short index of what stands below the answer: each part one press away, unfolded, with the focus in it.
import { message } from '../../words/format.ts';
import styles from './PartLinks.module.css';
import type { PartName } from './part-order.ts';

export const partId = (part: PartName): string => `part-${part}`;

export function PartLinks({ parts }: { parts: readonly PartName[] }) {
  return (
    <nav className={styles.index} aria-label={message('parts.label')} data-parts>
      <ul>
        {parts.map((part) => (
          <li key={part}>
            <a
              href={`#${partId(part)}`}
              onClick={(event) => {
                if (event.metaKey || event.ctrlKey || event.shiftKey) return;
                event.preventDefault();
                leadTo(partId(part));
              }}
            >
              {message(`parts.${part}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The address stays as it is: it says what is chosen, not how far one has read. */
function leadTo(id: string): void {
  const target = document.getElementById(id);
  const fold = target?.querySelector('details');
  if (fold) fold.open = true;
  target?.scrollIntoView({ block: 'start' });
  target?.querySelector('summary')?.focus({ preventScroll: true });
}
