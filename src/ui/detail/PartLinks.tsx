// A short index of what stands below the answer: each part one press away, unfolded, with the focus in it.
import { message } from '../../words/format.ts';
import { leadToPart, partId } from './lead-to-part.ts';
import styles from './PartLinks.module.css';
import type { PartName } from './part-order.ts';

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
                leadToPart(part);
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
