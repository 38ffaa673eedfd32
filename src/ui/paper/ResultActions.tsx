// The place of the row that passes a result on: share, copy, print. The row itself comes once the first view stands.
import { message } from '../../words/format.ts';
import { Later } from '../parts/Later.tsx';
import { latePart } from '../parts/late-part.tsx';
import type { ActionRowProps } from './ActionRow.tsx';
import styles from './ResultActions.module.css';

const ActionRow = latePart(() => import('./ActionRow.tsx').then(({ ActionRow }) => ActionRow));

export function ResultActions(props: ActionRowProps) {
  return (
    <div className={styles.actions} data-result-actions>
      <Later missing={message('actions.failed')}>
        <ActionRow {...props} />
      </Later>
    </div>
  );
}
