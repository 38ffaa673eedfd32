// The way into painting, on the plate; and the brush bar, which comes in a chunk of its own once painting is on.
import { lazy, Suspense } from 'react';
import { useAtlasAction, useAtlasNow } from '../../state/use-atlas.ts';
import { message } from '../../words/format.ts';
import { ErrorBoundary } from '../parts/ErrorBoundary.tsx';
import { Icon } from '../parts/Icon.tsx';
import styles from './PaintSwitch.module.css';

const BrushBar = lazy(() => import('./BrushBar.tsx').then((module) => ({ default: module.BrushBar })));

export function PaintSwitch() {
  const painting = useAtlasNow((state) => state.painting);
  const setPainting = useAtlasAction('setPainting');
  return (
    <button
      type="button"
      className={styles.switch}
      aria-label={message('painting.start')}
      aria-pressed={painting}
      data-paint-switch
      onClick={() => setPainting(!painting)}
    >
      <Icon name="brush" />
      <span className={styles.long}>{message('painting.start')}</span>
      <span className={styles.short}>{message('painting.short')}</span>
    </button>
  );
}

export function BrushBarSlot() {
  const painting = useAtlasNow((state) => state.painting);
  const setPainting = useAtlasAction('setPainting');
  const notify = useAtlasAction('notify');
  if (!painting) return null;
  return (
    <ErrorBoundary
      fallback={null}
      onError={() => {
        setPainting(false);
        notify('notice.noBrush');
      }}
    >
      <Suspense>
        <BrushBar />
      </Suspense>
    </ErrorBoundary>
  );
}
