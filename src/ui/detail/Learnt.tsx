// The places for what a student learns of a muscle: filled when it has come; nothing else of the page waits for it.
import { type ComponentProps, lazy, Suspense } from 'react';
import { reportFault } from '../../state/report-fault.ts';
import { message } from '../../words/format.ts';
import { ErrorBoundary } from '../parts/ErrorBoundary.tsx';

const parts = () => import('../study/learn/learn-parts.ts');
const AlikeMuscles = lazy(() => parts().then((module) => ({ default: module.AlikeMuscles })));
const MemoryAids = lazy(() => parts().then((module) => ({ default: module.MemoryAids })));
const SpokenLatin = lazy(() => parts().then((module) => ({ default: module.SpokenLatin })));

/** Where it does not come, the page says what it said without it. */
function Place({ children }: { children: React.ReactNode }) {
  return (
    <ErrorBoundary fallback={null} onError={(fault) => reportFault('fetching what is learned', fault)}>
      <Suspense>{children}</Suspense>
    </ErrorBoundary>
  );
}

export function LearntName(props: ComponentProps<typeof SpokenLatin>) {
  return (
    <Place>
      <SpokenLatin {...props} />
    </Place>
  );
}

export function LearntAids(props: ComponentProps<typeof MemoryAids>) {
  return (
    <Place>
      <MemoryAids {...props} />
    </Place>
  );
}

export function LearntAlike(props: ComponentProps<typeof AlikeMuscles>) {
  return (
    <ErrorBoundary fallback={<p>{message('detail.failed')}</p>}>
      <Suspense>
        <AlikeMuscles {...props} />
      </Suspense>
    </ErrorBoundary>
  );
}
