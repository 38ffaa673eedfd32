// The page: header, the panels beside or below the plate, and what floats above them.

import { isReferencePage } from '../../state/atlas-state.ts';
import { type Task, taskOf } from '../../state/audience.ts';
import { useAtlas, useAtlasAction, useAtlasNow } from '../../state/use-atlas.ts';
import { message } from '../../words/format.ts';
import { BrowsePanel } from '../browse/BrowsePanel.tsx';
import { DetailPanel } from '../detail/DetailPanel.tsx';
import { FindPanel } from '../find/FindPanel.tsx';
import { FindResult } from '../find/FindResult.tsx';
import { PaintedAnswer, useIsPainted } from '../find/PaintedSlot.tsx';
import { useSoughtPlace } from '../find/sought-place.ts';
import { SamePerson } from '../guide/safety/SamePerson.tsx';
import { StopBar } from '../guide/safety/StopBar.tsx';
import { PaperSlot } from '../paper/PaperSlot.tsx';
import { LaterOver } from '../parts/LaterOver.tsx';
import { latePart } from '../parts/late-part.tsx';
import { ReferenceSlot } from '../reference/ReferenceSlot.tsx';
import { SearchBox } from '../search/SearchBox.tsx';
import { SessionSlot } from '../session/SessionSlot.tsx';
import { PinnedSlot } from '../showing/PinnedSlot.tsx';
import { PresentingEdges, PresentingSlot, useIsPresenting } from '../showing/PresentingSlot.tsx';
import { StudyPanel } from '../study/StudyPanel.tsx';
import { BottomSheet } from './BottomSheet.tsx';
import { Header } from './Header.tsx';
import { LiveRegion } from './LiveRegion.tsx';
import { Notices } from './Notices.tsx';
import styles from './Page.module.css';
import { Plate } from './Plate.tsx';
import { SkipLinks } from './SkipLinks.tsx';
import { useChoiceInView } from './use-choice-in-view.ts';
import { useFocusFollowsChoice, useFocusKept } from './use-focus-follows-choice.ts';

const CompareDialog = latePart(() =>
  import('../guide/compare/CompareDialog.tsx').then(({ CompareDialog }) => CompareDialog),
);

const BesideDialog = latePart(() =>
  import('../study/beside/BesideDialog.tsx').then(({ BesideDialog }) => BesideDialog),
);

const SessionDialog = latePart(() =>
  import('../session/session-parts.ts').then(({ SessionDialog }) => SessionDialog),
);

const HandoutDialog = latePart(() =>
  import('../handout/HandoutDialog.tsx').then(({ HandoutDialog }) => HandoutDialog),
);

const SkinMenu = latePart(() => import('./SkinMenu.tsx').then(({ SkinMenu }) => SkinMenu));

const panels: Readonly<Record<Task, React.ComponentType>> = {
  seek: FindPanel,
  explain: BrowsePanel,
  learn: StudyPanel,
};

/** The answer for a place or for painted pains; else what is chosen. */
function Detail() {
  const muscle = useAtlas((state) => state.muscle);
  const place = useSoughtPlace();
  const painted = useIsPainted();
  if (muscle === null && place) return <FindResult place={place} />;
  return muscle === null && painted ? <PaintedAnswer /> : <DetailPanel />;
}

/** `scene` fills the plate. The page is complete without it. */
export function Page({ scene }: { scene: React.ReactNode }) {
  const muscle = useAtlas((state) => state.muscle);
  const place = useSoughtPlace();
  const painted = useIsPainted();
  const painting = useAtlasNow((state) => state.painting);
  const chosen = (muscle ?? place) !== null || (painted && !painting);
  const page = useAtlasNow((state) => state.page);
  const offer = useAtlasNow((state) => state.skinOffer);
  const offerSkin = useAtlasAction('offerSkin');
  const openPage = useAtlasAction('openPage');
  const beside = useAtlasNow((state) => state.beside);
  const openBeside = useAtlasAction('openBeside');
  const handout = useAtlasNow((state) => state.handout);
  const openHandout = useAtlasAction('openHandout');
  const reading = useAtlasNow((state) => isReferencePage(state.page));
  const presenting = useIsPresenting() && !reading;
  useFocusFollowsChoice();
  useFocusKept();
  useChoiceInView();
  const Panel = panels[useAtlas(taskOf)];
  return (
    <div
      className={styles.page}
      data-chosen={chosen || undefined}
      data-reading={reading || undefined}
      data-presenting={presenting || undefined}
    >
      <SkipLinks />
      <Header />
      <StopBar />
      <SamePerson />
      <main className={styles.stack}>
        <div className={styles.main} inert={reading}>
          <BottomSheet>
            <div className={styles.scroller} data-scroller>
              <section className={styles.index} aria-label={message('index.region')} id="index">
                <SearchBox />
                <SessionSlot at="list" />
                <PinnedSlot place="index" chosen={chosen} />
                <Panel />
              </section>
              <div className={styles.detail}>
                <PinnedSlot place="detail" chosen={chosen} />
                <Detail />
              </div>
            </div>
          </BottomSheet>
          <Plate>{scene}</Plate>
        </div>
        <ReferenceSlot />
        {presenting && <PresentingEdges />}
      </main>
      {presenting && <PresentingSlot />}
      <Notices />
      <LiveRegion />
      {offer && (
        <LaterOver onFailed={() => offerSkin(null)}>
          <SkinMenu key={`${offer.x} ${offer.y}`} offer={offer} />
        </LaterOver>
      )}
      <PaperSlot />
      {page === 'compare' && (
        <LaterOver onFailed={() => openPage(null)}>
          <CompareDialog />
        </LaterOver>
      )}
      {page === 'session' && (
        <LaterOver onFailed={() => openPage(null)}>
          <SessionDialog />
        </LaterOver>
      )}
      {beside !== null && (
        <LaterOver onFailed={() => openBeside(null)}>
          <BesideDialog code={beside} />
        </LaterOver>
      )}
      {handout !== null && (
        <LaterOver onFailed={() => openHandout(null)}>
          <HandoutDialog mode={handout} />
        </LaterOver>
      )}
    </div>
  );
}
