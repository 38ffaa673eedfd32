// The answer of Find: the place, its side, the red flags first; then the muscles that may send pain there.
import { lazy, Suspense, useEffect, useRef } from 'react';
import { useAtlasAction } from '../../state/use-atlas.ts';
import { message } from '../../words/format.ts';
import { AreaFlags } from '../guide/safety/EarlyFlags.tsx';
import { ResultActions } from '../paper/ResultActions.tsx';
import { ErrorBoundary } from '../parts/ErrorBoundary.tsx';
import { Icon } from '../parts/Icon.tsx';
import { reloadPage } from '../parts/reload-page.ts';
import styles from './Find.module.css';
import { loadAnswer } from './find-answer.ts';
import { SideQuestion } from './SideQuestion.tsx';
import type { SoughtPlace } from './sought-place.ts';

// What can wait a moment is a chunk of its own; name, side and safety stand at once and without it.
const PlaceVerdict = lazy(() =>
  import('./PlaceVerdict.tsx').then((module) => ({ default: module.PlaceVerdict })),
);
const FindAnswer = lazy(() => loadAnswer().then((module) => ({ default: module.FindAnswer })));

interface FindResultProps {
  place: SoughtPlace;
  /** One of its muscles stands beside it, with safety and verdict of its own: the list alone. */
  beside?: boolean;
}

export function FindResult({ place, beside = false }: FindResultProps) {
  const selectArea = useAtlasAction('selectArea');
  const section = useRef<HTMLElement>(null);
  const id = place.area?.id ?? place.symptom?.id;
  // Another place starts at its top, with safety and list folded (by their keys).
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the place changes
  useEffect(() => {
    section.current?.parentElement?.scrollTo({ top: 0 });
  }, [id]);
  return (
    <section
      ref={section}
      aria-labelledby="candidates-title"
      id={beside ? undefined : 'detail'}
      data-find-result={id}
    >
      <div className={styles.head} data-complaint={place.symptom ? '' : undefined}>
        <div className={styles.named}>
          <button
            type="button"
            className={styles.back}
            aria-label={message('find.another')}
            title={message('find.another')}
            onClick={() => selectArea(null)}
          >
            <Icon name="back" />
          </button>
          <h2 id="candidates-title" tabIndex={-1}>
            {message('find.place', { place: place.name, side: place.side ?? 'none' })}
          </h2>
        </div>
        <SideQuestion place={place} />
      </div>
      {!beside && (
        <>
          <AreaFlags key={id} area={place.guided} />
          <div className={styles.verdictPlace}>
            <ErrorBoundary fallback={<p className={styles.wait}>{message('sure.failed')}</p>}>
              <Suspense>
                <PlaceVerdict place={place} />
              </Suspense>
            </ErrorBoundary>
          </div>
        </>
      )}
      <ErrorBoundary fallback={<NotLoaded />}>
        <Suspense fallback={<p className={styles.wait}>{message('find.waiting')}</p>}>
          <FindAnswer key={id} place={place} beside={beside} />
        </Suspense>
      </ErrorBoundary>
      {!beside && <ResultActions />}
    </section>
  );
}

export function NotLoaded() {
  return (
    <div role="alert" className={styles.wait}>
      <p>{message('find.failed')}</p>
      <button type="button" onClick={reloadPage}>
        {message('find.retry')}
      </button>
    </div>
  );
}
