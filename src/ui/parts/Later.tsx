// The place of a late part within the page: what stands there while it comes, and what is said where it does not.
import { type ReactNode, Suspense } from 'react';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { NotArrived } from './NotArrived.tsx';

interface LaterProps {
  /** A sentence: what is missing when it does not come. */
  missing: string;
  waiting?: ReactNode;
  /** Stands under the sentence: what can be said without the part. */
  instead?: ReactNode;
  /** Of the place that both stand in. */
  missingClass?: string | undefined;
  children: ReactNode;
}

export function Later({ missing, waiting = null, instead, missingClass, children }: LaterProps) {
  return (
    <ErrorBoundary
      fallback={(fault, again) => (
        // One place: in a grid two would lie over each other.
        <div className={missingClass}>
          <NotArrived fault={fault} again={again}>
            {missing}
          </NotArrived>
          {instead}
        </div>
      )}
    >
      <Suspense fallback={waiting}>{children}</Suspense>
    </ErrorBoundary>
  );
}
