// A late part that lies over the page: where it does not come, that is said over the page, to be tried again or put away.
import { type ReactNode, Suspense } from 'react';
import { message } from '../../words/format.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import styles from './NotArrived.module.css';
import { NotArrived } from './NotArrived.tsx';

interface LaterOverProps {
  /** What asked for it gives way. */
  onFailed: () => void;
  /** Stands there until it has come. */
  waiting?: ReactNode;
  children: ReactNode;
}

export function LaterOver({ onFailed, waiting = null, children }: LaterOverProps) {
  return (
    <ErrorBoundary
      fallback={(fault, again) => (
        <div className={styles.over}>
          <NotArrived fault={fault} again={again}>
            {message('reference.failed')}
          </NotArrived>
          <button type="button" onClick={onFailed}>
            {message('late.away')}
          </button>
        </div>
      )}
    >
      <Suspense fallback={waiting}>{children}</Suspense>
    </ErrorBoundary>
  );
}
