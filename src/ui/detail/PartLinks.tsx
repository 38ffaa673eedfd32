// A short index of what stands below the answer: each part one press away, unfolded, with the focus in it.
import { message } from '../../words/format.ts';
import { bringIntoView } from '../parts/lead-there.ts';
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

/** Unlike a source, a part is read from its top. */
function leadTo(id: string): void {
  const part = document.getElementById(id);
  const title = part?.querySelector('summary');
  if (title) bringIntoView(title);
  part?.scrollIntoView({ block: 'start' });
}
