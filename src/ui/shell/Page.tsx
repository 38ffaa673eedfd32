// The page: header, the panels beside or below the plate, and what floats above them.
import { lazy, Suspense } from 'react';
import { isReferencePage } from '../../state/atlas-state.ts';
import { type Task, taskOf } from '../../state/audience.ts';
import { useAtlas, useAtlasNow } from '../../state/use-atlas.ts';
import { message } from '../../words/format.ts';
import { BrowsePanel } from '../browse/BrowsePanel.tsx';
import { DetailPanel } from '../detail/DetailPanel.tsx';
import { FindPanel } from '../find/FindPanel.tsx';
import { useDetails } from '../parts/atlas-data.ts';
import { ErrorBoundary } from '../parts/ErrorBoundary.tsx';
import { ReferenceSlot } from '../reference/ReferenceSlot.tsx';
import { SearchBox } from '../search/SearchBox.tsx';
import { StudyPanel } from '../study/StudyPanel.tsx';
import { BottomSheet } from './BottomSheet.tsx';
import { Header } from './Header.tsx';
import { LiveRegion } from './LiveRegion.tsx';
import { Notices } from './Notices.tsx';
import styles from './Page.module.css';
import { Plate } from './Plate.tsx';
import { SkipLinks } from './SkipLinks.tsx';
import { useFocusFollowsChoice } from './use-focus-follows-choice.ts';

const CompareDialog = lazy(() =>
  import('../guide/compare/CompareDialog.tsx').then((module) => ({ default: module.CompareDialog })),
);

const StopBar = lazy(() =>
  import('../guide/safety/StopBar.tsx').then((module) => ({ default: module.StopBar })),
);

const panels: Readonly<Record<Task, React.ComponentType>> = {
  seek: FindPanel,
  explain: BrowsePanel,
  learn: StudyPanel,
};

/** Read once: the address of the visit holds answers. */
const linkTells = new URLSearchParams(window.location.search).has('case');

/** `scene` fills the plate. The page is complete without it. */
export function Page({ scene }: { scene: React.ReactNode }) {
  const chosen = useAtlas((state) => state.muscle !== null);
  const page = useAtlasNow((state) => state.page);
  const reading = useAtlasNow((state) => isReferencePage(state.page));
  const reads = useDetails().status === 'ready';
  const asks = useAtlas((state) => (state.muscle ?? state.area ?? state.symptom) !== null);
  // The guide is fetched with the long texts once there is something to advise on, or when the link brings answers along.
  const guided = linkTells || (reads && asks);
  useFocusFollowsChoice();
  const Panel = panels[useAtlas(taskOf)];
  return (
    <div className={styles.page} data-chosen={chosen || undefined} data-reading={reading || undefined}>
      <SkipLinks />
      <Header />
      {guided && (
        <ErrorBoundary fallback={null}>
          <Suspense>
            <StopBar />
          </Suspense>
        </ErrorBoundary>
      )}
      <main className={styles.stack}>
        <div className={styles.main} inert={reading}>
          <BottomSheet>
            <div className={styles.scroller} data-scroller>
              <section className={styles.index} aria-label={message('index.region')} id="index">
                <SearchBox />
                <Panel />
              </section>
              <div className={styles.detail}>
                <DetailPanel />
              </div>
            </div>
          </BottomSheet>
          <Plate>{scene}</Plate>
        </div>
        <ReferenceSlot />
      </main>
      <Notices />
      <LiveRegion />
      {page === 'compare' && (
        <ErrorBoundary fallback={null}>
          <Suspense>
            <CompareDialog />
          </Suspense>
        </ErrorBoundary>
      )}
    </div>
  );
}
