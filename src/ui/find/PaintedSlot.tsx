// The places of painted pains in Find: the offer, the list of pains, and the answer. All but the offer comes when it is wanted.
import { useState } from 'react';
import { isPainted } from '../../state/audience.ts';
import { useAtlas, useAtlasAction, useAtlasNow } from '../../state/use-atlas.ts';
import { message } from '../../words/format.ts';
import { Icon } from '../parts/Icon.tsx';
import { Later } from '../parts/Later.tsx';
import { latePart } from '../parts/late-part.tsx';
import styles from './Find.module.css';
import { focusForPainting, useIsWide } from './use-is-wide.ts';

const PaintedPanel = latePart(() =>
  import('../painted/PaintedPanel.tsx').then(({ PaintedPanel }) => PaintedPanel),
);
const PaintedResult = latePart(() =>
  import('../painted/PaintedResult.tsx').then(({ PaintedResult }) => PaintedResult),
);

/** The list of pains, once painting has begun; before, the offer to begin. */
export function PaintedSlot() {
  const begun = useAtlasNow((state) => state.painting || state.drawing.pains.length > 0);
  const setPainting = useAtlasAction('setPainting');
  const painting = useAtlasNow((state) => state.painting);
  const wide = useIsWide();
  const place = useAtlas(({ area, symptom }) => area ?? symptom);
  const [stoodBefore, setStoodBefore] = useState(place);
  const listed = begun && (painting || wide);
  // Told here, not by the list itself: a place that is chosen while the list is still on its way is a new one.
  if (!listed && stoodBefore !== place) setStoodBefore(place);
  // In one column the answer holds the list, under its safety line.
  if (begun && !listed) return null;
  if (!begun)
    return (
      <button
        type="button"
        className={styles.paint}
        data-paint-offer
        onClick={() => {
          focusForPainting();
          setPainting(true);
        }}
      >
        {message('painting.start')}
      </button>
    );
  return (
    <Later missing={message('find.failed')}>
      <PaintedPanel stoodBefore={stoodBefore} />
    </Later>
  );
}

/** True while painted pains are what is asked about. */
export function useIsPainted(): boolean {
  return useAtlas((state) => isPainted(state) && (state.painting || (state.area ?? state.symptom) === null));
}

/** @param beside in the list's place, beside one of its muscles */
export function PaintedAnswer({ beside = false }: { beside?: boolean }) {
  const setPainting = useAtlasAction('setPainting');
  const painting = useAtlasNow((state) => state.painting);
  const wide = useIsWide();
  return (
    <section aria-labelledby="painted-title" id={beside ? undefined : 'detail'} data-find-result="painted">
      <div className={styles.head}>
        <div className={styles.named}>
          {!wide && !beside && (
            <button
              type="button"
              className={styles.back}
              aria-label={message('painting.back')}
              title={message('painting.back')}
              onClick={() => {
                focusForPainting();
                setPainting(true);
              }}
            >
              <Icon name="back" />
            </button>
          )}
          <h2 id="painted-title" tabIndex={-1}>
            {message('painting.answer')}
          </h2>
        </div>
      </div>
      <Later
        missing={message('find.failed')}
        waiting={<p className={styles.wait}>{message('find.waiting')}</p>}
      >
        <PaintedResult beside={beside} listed={!wide && !beside && !painting} />
      </Later>
    </section>
  );
}
