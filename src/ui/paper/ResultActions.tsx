// The place of the row that passes a result on: share, copy, print. The row itself comes once the first view stands.
import { lazy, Suspense } from 'react';
import { message } from '../../words/format.ts';
import { ErrorBoundary } from '../parts/ErrorBoundary.tsx';
import type { ActionRowProps } from './ActionRow.tsx';
import styles from './ResultActions.module.css';

const ActionRow = lazy(() => import('./ActionRow.tsx').then((module) => ({ default: module.ActionRow })));

export function ResultActions(props: ActionRowProps) {
  return (
    <div className={styles.actions} data-result-actions>
      <ErrorBoundary fallback={<p>{message('actions.failed')}</p>}>
        <Suspense>
          <ActionRow {...props} />
        </Suspense>
      </ErrorBoundary>
    </div>
  );
}
