// Holds the place of the reference pages: fetches them when asked for, and sets the keyboard down where a reader left off.
import { useEffect, useRef } from 'react';
import { isReferencePage, type ReferencePage as PageName } from '../../state/atlas-state.ts';
import { useAtlasAction, useAtlasNow } from '../../state/use-atlas.ts';
import { message } from '../../words/format.ts';
import styles from '../detail/Detail.module.css';
import { Later } from '../parts/Later.tsx';
import { latePart } from '../parts/late-part.tsx';
import slot from './ReferenceSlot.module.css';
import type { ReadingPlace } from './reading-place.ts';

const ReferencePage = latePart(() =>
  import('./ReferencePage.tsx').then(({ ReferencePage }) => ReferencePage),
);

export function ReferenceSlot() {
  const page = useAtlasNow((state) => state.page);
  const openPage = useAtlasAction('openPage');
  const places = useRef<Partial<Record<PageName, ReadingPlace>>>({});
  useFocusAfterwards();
  if (!isReferencePage(page)) return null;
  return (
    <Later
      missing={message('reference.failed')}
      missingClass={slot.missing}
      waiting={<p className={styles.wait}>{message('detail.loading')}</p>}
      instead={
        <button type="button" className={styles.action} onClick={() => openPage(null)}>
          {message('reference.close')}
        </button>
      }
    >
      <ReferencePage page={page} places={places.current} />
    </Later>
  );
}

/** When the page gives way: to what was chosen on it, or else to the button that opens it. */
function useFocusAfterwards(): void {
  const reading = useAtlasNow((state) => isReferencePage(state.page));
  const chosen = useAtlasNow((state) => state.point ?? state.muscle ?? state.area);
  const before = useRef<string | null | undefined>(undefined);
  useEffect(() => {
    if (reading) {
      if (before.current === undefined) before.current = chosen;
      return;
    }
    if (before.current === undefined) return;
    const target =
      before.current === chosen ? '[data-open-reference]' : '#detail-title, #candidates-title, #find-title';
    before.current = undefined;
    return focusOnceSeen(target);
  }, [reading, chosen]);
}

/** The panels draw a choice when there is time: looks again with each frame, for about a second. */
function focusOnceSeen(selector: string): () => void {
  let frame = 0;
  let looks = 60;
  const look = (): void => {
    const seen = [...document.querySelectorAll<HTMLElement>(selector)].find(
      (element) => element.getClientRects().length > 0,
    );
    looks -= 1;
    if (seen) seen.focus({ preventScroll: true });
    else if (looks > 0) frame = requestAnimationFrame(look);
  };
  look();
  return () => cancelAnimationFrame(frame);
}
