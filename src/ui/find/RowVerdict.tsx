// The verdict on a candidate, by shape and word. The guide comes later than the row, which keeps the place for it.
import { Suspense } from 'react';
import { message } from '../../words/format.ts';
import { useDetails } from '../parts/atlas-data.ts';
import { ErrorBoundary } from '../parts/ErrorBoundary.tsx';
import { partOf } from '../parts/late-part.tsx';
import { TillArrived } from '../parts/NotArrived.tsx';
import styles from './Find.module.css';
import { guideWords } from './guide-words.ts';
import type { SoughtPlace } from './sought-place.ts';

const GuideWord = partOf(guideWords, 'GuideWord');

export function RowVerdict({ muscle, point, place }: { muscle: string; point: string; place: SoughtPlace }) {
  const details = useDetails();
  return (
    <span className={styles.verdict} data-row-verdict>
      {details.status === 'ready' && (
        <ErrorBoundary
          fallback={(fault, again) => (
            // The verdict on the place, above the list, comes with it and is tried again there.
            <TillArrived fault={fault} again={again}>
              {message('late.word')}
            </TillArrived>
          )}
        >
          <Suspense>
            <GuideWord muscle={muscle} point={point} place={place} details={details.details} />
          </Suspense>
        </ErrorBoundary>
      )}
    </span>
  );
}
