// One strip for all that did not come and is missed nowhere in particular: parts of the picture, the search, the sheet for paper.
import { useSyncExternalStore } from 'react';
import { lateTroubles } from '../../state/late.ts';
import { message } from '../../words/format.ts';
import { NotArrived } from '../parts/NotArrived.tsx';
import styles from './Notices.module.css';

export function LateTroubles() {
  const troubles = useSyncExternalStore(lateTroubles.subscribe, lateTroubles.now);
  // One after the other: what is pressed for the first mostly brings the others' files, too.
  const [first] = troubles;
  if (first === undefined) return null;
  return (
    <div className={styles.trouble}>
      <NotArrived key={troubles.length} fault={first.fault} again={nothing}>
        {message(first.late.kind === 'muscles' ? 'late.muscles' : 'late.part')}
      </NotArrived>
    </div>
  );
}

/** It goes from the list by itself. */
function nothing(): void {}
