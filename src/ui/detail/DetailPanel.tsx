// The chosen point or muscle: its names and pain at once, everything else as soon as the long texts are here.
import { lazy, memo, Suspense, useEffect, useState } from 'react';
import type { Side } from '../../space/side.ts';
import { useAtlas } from '../../state/use-atlas.ts';
import { message } from '../../words/format.ts';
import { MuscleFlags } from '../guide/safety/EarlyFlags.tsx';
import { useAtlasData, useDetails } from '../parts/atlas-data.ts';
import { ErrorBoundary } from '../parts/ErrorBoundary.tsx';
import styles from './Detail.module.css';
import { DetailHead } from './DetailHead.tsx';
import { Opening } from './Opening.tsx';
import { ZoneSection } from './ZoneSection.tsx';

const DetailBody = lazy(() => import('./DetailBody.tsx').then((module) => ({ default: module.DetailBody })));

/** A module that failed once is not fetched again under its name: only a new start of the page tries again. */
const reloadPage = (): void => window.location.reload();

/** The zone on the body is painted first; the texts follow in a render of their own. */
export function DetailPanel() {
  const muscle = useAtlas((state) => state.muscle);
  const point = useAtlas((state) => state.point);
  const side = useAtlas((state) => state.side);
  return <Detail muscleId={muscle} pointId={point} side={side} />;
}

interface DetailProps {
  muscleId: string | null;
  pointId: string | null;
  side: Side;
}

const Detail = memo(function Detail({ muscleId, pointId, side }: DetailProps) {
  const { muscles, points } = useAtlasData();
  const details = useDetails();
  const hideLabels = useAtlas((state) => state.hideLabels);
  const [revealed, setRevealed] = useState<string | null>(null);
  useEffect(() => {
    if (!hideLabels) setRevealed(null);
  }, [hideLabels]);
  const entry = muscleId === null ? undefined : muscles.get(muscleId);
  const point = pointId === null ? undefined : points.get(pointId)?.point;
  if (entry === undefined) {
    return (
      <section className={styles.panel} data-empty aria-label={message('detail.region')} id="detail">
        <Opening />
      </section>
    );
  }
  const hidden = hideLabels && revealed !== entry.id;
  const body = details.status === 'ready' && !hidden ? details.details.muscles[entry.id] : undefined;
  // Red flags wait for nothing: they are asked while the texts are on their way, and when they cannot be had.
  const early = !hidden && <MuscleFlags muscle={entry} point={point} />;
  return (
    <section
      className={styles.panel}
      aria-labelledby="detail-title"
      id="detail"
      data-muscle={entry.id}
      data-selected-point={point?.id}
      data-selected-side={point ? side : undefined}
    >
      <DetailHead muscle={entry} point={point} hidden={hidden} onReveal={() => setRevealed(entry.id)} />
      {point && <ZoneSection point={point} />}
      {details.status === 'failed' && <Failed onRetry={details.retry}>{early}</Failed>}
      {details.status === 'loading' && <Waiting>{early}</Waiting>}
      {body && details.status === 'ready' && (
        <ErrorBoundary fallback={<Failed onRetry={reloadPage}>{early}</Failed>}>
          <Suspense fallback={<Waiting>{early}</Waiting>}>
            <DetailBody entry={entry} muscle={body} pointId={point?.id ?? null} details={details.details} />
          </Suspense>
        </ErrorBoundary>
      )}
    </section>
  );
});

function Waiting({ children }: { children: React.ReactNode }) {
  return (
    <>
      <p className={styles.wait}>{message('detail.loading')}</p>
      {children}
    </>
  );
}

function Failed({ onRetry, children }: { onRetry: () => void; children: React.ReactNode }) {
  return (
    <>
      <div className={styles.wait} role="alert">
        <p>{message('detail.failed')}</p>
        <button type="button" className={styles.action} onClick={onRetry}>
          {message('detail.retry')}
        </button>
      </div>
      {children}
    </>
  );
}
