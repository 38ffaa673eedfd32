// The verdict on a candidate, by shape and word. The guide comes later than the row, which keeps the place for it.
import { lazy, Suspense } from 'react';
import { useDetails } from '../parts/atlas-data.ts';
import { ErrorBoundary } from '../parts/ErrorBoundary.tsx';
import styles from './Find.module.css';
import type { SoughtPlace } from './sought-place.ts';

const GuideWord = lazy(() => import('./GuideWord.tsx').then((module) => ({ default: module.GuideWord })));

export function RowVerdict({ muscle, point, place }: { muscle: string; point: string; place: SoughtPlace }) {
  const details = useDetails();
  return (
    <span className={styles.verdict} data-row-verdict>
      {details.status === 'ready' && (
        <ErrorBoundary fallback={<span />}>
          <Suspense>
            <GuideWord muscle={muscle} point={point} place={place} details={details.details} />
          </Suspense>
        </ErrorBoundary>
      )}
    </span>
  );
}
