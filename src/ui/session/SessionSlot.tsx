// The way to the session record, for therapists; once one was opened, or records are kept, what runs stands in its place.
import { lazy, Suspense } from 'react';
import { taskOf } from '../../state/audience.ts';
import { useAtlas, useAtlasAction, useAtlasNow } from '../../state/use-atlas.ts';
import { message } from '../../words/format.ts';
import { ErrorBoundary } from '../parts/ErrorBoundary.tsx';
import styles from './SessionSlot.module.css';

const SessionStrip = lazy(() =>
  import('./session-parts.ts').then((module) => ({ default: module.SessionStrip })),
);

/** @param at the head of the list, or beside a chosen point */
export function SessionSlot({ at }: { at: 'list' | 'point' }) {
  const explains = useAtlas((state) => taskOf(state) === 'explain');
  const used = useAtlasNow((state) => state.sessionOpened || state.remember);
  const settled = useAtlas((state) => state.scene !== 'loading');
  if (!explains) return null;
  const button = <OpenButton at={at} />;
  if (!used || !settled) return button;
  return (
    <ErrorBoundary fallback={button}>
      <Suspense fallback={button}>
        <SessionStrip at={at} button={button} />
      </Suspense>
    </ErrorBoundary>
  );
}

function OpenButton({ at }: { at: 'list' | 'point' }) {
  const openPage = useAtlasAction('openPage');
  return (
    <button type="button" className={styles.open} data-session-open={at} onClick={() => openPage('session')}>
      {message('sessionOpen.open')}
    </button>
  );
}
