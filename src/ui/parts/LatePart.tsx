// A part that is fetched when it is asked for; where it does not come, that is said and what asked for it gives way.
import { type ReactNode, Suspense } from 'react';
import { useAtlasAction } from '../../state/use-atlas.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';

interface LatePartProps {
  onFailed: () => void;
  /** Stands there until it has come. */
  waiting?: ReactNode;
  children: ReactNode;
}

export function LatePart({ onFailed, waiting = null, children }: LatePartProps) {
  const notify = useAtlasAction('notify');
  return (
    <ErrorBoundary
      fallback={null}
      onError={() => {
        notify('reference.failed');
        onFailed();
      }}
    >
      <Suspense fallback={waiting}>{children}</Suspense>
    </ErrorBoundary>
  );
}
